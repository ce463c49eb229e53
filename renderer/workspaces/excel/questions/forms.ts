import { chartForms } from './chart-forms.ts';
import { sparklineForms } from './sparkline-forms.ts';
import { isPossibleName } from '../formula-bar/names.ts';
import { pasteSpecial } from './paste-special.ts';
import type { Asked, FormQuestion, Option } from './question.ts';

const one = (command: string, args: Record<string, string | number | boolean>) => [{ command, args }];

/** A size that is asked for as Excel asks: the one of the active row or column first. */
const size = (
  command: 'row-height' | 'column-width',
  unit: 'points' | 'characters',
  max: number,
): FormQuestion => ({
  fields: [{ kind: 'number', id: command, min: 0, max }],
  start: ({ view }) => {
    const { active } = view.selection();
    const sheet = view.sheet();
    const now =
      command === 'row-height'
        ? view.pointsOf(sheet.rowHeight(active.row))
        : view.charactersOf(sheet.columnWidth(active.column));
    return { [command]: Math.round(now * 100) / 100 };
  },
  calls: (answers) => one(command, { [unit]: Number(answers[command]) }),
  refuses: (answers) => (typeof answers[command] === 'number' ? null : 'number'),
});

/** Which way the other cells go, or the whole row or column. */
const shift = (verb: 'insert' | 'delete'): FormQuestion => {
  const ways = verb === 'insert' ? ['right', 'down'] : ['left', 'up'];
  return {
    fields: [
      {
        kind: 'one-of',
        id: `${verb}-cells`,
        options: () =>
          [...ways, 'rows', 'columns'].map((value) => ({ value, text: `shift.${verb}-${value}` })),
      },
    ],
    start: () => ({ [`${verb}-cells`]: ways[1]! }),
    calls: (answers) => {
      const way = String(answers[`${verb}-cells`]);
      return ways.includes(way) ? one(`${verb}-cells`, { shift: way }) : one(`${verb}-${way}`, {});
    },
  };
};

/** Rows or columns of the selection. */
const grouping = (verb: 'group' | 'ungroup'): FormQuestion => ({
  fields: [
    {
      kind: 'one-of',
      id: verb,
      options: () => ['rows', 'columns'].map((value) => ({ value, text: `choice.group.${value}` })),
    },
  ],
  start: () => ({ [verb]: 'rows' }),
  calls: (answers) => one(verb, { of: String(answers[verb]) }),
  refuses: (answers, { view }) =>
    view.can({ command: verb, args: { of: String(answers[verb]) } }) ? null : verb,
});

const sheetName = ({ view }: Asked): string => view.sheets()[view.activeSheet()]?.name ?? '';
/** What Excel does not take in the name of a sheet. */
const notInSheetNames = /[\\/?*[\]:]|^'|'$/;
const hiddenSheets = ({ view }: Asked): Option[] =>
  view
    .sheets()
    .filter(({ hidden }) => hidden)
    .map(({ name }) => ({ value: name }));
/** The sheets as places to move before; the number keeps two alike apart. */
const places = ({ view }: Asked): Option[] =>
  view.sheets().map(({ name }, at) => ({ value: `${at + 1}. ${name}` }));

/** Every question that is only fields. To add one, add it here, its fields' names to the texts, and its button to the ribbon. */
export const forms: Readonly<Record<string, FormQuestion>> = {
  ...chartForms,
  ...sparklineForms,
  'row-height': size('row-height', 'points', 409.5),
  'column-width': size('column-width', 'characters', 255),
  'insert-cells': shift('insert'),
  'delete-cells': shift('delete'),
  group: grouping('group'),
  ungroup: grouping('ungroup'),
  'paste-special': pasteSpecial,
  zoom: {
    fields: [{ kind: 'number', id: 'zoom', min: 10, max: 400, step: 1 }],
    start: ({ view }) => ({ zoom: view.sheet().zoom }),
    gives: ({ args }) => args.is !== 100,
    calls: ({ zoom }) => one('zoom', { is: Math.min(400, Math.max(10, Math.round(Number(zoom)))) }),
    refuses: ({ zoom }) => (typeof zoom === 'number' ? null : 'number'),
  },
  'rename-sheet': {
    // The name on the sheet's tab is the way that is shown.
    gives: () => false,
    fields: [{ kind: 'text', id: 'sheet', most: 31 }],
    start: (asked) => ({ sheet: sheetName(asked) }),
    calls: ({ sheet }, asked) =>
      sheet === sheetName(asked) ? [] : one('sheet-rename', { to: String(sheet).trim() }),
    refuses: ({ sheet }, asked) => {
      const name = String(sheet).trim();
      if (name === '' || notInSheetNames.test(name)) return 'sheet-name';
      const others = asked.view.sheets().filter((_, at) => at !== asked.view.activeSheet());
      return others.some((each) => each.name.toLowerCase() === name.toLowerCase()) ? 'sheet-taken' : null;
    },
  },
  'move-sheet': {
    fields: [
      {
        kind: 'list',
        id: 'before',
        options: (asked) => [...places(asked), { value: 'end', text: 'choice.end' }],
      },
      { kind: 'switch', id: 'copy' },
    ],
    start: () => ({ before: 'end', copy: false }),
    calls: ({ before, copy }, { view }) => {
      const from = view.activeSheet();
      const at = before === 'end' ? view.sheets().length : Number.parseInt(String(before), 10) - 1;
      if (copy) return [...one('sheet-copy', {}), ...one('sheet-move', { to: at + 1 })];
      const to = at > from ? at - 1 : at;
      return to === from ? [] : one('sheet-move', { to: to + 1 });
    },
  },
  'sheet-color': {
    gives: () => true,
    fields: [{ kind: 'color', id: 'color', none: true }],
    start: ({ view }) => ({ color: view.sheets()[view.activeSheet()]?.color ?? 'none' }),
    calls: ({ color }) => one('sheet-color', { is: String(color) }),
  },
  'delete-sheet': {
    fields: [],
    start: () => ({}),
    calls: () => one('sheet-delete', {}),
    about: true,
    stops: true,
  },
  'unhide-sheet': {
    stands: (asked) => (hiddenSheets(asked).length === 0 ? 'no-hidden-sheets' : null),
    fields: [{ kind: 'list', id: 'hidden-sheet', options: hiddenSheets }],
    start: (asked) => ({ 'hidden-sheet': hiddenSheets(asked)[0]?.value ?? '' }),
    calls: (answers) =>
      answers['hidden-sheet'] === '' ? [] : one('sheet-unhide', { sheet: String(answers['hidden-sheet']) }),
  },
  'define-name': {
    fields: [{ kind: 'text', id: 'name', most: 255 }],
    start: () => ({ name: '' }),
    calls: ({ name }) => one('define-name', { name: String(name).trim() }),
    refuses: ({ name }) => (isPossibleName(String(name).trim()) ? null : 'name'),
    about: true,
  },
  comment: {
    fields: [{ kind: 'lines', id: 'comment', most: 2000 }],
    start: ({ view }) => {
      const { row, column } = view.selection().active;
      return { comment: view.sheet().comment(row, column)?.text ?? '' };
    },
    calls: ({ comment }) => one('comment', { text: String(comment) }),
  },
  link: {
    title: 'link',
    fields: [
      { kind: 'text', id: 'link-to', most: 2000, ltr: true },
      { kind: 'text', id: 'link-text', most: 255 },
    ],
    start: ({ view }) => {
      const { row, column } = view.selection().active;
      const link = view.sheet().link(row, column);
      return {
        'link-to': link?.address ?? link?.place ?? '',
        'link-text': view.sheet().cell(row, column).text,
      };
    },
    calls: (answers) => one('link', { to: String(answers['link-to']), text: String(answers['link-text']) }),
    refuses: (answers, { view }) => {
      const to = String(answers['link-to']).trim();
      if (to === '') return 'empty';
      return view.can({ command: 'link', args: { to } }) ? null : 'link-to';
    },
  },
};
