import { describe, expect, test } from 'vitest';
import { languages } from '../../../../core/language/index.ts';
import { messagesIn, type Messages } from '../../../../renderer/i18n/messages.ts';
import { liveQuestions } from '../../../../renderer/workspaces/excel/questions/live.ts';
import type { Answers, Asked, Field } from '../../../../renderer/workspaces/excel/questions/question.ts';
import { tickMark } from '../../../../renderer/workspaces/excel/questions/question.ts';
import { desk, select } from './desk.ts';

const textAt = (messages: Messages, key: string): unknown =>
  `excel.${key}`.split('.').reduce<unknown>((at, name) => (at as Messages | undefined)?.[name], messages);

async function asked(): Promise<{ asked: Asked; at: Awaited<ReturnType<typeof desk>> }> {
  const at = await desk();
  await at.run(select('A1'), ['filter'], select('B2'));
  return { asked: { view: at.excel, state: at.excel.state() }, at };
}

/** Every field that a question can have, whatever is chosen in its lists. */
function allFields(name: string, given: Asked): Field[] {
  const question = liveQuestions[name]!;
  const pages = question.pages ?? ['all'];
  const start = question.start(given);
  const fields = (answers: Answers): Field[] =>
    pages.flatMap((page) => [...question.fields(answers, given, page)]);
  const chosen = fields(start).flatMap((field) =>
    field.kind === 'list' || field.kind === 'one-of'
      ? field.options(given).map(({ value }) => ({ ...start, [field.id]: value }))
      : [],
  );
  return [start, ...chosen].flatMap(fields);
}

describe('questions that follow their answers', () => {
  test.each(Object.keys(liveQuestions))('%s has words for every field and choice', async (name) => {
    const given = (await asked()).asked;
    const keys = allFields(name, given).flatMap((field) => [
      `field.${field.id}`,
      ...('options' in field ? field.options(given).flatMap(({ text }) => text ?? []) : []),
    ]);
    const question = liveQuestions[name]!;
    const all = [
      `question.${name}`,
      ...(question.about ? [`about.${name}`] : []),
      ...(question.pages ?? []).map((page) => `page.${page}`),
      ...keys,
    ];
    for (const language of languages) {
      const messages = messagesIn(language);
      expect(
        all.filter((key) => typeof textAt(messages, key) !== 'string'),
        language,
      ).toEqual([]);
    }
  });

  test.each<[string, Answers, unknown]>([
    [
      'sort',
      { 'sort-by-1': 'B', 'sort-by-2': 'D', 'sort-order-2': 'descending' },
      {
        by: [
          { column: 'B', order: 'ascending' },
          { column: 'D', order: 'descending' },
        ],
        header: true,
      },
    ],
    ['table', {}, { range: 'A1:E6', header: true }],
    [
      'filter-column',
      { 'filter-values': `Amman${tickMark}Zarqa` },
      { column: 'B', values: ['Amman', 'Zarqa'] },
    ],
    ['filter-column', { 'filter-how': 'condition', 'filter-value': '3' }, { column: 'B', equals: 3 }],
    ['remove-duplicates', { 'duplicate-columns': `A${tickMark}B` }, { columns: ['A', 'B'], header: true }],
    ['text-to-columns', {}, { delimiters: ['comma'], together: false }],
    ['conditional-highlight', { 'rule-value': '50' }, { greater: 50, format: 'red-fill-text' }],
    [
      'conditional-top',
      { 'rule-kind': 'bottom-percent' },
      { bottom: 10, percent: true, format: 'red-fill-text' },
    ],
    ['conditional-scale', {}, { scale: 'green-yellow-red' }],
    [
      'data-validation',
      { 'validation-kind': 'list', 'validation-list': 'a,b' },
      { kind: 'list', list: 'a,b', dropDown: true, ignoreBlank: true, alert: 'stop' },
    ],
    ['fit-to', {}, { width: 1, height: 0 }],
    ['properties', { 'property-title': 'Sales' }, { title: 'Sales' }],
  ])('%s ends in a command that is taken', async (name, answers, expected) => {
    const { asked: given, at } = await asked();
    const question = liveQuestions[name]!;
    const all = { ...question.start(given), ...answers };
    expect(question.refuses?.(all, given) ?? null).toBeNull();
    const [call] = question.calls(all, given);
    expect(call?.args).toEqual(expected);
    expect(await at.excel.run(call!, 'ribbon')).toMatchObject({ ok: true });
  });

  test('a validation is asked about as it is', async () => {
    const { asked: given, at } = await asked();
    await at.run(select('D2:D6'), [
      'data-validation',
      { kind: 'whole', between: [1, 9], message: 'One to nine' },
    ]);
    expect(liveQuestions['data-validation']!.start(given)).toMatchObject({
      'validation-kind': 'whole',
      'validation-comparison': 'between',
      'validation-from': '1',
      'validation-to': '9',
      'message-text': 'One to nine',
    });
  });
});

test('shows the pages that will be printed', async () => {
  const { run, excel } = await desk(Array.from({ length: 120 }, (_, row) => [row, 'text']));
  expect(excel.data.pages()).toHaveLength(3);
  await run(['print-titles', { rows: '1:1' }], ['fit-to', { width: 1, height: 1 }]);
  const [page] = excel.data.pages();
  expect(page).toMatchObject({ columns: [0, 1] });
  expect(page!.rows).toHaveLength(120);
  expect(page!.scale).toBeLessThan(0.5);
  await run(['fit-to', { width: 0, height: 0 }], ['paper', { is: 'a4' }]);
  expect(excel.data.pages()[1]!.rows.slice(0, 2)).toEqual([0, 48]);
});
