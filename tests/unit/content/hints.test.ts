import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { exercise as exerciseFormat, type CommandCall } from '../../../core/exercise/index.ts';
import { inLanguage, languages, type Language } from '../../../core/language/index.ts';
import { messagesIn, type Messages } from '../../../renderer/i18n/messages.ts';
import { known } from '../../../renderer/workspaces/excel/ribbon/known.ts';
import { excelTabs } from '../../../renderer/workspaces/excel/ribbon/tabs.ts';
import { titleOf } from '../../../renderer/workspaces/excel/questions/question.ts';
import type { Control, Item } from '../../../renderer/workspaces/ribbon/controls.ts';
import { controlsOf, tabsWith } from '../../../renderer/workspaces/ribbon/groups.ts';
import { leadsTo } from '../../../renderer/workspaces/ribbon/lighting.ts';

const folder = path.resolve(import.meta.dirname, '../../../resources/content/exercises');
const exercises = readdirSync(folder)
  .map((id) => exerciseFormat.parse(parse(readFileSync(path.join(folder, id, 'exercise.yaml'), 'utf8'))))
  .filter(({ workspace }) => workspace === 'excel');

const textAt = (language: Language, key: string): string => {
  const found = `excel.${key}`
    .split('.')
    .reduce<unknown>((at, name) => (at as Messages | undefined)?.[name], messagesIn(language));
  if (typeof found !== 'string') throw new Error(`no text excel.${key}`);
  return found;
};

/** What one reads on the way to what gives a call: each way is the names in order, menu first. */
function namesTo(control: Control | Item, call: CommandCall, language: Language): string[][] {
  if (!leadsTo(control, call, known)) return [];
  const label = (): string =>
    textAt(language, `command.${known.press(call.command, call.args)?.label ?? call.command}`);
  switch (control.kind) {
    case 'menu':
      return control.items
        .flatMap((item) => namesTo(item, call, language))
        .map((names) => [textAt(language, `menu.${control.menu}`), ...names]);
    case 'question':
      return [[titleOf(textAt(language, `question.${control.question}`))]];
    case 'box':
    case 'palette':
      return [[textAt(language, `command.${control.command}`), label()]];
    case 'own':
      return [[textAt(language, `command.${call.command}`)]];
    case 'button':
    case 'call':
      return [[label()]];
    case 'rule':
      return [];
  }
}

/** Every way to a call in the ribbon, with the names of tab and group, one of which has to be said. */
const waysTo = (call: CommandCall, language: Language): { where: string[]; names: string[] }[] =>
  tabsWith(excelTabs(language), known).flatMap((tab) =>
    tab.groups.flatMap((group) =>
      controlsOf(group).flatMap((control) =>
        namesTo(control, call, language).map((names) => ({
          where: [textAt(language, `tabs.${tab.id}`), textAt(language, `groups.${group.id}`)],
          names,
        })),
      ),
    ),
  );

const inCells: ReadonlySet<string> = new Set([
  'select',
  'select-chart',
  'type',
  'fill',
  'filter-column',
  'sheet-rename',
  'sheet-add',
  'outline-level',
]);

test.for(languages)(
  'Hints call tabs, groups, menus and buttons what they are called on screen (%s)',
  (language) => {
    const wrong = exercises.flatMap((each) => {
      const { id, tasks } = inLanguage(each, language);
      return tasks.flatMap(({ id: task, hint, solution }) =>
        (solution as CommandCall[])
          .filter(({ command }) => !inCells.has(command))
          .flatMap((call) => {
            const says = (name: string): boolean => hint.toLowerCase().includes(name.toLowerCase());
            const ways = waysTo(call, language);
            if (ways.some(({ where, names }) => where.some(says) && names.every(says))) return [];
            return [
              `${id}, ${task}: ${hint}\n   ${ways.map(({ where, names }) => `${where.join('/')}: ${names.join(' > ')}`).join('\n   ') || 'no way'}`,
            ];
          }),
      );
    });
    expect(wrong).toEqual([]);
  },
);
