import { near, tolerance } from '../../exercise/index.ts';
import { comparableText } from '../../language/index.ts';
import type { CharacterFormat, Paragraph } from '../model.ts';

const sameLine = (a: Paragraph['line'], b: Paragraph['line']): boolean =>
  a.rule === 'multiple'
    ? b.rule === 'multiple' && near(a.value, b.value, tolerance.lines)
    : b.rule === a.rule && near(a.points, b.points, tolerance.points);

const black = (colour: string): string => (colour === 'auto' ? '#000000' : colour);

/** Whether two formats look the same to a reader. */
export const sameLook = (a: CharacterFormat, b: CharacterFormat): boolean =>
  a === b ||
  (a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.strike === b.strike &&
    a.caps === b.caps &&
    a.smallCaps === b.smallCaps &&
    a.hidden === b.hidden &&
    a.vertical === b.vertical &&
    near(a.size, b.size, tolerance.size) &&
    a.font.toLowerCase() === b.font.toLowerCase() &&
    black(a.color) === black(b.color) &&
    a.highlight === b.highlight);

/** Whether two paragraphs are formatted alike, whatever they say. */
export const sameParagraphFormat = (a: Paragraph, b: Paragraph): boolean =>
  (a.style.kind ?? a.style.name) === (b.style.kind ?? b.style.name) &&
  a.alignment === b.alignment &&
  a.direction === b.direction &&
  a.list?.kind === b.list?.kind &&
  a.list?.level === b.list?.level &&
  sameLine(a.line, b.line) &&
  near(a.space.before, b.space.before, tolerance.points) &&
  near(a.space.after, b.space.after, tolerance.points) &&
  near(a.indent.start, b.indent.start, tolerance.centimetres) &&
  near(a.indent.end, b.indent.end, tolerance.centimetres) &&
  near(a.indent.firstLine, b.indent.firstLine, tolerance.centimetres) &&
  a.shading === b.shading &&
  a.pageBreakBefore === b.pageBreakBefore;

/** White space at the ends and invisible marks do not make another text; everything else does. */
export const sameText = (a: string, b: string): boolean =>
  a === b || comparableText(a, { whitespace: true }) === comparableText(b, { whitespace: true });
