import type { Formula } from './formula-cell.ts';
import { isInside, sheetColumns, sheetRows, type Area } from './reference.ts';
import { heightOf, widthOf, type SheetArea } from './region.ts';

/** A range that formulas name, and those formulas. */
interface Watched {
  readonly area: Area;
  readonly formulas: Set<Formula>;
}

/** Ranges up to this many columns are noted in each of them, wider ones once for all columns. */
const narrow = 24;
const everyColumn = sheetColumns;
/** Rows of the smallest tile; each level above has tiles of eight times as many. */
const smallestTile = 4;
const levels = 7;

const levelOf = (height: number): number => {
  let level = 0;
  while (level < levels - 1 && height > 2 ** (smallestTile + 3 * level)) level += 1;
  return level;
};
const tileOf = (row: number, level: number): number => Math.floor(row / 2 ** (smallestTile + 3 * level));

/**
 * Who depends on a cell. Single cells are found directly; ranges lie in tiles of about their own height, so that a cell
 * is compared with few of them.
 */
export class Dependents {
  readonly #cells = new Map<number, Set<Formula>>();
  readonly #ranges = new Map<string, Watched>();
  readonly #tiles = new Map<number, Set<Watched>>();
  /** Which levels of which sheets have any tiles, one bit each. */
  readonly #used: number[] = [];

  add(area: SheetArea, formula: Formula): void {
    if (heightOf(area) === 1 && widthOf(area) === 1) {
      const key = cellKey(area.sheet, area.top, area.left);
      const formulas = this.#cells.get(key);
      if (formulas) formulas.add(formula);
      else this.#cells.set(key, new Set([formula]));
      return;
    }
    const key = rangeKey(area);
    let watched = this.#ranges.get(key);
    if (!watched) {
      watched = { area, formulas: new Set() };
      this.#ranges.set(key, watched);
      for (const tile of this.#tilesOf(area)) {
        const there = this.#tiles.get(tile);
        if (there) there.add(watched);
        else this.#tiles.set(tile, new Set([watched]));
      }
    }
    watched.formulas.add(formula);
  }

  remove(area: SheetArea, formula: Formula): void {
    if (heightOf(area) === 1 && widthOf(area) === 1) {
      const key = cellKey(area.sheet, area.top, area.left);
      const formulas = this.#cells.get(key);
      formulas?.delete(formula);
      if (formulas?.size === 0) this.#cells.delete(key);
      return;
    }
    const key = rangeKey(area);
    const watched = this.#ranges.get(key);
    watched?.formulas.delete(formula);
    if (!watched || watched.formulas.size > 0) return;
    this.#ranges.delete(key);
    for (const tile of this.#tilesOf(area)) this.#tiles.get(tile)?.delete(watched);
  }

  /** Visits the formulas that name a cell, by itself or in a range; some may come twice. */
  of(sheet: number, row: number, column: number, visit: (formula: Formula) => void): void {
    this.#cells.get(cellKey(sheet, row, column))?.forEach(visit);
    const used = this.#used[sheet] ?? 0;
    for (let level = 0; level < levels; level += 1) {
      if ((used & (1 << level)) === 0) continue;
      const tile = tileOf(row, level);
      this.#visitTile(tileKey(sheet, level, tile, column), row, column, visit);
      this.#visitTile(tileKey(sheet, level, tile, everyColumn), row, column, visit);
    }
  }

  clear(): void {
    this.#cells.clear();
    this.#ranges.clear();
    this.#tiles.clear();
    this.#used.length = 0;
  }

  #visitTile(key: number, row: number, column: number, visit: (formula: Formula) => void): void {
    const watched = this.#tiles.get(key);
    if (!watched) return;
    for (const { area, formulas } of watched) if (isInside(area, row, column)) formulas.forEach(visit);
  }

  #tilesOf(area: SheetArea): number[] {
    const level = levelOf(heightOf(area));
    this.#used[area.sheet] = (this.#used[area.sheet] ?? 0) | (1 << level);
    const columns =
      widthOf(area) <= narrow
        ? Array.from({ length: widthOf(area) }, (_, index) => area.left + index)
        : [everyColumn];
    const tiles: number[] = [];
    for (let tile = tileOf(area.top, level); tile <= tileOf(area.bottom, level); tile += 1)
      for (const column of columns) tiles.push(tileKey(area.sheet, level, tile, column));
    return tiles;
  }
}

const cellKey = (sheet: number, row: number, column: number): number =>
  (sheet * sheetRows + row) * sheetColumns + column;

const tileKey = (sheet: number, level: number, tile: number, column: number): number =>
  ((sheet * levels + level) * sheetRows + tile) * (sheetColumns + 1) + column;

const rangeKey = ({ sheet, top, left, bottom, right }: SheetArea): string =>
  `${sheet} ${top} ${left} ${bottom} ${right}`;
