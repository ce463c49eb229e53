import { parseArea } from '../../formula/index.ts';
import { childOf, elementsOf, textOf, type XmlElement } from '../../ooxml/index.ts';
import type { Comment } from '../model.ts';
import { count, flag } from './attributes.ts';
import type { Colours } from './colours.ts';
import { standardFont } from './fonts.ts';
import { readRichText } from './strings.ts';

/** What an author's notes begin with, or what stands in the place of a thread in older programs. */
const threadAuthor = /^tc=\{/i;

/** Notes of a sheet (CT_Comments, ECMA-376 Part 1 §18.7.6). Copies that stand for threads are left out. */
export function readNotes(root: XmlElement, colours: Colours): Comment[] {
  const authors = (childOf(root, 's:authors')?.children ?? []).flatMap((child) =>
    typeof child === 'string' ? [] : textOf(child),
  );
  const list = childOf(root, 's:commentList');
  return (list ? elementsOf(list) : []).flatMap((comment): Comment[] => {
    const area = parseArea(comment.attributes['ref'] ?? '');
    const text = childOf(comment, 's:text');
    const author = authors[count(comment.attributes['authorId']) ?? -1] ?? '';
    if (!area || threadAuthor.test(author)) return [];
    return [
      {
        row: area.top,
        column: area.left,
        kind: 'note',
        author,
        text: text ? readRichText(text, colours, standardFont).text : '',
        replies: [],
        resolved: false,
      },
    ];
  });
}

interface Remark {
  id: string;
  parent: string | undefined;
  row: number;
  column: number;
  author: string;
  text: string;
  resolved: boolean;
}

/** Threads of a sheet ([MS-XLSX] §2.6.205); `people` are the names by id. */
export function readThreads(root: XmlElement, people: ReadonlyMap<string, string>): Comment[] {
  const remarks = elementsOf(root).flatMap((element): Remark[] => {
    const { ref, personId = '', id = '', parentId, done } = element.attributes;
    const area = parseArea(ref ?? '');
    if (element.name !== 'tc:threadedComment' || !area) return [];
    const text = childOf(element, 'tc:text');
    return [
      {
        id,
        parent: parentId,
        row: area.top,
        column: area.left,
        author: people.get(personId) ?? '',
        text: text ? textOf(text) : '',
        resolved: flag(done, false),
      },
    ];
  });
  return remarks
    .filter(({ parent }) => parent === undefined)
    .map(({ id, row, column, author, text, resolved }) => ({
      row,
      column,
      kind: 'thread',
      author,
      text,
      replies: remarks
        .filter(({ parent }) => parent === id)
        .map((reply) => ({ author: reply.author, text: reply.text })),
      resolved,
    }));
}

/** The people who wrote threads, by id. */
export const readPeople = (root: XmlElement | undefined): ReadonlyMap<string, string> =>
  new Map(
    (root ? elementsOf(root) : []).map(({ attributes }) => [
      attributes['id'] ?? '',
      attributes['displayName'] ?? '',
    ]),
  );
