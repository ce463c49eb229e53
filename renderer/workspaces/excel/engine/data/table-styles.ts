import type { DifferentialStyle } from '../../../../../core/excel/model.ts';
import { childOf, childrenOf, xmlNode, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import { memo } from '../memo.ts';
import type { Looks } from '../styles/looks.ts';

export interface Line {
  style: string;
  /** `#RRGGBB` */
  color: string;
}

/** What a table style says of one of its elements; `horizontal` and `vertical` lie between its cells. */
export interface ElementLook {
  bold?: boolean;
  color?: string;
  fill?: string;
  top?: Line;
  bottom?: Line;
  start?: Line;
  end?: Line;
  horizontal?: Line;
  vertical?: Line;
}

/** ST_TableStyleType (ECMA-376 Part 1 §18.18.77), those that are drawn. */
export type ElementKind =
  | 'wholeTable'
  | 'headerRow'
  | 'totalRow'
  | 'firstColumn'
  | 'lastColumn'
  | 'firstRowStripe'
  | 'secondRowStripe'
  | 'firstColumnStripe'
  | 'secondColumnStripe';
export type TableLook = Partial<Record<ElementKind, ElementLook>>;

type Colour = (theme: number, tint?: number) => string;

const line = (color: string, style = 'thin'): Line => ({ style, color });
const box = (edge: Line): ElementLook => ({ top: edge, bottom: edge, start: edge, end: edge });
const rows = (edge: Line): ElementLook => ({ ...box(edge), horizontal: edge });
const grid = (edge: Line): ElementLook => ({ ...box(edge), horizontal: edge, vertical: edge });

/** Themes count accents from 4; the first style of each seven is black and white. */
const accentOf = (index: number): number => (index === 0 ? 1 : 3 + index);

function light(number: number, colour: Colour): TableLook {
  const index = (number - 1) % 7;
  const theme = accentOf(index);
  const accent = colour(theme);
  const pale = index === 0 ? colour(0, -0.15) : colour(theme, 0.8);
  const edge = line(accent);
  if (number <= 7)
    return {
      wholeTable: { color: index === 0 ? accent : colour(theme, -0.25), top: edge, bottom: edge },
      headerRow: { bold: true, bottom: edge },
      totalRow: { bold: true, top: edge },
      firstColumn: { bold: true },
      lastColumn: { bold: true },
      firstRowStripe: { fill: pale },
      firstColumnStripe: { fill: pale },
    };
  if (number <= 14)
    return {
      wholeTable: box(edge),
      headerRow: { bold: true, color: colour(0), fill: accent },
      totalRow: { bold: true, top: line(accent, 'double') },
      firstColumn: { bold: true },
      lastColumn: { bold: true },
      firstRowStripe: { top: edge, bottom: edge },
      firstColumnStripe: { start: edge, end: edge },
    };
  return {
    wholeTable: grid(edge),
    headerRow: { bold: true, bottom: line(accent, 'medium') },
    totalRow: { bold: true, top: line(accent, 'double') },
    firstColumn: { bold: true },
    lastColumn: { bold: true },
    firstRowStripe: { fill: pale },
    firstColumnStripe: { fill: pale },
  };
}

function medium(number: number, colour: Colour): TableLook {
  const index = (number - 1) % 7;
  const theme = accentOf(index);
  const accent = colour(theme);
  const tinted = (tint: number): string =>
    index === 0 ? colour(0, -(1 - tint) * 0.75) : colour(theme, tint);
  const head = { bold: true, color: colour(0), fill: accent };
  const strong = { bold: true };
  if (number <= 7)
    return {
      wholeTable: rows(line(index === 0 ? accent : colour(theme, 0.4))),
      headerRow: head,
      totalRow: { bold: true, top: line(accent, 'double') },
      firstColumn: strong,
      lastColumn: strong,
      firstRowStripe: { fill: tinted(0.8) },
      firstColumnStripe: { fill: tinted(0.8) },
    };
  if (number <= 14)
    return {
      wholeTable: { fill: tinted(0.8), ...grid(line(colour(0))) },
      headerRow: { ...head, bottom: line(colour(0), 'thick') },
      totalRow: { ...head, top: line(colour(0), 'thick') },
      firstColumn: head,
      lastColumn: head,
      firstRowStripe: { fill: tinted(0.6) },
      firstColumnStripe: { fill: tinted(0.6) },
    };
  if (number <= 21) {
    const edge = line(colour(1), 'medium');
    return {
      wholeTable: { top: edge, bottom: edge },
      headerRow: { ...head, bottom: edge },
      totalRow: { top: line(colour(1), 'double') },
      firstColumn: head,
      lastColumn: head,
      firstRowStripe: { fill: colour(0, -0.15) },
      firstColumnStripe: { fill: colour(0, -0.15) },
    };
  }
  return {
    wholeTable: { fill: tinted(0.8), ...grid(line(index === 0 ? accent : colour(theme, 0.4))) },
    headerRow: { bold: true },
    totalRow: { bold: true, top: line(accent, 'medium') },
    firstColumn: strong,
    lastColumn: strong,
    firstRowStripe: { fill: tinted(0.6) },
    firstColumnStripe: { fill: tinted(0.6) },
  };
}

function dark(number: number, colour: Colour): TableLook {
  const white = colour(0);
  if (number <= 7) {
    const theme = accentOf(number - 1);
    const ground = number === 1 ? colour(1, 0.45) : colour(theme);
    const deep = number === 1 ? colour(1, 0.25) : colour(theme, -0.25);
    const edge = { bold: true, fill: deep };
    return {
      wholeTable: { color: white, fill: ground },
      headerRow: { bold: true, fill: colour(1), bottom: line(white, 'medium') },
      totalRow: {
        bold: true,
        fill: number === 1 ? colour(1, 0.15) : colour(theme, -0.5),
        top: line(white, 'medium'),
      },
      firstColumn: edge,
      lastColumn: edge,
      firstRowStripe: { fill: deep },
      firstColumnStripe: { fill: deep },
    };
  }
  const [theme, head] = number === 8 ? [1, 1] : [4 + (number - 9) * 2, 5 + (number - 9) * 2];
  const tinted = (tint: number): string =>
    number === 8 ? colour(0, -(1 - tint) * 0.75) : colour(theme, tint);
  return {
    wholeTable: { fill: tinted(0.8) },
    headerRow: { color: white, fill: colour(head) },
    totalRow: { bold: true, top: line(colour(1), 'double') },
    firstColumn: { bold: true },
    lastColumn: { bold: true },
    firstRowStripe: { fill: tinted(0.6) },
    firstColumnStripe: { fill: tinted(0.6) },
  };
}

const lineOf = (border: { style: string; color: string } | null | undefined): Line | undefined =>
  border ? { style: border.style, color: border.color === 'auto' ? '#000000' : border.color } : undefined;

function elementLook({ bold, color, fill, borders }: DifferentialStyle): ElementLook {
  const [top, bottom, start, end] = [borders?.top, borders?.bottom, borders?.left, borders?.right].map(
    lineOf,
  );
  return {
    ...(bold === null ? {} : { bold }),
    ...(color === null || color === 'auto' ? {} : { color }),
    ...(fill === null ? {} : { fill }),
    ...(top ? { top } : {}),
    ...(bottom ? { bottom } : {}),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
  };
}

/** A style that the file states itself (CT_TableStyle, §18.8.40). */
function ownStyle(styles: XmlNode, looks: Looks, name: string): TableLook | null {
  const stated = childrenOf(childOf(styles, 'tableStyles'), 'tableStyle').find(
    (each) => each.get('name') === name,
  );
  if (!stated) return null;
  const made: TableLook = {};
  for (const element of childrenOf(stated, 'tableStyleElement')) {
    const style = looks.differentials.styles.differential(Number(element.get('dxfId') ?? Number.NaN));
    if (style) made[element.get('type') as ElementKind] = elementLook(style);
  }
  return made;
}

/** Looks of table styles, each worked out once for a theme. */
const known = memo<Looks, Map<string, TableLook>>(() => new Map());

/** How a table style looks: one of the file's, or one of Excel's own. */
export function tableLook(styles: XmlNode, looks: Looks, name: string): TableLook {
  const looksByName = known(looks);
  const found = looksByName.get(name);
  if (found) return found;
  const colour: Colour = (theme, tint) =>
    looks.color(xmlNode('color', { theme, tint: tint ?? null })) ?? '#000000';
  const [, family, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name) ?? [];
  const families = { Light: light, Medium: medium, Dark: dark };
  const made =
    ownStyle(styles, looks, name) ??
    (family === undefined ? {} : families[family as keyof typeof families](Number(digits), colour));
  looksByName.set(name, made);
  return made;
}
