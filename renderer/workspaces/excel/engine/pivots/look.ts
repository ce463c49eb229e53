import type { Area } from '../../../../../core/formula/index.ts';
import { childOf, childrenOf, nodesOf, xmlNode, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { ExcelDocument } from '../document.ts';
import type { TableMark } from '../data/table-view.ts';
import { pivotsOn } from './placed.ts';

type LineKind = 'outer' | 'inner' | 'grand';

interface Dressed {
  area: Area;
  /** How many lines of headings there are. */
  headers: number;
  lines: readonly LineKind[];
  fill: string;
  edge: string;
}

/** What the lines of a pivot table are: items of an outer field stand out from what they hold. */
function linesOf(root: XmlNode): LineKind[] {
  const depth = childrenOf(childOf(root, 'rowFields'), 'field').length;
  return nodesOf(childOf(root, 'rowItems') ?? root.containing([])).map((line) => {
    if (line.get('t') === 'grand') return 'grand';
    return Number(line.get('r') ?? 0) + nodesOf(line).length < depth ? 'outer' : 'inner';
  });
}

/** The accent of a style by its name: they go round in sevens, the first of each black and white. */
function accentOf(name: string): number {
  const number = Number(/\d+$/.exec(name)?.[0] ?? 16);
  const index = (number - 1) % 7;
  return index === 0 ? 1 : 3 + index;
}

/** The pivot tables of one sheet at one moment of the document, in the shape of Excel's usual style. */
export class LivePivots {
  readonly #pivots: readonly Dressed[];

  constructor(document: ExcelDocument, sheet: number) {
    const { book, looks } = document;
    this.#pivots = pivotsOn(book, sheet).flatMap(({ root, area }): Dressed[] => {
      const name = childOf(root, 'pivotTableStyleInfo')?.get('name');
      if (name === undefined) return [];
      const theme = accentOf(name);
      const tinted = (tint: number): string =>
        looks.color(xmlNode('color', theme === 1 ? { theme: 0, tint: tint - 1 } : { theme, tint })) ??
        '#000000';
      const headers = Number(childOf(root, 'location')?.get('firstDataRow') ?? 1);
      return [{ area, headers, lines: linesOf(root), fill: tinted(0.8), edge: tinted(0.4) }];
    });
  }

  get isEmpty(): boolean {
    return this.#pivots.length === 0;
  }

  /** What the style does to a cell; null outside of pivot tables. */
  at(row: number, column: number): TableMark | null {
    const dressed = this.#pivots.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    if (!dressed) return null;
    const { area, headers, lines, fill, edge } = dressed;
    const at = row - area.top;
    const isHeader = at < headers;
    const kind = isHeader ? undefined : lines[at - headers];
    const line = { style: 'thin', color: edge };
    return {
      bold: isHeader || kind === 'outer' || kind === 'grand',
      color: null,
      fill: isHeader || kind === 'grand' ? fill : null,
      top: kind === 'grand' ? line : null,
      bottom: at === headers - 1 ? line : null,
      start: null,
      end: null,
    };
  }
}
