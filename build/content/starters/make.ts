import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { languages } from '../../../core/language/index.ts';
import { starters } from './index.ts';
import { starterFile } from './page.ts';

const exercises = fileURLToPath(new URL('../../../resources/content/exercises/', import.meta.url));

for (const starter of starters)
  for (const language of languages) {
    await mkdir(`${exercises}${starter.exercise}`, { recursive: true });
    const path = `${exercises}${starter.exercise}/starter.${language}.docx`;
    await writeFile(path, await starterFile(starter, language));
    console.log(path);
  }
