import type { z } from 'zod';
import { near, rounded, tolerance, type Finding } from '../../exercise/index.ts';
import { familiesOf, isColour } from '../../ooxml/index.ts';
import type { CharacterFormat } from '../model.ts';
import type { charactersOptions } from './options.ts';
import { penColours } from './pens.ts';

type Asked = z.output<typeof charactersOptions>;

/** One format that a task asks for, as a question to each character. */
export interface AskedFormat {
  /** First word of its codes: `format`, `size`, `font`, `color`, `highlight`. */
  code: string;
  holds(format: CharacterFormat): boolean;
  /** What was asked, for every sentence. */
  expected: Finding['values'];
  /** What a format has instead, for the sentence that says so. */
  instead(format: CharacterFormat): string | number | undefined;
  /** Last word of the code, where there is a better one than `other`. */
  ending?(format: CharacterFormat): string | undefined;
  /** Whether a format could be seen as an answer to this task, though not the right one. */
  changed(now: CharacterFormat, before: CharacterFormat): boolean;
}

const switches = ['bold', 'italic', 'underline', 'strike'] as const;
type Switch = (typeof switches)[number];

const isOn = (format: CharacterFormat, name: Switch): boolean =>
  name === 'underline'
    ? format.underline !== null
    : name === 'strike'
      ? format.strike || format.doubleStrike
      : format[name];

const switched = (now: CharacterFormat, before: CharacterFormat): Switch | undefined =>
  switches.find((name) => isOn(now, name) && !isOn(before, name));

function askedSwitch(name: Switch, on: boolean): AskedFormat {
  return {
    code: on ? 'format' : 'format.off',
    holds: (format) => isOn(format, name) === on,
    expected: { what: `term.format.${name}` },
    instead(format) {
      const other = on ? switches.find((each) => isOn(format, each)) : undefined;
      return other && `term.format.${other}`;
    },
    changed: (now, before) => on && switched(now, before) !== undefined,
  };
}

const askedSize = (size: number): AskedFormat => ({
  code: 'size',
  holds: (format) => near(format.size, size, tolerance.size),
  expected: { expected: size },
  instead: (format) => rounded(format.size, 1),
  changed: (now, before) => now.size !== before.size,
});

const plainName = (font: string): string => font.trim().toLowerCase();

const askedFont = (font: string): AskedFormat => ({
  code: 'font',
  holds: (format) => plainName(format.font) === plainName(font),
  expected: { expected: font },
  instead: (format) => format.font,
  changed: (now, before) => now.font !== before.font,
});

const colourTerm = (colour: string): string => `term.color.${familiesOf(colour)[0] ?? 'black'}`;

const askedColour = (colour: string): AskedFormat => ({
  code: 'color',
  holds: (format) => isColour(format.color, colour),
  expected: { expected: colour.startsWith('#') ? colourTerm(colour) : `term.color.${colour}` },
  instead: (format) => colourTerm(format.color),
  ending: (format) =>
    colour.startsWith('#') && colourTerm(format.color) === colourTerm(colour) ? 'shade' : undefined,
  changed: (now, before) => now.color !== before.color,
});

/** Some programs save a highlight as shading behind the text: it looks the same and counts the same. */
function penOf(format: CharacterFormat): string {
  if (format.highlight !== null) return format.highlight;
  const shading = format.shading;
  if (shading === null) return 'none';
  return Object.keys(penColours).find((pen) => isColour(shading, penColours[pen]!)) ?? 'other';
}

const askedHighlight = (pen: string): AskedFormat => ({
  code: pen === 'none' ? 'highlight.off' : 'highlight',
  holds: (format) => penOf(format) === pen,
  expected: { expected: `term.highlight.${pen}` },
  instead: (format) => `term.highlight.${penOf(format)}`,
  ending: (format) => (penOf(format) === 'none' ? 'missing' : undefined),
  changed: (now, before) => penOf(now) !== penOf(before),
});

/** The formats of a task, in the order in which they are judged. */
export function askedFormats(asked: Asked): AskedFormat[] {
  const formats = switches.flatMap((name) => {
    const on = asked[name];
    return on === undefined ? [] : [askedSwitch(name, on)];
  });
  if (asked.size !== undefined) formats.push(askedSize(asked.size));
  if (asked.font !== undefined) formats.push(askedFont(asked.font));
  if (asked.color !== undefined) formats.push(askedColour(asked.color));
  if (asked.highlight !== undefined) formats.push(askedHighlight(asked.highlight));
  return formats;
}
