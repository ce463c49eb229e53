import path from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { ChoosePlace } from './attempts.ts';
import { fileKinds } from './file-kinds.ts';

const words = {
  title: { ar: 'الاحتفاظ بنسخة من العمل', en: 'Keep a copy of your work' },
  button: { ar: 'حفظ النسخة هنا', en: 'Save the copy here' },
  file: { ar: 'ملف', en: 'File' },
};

/** The system's own dialog for saving a file. */
export const choosePlace: ChoosePlace = async (fileName, language) => {
  const ending = path.extname(fileName).slice(1).toLowerCase();
  const kind = Object.values(fileKinds).find((each) => each.ending === ending)?.name ?? words.file;
  const options = {
    title: words.title[language],
    buttonLabel: words.button[language],
    defaultPath: path.join(app.getPath('documents'), fileName),
    filters: [{ name: kind[language], extensions: [ending] }],
  };
  const [window] = BrowserWindow.getAllWindows();
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || !filePath ? null : filePath;
};
