import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck, type Verdict } from '../../../core/exercise/index.ts';
import { readWord, wordGrader, type WordDocument } from '../../../core/word/index.ts';
import { checkCases } from '../../fixtures/word/check-cases.ts';
import { resave } from '../resave.ts';
import { fixturePath, fixtures, readFixture } from './fixtures.ts';

let resaved: Awaited<ReturnType<typeof resave>>;
beforeAll(async () => {
  resaved = await resave(fixtures.map(fixturePath), 'docx');
});
afterAll(() => resaved.clear());

const readResaved = (name: string): WordDocument => readWord(readFileSync(resaved.saved(fixturePath(name))));

const judge = (check: string, options: object, model: WordDocument, starter: WordDocument): Verdict =>
  runCheck(wordGrader, { check, ...options }, model, starter);

describe('what LibreOffice saves again', () => {
  it.each(fixtures)('%s has the same facts', (name) => {
    /** A date field shows another day whenever it is opened. */
    const except = name === 'everything.docx' ? [{ paragraph: 'Today is' }] : [];
    expect(judge('unchanged', { except }, readResaved(name), readFixture(name))).toBeNull();
  });
  it('has the same texts beside the body', () => {
    const texts = (model: WordDocument): string[] =>
      model.stories.map(
        ({ kind, paragraphs }) => `${kind}: ${paragraphs.map(({ text }) => text.trim()).join('/')}`,
      );
    expect(texts(readResaved('everything.docx')).sort()).toEqual(
      texts(readFixture('everything.docx')).sort(),
    );
  });
});

describe.each(checkCases)('the check $check', ({ check, options, code }) => {
  it.each([
    ['as it was saved', readFixture],
    ['saved again by LibreOffice', readResaved],
  ])('passes the right file and tells the near miss, %s', (_, read) => {
    const starter = readFixture('checks/starter.docx');
    const untouched = judge(check, options, read('checks/starter.docx'), starter);
    expect(untouched === null).toBe(check === 'unchanged');
    expect(judge(check, options, read(`checks/${check}.right.docx`), starter)).toBeNull();
    expect(judge(check, options, read(`checks/${check}.near.docx`), starter)?.code).toBe(code);
  });
});
