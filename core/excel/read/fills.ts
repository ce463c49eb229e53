import { childOf, elementsOf, type XmlElement } from '../../ooxml/index.ts';
import type { Border, Borders, Fill, Side } from '../model.ts';
import { flag } from './attributes.ts';
import type { Colours } from './colours.ts';

export const noFill: Fill = { pattern: 'none', color: null };

/** A fill (CT_Fill, ECMA-376 Part 1 §18.8.20). Of a gradient the first colour counts. */
export function readFill(fill: XmlElement, colours: Colours): Fill {
  const gradient = childOf(fill, 's:gradientFill');
  if (gradient) {
    const stop = childOf(gradient, 's:stop');
    return { pattern: 'gradient', color: colours.of(childOf(stop, 's:color')) };
  }
  const pattern = childOf(fill, 's:patternFill');
  const kind = pattern?.attributes['patternType'] ?? 'none';
  if (!pattern || kind === 'none') return noFill;
  const ink = colours.of(childOf(pattern, 's:fgColor'));
  const ground = colours.of(childOf(pattern, 's:bgColor'));
  return {
    pattern: kind,
    color: mixed(
      ground === 'auto' || ground === null ? '#FFFFFF' : ground,
      ink === 'auto' || ink === null ? '#000000' : ink,
      inked[kind] ?? 0.5,
    ),
  };
}

/** How much of its ground a pattern covers with ink (ST_PatternType, §18.18.55). */
const inked: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
  lightHorizontal: 0.25,
  lightVertical: 0.25,
  lightDown: 0.25,
  lightUp: 0.25,
  lightTrellis: 0.375,
  lightGrid: 0.4375,
  darkTrellis: 0.75,
};

/** The colour of a ground that is partly covered, as the eye mixes it. */
function mixed(ground: string, ink: string, part: number): string {
  const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(channel(ground, at) + (channel(ink, at) - channel(ground, at)) * part))
    .map((each) => each.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}

/** The ground of a differential format: there the background is what a solid fill shows (§18.8.83). */
export function readFillChange(fill: XmlElement | undefined, colours: Colours): string | null {
  const pattern = childOf(fill, 's:patternFill');
  if (!pattern) return null;
  const ground = colours.of(childOf(pattern, 's:bgColor')) ?? colours.of(childOf(pattern, 's:fgColor'));
  return ground === 'auto' ? null : ground;
}

export const noBorders: Borders = {
  left: null,
  right: null,
  top: null,
  bottom: null,
  diagonalUp: null,
  diagonalDown: null,
};

/** Strict files call the sides start and end. */
const sides: Readonly<Record<string, Side>> = {
  's:left': 'left',
  's:start': 'left',
  's:right': 'right',
  's:end': 'right',
  's:top': 'top',
  's:bottom': 'bottom',
};

function readLine(line: XmlElement, colours: Colours): Border | null {
  const { style } = line.attributes;
  if (style === undefined || style === 'none') return null;
  return { style, color: colours.of(childOf(line, 's:color')) ?? 'auto' };
}

/** The lines around and across a cell (CT_Border, §18.8.4). */
export function readBorders(border: XmlElement, colours: Colours): Borders {
  const found: { -readonly [Name in Side]: Border | null } = { ...noBorders };
  for (const line of elementsOf(border)) {
    const side = sides[line.name];
    if (side) found[side] = readLine(line, colours);
  }
  const diagonal = childOf(border, 's:diagonal');
  const across = diagonal ? readLine(diagonal, colours) : null;
  if (flag(border.attributes['diagonalUp'], false)) found.diagonalUp = across;
  if (flag(border.attributes['diagonalDown'], false)) found.diagonalDown = across;
  return found;
}

/** The lines that a differential format states; null when it states none. */
export function readBorderChange(border: XmlElement | undefined, colours: Colours): Partial<Borders> | null {
  if (!border) return null;
  const stated = Object.entries(readBorders(border, colours)).filter(([, line]) => line !== null);
  return stated.length === 0 ? null : Object.fromEntries(stated);
}
