import { pathToFileURL } from 'node:url';
import { grade, type ExerciseInLanguage } from '../../core/exercise/index.ts';
import { wordGrader } from '../../core/word/index.ts';
import { longDocument } from './long-document.ts';
import { median } from './row.ts';

const task = (id: string, checks: ExerciseInLanguage['tasks'][number]['checks']) => ({
  id,
  objective: 'W2.2',
  points: 1,
  short: id,
  text: id,
  name: id,
  hint: id,
  checks,
  solution: [{ command: 'undo', args: {} }],
});

/** Six tasks, spread over the document; some hold and some do not. */
const exercise: ExerciseInLanguage = {
  id: 'long',
  workspace: 'word',
  level: 'practice',
  title: 'Long',
  fileName: 'Long.docx',
  files: [],
  learnt: ['to wait'],
  tasks: [
    task('heading', [{ check: 'style', at: { paragraph: 'Part 100' }, is: 'heading1' }]),
    task('bold', [{ check: 'characters', at: { paragraph: 2, words: 'Free' }, bold: true }]),
    task('size', [{ check: 'characters', at: { paragraph: 400 }, size: 18 }]),
    task('direction', [{ check: 'direction', at: { paragraph: 6 }, is: 'rtl' }]),
    task('list', [{ check: 'list', at: { paragraph: 900 }, is: 'bullet' }]),
    task('rest', [{ check: 'unchanged', except: [{ paragraph: 5 }] }]),
  ],
};

/** Milliseconds to read and mark a document of about 100 pages; the first figure is without any warming. */
export function wordRead(rounds = 9): number[] {
  const file = longDocument();
  const starter = wordGrader.read(longDocument());
  return Array.from({ length: rounds }, () => {
    const began = performance.now();
    grade(exercise, wordGrader, wordGrader.read(file), starter);
    return performance.now() - began;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const figures = wordRead();
  console.log(
    `read and mark a Word document of 100 pages: ${Math.round(median(figures))} ms (at most 300), the first ${Math.round(figures[0]!)} ms`,
  );
}
