import type { Direction, Edit, OpenDocument, Property } from './open-document.ts';
import { selectedParagraphs } from './characters.ts';

const arabicLetter = /[\u0620-\u065F\u066E-\u06D3\u06FA-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC]/;
const anyLetter = /\p{L}/u;

interface Piece {
  start: number;
  end: number;
  arabic: boolean;
}

/**
 * Cuts a text where its script changes. Marks, digits and spaces go with the letters before them; those
 * before the first letter go with the first, or with the direction of the paragraph when there is none.
 */
export function byScript(text: string, direction: Direction): Piece[] {
  const pieces: Piece[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    const last = pieces.at(-1);
    const arabic = arabicLetter.test(character);
    if (!last) pieces.push({ start: 0, end: 1, arabic: firstIsArabic(text, direction) });
    else if (!anyLetter.test(character) || arabic === last.arabic) last.end = offset + 1;
    else pieces.push({ start: offset, end: offset + 1, arabic });
  }
  return pieces;
}

function firstIsArabic(text: string, direction: Direction): boolean {
  const letter = anyLetter.exec(text);
  return letter ? arabicLetter.test(letter[0]) : direction === 'rtl';
}

const isOn = (property: Property): boolean =>
  !['0', 'false', 'off'].includes(property.attributes?.val ?? '1');
const has = (properties: readonly Property[], name: string): boolean =>
  properties.some((each) => each.localName === name && isOn(each));

/** The properties with one switched on, or switched off where it stands. */
function switched(properties: readonly Property[], name: string, on: boolean): Property[] {
  const others = properties.filter((each) => each.localName !== name);
  if (on) return [...others, { localName: name }];
  return has(properties, name) ? [...others, { localName: name, attributes: { val: '0' } }] : others;
}

/**
 * Sets the reading direction of the selected paragraphs (`w:bidi`, ECMA-376 part 1, 17.3.1.6) and, with
 * it, of their characters (`w:rtl`, 17.3.2.30): Arabic letters read from the right and others from the
 * left in both, digits and marks by what they stand beside.
 */
export function setDirection(document: OpenDocument, direction: Direction): boolean {
  if (document.face().direction === direction) return false;
  return document.apply(
    selectedParagraphs(document).flatMap((paragraph) => directionEdits(document, paragraph, direction)),
  );
}

function directionEdits(document: OpenDocument, paragraph: number, direction: Direction): Edit[] {
  const toRight = direction === 'rtl';
  const own = document.paragraphProperties(paragraph);
  const others = own.filter((each) => each.localName !== 'bidi');
  const plain =
    toRight || has(own, 'bidi') ? others : [...others, { localName: 'bidi', attributes: { val: '0' } }];
  const mark = switched(document.markProperties(paragraph), 'rtl', toRight);
  return [
    { of: 'paragraph', paragraph, properties: toRight ? [...others, { localName: 'bidi' }] : plain },
    { of: 'mark', paragraph, properties: mark },
    ...runEdits(document, paragraph, direction),
  ];
}

function runEdits(document: OpenDocument, paragraph: number, direction: Direction): Edit[] {
  const text = document.texts()[paragraph] ?? '';
  return byScript(text, direction).flatMap((piece) =>
    document
      .stretches(paragraph, piece.start, piece.end)
      .filter((stretch) => has(stretch.properties, 'rtl') !== piece.arabic)
      .map((stretch): Edit => {
        const properties = switched(stretch.properties, 'rtl', piece.arabic);
        return { of: 'run', paragraph, start: stretch.start, end: stretch.end, properties };
      }),
  );
}
