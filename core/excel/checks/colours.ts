import { familiesOf, isColour } from '../../ooxml/index.ts';

/** What a colour is called in a sentence. */
export const colourTerm = (colour: string | null): string => {
  if (colour === null) return 'term.no-color';
  return `term.color.${colour === 'auto' || colour.startsWith('#') ? (familiesOf(colour)[0] ?? 'black') : colour}`;
};

/** Whether it is the right colour in another shade than the stated one. */
export const isShade = (found: string, asked: string): boolean =>
  asked.startsWith('#') && !isColour(found, asked) && colourTerm(found) === colourTerm(asked);

export { isColour };
