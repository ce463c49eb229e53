import type { Graders } from '../../core/exercise/index.ts';
import { excelGrader } from '../../core/excel/index.ts';
import { wordGrader } from '../../core/word/index.ts';

/** One line for each workspace. */
export const graders: Graders = {
  word: wordGrader as Graders['word'],
  excel: excelGrader as Graders['excel'],
};
