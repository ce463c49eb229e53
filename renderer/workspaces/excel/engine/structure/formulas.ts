import {
  childOf,
  encodeText,
  isNode,
  mapChildren,
  mapTree,
  textOf,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import { rewritten, type Cell, type Formula } from '../file/cells.ts';

/** A formula made anew; `home` is the sheet on which it stands, '' where it stands on none. */
export type Rewrite = (formula: string, home: string) => string;

/** An element that holds a formula, with the formula made anew. */
export function rewriteText(node: XmlNode, rewrite: (formula: string) => string): XmlNode {
  const before = textOf(node);
  const after = rewrite(before);
  return after === before ? node : node.containing([encodeText(after)]);
}

/** Elements round the cells of a sheet that hold formulas, those of extension lists too. */
const formulaElements = new Set(['formula', 'formula1', 'formula2', 'f']);

export const rewriteBeside = (root: XmlNode, home: string, rewrite: Rewrite): XmlNode =>
  mapChildren(root, (child) => {
    if (child.local === 'hyperlinks')
      return mapChildren(child, (link) => {
        const location = link.get('location');
        return location === undefined ? link : link.with('location', rewrite(location, home));
      });
    if (
      child.local !== 'conditionalFormatting' &&
      child.local !== 'dataValidations' &&
      child.local !== 'extLst'
    )
      return child;
    return mapTree(child, (node) =>
      formulaElements.has(node.local) && !node.children.some(isNode)
        ? rewriteText(node, (formula) => rewrite(formula, home))
        : node,
    );
  });

function rewriteFormula(formula: Formula, home: string, rewrite: Rewrite): Formula {
  const text = rewrite(formula.text, home);
  if (text === formula.text) return formula;
  const { shared: _shared, ...own } = formula;
  return { ...own, text };
}

/** A cell whose formula is made anew; the same one when it says the same. */
export function rewriteCell(cell: Cell, home: string, rewrite: Rewrite): Cell {
  if (!cell.formula) return cell;
  const formula = rewriteFormula(cell.formula, home, rewrite);
  return formula === cell.formula ? cell : { ...cell, formula, touched: rewritten };
}

function rewriteSheet(book: Book, sheet: number, rewrite: Rewrite): void {
  const part = book.sheet(sheet);
  const { name } = book.sheets[sheet]!;
  const edit = part.rows.edit();
  for (const row of part.rows.list) {
    let changed = false;
    const cells = row.cells.map((cell) => {
      const made = rewriteCell(cell, name, rewrite);
      changed ||= made !== cell;
      return made;
    });
    if (changed) edit.setRow(row.number, { ...row, cells });
  }
  book.setSheet(sheet, part.withRows(edit.done()).withRoot(rewriteBeside(part.root, name, rewrite)));
}

const chartPart = /\/charts?\/[^/]+\.xml$/i;

/** The parts that draw charts, wherever they are shown. */
export const chartParts = (book: Book): string[] =>
  book.package.store.names.filter((name) => chartPart.test(name) && /chart/i.test(name));

function rewriteCharts(book: Book, rewrite: Rewrite): void {
  for (const part of chartParts(book))
    book.package.update(
      part,
      (root) =>
        mapTree(root, (node) =>
          node.local === 'f' && !node.children.some(isNode)
            ? rewriteText(node, (formula) => rewrite(formula, ''))
            : node,
        ) ?? root,
    );
}

function rewriteTables(book: Book, rewrite: Rewrite): void {
  for (const { part, sheet } of book.tables)
    book.package.update(part, (root) =>
      mapChildren(root, (child) =>
        child.local !== 'tableColumns'
          ? child
          : mapTree(child, (node) =>
              node.local === 'calculatedColumnFormula' || node.local === 'totalsRowFormula'
                ? rewriteText(node, (formula) => rewrite(formula, book.sheets[sheet]!.name))
                : node,
            ),
      ),
    );
}

/** Makes every formula of a workbook anew: of cells, names, rules, charts, tables, sparklines. */
export function rewriteFormulas(book: Book, rewrite: Rewrite): void {
  for (const [sheet, { cells }] of book.sheets.entries()) if (cells) rewriteSheet(book, sheet, rewrite);
  rewriteTables(book, rewrite);
  rewriteCharts(book, rewrite);
  book.update((root) => {
    const names = childOf(root, 'definedNames');
    if (!names) return root;
    return mapChildren(root, (child) =>
      child === names
        ? mapChildren(child, (name) => rewriteText(name, (formula) => rewrite(formula, '')))
        : child,
    );
  });
}
