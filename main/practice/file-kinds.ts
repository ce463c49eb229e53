import type { WorkspaceKind } from '../../core/exercise/index.ts';
import type { LocalizedText } from '../../core/language/index.ts';

/** What the files of a workspace are: their ending, what a person calls one, and how else programs save the like. */
interface FileKind {
  ending: string;
  others: readonly string[];
  name: LocalizedText;
}

/** One line for each workspace. */
export const fileKinds: Readonly<Record<WorkspaceKind, FileKind>> = {
  word: {
    ending: 'docx',
    others: ['doc', 'docm', 'dotx', 'odt', 'rtf', 'txt'],
    name: { ar: 'مستند Word', en: 'Word document' },
  },
  excel: {
    ending: 'xlsx',
    others: ['xls', 'xlsm', 'xlsb', 'xltx', 'ods', 'csv', 'txt'],
    name: { ar: 'مصنف Excel', en: 'Excel workbook' },
  },
};
