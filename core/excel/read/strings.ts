import { childOf, elementsOf, scanXml, textOf, type XmlElement } from '../../ooxml/index.ts';
import type { FontFormat, TextRun } from '../model.ts';
import { unescaped } from './attributes.ts';
import type { Colours } from './colours.ts';
import { readFont } from './fonts.ts';

/** A text, and its parts when they look different. */
export interface SharedString {
  readonly text: string;
  readonly rich: readonly TextRun[] | null;
}

/** A text as cells and comments hold it (CT_Rst, ECMA-376 Part 1 §18.4.8). Phonetic hints are no part of it. */
export function readRichText(rst: XmlElement, colours: Colours, base: FontFormat): SharedString {
  const runs = elementsOf(rst).filter((child) => child.name === 's:r');
  if (runs.length === 0) return { text: plainText(rst), rich: null };
  const rich = runs.map((run): TextRun => {
    const format = childOf(run, 's:rPr');
    return { text: plainText(run), font: format ? readFont(format, colours, base) : null };
  });
  return { text: rich.map(({ text }) => text).join(''), rich };
}

const plainText = (parent: XmlElement): string =>
  unescaped(
    elementsOf(parent)
      .filter((child) => child.name === 's:t')
      .map(textOf)
      .join(''),
  );

/** The shared strings of a workbook in their order (§18.4.9). Plain ones, nearly all, never become a tree. */
export function readSharedStrings(
  bytes: Uint8Array | undefined,
  colours: Colours,
  base: FontFormat,
): SharedString[] {
  const strings: SharedString[] = [];
  if (!bytes) return strings;
  let plain = '';
  let inText = false;
  let item: XmlElement[] = [];
  scanXml(bytes, {
    open(name, attributes, depth) {
      if (depth === 1) {
        plain = '';
        item = [{ name, attributes, children: [] }];
      } else if (depth === 2 && name === 's:t') inText = true;
      else if (depth > 1) {
        const element: XmlElement = { name, attributes, children: [] };
        item.at(-1)?.children.push(element);
        item.push(element);
      }
    },
    text(text) {
      if (inText) plain += text;
      else if (item.length > 1) item.at(-1)?.children.push(text);
    },
    close(name, depth) {
      if (depth === 2 && name === 's:t') inText = false;
      else if (depth > 1) item.pop();
      else if (depth === 1 && name === 's:si') {
        const rich = item[0]!.children.length > 0 ? readRichText(item[0]!, colours, base) : undefined;
        strings.push(rich?.rich ? rich : { text: unescaped(plain), rich: null });
      }
    },
  });
  return strings;
}
