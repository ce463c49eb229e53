import { describe, expect, test } from 'vitest';
import { languages } from '../../../core/language/index.ts';
import { icons } from '../../../renderer/design/icons.ts';
import { messagesIn, type Messages } from '../../../renderer/i18n/messages.ts';
import { excelCommands } from '../../../renderer/workspaces/excel/commands/index.ts';
import { forms } from '../../../renderer/workspaces/excel/questions/forms.ts';
import { excelIcons } from '../../../renderer/workspaces/excel/ribbon/icons.ts';
import { known } from '../../../renderer/workspaces/excel/ribbon/known.ts';
import { placeMenus, sheetMenu } from '../../../renderer/workspaces/excel/ribbon/menus.ts';
import { excelTabs } from '../../../renderer/workspaces/excel/ribbon/tabs.ts';
import type { Control, Item } from '../../../renderer/workspaces/ribbon/controls.ts';
import {
  controlsOf,
  foldedIn,
  itemsWith,
  tabOf,
  tabsWith,
} from '../../../renderer/workspaces/ribbon/groups.ts';
import { leadsTo } from '../../../renderer/workspaces/ribbon/lighting.ts';

function textAt(messages: Messages, key: string): unknown {
  return key.split('.').reduce<unknown>((at, name) => (at as Messages | undefined)?.[name], messages);
}
const missing = (keys: readonly string[]): string[] =>
  languages.flatMap((language) => {
    const messages = messagesIn(language);
    return keys.filter((key) => typeof textAt(messages, key) !== 'string').map((key) => `${language} ${key}`);
  });

const questionsOf = (items: readonly Item[]): string[] =>
  items.flatMap((item) => (item.kind === 'question' ? [item.question] : []));
const tabs = tabsWith(excelTabs('en'), known);
const controls = tabs.flatMap((tab) => tab.groups.flatMap(controlsOf));

describe("Excel's ribbon", () => {
  test('has the tabs of Excel in its order, each with a name', () => {
    expect(excelTabs('en').map(({ id }) => id)).toEqual([
      'home',
      'insert',
      'page-layout',
      'formulas',
      'data',
      'review',
      'view',
      'table-design',
      'chart-design',
      'pivot-analyze',
    ]);
    const groups = excelTabs('ar').flatMap((tab) => tab.groups.map(({ id }) => `excel.groups.${id}`));
    expect(missing([...excelTabs('ar').map(({ id }) => `excel.tabs.${id}`), ...groups])).toEqual([]);
  });

  test('has a name in every language for whatever can be pressed', () => {
    const labels = excelCommands.ids.flatMap((id) =>
      (excelCommands.get(id)?.presses ?? []).map(({ label }) => `excel.command.${label}`),
    );
    expect(missing([...new Set(labels)])).toEqual([]);
  });

  test('has a name for every menu and question', () => {
    const all = excelTabs('en').flatMap((tab) => tab.groups.flatMap(controlsOf));
    const menus = all.flatMap((each) => (each.kind === 'menu' ? [`excel.menu.${each.menu}`] : []));
    const asked = [
      ...all.flatMap((each) =>
        each.kind === 'question' ? [each.question] : each.kind === 'menu' ? questionsOf(each.items) : [],
      ),
      ...Object.values(placeMenus).flatMap(questionsOf),
      ...questionsOf(sheetMenu),
    ];
    expect(missing([...menus, ...asked.map((name) => `excel.question.${name}`)])).toEqual([]);
  });

  test('has every line that is written, in menus of the ribbon and of places', () => {
    const menus = excelTabs('en').flatMap((tab) =>
      tab.groups.flatMap(controlsOf).flatMap((each) => (each.kind === 'menu' ? [each.items] : [])),
    );
    const gone = [...menus, ...Object.values(placeMenus), sheetMenu].flatMap((items) =>
      items.filter((item) => item.kind !== 'rule' && itemsWith([item], known).length === 0),
    );
    expect(gone).toEqual([]);
  });

  test('draws an icon for every button that shows nothing else', () => {
    const bare = controls.flatMap((each) => {
      if (each.kind !== 'button') return [];
      const press = excelCommands.press(each.call.command, each.call.args);
      const named = [press?.icon ?? '', excelIcons[press?.label ?? ''] ?? ''];
      return named.some((icon) => icon in icons) ? [] : [press?.label];
    });
    expect(bare).toEqual([]);
  });

  test('leaves out what has no command', () => {
    const none = tabsWith(excelTabs('en'), { get: () => undefined, press: () => undefined });
    expect(none).toEqual([]);
    const onlyBold = tabsWith(excelTabs('en'), {
      get: (id) => (id === 'bold' ? excelCommands.get(id) : undefined),
      press: (id, args) => (id === 'bold' ? excelCommands.press(id, args) : undefined),
    });
    expect(onlyBold.map(({ id, groups }) => [id, groups.map((group) => group.id)])).toEqual([
      ['home', ['font']],
    ]);
  });

  test('asks nothing that it does not know how to ask', () => {
    const asking = (question: string): Item => ({ kind: 'question', question, commands: ['borders'] });
    expect(itemsWith([asking('no-such-question'), asking('cells-border')], known)).toEqual([
      asking('cells-border'),
    ]);
  });

  test('keeps no rule at the end of a menu, and no two beside each other', () => {
    const rule: Item = { kind: 'rule' };
    const line: Item = { kind: 'call', call: { command: 'bold', args: {} } };
    const gone: Item = { kind: 'call', call: { command: 'no-such-command', args: {} } };
    expect(itemsWith([rule, line, rule, gone, rule, line, rule], excelCommands)).toEqual([line, rule, line]);
  });

  test('finds the tab of a command that is to be lit', () => {
    expect(tabOf(tabs, { command: 'bold', args: {} }, known)).toBe('home');
    expect(tabOf(tabs, { command: 'freeze', args: { is: 'top-row' } }, known)).toBe('view');
    expect(tabOf(tabs, { command: 'type', args: { text: '=1' } }, known)).toBeNull();
  });

  test('lights one way to a call: the button that gives it, else the question that can', () => {
    const ways = (command: string, args: Record<string, string | number | boolean>): string[] =>
      controls.flatMap((each) => {
        const items: (Control | Item)[] = each.kind === 'menu' ? [...each.items] : [each];
        return items
          .filter((item) => leadsTo(item, { command, args }, known))
          .map((item) => (item.kind === 'question' ? item.question : item.kind));
      });
    expect(ways('number-format', { is: 'long-date' })).toEqual(['box']);
    expect(ways('conditional-format', { top: 3, format: 'red-fill' })).toEqual(['conditional-top']);
    expect(ways('conditional-format', { formula: '=$A1>2', italic: true })).toEqual([]);
    expect(ways('define-name', { name: 'Rate' })).toEqual(['define-name']);
    const small = { type: 'column', data: 'B4:G8', at: 'H4:H8' };
    expect(ways('sparkline', small)).toEqual(['sparkline-column']);
    expect(ways('sheet-color', { is: '#00B050' })).toEqual(['sheet-color']);
    expect(ways('banded-rows', { is: false })).toEqual(['button']);
  });

  test('folds groups in their turn, and no more than the room asks for', () => {
    const widths = [
      { open: 150, folded: 60, fold: 4 },
      { open: 270, folded: 60, fold: 7 },
      { open: 230, folded: 60, fold: 1 },
    ];
    expect(foldedIn(widths, 650)).toEqual([false, false, false]);
    expect(foldedIn(widths, 500)).toEqual([false, false, true]);
    expect(foldedIn(widths, 400)).toEqual([true, false, true]);
    expect(foldedIn(widths, 100)).toEqual([true, true, true]);
    const [narrow, wide] = [
      { open: 100, folded: 60, fold: 1 },
      { open: 400, folded: 60, fold: 2 },
    ];
    expect(foldedIn([narrow, wide], 460)).toEqual([true, false]);
    expect(foldedIn([narrow, wide], 300)).toEqual([false, true]);
  });
});

test('every question of fields has its words', () => {
  const keys = Object.entries(forms).flatMap(([name, form]) => [
    `excel.question.${name}`,
    ...(form.about ? [`excel.about.${name}`] : []),
    ...form.fields.map(({ id }) => `excel.field.${id}`),
  ]);
  expect(missing(keys)).toEqual([]);
});
