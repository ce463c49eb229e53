import type { CommandCall } from '../../../../core/exercise/index.ts';
import { keysHeld } from '../../frame/keys.ts';
import type { WorkbookView } from '../engine/workbook-view.ts';
import type { Editor } from '../input/editor.ts';
import { objectKey, type ObjectKey } from '../input/object-keys.ts';
import { gridKey, nextInSelection, wholeSelection, type GridKey } from '../input/keys.ts';

export interface KeysHost {
  view(): WorkbookView | null;
  editor(): Editor | null;
  shortcuts: ReadonlyMap<string, CommandCall>;
  press(call: CommandCall): void;
  ask(question: string): void;
  focusRibbon(): void;
  page(): number;
  /** Asks for the frame that will show what a key does. */
  frame(): void;
  /** Draws what a key did, so that nothing but painting is left for its frame. */
  drawNow(): void;
  /** Moves the chosen object by pixels, or makes it larger by them. */
  nudge(x: number, y: number, resize: boolean): void;
  /** Our menu at the active cell. */
  menu(): void;
  /** What the active cell offers: the list of its validation, its filter. */
  list(): void;
  sheet(by: 1 | -1): void;
}

/** The browser has its own copy, cut and paste, which reach the system's clipboard. */
const left: ReadonlySet<string> = new Set(['copy', 'cut', 'paste']);
/** What a browser would do, and Excel does not do like that. */
const swallowed: ReadonlySet<string> = new Set([
  'Ctrl+S',
  'Ctrl+P',
  'Ctrl+N',
  'Ctrl+O',
  'Ctrl+K',
  'F1',
  'F3',
  'F5',
  'F7',
]);

/** Shortcuts that ask something first. */
const questions: Readonly<Record<string, string>> = {
  'Ctrl+1': 'cells-number',
  'Ctrl+F': 'find',
  'Ctrl+H': 'replace',
  'Ctrl+G': 'go-to',
  F5: 'go-to',
  'Ctrl+T': 'table',
  'Ctrl+L': 'table',
  'Ctrl+K': 'link',
  'Ctrl+Alt+V': 'paste-special',
  'Ctrl+F3': 'name-manager',
  'Shift+F3': 'insert-function',
  'Shift+F2': 'comment',
  'Ctrl+Shift++': 'insert-cells',
  'Ctrl+Shift+=': 'insert-cells',
  'Ctrl++': 'insert-cells',
  'Ctrl+-': 'delete-cells',
  'Alt+Shift+ArrowRight': 'group',
  'Alt+Shift+ArrowLeft': 'ungroup',
};

/** Rows and columns that are selected whole are inserted, deleted and grouped without a question. */
export function insteadOfAsking(question: string, view: WorkbookView): CommandCall | null {
  if (question === 'group' || question === 'ungroup') {
    const of = wholeOf(view.selection().ranges);
    if (!of) return null;
    const call: CommandCall = { command: question, args: { of } };
    return view.can(call) ? call : null;
  }
  if (question !== 'insert-cells' && question !== 'delete-cells') return null;
  const { ranges } = view.selection();
  const verb = question === 'insert-cells' ? 'insert' : 'delete';
  const what = wholeOf(ranges);
  return what && { command: `${verb}-${what}`, args: {} };
}

const wholeOf = (
  ranges: readonly { top: number; left: number; bottom: number; right: number }[],
): 'rows' | 'columns' | null => {
  if (ranges.every((each) => each.left === 0 && each.right === 16_383)) return 'rows';
  return ranges.every((each) => each.top === 0 && each.bottom === 1_048_575) ? 'columns' : null;
};

/** Today, or the time now, as one types it. */
export function momentText(now: Date, time: boolean): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return time
    ? `${two(now.getHours())}:${two(now.getMinutes())}`
    : `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
}

const signs: Readonly<Record<string, string>> = {
  '1': '!',
  '2': '@',
  '3': '#',
  '4': '$',
  '5': '%',
  '6': '^',
  '7': '&',
  '-': '_',
  '=': '+',
  '`': '~',
};

/** A shortcut with Shift, by the sign that an American keyboard has there. */
export const bySign = (keys: string): string =>
  keys.replace(/^(Ctrl\+Shift\+)(.)$/, (whole, held: string, key: string) =>
    signs[key] ? held + signs[key] : whole,
  );

/** The one layer that owns the keys of the sheet. */
export function useKeys(host: KeysHost) {
  function take(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
  }

  /** A letter is in its field already, and a key that is held has more to come: both are drawn with their frame. */
  function shown({ key, repeat }: KeyboardEvent): void {
    if (key.length > 1 && !repeat) host.drawNow();
  }

  function onKeydown(event: KeyboardEvent): void {
    const view = host.view();
    const editor = host.editor();
    if (!view || !editor || event.isComposing || event.getModifierState('AltGraph')) return;
    const inCells = event.target === editor.cell.input;
    const inBar = event.target === editor.bar.input;
    const keys = keysHeld(event);
    if (keys === 'F6') {
      // In other places F6 goes round the halves of the screen.
      if (!inCells && !inBar) return;
      take(event);
      if (!editor.commit('stay')) return;
      return host.focusRibbon();
    }
    if (inCells || inBar) {
      // First of all: the frame is on its way while the key is looked at.
      host.frame();
      if (editor.isEditing) {
        if (editor.onKey(event)) take(event);
        else if (swallowed.has(keys) || keys in questions) take(event);
        return shown(event);
      }
      if (inCells) {
        onCells(event, keys, view, editor);
        return shown(event);
      }
    }
    // In a question or in the name box, keys belong to what is typed there.
    if (event.target instanceof HTMLInputElement || (event.target as Element).closest?.('dialog')) return;
    shortcut(event, keys, view);
  }

  /** Office writes some shortcuts by the sign on the key, as `Ctrl+Shift+%`. */
  const callOf = (keys: string): CommandCall | undefined =>
    host.shortcuts.get(keys) ?? host.shortcuts.get(bySign(keys));

  function shortcut(event: KeyboardEvent, keys: string, view: WorkbookView): boolean {
    const call = callOf(keys);
    if (call && !left.has(call.command)) {
      take(event);
      host.press(call);
      return true;
    }
    const question = questions[keys];
    if (question) {
      take(event);
      const instead = insteadOfAsking(question, view);
      if (instead) host.press(instead);
      else host.ask(question);
      return true;
    }
    if (swallowed.has(keys)) take(event);
    return false;
  }

  function onCells(event: KeyboardEvent, keys: string, view: WorkbookView, editor: Editor): void {
    const onObject = objectKey(keys, view.sheet().drawings);
    if (onObject) {
      take(event);
      return object(onObject, view);
    }
    if (shortcut(event, keys, view)) return;
    if (keys === 'Delete') {
      take(event);
      return host.press({ command: 'clear', args: { is: 'contents' } });
    }
    if (keys === 'Backspace') {
      take(event);
      view.startEditing('');
      return editor.show();
    }
    if (keys === 'Ctrl+;' || keys === 'Ctrl+Shift+;' || keys === 'Ctrl+Shift+:') {
      take(event);
      view.startEditing(momentText(new Date(), keys !== 'Ctrl+;'));
      return editor.show();
    }
    const action = gridKey(keys);
    if (!action) return;
    take(event);
    act(action, view, editor);
  }

  function object(action: ObjectKey, view: WorkbookView): void {
    if (action.do === 'nudge') host.nudge(action.x, action.y, action.resize);
    else if (action.do === 'choose')
      host.press({ command: 'select-object', args: { object: action.object } });
    else if (action.do === 'delete') host.press({ command: 'object-delete', args: {} });
    // Other cells, or the same ones anew, take the place of an object.
    else view.select({ ...view.selection() });
  }

  function act(action: GridKey, view: WorkbookView, editor: Editor): void {
    switch (action.do) {
      case 'move':
        return view.move(action.step, { extend: action.extend, far: action.far, page: host.page() });
      case 'next':
        return next(action, view);
      case 'edit':
        return editor.edit();
      case 'select':
        return view.select(wholeSelection(view.selection(), action.what));
      case 'calm':
        return view.calm();
      case 'menu':
        return host.menu();
      case 'list':
        return host.list();
      case 'sheet':
        return host.sheet(action.by);
    }
  }

  function next({ along, back }: Extract<GridKey, { do: 'next' }>, view: WorkbookView): void {
    const inside = nextInSelection(view.selection(), along, back);
    if (inside) return view.select(inside);
    view.move(along === 'rows' ? (back ? 'up' : 'down') : back ? 'tab-back' : 'tab');
  }

  return { onKeydown };
}
