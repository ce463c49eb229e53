import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { starters } from '../../../build/content/starters/index.ts';
import { pieces } from '../../../build/content/starters/word/line.ts';
import { languages } from '../../../core/language/index.ts';

const exercises = path.join(import.meta.dirname, '../../../resources/content/exercises');

describe('the starters', () => {
  it.each(
    starters.flatMap((starter) => languages.map((code) => ({ starter, name: starter.exercise, code }))),
  )('$name ($code) is what the script makes', async ({ starter, code }) => {
    const committed = readFileSync(
      path.join(exercises, starter.exercise, `starter.${code}${starter.ending}`),
    );
    expect(committed.equals(await starter.file(code))).toBe(true);
  });

  it('splits Arabic text where it reads from left to right', () => {
    expect(pieces('هاتف {02 555 0139}.')).toEqual([
      { text: 'هاتف ', rightToLeft: true },
      { text: '02 555 0139', rightToLeft: false },
      { text: '.', rightToLeft: true },
    ]);
    expect(pieces('Call 02 555 0139')).toEqual([{ text: 'Call 02 555 0139', rightToLeft: false }]);
  });
});
