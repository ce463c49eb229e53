import type { LiveQuestion } from './live.ts';
import type { Asked, Field, Option } from './question.ts';

const filters = ({ view }: Asked) => view.data.pivots.filters();
const filterNamed = (asked: Asked, name: unknown) =>
  filters(asked).find(({ field }) => field === name) ?? filters(asked)[0];

/** Stands for all items: no item is empty. */
const all = '';

/** The item that a filter of a pivot table lets through. */
const pivotFilter: LiveQuestion = {
  fields: (answers, asked) => {
    const which: Field = {
      kind: 'list',
      id: 'pivot-filter-field',
      options: (each) => filters(each).map(({ field }): Option => ({ value: field })),
    };
    const item: Field = {
      kind: 'list',
      id: 'pivot-filter-item',
      options: (each) => [
        { value: all, text: 'choice.all-items' },
        ...(filterNamed(each, answers['pivot-filter-field'])?.items ?? []).map((value): Option => ({
          value,
        })),
      ],
    };
    return filters(asked).length > 1 ? [which, item] : [item];
  },
  start: (asked) => {
    const { row, column } = asked.view.selection().active;
    const found = filters(asked)[Math.max(0, asked.view.data.pivots.filterAt(row, column))];
    return { 'pivot-filter-field': found?.field ?? '', 'pivot-filter-item': found?.chosen ?? all };
  },
  calls: (answers, asked) => {
    const filter = filterNamed(asked, answers['pivot-filter-field']);
    if (!filter) return [];
    const item = String(answers['pivot-filter-item']);
    const known = filter.items.includes(item);
    return [{ command: 'pivot-filter', args: { field: filter.field, ...(known ? { item } : {}) } }];
  },
  refuses: (_, asked) => (filters(asked).length > 0 ? null : 'no-pivot-filter'),
};

/** The cells from which a pivot table takes its data. */
const pivotSource: LiveQuestion = {
  about: true,
  fields: () => [{ kind: 'text', id: 'pivot-of', most: 255, ltr: true }],
  start: ({ view }) => ({ 'pivot-of': view.data.pivots.here()?.of ?? '' }),
  calls: (answers) => [{ command: 'pivot-source', args: { of: String(answers['pivot-of']).trim() } }],
  refuses: (answers, { view }) => {
    const of = String(answers['pivot-of']).trim();
    return of !== '' && view.data.pivots.offered(of).trouble === null ? null : 'pivot-of';
  },
};

export const pivotForms: Readonly<Record<string, LiveQuestion>> = {
  'pivot-filter': pivotFilter,
  'pivot-source': pivotSource,
};
