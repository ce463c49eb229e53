import { columnName } from '../../../../core/formula/reference.ts';
import type { LiveQuestion } from './live.ts';
import { tickMark, type Answers, type Asked, type Field, type Option } from './question.ts';

const functions = ['sum', 'count', 'average', 'max', 'min', 'product', 'countNums'] as const;

const columns = ({ view }: Asked): Option[] =>
  view.data.block(true).columns.map(({ letter, name }) => ({ value: letter, name: name ?? letter }));

const ticked = (answers: Answers): string[] =>
  String(answers['subtotal-of'])
    .split(tickMark)
    .filter((each) => each !== '');

const callOf = (answers: Answers) => ({
  command: 'subtotal',
  args: {
    each: String(answers['subtotal-each']),
    use: String(answers['subtotal-use']),
    of: ticked(answers),
    replace: answers['subtotal-replace'] === true,
    below: answers['subtotal-below'] === true,
  },
});

/** Excel's dialog Subtotal. */
export const subtotalForm: LiveQuestion = {
  sides: true,
  about: true,
  fields: (): readonly Field[] => [
    { kind: 'list', id: 'subtotal-each', options: columns },
    {
      kind: 'list',
      id: 'subtotal-use',
      options: () => functions.map((value) => ({ value, text: `choice.subtotal.${value}` })),
    },
    { kind: 'ticks', id: 'subtotal-of', options: columns },
    { kind: 'switch', id: 'subtotal-replace' },
    { kind: 'switch', id: 'subtotal-below' },
  ],
  start: ({ view }) => {
    const { columns: all } = view.data.block(true);
    const letter = columnName(view.selection().active.column);
    const here = all.find((each) => each.letter === letter) ?? all[0];
    const last = all.at(-1);
    return {
      'subtotal-each': here?.letter ?? '',
      'subtotal-use': 'sum',
      'subtotal-of': last && last !== here ? last.letter : '',
      'subtotal-replace': true,
      'subtotal-below': true,
    };
  },
  calls: (answers) => [callOf(answers)],
  refuses: (answers, { view }) => {
    const of = ticked(answers);
    const each = String(answers['subtotal-each']);
    if (of.length === 0) return 'nothing-ticked';
    if (of.includes(each)) return 'subtotals-column';
    const again = answers['subtotal-replace'] === true || !view.data.subtotals.any();
    return again && view.data.subtotals.scattered(each) ? 'subtotals-sort' : null;
  },
  stands: ({ view }) => {
    const { isTable, range, header } = view.data.block(true);
    if (isTable) return 'subtotals-table';
    return header && range.bottom > range.top ? null : 'subtotals-rows';
  },
  other: {
    name: 'removeAll',
    calls: ({ view }) => (view.data.subtotals.any() ? [{ command: 'remove-subtotals', args: {} }] : []),
  },
};
