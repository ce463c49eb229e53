import { z } from 'zod';
import { excerpt } from '../../exercise/index.ts';
import { cellName } from '../../formula/index.ts';
import { comparableText } from '../../language/index.ts';
import { placesIn } from '../cells.ts';
import type { Comment } from '../model.ts';
import { cellArea, excelCheck, found, placeOf } from './check.ts';
import { at } from './options.ts';
import { before, judgeTarget } from './target.ts';

const options = z
  .strictObject({
    at,
    /** False: the comment is gone. */
    is: z.boolean().default(true),
    /** What it says, at least. */
    text: z.string().trim().min(1).optional(),
    /** At least this many answers. */
    replies: z.int().min(1).optional(),
    resolved: z.boolean().optional(),
  })
  .refine(
    ({ is, text, replies, resolved }) => is || [text, replies, resolved].every((each) => each === undefined),
    {
      error: '"is: false" wants nothing else',
    },
  );

/** Older programs put the author's name before a note. */
const sayings = ({ text, author, replies }: Comment): string =>
  comparableText(
    [
      text.replace(new RegExp(`^${author.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}:\\s*`), ''),
      ...replies.map((reply) => reply.text),
    ].join(' '),
  );

/** Comments and notes of a cell (CT_Comment, ECMA-376 Part 1 §18.7.3; threads: [MS-XLSX] §2.6.205). */
export const comment = excelCheck(options, (model, asked, starter) =>
  judgeTarget(model, starter, asked.at, ({ sheet, area }) => {
    for (const { row, column } of placesIn(area)) {
      const cell = cellName(row, column);
      const place = placeOf(sheet.index, cellArea(row, column));
      const here = sheet.comments.filter((each) => each.row === row && each.column === column);
      const [first] = here;
      if (!asked.is) {
        if (first) return found('comment.still', { cell }, place);
        continue;
      }
      if (!first) {
        const was = before(starter, sheet);
        const other = sheet.comments.find(
          (each) => !was?.comments.some((known) => known.row === each.row && known.column === each.column),
        );
        return other
          ? found('comment.elsewhere', { cell, found: cellName(other.row, other.column) }, place)
          : found('comment.missing', { cell }, place);
      }
      const said = here.map(sayings).join(' ');
      if (said.trim() === '') return found('comment.empty', { cell }, place);
      if (asked.text !== undefined && !said.includes(comparableText(asked.text)))
        return found('comment.other', { cell, found: excerpt(first.text), expected: asked.text }, place);
      if (asked.replies !== undefined && first.replies.length < asked.replies)
        return found('comment.replies', { cell }, place);
      if (asked.resolved !== undefined && first.resolved !== asked.resolved)
        return found(asked.resolved ? 'comment.open' : 'comment.resolved', { cell }, place);
    }
    return null;
  }),
);
