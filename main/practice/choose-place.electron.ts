import path from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { ChoosePlace } from './attempts.ts';

const words = {
  title: { ar: 'الاحتفاظ بنسخة من العمل', en: 'Keep a copy of your work' },
  button: { ar: 'حفظ النسخة هنا', en: 'Save the copy here' },
  word: { ar: 'مستند Word', en: 'Word document' },
};

/** The system's own dialog for saving a file. */
export const choosePlace: ChoosePlace = async (fileName, language) => {
  const options = {
    title: words.title[language],
    buttonLabel: words.button[language],
    defaultPath: path.join(app.getPath('documents'), fileName),
    filters: [{ name: words.word[language], extensions: [path.extname(fileName).slice(1)] }],
  };
  const [window] = BrowserWindow.getAllWindows();
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || !filePath ? null : filePath;
};
