import type { Place } from '../../../../core/exercise/index.ts';
import { DocxEditorDocument } from './docx-editor.ts';
import { goToPlace } from './locating.ts';
import { WordWorkspace } from './workspace.ts';

/** A Word workspace in the window: its scrolling desk, and what is opened on it. */
export interface WordWindow {
  desk: HTMLElement;
  document: DocxEditorDocument;
  workspace: WordWorkspace;
}

const families = ['Calibri', 'Cambria', 'Arial', 'Times New Roman', 'Liberation Serif', 'Helvetica'];
const ownFamilies = ['Noto Naskh Arabic', 'Noto Sans Arabic'];
/** One letter of each file that a family is cut into. */
const letters = 'aşم';

/** The engine measures with the fonts that are there: they have to be before the first page is laid out. */
async function loadFonts(): Promise<void> {
  const faces = ['', 'bold ', 'italic ', 'italic bold '].flatMap((face) =>
    [...families, ...ownFamilies].map((family) => `${face}16px "${family}"`),
  );
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, letters)));
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const longestWait = 5000;

/** Waits until lines are drawn: an engine that has loaded a file has not yet drawn it. */
async function drawn(opened: DocxEditorDocument, desk: HTMLElement): Promise<void> {
  const start = performance.now();
  while (opened.isOpening || !desk.querySelector('[data-line-id]')) {
    if (performance.now() - start > longestWait) return;
    await pause(8);
  }
}

/** The engine puts its caret into the page, and the focus goes with it. This gives it back. */
function rememberFocus(): () => void {
  const { activeElement: focused } = document;
  return () => {
    if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
  };
}

async function openDesk(mode: 'edit' | 'view'): Promise<Pick<WordWindow, 'desk' | 'document'>> {
  const desk = document.createElement('div');
  desk.className = 'word-desk';
  const sheets = desk.appendChild(document.createElement('div'));
  sheets.className = 'docx-editor docx-paginated-surface';
  await loadFonts();
  return { desk, document: new DocxEditorDocument(sheets, { mode }) };
}

/** A desk of its own beside the window's one editor, for a file that is only read. To be disposed of. */
export const openViewer = (): Promise<Pick<WordWindow, 'desk' | 'document'>> => openDesk('view');

/** Opens a file to be read, and waits until it is drawn. Throws `UnopenableFile`. */
export async function view(
  { desk, document: opened }: Pick<WordWindow, 'desk' | 'document'>,
  bytes: Uint8Array,
): Promise<void> {
  const giveBack = rememberFocus();
  opened.open(bytes);
  await drawn(opened, desk);
  giveBack();
}

/** Selects a place of a file that is only read. */
export function showPlace({ document: opened }: Pick<WordWindow, 'document'>, place: Place): void {
  const giveBack = rememberFocus();
  goToPlace(opened, place);
  giveBack();
}

async function openWindow(): Promise<WordWindow> {
  const { desk, document: opened } = await openDesk('edit');
  desk.addEventListener('copy', ({ clipboardData: data }) => {
    const html = data?.getData('text/html');
    if (html) data?.setData('text/html', opened.asSelected(html));
  });
  const workspace = new WordWorkspace(opened, {
    async opening(open) {
      const giveBack = rememberFocus();
      open();
      await drawn(opened, desk);
      giveBack();
    },
    quietly(act) {
      const giveBack = rememberFocus();
      try {
        return act();
      } finally {
        giveBack();
      }
    },
  });
  return { desk, document: opened, workspace };
}

let kept: Promise<WordWindow> | null = null;

/** The one editor of this window: it is opened once, and loads one file after another. */
export function wordWindow(): Promise<WordWindow> {
  kept ??= openWindow();
  return kept;
}
