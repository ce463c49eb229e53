import { expect, it } from 'vitest';
import { grade, type CheckCall, type ExerciseInLanguage } from '../../../core/exercise/index.ts';
import { readWord, wordGrader } from '../../../core/word/index.ts';
import { numbered, ordinary, p, pStyle } from '../../fixtures/word/literals.ts';

const lines = ['Ingredients', 'Two cups', 'Method', 'Wash them', 'Every city'];
const starter = readWord(ordinary(lines.map((line) => p(line))));

/** What an exercise of one task for each list of checks has to say about a document. */
function codes(tasks: readonly CheckCall[][], changes: Record<number, string>): (string | undefined)[] {
  const exercise: ExerciseInLanguage = {
    id: 'recipe',
    workspace: 'word',
    level: 'practice',
    title: 'A recipe',
    fileName: 'Recipe.docx',
    files: [],
    learnt: ['write a recipe'],
    tasks: tasks.map((checks, index) => ({
      id: `task-${index}`,
      objective: 'W2.2',
      points: 1,
      short: 'it',
      text: 'Do it.',
      name: 'it',
      hint: 'There.',
      checks,
      solution: [{ command: 'select', args: {} }],
    })),
  };
  const now = readWord(ordinary(lines.map((line, index) => changes[index] ?? p(line))));
  return grade(exercise, wordGrader, now, starter).marks.map((mark) => mark.finding?.code);
}

const heading = (paragraph: string): CheckCall => ({ check: 'style', at: { paragraph }, is: 'heading1' });
const list: CheckCall = { check: 'list', at: { paragraph: 'Two cups' }, is: 'bullet' };
const indent: CheckCall = { check: 'indent', at: { paragraph: 'Every city' }, atLeast: 1 };
const bold: CheckCall = { check: 'characters', at: { paragraph: 'Wash' }, bold: true };

it('does not call a line wrong that the same task asks for', () => {
  const half = { 0: p('Ingredients', pStyle('Heading1')) };
  expect(codes([[heading('Ingredients'), heading('Method')]], half)).toEqual(['word.style.other']);
  expect(codes([[heading('Method')]], half)).toEqual(['word.style.elsewhere']);
});

it('does not call a line wrong that another task changes', () => {
  const listed = { 1: p('Two cups', numbered(1) + '<w:ind w:left="720" w:hanging="360"/>') };
  expect(codes([[list], [indent]], listed)[1]).toBe('word.indent.little');
  expect(codes([[indent]], listed)).toEqual(['word.indent.elsewhere']);
});

it('does not take a heading that was asked for as words made bold by mistake', () => {
  const half = { 2: p('Method', pStyle('Heading1')) };
  expect(codes([[heading('Method')], [bold]], half)).toEqual([undefined, 'word.format.missing']);
  expect(codes([[bold]], half)).toEqual(['word.format.elsewhere']);
});
