import { childOf, type XmlElement } from '../ooxml/index.ts';
import { centimetres, integer, twips } from './lengths.ts';
import type { Section } from './model.ts';
import { onOff } from './run-layer.ts';

/** What Word assumes where a section states nothing: US Letter, an inch around (§17.6.13, §17.6.11). */
const fallback = { width: 12240, height: 15840, margin: 1440 } as const;

/** Reads `w:sectPr` (CT_SectPr, ECMA-376 Part 1 §17.6.17). */
export function readSection(sectPr: XmlElement, lastParagraph: number): Section {
  const size = childOf(sectPr, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(sectPr, 'w:pgMar')?.attributes ?? {};
  const bidi = childOf(sectPr, 'w:bidi');
  const margin = (name: string): number => centimetres(twips(margins[`w:${name}`]) ?? fallback.margin);
  return {
    page: {
      width: centimetres(twips(size['w:w']) ?? fallback.width),
      height: centimetres(twips(size['w:h']) ?? fallback.height),
      landscape: size['w:orient'] === 'landscape',
    },
    margins: { top: margin('top'), bottom: margin('bottom'), left: margin('left'), right: margin('right') },
    columns: integer(childOf(sectPr, 'w:cols')?.attributes['w:num']) ?? 1,
    rightToLeft: bidi !== undefined && onOff(bidi),
    lastParagraph,
  };
}
