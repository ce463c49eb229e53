import type { Language } from '../../../core/language/index.ts';
import { workbooks } from './excel/index.ts';
import { preparedFile } from './excel/prepared.ts';
import { documents } from './word/index.ts';
import { starterFile } from './word/page.ts';

/** A starter that Mashq itself writes. */
interface StarterSource {
  /** The folder under resources/content/exercises. */
  exercise: string;
  ending: string;
  file(language: Language): Promise<Uint8Array>;
}

export const starters: readonly StarterSource[] = [
  ...documents.map((document) => ({
    exercise: document.exercise,
    ending: '.docx',
    file: (language: Language) => starterFile(document, language),
  })),
  ...workbooks.map((workbook) => ({
    exercise: workbook.exercise,
    ending: '.xlsx',
    file: (language: Language) => preparedFile(workbook, language),
  })),
];
