import type { Starter } from './line.ts';
import announcement from './announcement.ts';
import cv from './cv.ts';
import letter from './letter.ts';
import notice from './notice.ts';
import recipe from './recipe.ts';
import shopping from './shopping.ts';

/** The documents that Mashq itself writes. */
export const documents: readonly Starter[] = [notice, shopping, letter, recipe, announcement, cv];
