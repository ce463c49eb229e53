import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const real = path.join(import.meta.dirname, '../../../resources/content');

/** A copy of the content in which single pieces of text are changed. */
export class ChangedContent {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'mashq-content-'));

  constructor() {
    cpSync(real, this.folder, { recursive: true });
  }

  /** Puts one text where another stands for the first time. */
  change(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
    writeFileSync(
      path.join(this.folder, file),
      text.replace(from, () => to),
    );
  }

  /** The line, from 1, on which a text stands for the first time. */
  lineOf(file: string, text: string): number {
    return this.read(file).split(text)[0]!.split('\n').length;
  }

  remove(file: string): void {
    rmSync(path.join(this.folder, file), { recursive: true });
  }

  dispose(): void {
    this.remove('');
  }

  private read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8');
  }
}
