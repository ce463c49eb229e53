import { z } from 'zod';
import { at, findCells, isMissing } from '../../../../core/excel/place.ts';
import { parseReference, printReference, referenceTo, renameName } from '../../../../core/formula/index.ts';
import { fixedReference, isFreeName, putName, removeName } from '../engine/data/naming.ts';
import { placedBookOf } from '../engine/showing.ts';
import { rewriteFormulas } from '../engine/structure/formulas.ts';
import { command, type Bench, type Command } from './command.ts';

const nameArguments = z.strictObject({
  name: z.string().trim().min(1),
  /** Left out, the selected cells. */
  at: at.optional(),
  /** Or what the name stands for: a number, a formula that begins with =. */
  formula: z.string().regex(/^=./).optional(),
  scope: z.enum(['workbook', 'sheet']).default('workbook'),
  comment: z.string().max(255).optional(),
});
type Asked = z.output<typeof nameArguments>;

/** What a name is to stand for; null when the place is not there. */
function formulaOf({ document, showing }: Bench, { at: where, formula }: Asked): string | null {
  if (formula !== undefined) {
    const reference = parseReference(formula.slice(1));
    const home = document.book.sheets[document.active]!.name;
    return reference && reference.sheet === undefined
      ? printReference({ ...reference, sheet: home })
      : formula.slice(1);
  }
  if (!where)
    return document.selection.ranges
      .map((each) => fixedReference(document.book, document.active, each))
      .join(',');
  const found = findCells(placedBookOf(document, showing), where);
  if (isMissing(found)) return null;
  const sheet = document.book.sheets[found.sheet]!.name;
  return printReference(referenceTo(found.area, { sheet, fixed: true }));
}

const stored = ({ document }: Bench, name: string) =>
  document.book.names.find((each) => each.name.toLowerCase() === name.toLowerCase() && !each.hidden);

const defineName = command<Asked>({
  id: 'define-name',
  args: nameArguments as z.ZodType<Asked>,
  presses: [],
  can: (bench, asked) => {
    const { book } = bench.document;
    return (
      (isFreeName(book, asked.name) || stored(bench, asked.name) !== undefined) &&
      formulaOf(bench, asked) !== null
    );
  },
  run: (bench, asked) => {
    const { book, active } = bench.document;
    const before = book.parts;
    const formula = formulaOf(bench, asked)!;
    const old = stored(bench, asked.name);
    const sheet = old ? old.sheet : asked.scope === 'sheet' ? active : undefined;
    putName(book, {
      name: asked.name,
      formula,
      comment: asked.comment,
      ...(sheet === undefined ? {} : { sheet }),
    });
    return book.parts !== before;
  },
});

const renaming = command({
  id: 'rename-name',
  args: z.strictObject({ name: z.string().trim().min(1), to: z.string().trim().min(1) }),
  presses: [],
  can: (bench, { name, to }) => stored(bench, name) !== undefined && isFreeName(bench.document.book, to),
  run: (bench, { name, to }) => {
    const { book } = bench.document;
    const { sheet, formula, comment } = stored(bench, name)!;
    removeName(book, name, sheet);
    putName(book, { name: to, formula, comment, ...(sheet === undefined ? {} : { sheet }) });
    rewriteFormulas(book, (text) => renameName(text, name, to));
    return true;
  },
});

const deleteName = command({
  id: 'delete-name',
  args: z.strictObject({ name: z.string().trim().min(1) }),
  presses: [],
  can: (bench, { name }) => stored(bench, name) !== undefined,
  run: (bench, { name }) => {
    const { sheet } = stored(bench, name)!;
    removeName(bench.document.book, name, sheet);
    return true;
  },
});

export const namingCommands: readonly Command[] = [defineName, renaming, deleteName];
