import { sheetColumns, sheetRows } from '../../../../core/formula/index.ts';
import { at, childOf, type XmlNode } from '../../../../core/ooxml/tree/index.ts';
import { Axis, type Span } from './axis.ts';
import type { Rows } from './file/cells.ts';
import type { SheetPart } from './file/sheet-part.ts';
import { memo } from './memo.ts';
import { columnsOf } from './sizes.ts';

/** Pixels of the widest digit of Calibri 11, the unit of column widths (ECMA-376 Part 1 §18.3.1.13). */
const digit = 7;
const usualWidth = 8.43;
const usualHeight = 15;

export const pixelsOfPoints = (points: number): number => Math.round((points * 96) / 72);
export const pointsOfPixels = (pixels: number): number => (pixels * 72) / 96;

/** A width in characters, the padding of 5 pixels included, in pixels. */
export const pixelsOfCharacters = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);

/** The width as a file states it, to two places, for pixels. */
export const charactersOfPixels = (pixels: number): number => Math.trunc((pixels / digit) * 256) / 256;

/** What a person calls the width: characters without the padding. */
export const typedCharacters = (stated: number): number =>
  Math.max(0, Math.round(((pixelsOfCharacters(stated) - 5) / digit) * 100) / 100);

/** The width that a file states for so many characters. */
export const statedCharacters = (typed: number): number =>
  typed <= 0 ? 0 : Math.trunc(((typed * digit + 5) / digit) * 256) / 256;

const number = (text: string | undefined, otherwise: number): number => {
  const value = Number(text ?? Number.NaN);
  return Number.isFinite(value) ? value : otherwise;
};

const truth = (text: string | undefined): boolean => text === '1' || text === 'true';

export const defaultRowPoints = (root: XmlNode): number =>
  number(childOf(root, 'sheetFormatPr')?.get('defaultRowHeight'), usualHeight);

/** The width of columns that state none, in characters as files state it. */
export function defaultColumnCharacters(root: XmlNode): number {
  const format = childOf(root, 'sheetFormatPr');
  const base = number(format?.get('baseColWidth'), 8);
  // Without a width of its own, the base is padded to a multiple of 8 pixels.
  const padded = Math.ceil((base * digit + 5) / 8) * 8;
  return number(format?.get('defaultColWidth'), base === 8 ? statedCharacters(usualWidth) : padded / digit);
}

const columnAxis = memo((root: XmlNode): Axis => {
  const usual = pixelsOfCharacters(defaultColumnCharacters(root));
  const spans = columnsOf(root).flatMap(({ first, last, width, hidden }): Span[] => {
    const size = hidden ? 0 : width === null ? usual : pixelsOfCharacters(width);
    return size === usual ? [] : [{ first, last, size }];
  });
  const apart = spans.filter((each, index) => index === 0 || each.first > spans[index - 1]!.last);
  return new Axis(sheetColumns, usual, apart);
});

/** What the places of rows follow from, beside the rows. */
interface RowGround {
  format: XmlNode | undefined;
  /** Of rows that follow their content: null when none does. */
  looks: unknown;
  measure: unknown;
  columns: Axis | null;
  merges: XmlNode | undefined;
}

function groundOf({ root, heights }: SheetPart): RowGround {
  const format = childOf(root, 'sheetFormatPr');
  const fixed = truth(format?.get('customHeight')) || truth(format?.get('zeroHeight'));
  return heights === null || fixed
    ? { format, looks: null, measure: null, columns: null, merges: undefined }
    : {
        format,
        looks: heights.looks,
        measure: heights.measure,
        columns: columnAxis(root),
        merges: childOf(root, 'mergeCells'),
      };
}

function makeRowAxis(part: SheetPart, follow: boolean): Axis {
  const { root, rows, heights } = part;
  const usual = truth(childOf(root, 'sheetFormatPr')?.get('zeroHeight'))
    ? 0
    : pixelsOfPoints(defaultRowPoints(root));
  const pointsOf = follow ? heights?.of(part) : undefined;
  const spans: Span[] = [];
  for (const row of rows.list) {
    const needed = row.height === null && !row.hidden ? pointsOf?.(row) : 0;
    const points = row.height ?? (needed || null);
    const size = row.hidden ? 0 : points === null ? usual : pixelsOfPoints(points);
    if (size !== usual) spans.push({ first: row.number, last: row.number, size });
  }
  return new Axis(sheetRows, usual, spans);
}

/** For each `Rows`, the axis by what else it follows from. */
const rowAxes = new WeakMap<Rows, { ground: RowGround; axis: Axis }>();
/** The same for each part, which is asked for every row that is drawn. */
const partAxes = new WeakMap<SheetPart, { looks: unknown; measure: unknown; axis: Axis }>();

/** Where rows are. Rows that state no height have the one that their content needs. */
export function rowAxisOf(part: SheetPart): Axis {
  const { looks, measure } = part.heights ?? { looks: null, measure: null };
  const found = partAxes.get(part);
  if (found?.looks === looks && found.measure === measure) return found.axis;
  const axis = axisOfRows(part);
  partAxes.set(part, { looks, measure, axis });
  return axis;
}

function axisOfRows(part: SheetPart): Axis {
  const ground = groundOf(part);
  const known = rowAxes.get(part.rows);
  if (
    known &&
    (Object.keys(ground) as (keyof RowGround)[]).every((each) => known.ground[each] === ground[each])
  )
    return known.axis;
  const axis = makeRowAxis(part, ground.looks !== null);
  rowAxes.set(part.rows, { ground, axis });
  return axis;
}

export const columnAxisOf = (part: SheetPart): Axis => columnAxis(part.root);

/** What the first view of a sheet says (CT_SheetView, §18.3.1.87). */
export interface ViewFacts {
  readonly rightToLeft: boolean;
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly formulas: boolean;
  readonly zeros: boolean;
  readonly zoom: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export const viewOf = memo((root: XmlNode): ViewFacts => {
  const view = at(root, 'sheetViews', 'sheetView');
  const flag = (name: string, otherwise: boolean): boolean => {
    const stated = view?.get(name);
    return stated === undefined ? otherwise : truth(stated);
  };
  const pane = childOf(view, 'pane');
  const frozen = pane?.get('state')?.startsWith('frozen') === true;
  return {
    rightToLeft: flag('rightToLeft', false),
    gridlines: flag('showGridLines', true),
    headings: flag('showRowColHeaders', true),
    formulas: flag('showFormulas', false),
    zeros: flag('showZeros', true),
    zoom: number(view?.get('zoomScale'), 100),
    frozen: {
      rows: frozen ? number(pane?.get('ySplit'), 0) : 0,
      columns: frozen ? number(pane?.get('xSplit'), 0) : 0,
    },
  };
});

/** `#RRGGBB` or a theme's colour of the tab is the looks' to resolve: this is the element. */
export const tabColorOf = (root: XmlNode): XmlNode | undefined => at(root, 'sheetPr', 'tabColor');

export const isProtected = (root: XmlNode): boolean => truth(childOf(root, 'sheetProtection')?.get('sheet'));
