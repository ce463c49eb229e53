import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { languages } from '../../../core/language/index.ts';
import { starters } from './index.ts';

const exercises = fileURLToPath(new URL('../../../resources/content/exercises/', import.meta.url));
/** Parts of exercise names; without any, every starter is made. */
const wanted = process.argv.slice(2);

for (const { exercise, ending, file } of starters) {
  if (wanted.length > 0 && !wanted.some((part) => exercise.includes(part))) continue;
  for (const language of languages) {
    await mkdir(`${exercises}${exercise}`, { recursive: true });
    const path = `${exercises}${exercise}/starter.${language}${ending}`;
    await writeFile(path, await file(language));
    console.log(path);
  }
}
