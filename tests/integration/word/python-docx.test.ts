import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../core/word/index.ts';
import { pythonWith } from '../python.ts';
import { fixturePath, fixtures, readFixture } from './fixtures.ts';

const script = fileURLToPath(new URL('facts.py', import.meta.url));

/** python-docx knows nothing of tracked changes, links and fields inside a paragraph. */
const comparable = fixtures.filter((name) => name !== 'everything.docx');

const lookOf = ({ format }: Paragraph['runs'][number]) => ({
  bold: format.bold,
  strike: format.strike,
  underline: format.underline !== null,
  size: format.size,
  color: format.color,
  rightToLeft: format.rightToLeft,
});

const factsOf = (paragraph: Paragraph) => ({
  text: paragraph.text,
  style: paragraph.style.name.toLowerCase(),
  alignment: paragraph.alignment,
  before: paragraph.space.before,
  after: paragraph.space.after,
  line: paragraph.line.rule === 'multiple' ? Number(paragraph.line.value.toFixed(3)) : paragraph.line.points,
  letters: paragraph.runs.flatMap((run) => [...run.text].map((letter) => [letter, lookOf(run)])),
});

describe('python-docx', () => {
  it('reads the same facts as our reader', () => {
    const output = execFileSync(
      pythonWith('docx', 'python3-docx'),
      [script, ...comparable.map(fixturePath)],
      { encoding: 'utf8' },
    );
    const theirs: unknown[] = JSON.parse(output);
    expect(theirs).toHaveLength(comparable.length);
    comparable.forEach((name, index) => {
      expect(readFixture(name).paragraphs.map(factsOf), name).toEqual(theirs[index]);
    });
  });
});
