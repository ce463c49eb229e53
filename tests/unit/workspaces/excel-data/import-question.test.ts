import { expect, test } from 'vitest';
import type { TextChoices } from '../../../../core/delimited/index.ts';
import {
  answersOf,
  choicesOf,
  importCall,
} from '../../../../renderer/workspaces/excel/questions/importing.ts';
import { desk, select } from './desk.ts';

const told: TextChoices = { origin: 'utf-8', delimiter: ',', typing: 'first-rows', header: true };

async function asked() {
  const { excel, run } = await desk();
  await run(select('G2'));
  return { view: excel, state: excel.state() };
}

test('what a file tells by itself is offered, and not said again', async () => {
  const answers = answersOf(told, await asked());
  expect(answers).toMatchObject({ sign: 'comma', where: 'new', at: 'G2' });
  expect(choicesOf(answers)).toEqual(told);
  expect(importCall('a.csv', told, answers)).toEqual({ command: 'from-text', args: { file: 'a.csv' } });
});

test('what is chosen otherwise is said', async () => {
  const answers = answersOf(told, await asked());
  const other = { ...answers, origin: 'windows-1256', typing: 'none', header: false, where: 'here' } as const;
  expect(importCall('a.csv', told, { ...other, sign: 'tab' })?.args).toEqual({
    file: 'a.csv',
    origin: 'windows-1256',
    delimiter: 'tab',
    typing: 'none',
    header: false,
    at: 'G2',
  });
});

test('a sign without a name is written, and until it is there is nothing to load', async () => {
  const bar = { ...told, delimiter: '|' };
  const answers = answersOf(bar, await asked());
  expect(answers).toMatchObject({ sign: 'other', other: '|' });
  expect(importCall('a.csv', bar, answers)?.args).toEqual({ file: 'a.csv' });
  expect(importCall('a.csv', bar, { ...answers, other: ':' })?.args).toEqual({
    file: 'a.csv',
    delimiter: ':',
  });
  expect(importCall('a.csv', bar, { ...answers, other: '' })).toBeNull();
});
