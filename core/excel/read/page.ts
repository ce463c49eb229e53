import type { Area } from '../../formula/index.ts';
import { childOf, elementsOf, textOf, type XmlElement } from '../../ooxml/index.ts';
import type { HeaderFooter, HeaderFooterText, PageSetup } from '../model.ts';
import { count, decimal, flag } from './attributes.ts';

type First = (name: string) => XmlElement | undefined;

const centimetresPerInch = 2.54;

const inInches: Readonly<Record<string, number>> = {
  in: 1,
  cm: 1 / 2.54,
  mm: 1 / 25.4,
  pt: 1 / 72,
  pc: 1 / 6,
  pi: 1 / 6,
};

/** A margin in inches, or with a unit as strict files may write it, in centimetres. */
function centimetres(value: string | undefined, otherwise: number): number {
  const [, amount, unit] =
    /^(\d*\.?\d+(?:[eE][+-]?\d+)?)(in|cm|mm|pt|pc|pi)?$/.exec(value?.trim() ?? '') ?? [];
  return (
    (amount === undefined ? otherwise : Number(amount) * (inInches[unit ?? 'in'] ?? 1)) * centimetresPerInch
  );
}

/** Splits `&Lone&Ctwo&Rthree` into its parts (ECMA-376 Part 1 §18.3.1.46). */
export function readHeaderFooterText(text: string): HeaderFooterText {
  const parts = { L: '', C: '', R: '' };
  let part: keyof typeof parts = 'C';
  for (const [piece] of text.matchAll(/&&|&[LCR]|&"[^"]*"|[^&]+|&/g)) {
    const [, section] = /^&([LCR])$/.exec(piece) ?? [];
    if (section) part = section as keyof typeof parts;
    else parts[part] += piece;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}

function readHeaderFooter(element: XmlElement | undefined, kind: 'Header' | 'Footer'): HeaderFooter {
  const text = (name: string): HeaderFooterText => {
    const child = childOf(element, `s:${name}${kind}`);
    return readHeaderFooterText(child ? textOf(child) : '');
  };
  const { differentFirst, differentOddEven } = element?.attributes ?? {};
  return {
    usual: text('odd'),
    first: flag(differentFirst, false) ? text('first') : null,
    even: flag(differentOddEven, false) ? text('even') : null,
  };
}

/** How a sheet is printed; print area and titles are defined names and come from outside. */
export function readPage(first: First, printArea: readonly Area[], titles: PageSetup['titles']): PageSetup {
  const setup = first('s:pageSetup')?.attributes ?? {};
  const margins = first('s:pageMargins')?.attributes ?? {};
  const options = first('s:printOptions')?.attributes ?? {};
  const headerFooter = first('s:headerFooter');
  const fits = flag(childOf(first('s:sheetPr'), 's:pageSetUpPr')?.attributes['fitToPage'], false);
  return {
    orientation: setup['orientation'] === 'landscape' ? 'landscape' : 'portrait',
    paper: count(setup['paperSize']) ?? null,
    scale: decimal(setup['scale']) ?? 100,
    fit: fits ? { width: count(setup['fitToWidth']) ?? 1, height: count(setup['fitToHeight']) ?? 1 } : null,
    margins: {
      top: centimetres(margins['top'], 0.75),
      bottom: centimetres(margins['bottom'], 0.75),
      left: centimetres(margins['left'], 0.7),
      right: centimetres(margins['right'], 0.7),
      header: centimetres(margins['header'], 0.3),
      footer: centimetres(margins['footer'], 0.3),
    },
    centered: {
      horizontally: flag(options['horizontalCentered'], false),
      vertically: flag(options['verticalCentered'], false),
    },
    gridlines: flag(options['gridLines'], false),
    headings: flag(options['headings'], false),
    header: readHeaderFooter(headerFooter, 'Header'),
    footer: readHeaderFooter(headerFooter, 'Footer'),
    printArea,
    titles,
    breaks: { rows: readBreaks(first('s:rowBreaks')), columns: readBreaks(first('s:colBreaks')) },
  };
}

/** Breaks by hand; those that a program worked out are not the sheet's (§18.3.1.3). */
const readBreaks = (breaks: XmlElement | undefined): number[] =>
  (breaks ? elementsOf(breaks) : [])
    .filter(({ attributes }) => flag(attributes['man'], false))
    .flatMap(({ attributes }) => count(attributes['id']) ?? []);
