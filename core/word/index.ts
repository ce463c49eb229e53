import type { Grader } from '../exercise/index.ts';
import { alignment } from './checks/alignment.ts';
import { characters } from './checks/characters.ts';
import { direction } from './checks/direction.ts';
import { indent } from './checks/indent.ts';
import { lineSpacing } from './checks/line-spacing.ts';
import { list } from './checks/list.ts';
import { space } from './checks/space.ts';
import { style } from './checks/style.ts';
import { text } from './checks/text.ts';
import { unchanged } from './checks/unchanged.ts';
import type { WordDocument } from './model.ts';
import { readWord } from './read.ts';

export type * from './model.ts';
export { at, findPlace, type At, type WordPlace } from './place.ts';
export { readWord };

/** How Word documents are marked. A check is one file in `checks/` and one line here. */
export const wordGrader: Grader<WordDocument> = {
  read: readWord,
  checks: {
    style,
    characters,
    alignment,
    list,
    'line-spacing': lineSpacing,
    space,
    indent,
    direction,
    text,
    unchanged,
  },
};
