import { expect, test } from 'vitest';
import { argumentNames } from '../../../core/formula/argument-names.ts';
import { parameterName } from '../../../core/formula/definition.ts';
import { functionNamed, functions } from '../../../core/formula/functions/index.ts';

test('every function says in both languages what it does, and names its arguments', () => {
  const arabic = /[\u0600-\u06ff]/;
  for (const { name, about, parameters } of functions) {
    expect(about.ar, name).toMatch(arabic);
    expect(about.en, name).not.toMatch(arabic);
    expect(about.en, name).toMatch(/\.$/);
    for (const each of parameters) expect(parameterName(each).ar, name).toMatch(/[^\w]/);
  }
});

test('no function is there twice, and none is missing that people meet', () => {
  expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
  const met =
    'SUM AVERAGE MIN MAX COUNT COUNTA COUNTBLANK IF SORT UNIQUE LEFT RIGHT MID UPPER LOWER LEN CONCAT TEXTJOIN ' +
    'SUMIF SUMIFS COUNTIF COUNTIFS XLOOKUP VLOOKUP IFERROR TODAY ROUND TRIM PROPER TEXT SUBSTITUTE PMT LET LAMBDA';
  for (const name of met.split(' ')) expect(functionNamed(name.toLowerCase())?.name).toBe(name);
});

test('names of arguments are used', () => {
  const used = new Set(functions.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  expect(Object.keys(argumentNames).filter((name) => !used.has(name as never))).toEqual([]);
});
