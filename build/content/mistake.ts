import path from 'node:path';
import { root } from '../vite.shared.ts';

/** Something wrong in the content, where it stands, and the rule it breaks. */
export interface Mistake {
  /** Path of the file. */
  file: string;
  /** From 1; the first line where a whole file is meant. */
  line: number;
  rule: string;
}

/** As editors and terminals link it: `resources/content/courses.yaml:12: rule`. */
export const sayMistake = ({ file, line, rule }: Mistake): string =>
  `${path.relative(root, file).replaceAll(path.sep, '/')}:${line}: ${rule}`;

/** The content cannot be built; the message has one line for each mistake. */
export class ContentMistakes extends Error {
  override name = 'ContentMistakes';
  constructor(readonly mistakes: readonly Mistake[]) {
    super(mistakes.map(sayMistake).join('\n'));
  }
}
