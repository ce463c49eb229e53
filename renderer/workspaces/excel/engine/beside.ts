import { isInside, parseArea, type Area } from '../../../../core/formula/index.ts';
import { childOf, childrenOf, textOf, type XmlNode } from '../../../../core/ooxml/tree/index.ts';
import type { Book } from './book.ts';
import { textOfString } from './file/strings.ts';
import { memo } from './memo.ts';
import type { CommentView, LinkView } from './workbook-view.ts';

/** The comments of a part by row and column (ECMA-376 Part 1 §18.7). */
const commentsIn = memo((root: XmlNode): ReadonlyMap<string, CommentView> => {
  const authors = childrenOf(childOf(root, 'authors'), 'author').map(textOf);
  return new Map(
    childrenOf(childOf(root, 'commentList'), 'comment').flatMap((node) => {
      const area = parseArea(node.get('ref') ?? '');
      const text = childOf(node, 'text');
      if (!area || !text) return [];
      const author = authors[Number(node.get('authorId') ?? 0)] ?? '';
      return [[`${area.top} ${area.left}`, { author, text: textOfString(text) }] as const];
    }),
  );
});

type Comments = ReadonlyMap<string, CommentView>;

function commentsOf(book: Book, sheet: number): readonly Comments[] {
  const entry = book.sheets[sheet];
  if (!entry?.cells || !childOf(book.sheet(sheet).root, 'legacyDrawing')) return [];
  return book.package.related(entry.part, 'comments').flatMap((part) => {
    const root = book.package.root(part);
    return root ? [commentsIn(root)] : [];
  });
}

/** Worked out once for each state of the file: a grid asks for every cell that it draws. */
const known = new WeakMap<object, Map<number, readonly Comments[]>>();

export function commentAt(book: Book, sheet: number, row: number, column: number): CommentView | null {
  const { parts } = book;
  const sheets = known.get(parts) ?? new Map<number, readonly Comments[]>();
  known.set(parts, sheets);
  const comments = sheets.get(sheet) ?? commentsOf(book, sheet);
  sheets.set(sheet, comments);
  for (const each of comments) {
    const found = each.get(`${row} ${column}`);
    if (found) return found;
  }
  return null;
}

const linksIn = memo((root: XmlNode): readonly { area: Area; node: XmlNode }[] =>
  childrenOf(childOf(root, 'hyperlinks'), 'hyperlink').flatMap((node) => {
    const area = parseArea(node.get('ref') ?? '');
    return area ? [{ area, node }] : [];
  }),
);

/** The link of a cell (ECMA-376 Part 1 §18.3.1.47). */
export function linkAt(book: Book, sheet: number, row: number, column: number): LinkView | null {
  const links = linksIn(book.sheet(sheet).root);
  const node = links.find(({ area }) => isInside(area, row, column))?.node;
  if (!node) return null;
  const id = node.attributes.find(([name]) => /:id$/.test(name))?.[1];
  const pointer =
    id === undefined
      ? undefined
      : book.package.pointers(book.sheets[sheet]!.part).find((each) => each.id === id);
  return {
    address: pointer?.target ?? null,
    place: node.get('location') ?? null,
    tip: node.get('tooltip') ?? '',
  };
}
