import { printReference, referenceTo, type Area } from '../../../../../core/formula/index.ts';
import {
  childOf,
  childrenOf,
  encodeText,
  mapChildren,
  putChild,
  xmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import { isPossibleName } from '../../formula-bar/names.ts';
import type { Book } from '../book.ts';
import { order } from '../schema-order.ts';

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether something can be called so that no name and no table is called yet. */
export const isFreeName = (book: Book, name: string): boolean =>
  isPossibleName(name) &&
  !book.names.some((each) => same(each.name, name)) &&
  !book.tables.some((each) => same(each.name, name));

/** Cells as a name states them: `'Sheet 1'!$A$1:$B$9`. */
export const fixedReference = (book: Book, sheet: number, area: Area): string =>
  printReference(referenceTo(area, { sheet: book.sheets[sheet]!.name, fixed: true }));

export interface NameFacts {
  name: string;
  /** Without equals sign. */
  formula: string;
  /** The only sheet that knows it; left out, the whole workbook does. */
  sheet?: number;
  hidden?: boolean;
  comment?: string | undefined;
}

/** Puts a name into the workbook, in place of one that is called and known alike (CT_DefinedName, §18.2.5). */
export function putName(book: Book, { name, formula, sheet, hidden, comment }: NameFacts): void {
  book.update((root) =>
    putChild(root, 'definedNames', order.workbook, (before) => {
      const list = before ?? xmlNode(`${root.prefix}definedNames`);
      const local = sheet === undefined ? undefined : String(sheet);
      const old = childrenOf(list, 'definedName').find(
        (each) => same(each.get('name') ?? '', name) && each.get('localSheetId') === local,
      );
      const node = (old ?? xmlNode(`${root.prefix}definedName`))
        .withAll({
          name,
          ...(comment === undefined ? {} : { comment: comment || null }),
          localSheetId: local,
          hidden: hidden ? 1 : null,
        })
        .containing([encodeText(formula)]);
      return old
        ? mapChildren(list, (each) => (each === old ? node : each))
        : list.containing([...list.children, node]);
    }),
  );
}

/** Takes a name away. Formulas that use it say #NAME? afterwards. */
export function removeName(book: Book, name: string, sheet?: number): void {
  const local = sheet === undefined ? undefined : String(sheet);
  book.update((root) =>
    putChild(root, 'definedNames', order.workbook, (before) => {
      if (!before) return null;
      const made = mapChildren(before, (each) =>
        same(each.get('name') ?? '', name) && each.get('localSheetId') === local ? null : each,
      );
      return childOf(made, 'definedName') ? made : null;
    }),
  );
}
