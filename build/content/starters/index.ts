import type { Starter } from './line.ts';
import announcement from './word-announcement.ts';
import cv from './word-cv.ts';
import letter from './word-letter.ts';
import notice from './word-notice.ts';
import recipe from './word-recipe.ts';
import shopping from './word-shopping.ts';

/** Every starter that Mashq itself writes. */
export const starters: readonly Starter[] = [notice, shopping, letter, recipe, announcement, cv];
