import { expect, test } from 'vitest';
import { languages } from '../../../../core/language/index.ts';
import { messagesIn, type Messages } from '../../../../renderer/i18n/messages.ts';
import { forms } from '../../../../renderer/workspaces/excel/questions/forms.ts';
import type { Answers, Asked } from '../../../../renderer/workspaces/excel/questions/question.ts';
import { desk, select, type Call } from './desk.ts';

const question = forms['paste-special']!;

async function asking(...calls: Call[]) {
  const at = await desk();
  await at.run(...calls);
  const asked: Asked = { view: at.excel, state: at.excel.state() };
  return {
    ...at,
    offers: () =>
      question.fields.flatMap((field) => (field.kind === 'one-of' ? [...field.options(asked)] : [])),
    refuses: (answers: Answers) => question.refuses!(answers, asked),
    answer: async (answers: Answers) =>
      at.run(...question.calls(answers, asked).map(({ command, args }): Call => [command, args])),
  };
}

test('Paste Special offers every kind, by a name in every language', async () => {
  const { offers, refuses } = await asking(select('A2:B3'), ['copy'], select('G2'));
  expect(offers().map(({ value }) => value)).toEqual([
    'paste',
    'paste-formulas',
    'paste-values',
    'paste-formats',
    'paste-transposed',
  ]);
  expect(refuses({ paste: 'paste-transposed' })).toBeNull();
  for (const language of languages)
    for (const { text } of offers()) {
      const words = `excel.${text}`
        .split('.')
        .reduce<unknown>((at, name) => (at as Messages | undefined)?.[name], messagesIn(language));
      expect(words, `${language} ${text}`).toBeTypeOf('string');
    }
});

test.for<[kind: string, from: string, pasted: string[]]>([
  ['paste', 'E2:E3', ['=G2*H2', '', '=G3*H3', '']],
  ['paste-values', 'E2:E3', ['100', '', '60', '']],
  ['paste-transposed', 'A2:A3', ['Tea', 'Bread', '', '']],
])('Paste Special pastes what is chosen: %s', async ([paste, from, pasted]) => {
  const { answer, input } = await asking(select(from), ['copy'], select('I2'));
  await answer({ paste });
  expect(['I2', 'J2', 'I3', 'J3'].map((place) => input(place))).toEqual(pasted);
});

test('Paste Special of cut cells moves all of them, and without copied cells it says what to do', async () => {
  const cut = await asking(select('A2:A3'), ['cut'], select('G2'));
  expect(cut.offers().map(({ value }) => value)).toEqual(['paste']);
  const none = await asking(select('G2'));
  expect(none.offers()).toHaveLength(5);
  expect(none.refuses({ paste: 'paste' })).toBe('nothing-to-paste');
});
