import { describe, expect, it } from 'vitest';
import { runCheck } from '../../../core/exercise/index.ts';
import { readWord, wordGrader } from '../../../core/word/index.ts';
import { numbered, ordinary, p, pStyle, r } from '../../fixtures/word/literals.ts';

const count = 10_000;
const lines = (last: string): Uint8Array =>
  ordinary(
    Array.from({ length: count }, (_, index) => {
      if (index === count - 1) return last;
      if (index % 100 === 0) return p(`Part ${index / 100}`, pStyle('Heading1'));
      return index % 3 === 0
        ? p([r(`البند رقم ${index} `, '<w:rtl/>'), r('مهم', '<w:rtl/><w:b/><w:bCs/>')], '<w:bidi/>')
        : p(`Item number ${index}, with some words to fill the line`, numbered(1));
    }),
  );

describe('a document of ten thousand paragraphs', () => {
  it('gets its marks', () => {
    const starter = readWord(lines(p('The very last line')));
    const model = readWord(lines(p('The very last line', pStyle('Title'))));
    expect(model.paragraphs).toHaveLength(count);
    const judge = (check: string, options: object) =>
      runCheck(wordGrader, { check, ...options }, model, starter);
    const at = { paragraph: 'The very last' };
    expect(judge('style', { at, is: 'title' })).toBeNull();
    expect(judge('unchanged', { except: [at] })).toBeNull();
    expect(judge('alignment', { at, is: 'end' })?.code).toBe('word.alignment.other');
    expect(judge('unchanged', { except: [] })?.place).toEqual({ paragraph: count - 1 });
  });
});
