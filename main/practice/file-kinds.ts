import type { WorkspaceKind } from '../../core/exercise/index.ts';
import type { LocalizedText } from '../../core/language/index.ts';

/** What the files of a workspace are: their ending, and what a person calls one. */
interface FileKind {
  ending: string;
  name: LocalizedText;
}

/** One line for each workspace. */
export const fileKinds: Readonly<Record<WorkspaceKind, FileKind>> = {
  word: { ending: 'docx', name: { ar: 'مستند Word', en: 'Word document' } },
  excel: { ending: 'xlsx', name: { ar: 'مصنف Excel', en: 'Excel workbook' } },
};
