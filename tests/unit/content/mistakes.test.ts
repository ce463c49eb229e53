import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileContent, readContent } from '../../../build/content/compile.ts';
import { ContentMistakes } from '../../../build/content/mistake.ts';
import { ChangedContent } from './changed-content.ts';

const notice = 'exercises/word-notice/exercise.yaml';
const recipe = 'exercises/word-recipe/exercise.yaml';
const courses = 'courses.yaml';

interface Case {
  what: string;
  file: string;
  from: string;
  to: string;
  /** On the line that must be named; where it is left out, `to` is. */
  on?: string;
  rule: string;
}

const inExercise: Case[] = [
  {
    what: 'an unknown key',
    file: notice,
    from: '    short: { ar: نمط',
    to: '    pionts: 2\n    short: { ar: نمط',
    on: 'pionts',
    rule: 'tasks › 1: unknown key "pionts"',
  },
  {
    what: 'a missing key',
    file: notice,
    from: 'level: first-steps\n',
    to: '',
    on: 'id: word-notice',
    rule: '"level" is missing',
  },
  {
    what: 'a file beside that is not there',
    file: notice,
    from: 'learnt:\n',
    to: 'files: [{ name: { ar: أعضاء.csv, en: Members.csv }, file: { ar: starter.ar.docx, en: m.csv } }]\nlearnt:\n',
    rule: 'm.csv is missing',
  },
  {
    what: 'a file beside that is no text file',
    file: notice,
    from: 'learnt:\n',
    to: 'files:\n  - name: { ar: أعضاء.doc, en: Members.csv }\n    file: { ar: starter.ar.docx, en: starter.en.docx }\nlearnt:\n',
    on: 'أعضاء.doc',
    rule: 'a file name must end in .csv or .txt and suit every system',
  },
  {
    what: 'a level that there is not',
    file: notice,
    from: 'level: first-steps',
    to: 'level: easy',
    rule: 'level: invalid option: expected one of "first-steps"|"practice"|"challenge"',
  },
  {
    what: 'a missing language',
    file: notice,
    from: 'name: { ar: التاريخ, en: the date }',
    to: 'name: { ar: التاريخ }',
    rule: 'tasks › 3 › name: "en" is missing',
  },
  {
    what: 'digits that Arabic would read in another order',
    file: notice,
    from: '«02\u00a0555\u00a00139» باللون',
    to: '«02 555\u00a00139» باللون',
    rule: 'plain spaces between digits: write no-break spaces (U+00A0)',
  },
  {
    what: 'a text under the wrong language',
    file: notice,
    from: 'name: { ar: التاريخ, en: the date }',
    to: 'name: { ar: the date, en: the date }',
    rule: 'the Arabic text has no Arabic letter',
  },
  {
    what: 'an unknown check',
    file: notice,
    from: 'check: alignment',
    to: 'check: aligment',
    rule: 'unknown check "aligment"',
  },
  {
    what: 'a misspelt option of a check',
    file: notice,
    from: '        bold: true',
    to: '        bold: true\n        onyl: false',
    on: 'onyl',
    rule: 'tasks › 3 › checks › 1: unknown key "onyl"',
  },
  {
    what: 'a value that a check does not take',
    file: notice,
    from: 'is: center',
    to: 'is: middle',
    rule: 'tasks › 2 › checks › 1 › is: invalid option: expected one of "start"|"center"|"end"|"justify"',
  },
  {
    what: 'an unknown command',
    file: notice,
    from: 'command: bullets',
    to: 'command: bulets',
    rule: 'unknown command "bulets"',
  },
  {
    what: 'arguments that a command does not take',
    file: notice,
    from: 'args: { is: title }',
    to: 'args: { is: headline }',
    on: 'command: style',
    rule: 'the command "style" does not take these arguments',
  },
  {
    what: 'a paragraph that the starter does not have',
    file: notice,
    from: 'paragraph: { ar: ماذا نُحضر معنا, en: What to bring }',
    to: 'paragraph: { ar: ماذا نُحضر معنا, en: What to wear }',
    rule: 'the starter has no paragraph "What to wear" (en)',
  },
  {
    what: 'words that the paragraph does not have',
    file: notice,
    from: 'words: 02 555 0139',
    to: 'words: 02 555 0199',
    rule: 'the starter has no "02 555 0199" in that paragraph (ar)',
  },
  {
    what: 'words that stand twice',
    file: recipe,
    from: 'words: { ar: 30 دقيقة, en: 30 minutes }',
    to: 'words: { ar: 30 دقيقة, en: the }',
    rule: '"the" stands 2 times in that paragraph (en)',
  },
  {
    what: 'the beginning of two paragraphs',
    file: recipe,
    from: 'paragraph: { ar: لكل مدينة, en: Every city }',
    to: 'paragraph: { ar: لكل مدينة, en: One }',
    rule: 'more than one paragraph of the starter begins with "One" (en)',
  },
  {
    what: 'a hint that calls the button by another name',
    file: notice,
    from: 'then press Bold in',
    to: 'then press Fat in',
    rule: 'the hint does not name the button "Bold"',
  },
  {
    what: 'a task id twice',
    file: notice,
    from: '- id: title-centre',
    to: '- id: title',
    on: '- id: title\n    objective: W2.2\n    short: { ar: العنوان في الوسط',
    rule: '"title" twice',
  },
  {
    what: 'an objective that nobody wrote down',
    file: notice,
    from: 'objective: W3.3',
    to: 'objective: W3.9',
    rule: 'docs/objectives.md has no objective W3.9',
  },
  {
    what: 'an id that is not the folder',
    file: notice,
    from: 'id: word-notice',
    to: 'id: word-notices',
    rule: 'the id "word-notices" is not the folder\'s name',
  },
  {
    what: 'a file name that Word would not take',
    file: notice,
    from: 'en: Notice.docx',
    to: 'en: Notice.doc',
    rule: 'a file name must end in .docx and suit every system',
  },
  {
    what: 'the same key twice',
    file: notice,
    from: 'level: first-steps',
    to: 'level: first-steps\nid: again',
    on: 'id: again',
    rule: 'the same key twice',
  },
  {
    what: 'a title that another exercise has',
    file: 'exercises/word-shopping/exercise.yaml',
    from: 'en: A shopping list',
    to: 'en: A notice for the community centre',
    rule: 'another exercise is called "A notice for the community centre" too',
  },
];

const inCourses: Case[] = [
  {
    what: 'an exercise that is not there',
    file: courses,
    from: '- word-letter',
    to: '- word-leter',
    rule: 'there is no exercise "word-leter"',
  },
  {
    what: 'an exercise listed twice',
    file: courses,
    from: '- word-cv',
    to: '- word-cv\n        - word-notice',
    on: '- word-notice\n    - id: excel',
    rule: '"word-notice" twice',
  },
  {
    what: 'a module id twice',
    file: courses,
    from: 'id: excel',
    to: 'id: word',
    on: 'id: word\n      title: { ar: Excel',
    rule: '"word" twice',
  },
  {
    what: 'an icon that nobody drew',
    file: courses,
    from: 'icon: sheet',
    to: 'icon: shet',
    rule: 'there is no icon "shet"',
  },
  {
    what: 'a misspelt key',
    file: courses,
    from: '  modules:',
    to: '  modulse:',
    rule: '1: unknown key "modulse"',
  },
];

let content: ChangedContent;
beforeEach(() => {
  content = new ChangedContent();
});
afterEach(() => content.dispose());

const mistakes = async () =>
  (await readContent(content.folder)).mistakes.map((each) => ({
    ...each,
    file: path.relative(content.folder, each.file),
  }));

describe('a mistake in the content is named by file, line and rule', () => {
  it.each([...inExercise, ...inCourses])('$what', async ({ file, from, to, on, rule }) => {
    content.change(file, from, to);
    expect(await mistakes()).toContainEqual({ file, line: content.lineOf(file, on ?? to), rule });
  });

  it('an exercise in no module', async () => {
    content.change(courses, '        - word-letter\n', '');
    expect(await mistakes()).toEqual([
      {
        file: 'exercises/word-letter/exercise.yaml',
        line: 1,
        rule: '"word-letter" is in no module of courses.yaml',
      },
    ]);
  });

  it('a starter that is missing, and one that is no document', async () => {
    content.remove('exercises/word-cv/starter.ar.docx');
    content.change('exercises/word-cv/starter.en.docx', 'PK', 'KP');
    const found = await mistakes();
    expect(found.map((each) => each.rule)).toEqual([
      'starter.ar.docx is missing',
      expect.stringMatching(/^starter\.en\.docx cannot be read/),
    ]);
  });

  it('a folder without an exercise', async () => {
    content.remove(recipe);
    expect(await mistakes()).toContainEqual({
      file: recipe,
      line: 1,
      rule: 'a folder of exercises holds exercise.yaml',
    });
  });
});

describe('compiling', () => {
  it('writes nothing when there is a mistake, and says all of them', async () => {
    content.change(notice, 'check: alignment', 'check: aligment');
    const to = path.join(content.folder, 'out');
    await expect(compileContent(content.folder, to)).rejects.toThrow(ContentMistakes);
    expect(existsSync(to)).toBe(false);
  });

  it('finds nothing wrong with the content as it is', async () => {
    expect(await mistakes()).toEqual([]);
  });
});
