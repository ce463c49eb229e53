import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export type Properties = Record<string, Record<string, string>>;
export interface SavedRun {
  text: string;
  properties: Properties;
}
export interface SavedParagraph {
  text: string;
  properties: Properties;
  mark: Properties;
  runs: SavedRun[];
}

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.entries(attributes as Record<string, string>).map(([key, value]) => [
      bare(key),
      value,
    ]);
    const element = { name: bare(name), attributes: Object.fromEntries(plain), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}

const bare = (name: string): string => name.replace(/^\w+:/, '');
const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((each) => each.name === name);
const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((each) => [...(each.name === name ? [each] : []), ...all(each, name)]);

const propertiesOf = (element: Element | undefined): Properties =>
  Object.fromEntries(
    (element?.children ?? [])
      .filter((each) => !['rPr', 'sectPr'].includes(each.name))
      .map((each) => [each.name, each.name === 'numPr' ? listOf(each) : each.attributes]),
  );
const listOf = (element: Element): Record<string, string> =>
  Object.fromEntries(element.children.map((each) => [each.name, each.attributes.val ?? '']));

/** Reads what was saved straight from the XML, without the engine and without our own reader. */
export function savedParagraphs(bytes: Uint8Array): SavedParagraph[] {
  const document = unzipSync(bytes)['word/document.xml'];
  if (!document) throw new Error('no word/document.xml');
  return all(parse(strFromU8(document)), 'p').map((paragraph) => {
    const own = child(paragraph, 'pPr');
    const runs = all(paragraph, 'r').map((run) => ({
      text: all(run, 't')
        .map((each) => each.text)
        .join(''),
      properties: propertiesOf(child(run, 'rPr')),
    }));
    return {
      text: runs.map((each) => each.text).join(''),
      properties: propertiesOf(own),
      mark: propertiesOf(child(own, 'rPr')),
      runs,
    };
  });
}

/** The number format of the list that a saved paragraph is in. */
export function listFormat(bytes: Uint8Array, paragraph: SavedParagraph): string | undefined {
  const part = unzipSync(bytes)['word/numbering.xml'];
  const { numId, ilvl } = paragraph.properties.numPr ?? {};
  if (!part || numId === undefined) return undefined;
  const numbering = parse(strFromU8(part));
  const list = all(numbering, 'num').find((each) => each.attributes.numId === numId);
  const abstract = child(list, 'abstractNumId')?.attributes.val;
  const definition = all(numbering, 'abstractNum').find((each) => each.attributes.abstractNumId === abstract);
  const level = definition && all(definition, 'lvl').find((each) => each.attributes.ilvl === ilvl);
  return child(level, 'numFmt')?.attributes.val;
}
