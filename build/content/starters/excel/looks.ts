import type { Cell, Content, Look, Text } from './workbook.ts';

/** The looks that workbooks of Mashq share, so that each file says only what stands in it. */

export const title: Look = { bold: true, size: 14 };
export const head: Look = { bold: true, fill: 'E7EFE9', border: true };
export const line: Look = { border: true };

export const both = (ar: string, en: string): Text => ({ ar, en });

export const titleRow = (ar: string, en: string): Cell[] => [[both(ar, en), title]];

/** Headings of a list. */
export const headRow = (...texts: Text[]): Cell[] => texts.map((text) => [text, head]);

const isPair = (cell: Content | readonly [Content, Look]): cell is readonly [Content, Look] =>
  Array.isArray(cell);

/** A row of a list: a thin line round each cell, round an empty one (`null`) too. */
export const lineRow = (...cells: (null | Content | readonly [Content, Look])[]): Cell[] =>
  cells.map((cell): Cell => {
    if (cell === null) return ['', line];
    return isPair(cell) ? [cell[0], { ...line, ...cell[1] }] : [cell, line];
  });
