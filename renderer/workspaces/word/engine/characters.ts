import type { Edit, OpenDocument, Position, Property, Selection, Stretch } from './open-document.ts';

/** What happens to the properties of a run: some are stated, some are no longer stated. */
export interface CharacterChange {
  set?: readonly Property[];
  remove?: readonly string[];
}
export type ChangeFor = (properties: readonly Property[]) => CharacterChange;

/** The properties that Arabic text reads instead (ECMA-376 part 1, 17.3.2). */
const twins: Readonly<Record<string, string>> = { b: 'bCs', i: 'iCs', sz: 'szCs' };

/** A property with its twin for Arabic, so that it holds for text of both kinds. */
export function withTwin(property: Property): Property[] {
  const twin = twins[property.localName];
  return twin ? [property, { ...property, localName: twin }] : [property];
}

const withTwins = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap((name) => [name, ...(twins[name] ? [twins[name]] : [])]));

/** The properties after a change. */
export function changed(properties: readonly Property[], change: CharacterChange): Property[] {
  const set = (change.set ?? []).flatMap(withTwin);
  const gone = withTwins([...(change.remove ?? []), ...set.map((each) => each.localName)]);
  return [...properties.filter((each) => !gone.has(each.localName)), ...set];
}

export const isCollapsed = ({ anchor, head }: Selection): boolean =>
  anchor.paragraph === head.paragraph && anchor.offset === head.offset;

/** The two ends of a selection in the order of the text. */
export function inOrder({ anchor, head }: Selection): [Position, Position] {
  const forward =
    anchor.paragraph < head.paragraph ||
    (anchor.paragraph === head.paragraph && anchor.offset <= head.offset);
  return forward ? [anchor, head] : [head, anchor];
}

/** The paragraphs that a selection touches. */
export function selectedParagraphs(document: OpenDocument): number[] {
  const [from, to] = inOrder(document.selection());
  return Array.from({ length: to.paragraph - from.paragraph + 1 }, (_, index) => from.paragraph + index);
}

/** The word that the caret stands inside of; `null` at its edges, where only what is typed next changes. */
export function wordAround(text: string, offset: number): { start: number; end: number } | null {
  for (const part of new Intl.Segmenter('ar', { granularity: 'word' }).segment(text)) {
    const end = part.index + part.segment.length;
    if (part.isWordLike && part.index < offset && offset < end) return { start: part.index, end };
  }
  return null;
}

/** What a command for characters acts on: the selection, or the word around the caret as in Word. */
function reach(document: OpenDocument): [Position, Position] | null {
  const selection = document.selection();
  if (!isCollapsed(selection)) return inOrder(selection);
  const { paragraph, offset } = selection.head;
  const word = wordAround(document.texts()[paragraph] ?? '', offset);
  return (
    word && [
      { paragraph, offset: word.start },
      { paragraph, offset: word.end },
    ]
  );
}

/** The runs of a range with the paragraph that each is in. */
export function stretchesIn(
  document: OpenDocument,
  from: Position,
  to: Position,
): { paragraph: number; stretch: Stretch }[] {
  const texts = document.texts();
  const all: { paragraph: number; stretch: Stretch }[] = [];
  for (let paragraph = from.paragraph; paragraph <= to.paragraph; paragraph++) {
    const start = paragraph === from.paragraph ? from.offset : 0;
    const end = paragraph === to.paragraph ? to.offset : (texts[paragraph]?.length ?? 0);
    for (const stretch of document.stretches(paragraph, start, end)) all.push({ paragraph, stretch });
  }
  return all;
}

/**
 * Formats characters at the selection, for Latin and Arabic text alike, as one step of undo. A
 * paragraph's mark is formatted where the selection runs over it.
 */
export function formatCharacters(document: OpenDocument, changeFor: ChangeFor): boolean {
  const range = reach(document);
  if (!range) return armCharacters(document, changeFor([]));
  const [from, to] = range;
  const edits: Edit[] = stretchesIn(document, from, to).map(({ paragraph, stretch }) => ({
    of: 'run',
    paragraph,
    start: stretch.start,
    end: stretch.end,
    properties: changed(stretch.properties, changeFor(stretch.properties)),
  }));
  for (let paragraph = from.paragraph; paragraph < to.paragraph; paragraph++) {
    const mark = document.markProperties(paragraph);
    edits.push({ of: 'mark', paragraph, properties: changed(mark, changeFor(mark)) });
  }
  return document.apply(edits);
}

const off: Readonly<Record<string, Property>> = {
  b: { localName: 'b', attributes: { val: '0' } },
  i: { localName: 'i', attributes: { val: '0' } },
  strike: { localName: 'strike', attributes: { val: '0' } },
  u: { localName: 'u', attributes: { val: 'none' } },
};

/** The property that says "not", for a switch such as `b` or `u`. */
export const switchedOff = (localName: string): Property =>
  off[localName] ?? { localName, attributes: { val: '0' } };

function armCharacters(document: OpenDocument, change: CharacterChange): boolean {
  const properties = [...(change.set ?? []), ...(change.remove ?? []).map(switchedOff)];
  for (const property of properties.flatMap(withTwin)) document.arm(property);
  return properties.length > 0;
}
