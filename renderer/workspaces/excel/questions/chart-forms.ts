import { areaName, parseArea } from '../../../../core/formula/reference.ts';
import type { Asked, FormQuestion, Option } from './question.ts';

/** The chart that is chosen; the only one of a sheet without cells. */
const chosen = ({ view }: Asked) => {
  const { cells, drawings } = view.sheet();
  const content = drawings.find((each) => each.chosen || !cells)?.content;
  return content?.kind === 'chart' ? content : null;
};

const seriesNames = (asked: Asked): Option[] =>
  (chosen(asked)?.groups ?? []).flatMap(({ series }) => series.map(({ name }) => ({ value: name })));

/** Worksheets other than this one; a chart can move onto them. */
const otherSheets = ({ view }: Asked): Option[] =>
  view
    .sheets()
    .flatMap(({ name, hidden }, at) => (hidden || at === view.activeSheet() ? [] : [{ value: name }]));

const newSheet = 'new-sheet';

/** What is asked about a chart. */
export const chartForms: Readonly<Record<string, FormQuestion>> = {
  'chart-title': {
    fields: [{ kind: 'text', id: 'chart-title', most: 255 }],
    start: (asked) => ({ 'chart-title': chosen(asked)?.title ?? '' }),
    calls: (answers) => [{ command: 'chart-title', args: { text: String(answers['chart-title']) } }],
  },
  'axis-title': {
    fields: [
      { kind: 'text', id: 'axis-category', most: 255 },
      { kind: 'text', id: 'axis-value', most: 255 },
    ],
    start: (asked) => ({
      'axis-category': chosen(asked)?.category?.title ?? '',
      'axis-value': chosen(asked)?.value?.title ?? '',
    }),
    calls: (answers, asked) =>
      (['category', 'value'] as const).flatMap((axis) => {
        const text = String(answers[`axis-${axis}`]).trim();
        return text === (chosen(asked)?.[axis]?.title ?? '')
          ? []
          : [{ command: 'axis-title', args: { axis, text } }];
      }),
  },
  'chart-alt-text': {
    fields: [{ kind: 'text', id: 'alt-text', most: 2000 }],
    start: (asked) => ({ 'alt-text': chosen(asked)?.description ?? '' }),
    calls: (answers) => [{ command: 'chart-alt-text', args: { text: String(answers['alt-text']) } }],
  },
  'chart-data': {
    fields: [{ kind: 'text', id: 'chart-of', most: 50, ltr: true }],
    start: () => ({ 'chart-of': '' }),
    calls: (answers) => [{ command: 'chart-data', args: { of: String(answers['chart-of']).trim() } }],
    refuses: (answers) => (parseArea(String(answers['chart-of'])) ? null : 'empty'),
  },
  'chart-series': {
    fields: [{ kind: 'text', id: 'series-of', most: 50, ltr: true }],
    start: ({ view }) => {
      const range = areaName(view.selection().ranges.at(-1)!);
      return { 'series-of': view.can({ command: 'chart-series', args: { at: range } }) ? range : '' };
    },
    calls: (answers) => [{ command: 'chart-series', args: { at: String(answers['series-of']).trim() } }],
    refuses: (answers, { view }) => {
      const at = String(answers['series-of']).trim();
      return parseArea(at) && view.can({ command: 'chart-series', args: { at } }) ? null : 'series';
    },
  },
  'chart-series-delete': {
    fields: [{ kind: 'list', id: 'series-name', options: seriesNames }],
    start: (asked) => ({ 'series-name': seriesNames(asked)[0]?.value ?? '' }),
    calls: (answers) => [
      { command: 'chart-series-delete', args: { series: String(answers['series-name']) } },
    ],
    stops: true,
  },
  'chart-move': {
    fields: [
      {
        kind: 'list',
        id: 'chart-to',
        options: (asked) => [
          ...(asked.view.sheet().cells ? [{ value: newSheet, text: 'chart-to.new-sheet' }] : []),
          ...otherSheets(asked),
        ],
      },
    ],
    start: (asked) => ({
      'chart-to': asked.view.sheet().cells ? newSheet : (otherSheets(asked)[0]?.value ?? ''),
    }),
    calls: (answers) => [{ command: 'chart-move', args: { to: String(answers['chart-to']) } }],
    // Over other cells, one drags it.
    gives: ({ args }) => parseArea(String(args.to)) === null,
  },
};
