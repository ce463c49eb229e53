import type { CommandCall } from '../../../../core/exercise/index.ts';
import { columnName } from '../../../../core/formula/reference.ts';
import { conditionalForms } from './conditional-forms.ts';
import { pageForms } from './page-forms.ts';
import { pivotForms } from './pivot-forms.ts';
import { subtotalForm } from './subtotal-form.ts';
import { tickMark, type Answers, type Asked, type Field, type Option } from './question.ts';
import { validationForm } from './validation-form.ts';

/** A question whose fields depend on what is answered so far. Several pages stand behind tabs. */
export interface LiveQuestion {
  /** Keys of their names under `excel.page`. */
  pages?: readonly string[];
  fields(answers: Answers, asked: Asked, page: string): readonly Field[];
  start(asked: Asked): Answers;
  calls(answers: Answers, asked: Asked): readonly CommandCall[];
  /** Key of a sentence when the answers cannot be taken. */
  refuses?(answers: Answers, asked: Asked): string | null;
  /** Whether it can end in this call of its commands; left out, in each that no button gives. */
  gives?(call: CommandCall): boolean;
  /** Has a sentence under its title. */
  about?: boolean;
  /** Key of a sentence why nothing can be asked here. */
  stands?(asked: Asked): string | null;
  /** A second button, by the key of its name under `excel.ask`, when there is something for it to do. */
  other?: { name: string; calls(asked: Asked): readonly CommandCall[] };
  /** Key of its title under `excel.title`, where that is not what its button is called. */
  title?: string;
  /** Its fields stand beside each other. */
  sides?: boolean;
}

const one = (command: string, args: CommandCall['args']): CommandCall[] => [{ command, args }];

/** The columns of the rows that are meant: by heading, or by letter. */
const columns = ({ view }: Asked, header: boolean): Option[] =>
  view.data.block(header).columns.map(({ letter, name }) => ({ value: letter, name: name ?? letter }));

const orders = (): Option[] =>
  ['ascending', 'descending'].map((value) => ({ value, text: `choice.order.${value}` }));

const levels = [1, 2, 3] as const;

const sort: LiveQuestion = {
  sides: true,
  fields: (answers, asked) => [
    ...(asked.view.data.block().isTable ? [] : [{ kind: 'switch', id: 'has-header' } as const]),
    ...levels.flatMap((level): Field[] => {
      if (level > 1 && answers[`sort-by-${level - 1}`] === '') return [];
      const options = (each: Asked): Option[] => [
        ...(level > 1 ? [{ value: '', text: 'choice.none' }] : []),
        ...columns(each, answers['has-header'] === true),
      ];
      const by: Field = { kind: 'list', id: `sort-by-${level}`, options };
      const order: Field = { kind: 'one-of', id: `sort-order-${level}`, options: orders };
      return answers[by.id] === '' ? [by] : [by, order];
    }),
  ],
  start: ({ view }) => {
    const block = view.data.block();
    const { column } = view.selection().active;
    const letter = columnName(column);
    const here = block.columns.some((each) => each.letter === letter);
    return {
      'has-header': block.header,
      'sort-by-1': here ? letter : (block.columns[0]?.letter ?? ''),
      'sort-by-2': '',
      'sort-by-3': '',
      'sort-order-1': 'ascending',
      'sort-order-2': 'ascending',
      'sort-order-3': 'ascending',
    };
  },
  calls: (answers) => {
    const by = levels
      .map((level) => ({
        column: String(answers[`sort-by-${level}`]),
        order: String(answers[`sort-order-${level}`]),
      }))
      .filter(({ column }) => column !== '');
    return one('sort', { by, header: answers['has-header'] === true });
  },
};

const table: LiveQuestion = {
  title: 'table',
  fields: () => [
    { kind: 'text', id: 'table-range', most: 50, ltr: true },
    { kind: 'switch', id: 'has-header' },
  ],
  start: ({ view }) => {
    const { range, header } = view.data.block();
    return {
      'table-range': `${columnName(range.left)}${range.top + 1}:${columnName(range.right)}${range.bottom + 1}`,
      'has-header': header,
    };
  },
  calls: (answers) =>
    one('format-as-table', {
      range: String(answers['table-range']).replaceAll('$', ''),
      header: answers['has-header'] === true,
    }),
  refuses: (answers, { view }) => {
    const range = String(answers['table-range']).replaceAll('$', '');
    return view.can({ command: 'format-as-table', args: { range } }) ? null : 'table-range';
  },
};

const tableName: LiveQuestion = {
  fields: () => [{ kind: 'text', id: 'table-name', most: 255 }],
  start: ({ state }) => ({ 'table-name': String(state['table-name'] ?? '') }),
  calls: (answers) => one('table-name', { is: String(answers['table-name']).trim() }),
  refuses: (answers, { view }) =>
    view.can({ command: 'table-name', args: { is: String(answers['table-name']).trim() } }) ? null : 'name',
};

const conditions = [
  'equals',
  'notEquals',
  'greater',
  'atLeast',
  'less',
  'atMost',
  'between',
  'contains',
  'notContains',
  'begins',
  'ends',
  'top',
  'bottom',
  'above',
  'below',
] as const;

/** A number when it is one: filters compare numbers with numbers. */
const valueOf = (typed: unknown): string | number => {
  const text = String(typed).trim();
  return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
};

const blank = '\u0000';

const filterColumn: LiveQuestion = {
  fields: (answers, { view }) => {
    const facts = view.data.filter();
    const how: Field = {
      kind: 'one-of',
      id: 'filter-how',
      options: () => ['values', 'condition'].map((value) => ({ value, text: `choice.filter.${value}` })),
    };
    if (answers['filter-how'] === 'values') {
      const options = (): Option[] => [
        ...(facts?.values ?? []).map(({ text }) => ({ value: text })),
        ...(facts?.blanks ? [{ value: blank, text: 'choice.blanks' }] : []),
      ];
      return [how, { kind: 'ticks', id: 'filter-values', options }];
    }
    const condition = String(answers['filter-condition']);
    const list: Field = {
      kind: 'list',
      id: 'filter-condition',
      options: () => conditions.map((value) => ({ value, text: `choice.condition.${value}` })),
    };
    const value: Field = { kind: 'text', id: 'filter-value', most: 255 };
    if (condition === 'above' || condition === 'below') return [how, list];
    if (condition === 'between') return [how, list, value, { kind: 'text', id: 'filter-value-2', most: 255 }];
    return [how, list, value];
  },
  start: ({ view }) => {
    const facts = view.data.filter();
    const shown = (facts?.values ?? []).filter((each) => each.shown).map(({ text }) => text);
    return {
      'filter-how': 'values',
      'filter-values': [...shown, ...(facts?.blanks ? [blank] : [])].join(tickMark),
      'filter-condition': 'equals',
      'filter-value': '',
      'filter-value-2': '',
    };
  },
  calls: (answers, { view }) => {
    const facts = view.data.filter();
    const column = facts?.letter ?? '';
    const filtered = (args: CommandCall['args']): CommandCall[] => one('filter-column', { column, ...args });
    if (answers['filter-how'] === 'values') {
      const ticked = String(answers['filter-values'])
        .split(tickMark)
        .filter((each) => each !== '');
      const all = (facts?.values.length ?? 0) + (facts?.blanks ? 1 : 0);
      if (ticked.length === all) return filtered({});
      const values = ticked.filter((each) => each !== blank);
      return filtered({ values, ...(ticked.includes(blank) ? { blanks: true } : {}) });
    }
    const condition = String(answers['filter-condition']);
    const value = valueOf(answers['filter-value']);
    if (condition === 'above' || condition === 'below') return filtered({ average: condition });
    if (condition === 'between') return filtered({ between: [value, valueOf(answers['filter-value-2'])] });
    const isText = ['contains', 'notContains', 'begins', 'ends'].includes(condition);
    return filtered({ [condition]: isText ? String(answers['filter-value']) : value });
  },
  refuses: (answers) => {
    if (answers['filter-how'] === 'values') return answers['filter-values'] === '' ? 'nothing-ticked' : null;
    const condition = String(answers['filter-condition']);
    if (condition === 'above' || condition === 'below') return null;
    const value = String(answers['filter-value']).trim();
    if (value === '') return 'empty';
    const counts = condition === 'top' || condition === 'bottom';
    return counts && !/^[1-9]\d{0,2}$/.test(value) ? 'number' : null;
  },
};

const removeDuplicates: LiveQuestion = {
  about: true,
  fields: (answers, asked) => [
    ...(asked.view.data.block().isTable ? [] : [{ kind: 'switch', id: 'has-header' } as const]),
    {
      kind: 'ticks',
      id: 'duplicate-columns',
      options: (each) => columns(each, answers['has-header'] === true),
    },
  ],
  start: ({ view }) => {
    const { header, columns: all } = view.data.block();
    return { 'has-header': header, 'duplicate-columns': all.map(({ letter }) => letter).join(tickMark) };
  },
  calls: (answers) =>
    one('remove-duplicates', {
      columns: String(answers['duplicate-columns']).split(tickMark),
      header: answers['has-header'] === true,
    }),
  refuses: (answers) => (answers['duplicate-columns'] === '' ? 'nothing-ticked' : null),
};

const signs = ['comma', 'semicolon', 'tab', 'space'] as const;

const textToColumns: LiveQuestion = {
  about: true,
  fields: (answers) => {
    const how: Field = {
      kind: 'one-of',
      id: 'split-how',
      options: () => ['delimited', 'fixed'].map((value) => ({ value, text: `choice.split.${value}` })),
    };
    if (answers['split-how'] === 'fixed')
      return [how, { kind: 'text', id: 'split-breaks', most: 100, ltr: true }];
    return [
      how,
      ...signs.map((sign): Field => ({ kind: 'switch', id: `split-${sign}` })),
      { kind: 'text', id: 'split-other', most: 1, ltr: true },
      { kind: 'switch', id: 'split-together' },
    ];
  },
  start: () => ({
    'split-how': 'delimited',
    'split-comma': true,
    'split-semicolon': false,
    'split-tab': false,
    'split-space': false,
    'split-other': '',
    'split-together': false,
    'split-breaks': '',
  }),
  calls: (answers) => {
    if (answers['split-how'] === 'fixed')
      return one('text-to-columns', { breaks: numbersIn(answers['split-breaks']) });
    const other = String(answers['split-other']);
    const delimiters = [
      ...signs.filter((sign) => answers[`split-${sign}`] === true),
      ...(other ? [other] : []),
    ];
    return one('text-to-columns', { delimiters, together: answers['split-together'] === true });
  },
  refuses: (answers, { view }) => {
    if (!view.can({ command: 'text-to-columns', args: { delimiters: ['comma'] } })) return 'one-column';
    if (answers['split-how'] === 'fixed')
      return numbersIn(answers['split-breaks']).length > 0 ? null : 'number';
    const any = signs.some((sign) => answers[`split-${sign}`] === true) || answers['split-other'] !== '';
    return any ? null : 'nothing-ticked';
  },
};

const numbersIn = (text: unknown): number[] =>
  (String(text).match(/\d+/g) ?? []).map(Number).filter((each) => each > 0);

/** Every question whose fields follow its answers. To add one, add it here, and its words to the texts. */
export const liveQuestions: Readonly<Record<string, LiveQuestion>> = {
  sort,
  table,
  'table-name': tableName,
  'filter-column': filterColumn,
  'remove-duplicates': removeDuplicates,
  'text-to-columns': textToColumns,
  subtotal: subtotalForm,
  'data-validation': validationForm,
  ...conditionalForms,
  ...pageForms,
  ...pivotForms,
};
