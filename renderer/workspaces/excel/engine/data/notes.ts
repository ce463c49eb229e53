import { cellName, parseArea } from '../../../../../core/formula/index.ts';
import {
  childOf,
  childrenOf,
  mapChildren,
  newDocument,
  putChild,
  textOf,
  xmlNode,
  xmlText,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import { toXstring } from '../file/strings.ts';
import { cellArea } from '../merges.ts';
import { order } from '../schema-order.ts';
import { removeComments } from '../structure/comments.ts';
import { withIdName } from './related.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const vmlType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const author = 'Mashq';

/** The part with the notes of a sheet, made when there is none. */
function notesPart(book: Book, sheet: number): string {
  const { part: owner } = book.sheets[sheet]!;
  const [there] = book.package.related(owner, 'comments');
  if (there !== undefined) return there;
  const folder = owner.replace(/[^/]*\/[^/]*$/, '');
  const part = book.package.freeName(`${folder}comments`, '.xml');
  const root = xmlNode('comments', { xmlns: main }, [
    xmlNode('authors', {}, [xmlText('author', author)]),
    xmlNode('commentList'),
  ]);
  book.package.add(part, commentsType, newDocument(root));
  book.package.relate(owner, 'comments', part);
  return part;
}

/** The part with the shapes of notes, made when there is none (ECMA-376 Part 4 §19). */
function shapesPart(book: Book, sheet: number): string {
  const { part: owner } = book.sheets[sheet]!;
  const legacy = childOf(book.sheet(sheet).root, 'legacyDrawing');
  const [there] = book.package.related(owner, 'vmlDrawing');
  if (legacy && there !== undefined) return there;
  const folder = owner.replace(/[^/]*\/[^/]*$/, '');
  const part = book.package.freeName(`${folder}drawings/vmlDrawing`, '.vml');
  const root = xmlNode(
    'xml',
    {
      'xmlns:v': 'urn:schemas-microsoft-com:vml',
      'xmlns:o': 'urn:schemas-microsoft-com:office:office',
      'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
    },
    [
      xmlNode('o:shapelayout', { 'v:ext': 'edit' }, [
        xmlNode('o:idmap', { 'v:ext': 'edit', data: sheet + 1 }),
      ]),
      xmlNode(
        'v:shapetype',
        { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
        [
          xmlNode('v:stroke', { joinstyle: 'miter' }),
          xmlNode('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
        ],
      ),
    ],
  );
  book.package.addEnding('vml', vmlType);
  book.package.add(part, vmlType, newDocument(root));
  const id = book.package.relate(owner, 'vmlDrawing', part);
  book.updateSheet(sheet, (before) => {
    const { root: declared, name } = withIdName(before);
    return putChild(declared, 'legacyDrawing', order.worksheet, () =>
      xmlNode(`${before.prefix}legacyDrawing`, { [name]: id }),
    );
  });
  return part;
}

/** A yellow box beside its cell, hidden until it is pointed at ([MS-OI29500] 2.1.1699). */
function noteShape(root: XmlNode, sheet: number, row: number, column: number): XmlNode {
  const taken = new Set(
    root.children.flatMap((each) => (typeof each === 'string' ? [] : [each.get('id') ?? ''])),
  );
  let number = (sheet + 1) * 1024 + 1;
  while (taken.has(`_x0000_s${number}`)) number++;
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 10, column + 3, 15, top + 4, 4].join(', ');
  const style =
    'position:absolute;margin-left:60pt;margin-top:1.5pt;width:108pt;height:60pt;z-index:1;visibility:hidden';
  return xmlNode(
    'v:shape',
    { id: `_x0000_s${number}`, type: '#_x0000_t202', style, fillcolor: '#ffffe1', 'o:insetmode': 'auto' },
    [
      xmlNode('v:fill', { color2: '#ffffe1' }),
      xmlNode('v:shadow', { on: 't', color: 'black', obscured: 't' }),
      xmlNode('v:path', { 'o:connecttype': 'none' }),
      xmlNode('v:textbox', { style: 'mso-direction-alt:auto' }, [
        xmlNode('div', { style: 'text-align:start' }),
      ]),
      xmlNode('x:ClientData', { ObjectType: 'Note' }, [
        xmlNode('x:MoveWithCells'),
        xmlNode('x:SizeWithCells'),
        xmlNode('x:Anchor', {}, [anchor]),
        xmlNode('x:AutoFill', {}, ['False']),
        xmlNode('x:Row', {}, [String(row)]),
        xmlNode('x:Column', {}, [String(column)]),
      ]),
    ],
  );
}

/** The number of our author in the list, added when it is not there. */
function withAuthor(root: XmlNode): { root: XmlNode; id: number } {
  const authors = childOf(root, 'authors');
  const there = childrenOf(authors, 'author').findIndex((each) => textOf(each) === author);
  if (there >= 0) return { root, id: there };
  const made = xmlText(`${root.prefix}author`, author);
  const grown = putChild(root, 'authors', ['authors', 'commentList', 'extLst'], (before) =>
    before ? before.containing([...before.children, made]) : xmlNode(`${root.prefix}authors`, {}, [made]),
  );
  return { root: grown, id: childrenOf(authors, 'author').length };
}

/** Puts a note on a cell, in place of the one there (CT_Comment, ECMA-376 Part 1 §18.7.3); no text takes it away. */
export function setNote(book: Book, sheet: number, row: number, column: number, text: string): void {
  if (text.trim() === '') return removeComments(book, sheet, [cellArea(row, column)]);
  const ref = cellName(row, column);
  const body = (prefix: string): XmlNode =>
    xmlNode(`${prefix}text`, {}, [xmlText(`${prefix}t`, toXstring(text))]);
  const isHere = (node: XmlNode): boolean => {
    const area = parseArea(node.get('ref') ?? '');
    return area !== null && area.top === row && area.left === column;
  };
  let isNew = true;
  book.package.update(notesPart(book, sheet), (before) => {
    const { root, id } = withAuthor(before);
    return mapChildren(root, (list) => {
      if (list.local !== 'commentList') return list;
      const changed = mapChildren(list, (node) => {
        if (!isHere(node)) return node;
        isNew = false;
        return putChild(node, 'text', ['text', 'commentPr'], () => body(node.prefix));
      });
      if (!isNew) return changed;
      const made = xmlNode(`${list.prefix}comment`, { ref, authorId: id }, [body(list.prefix)]);
      return list.containing([...list.children, made]);
    });
  });
  if (!isNew) return;
  book.package.update(shapesPart(book, sheet), (root) =>
    root.containing([...root.children, noteShape(root, sheet, row, column)]),
  );
}
