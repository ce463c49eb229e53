import { childOf, type XmlElement } from '../ooxml/index.ts';
import { layOver, type ParagraphLayer } from './paragraph-layer.ts';
import type { RunLayer } from './run-layer.ts';
import type { Style, StyleSheet } from './styles.ts';

/** What a table's style states for the text of one cell. `key` is equal where the layers are. */
export interface CellLayers {
  readonly key: string;
  readonly paragraph: ParagraphLayer;
  readonly run: RunLayer;
}

export const outsideTables: CellLayers = { key: '', paragraph: {}, run: {} };

/** Where a cell stands in its table, from 0. */
export interface CellPosition {
  row: number;
  rows: number;
  column: number;
  columns: number;
}

/** Which parts of the style a table shows (CT_TblLook, ECMA-376 Part 1 §17.4.55). */
type Look = Record<'firstRow' | 'lastRow' | 'firstColumn' | 'lastColumn' | 'noHBand' | 'noVBand', boolean>;

const bits: Readonly<Record<keyof Look, number>> = {
  firstRow: 0x0020,
  lastRow: 0x0040,
  firstColumn: 0x0080,
  lastColumn: 0x0100,
  noHBand: 0x0200,
  noVBand: 0x0400,
};

function readLook(tblPr: XmlElement | undefined): Look {
  const attributes = childOf(tblPr, 'w:tblLook')?.attributes ?? {};
  const stated = Number.parseInt(attributes['w:val'] ?? '0', 16) || 0;
  const shows = (part: keyof Look): boolean => {
    const own = attributes[`w:${part}`];
    return own === undefined ? (stated & bits[part]) !== 0 : ['1', 'true', 'on'].includes(own);
  };
  return {
    firstRow: shows('firstRow'),
    lastRow: shows('lastRow'),
    firstColumn: shows('firstColumn'),
    lastColumn: shows('lastColumn'),
    noHBand: shows('noHBand'),
    noVBand: shows('noVBand'),
  };
}

const band = (index: number, size: number): 1 | 2 => (Math.floor(index / size) % 2 === 0 ? 1 : 2);

/** The conditional formats that apply to a cell, weakest first (§17.7.6). */
function conditionsAt(at: CellPosition, look: Look, size: { rows: number; columns: number }): string[] {
  const firstRow = look.firstRow && at.row === 0;
  const lastRow = look.lastRow && at.row === at.rows - 1;
  const firstColumn = look.firstColumn && at.column === 0;
  const lastColumn = look.lastColumn && at.column === at.columns - 1;
  const bandRow = at.row - (look.firstRow ? 1 : 0);
  const bandColumn = at.column - (look.firstColumn ? 1 : 0);
  const applies: [boolean, string][] = [
    [true, 'wholeTable'],
    [!look.noVBand && !firstColumn && !lastColumn, `band${band(bandColumn, size.columns)}Vert`],
    [!look.noHBand && !firstRow && !lastRow, `band${band(bandRow, size.rows)}Horz`],
    [firstColumn, 'firstCol'],
    [lastColumn, 'lastCol'],
    [firstRow, 'firstRow'],
    [lastRow, 'lastRow'],
    [firstRow && firstColumn, 'nwCell'],
    [firstRow && lastColumn, 'neCell'],
    [lastRow && firstColumn, 'swCell'],
    [lastRow && lastColumn, 'seCell'],
  ];
  return applies.filter(([holds]) => holds).map(([, name]) => name);
}

function layersOf(chain: readonly Style[], conditions: readonly string[], key: string): CellLayers {
  const paragraph: ParagraphLayer = {};
  const run: RunLayer = {};
  for (const style of chain) {
    layOver(paragraph, style.paragraph);
    layOver(run, style.run);
  }
  for (const condition of conditions)
    for (const style of chain) {
      layOver(paragraph, style.conditions.get(condition)?.paragraph ?? {});
      layOver(run, style.conditions.get(condition)?.run ?? {});
    }
  return { key, paragraph, run };
}

/** Gives for each cell of a table what its style states there. */
export function tableStyle(
  tblPr: XmlElement | undefined,
  styles: StyleSheet,
): (at: CellPosition) => CellLayers {
  const id = childOf(tblPr, 'w:tblStyle')?.attributes['w:val'];
  const chain = styles.chain('table', id);
  const look = readLook(tblPr);
  const sizes = chain.map((style) => style.bandSize);
  const size = {
    rows: sizes.findLast((each) => each.rows !== undefined)?.rows ?? 1,
    columns: sizes.findLast((each) => each.columns !== undefined)?.columns ?? 1,
  };
  const known = new Map<string, CellLayers>();
  return (at) => {
    const conditions = conditionsAt(at, look, size);
    const key = `${chain.at(-1)?.id ?? ''} ${conditions.join(' ')}`;
    const layers = known.get(key) ?? layersOf(chain, conditions, key);
    known.set(key, layers);
    return layers;
  };
}
