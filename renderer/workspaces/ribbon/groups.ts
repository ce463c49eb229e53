import type { CommandCall } from '../../../core/exercise/index.ts';
import type { IconName } from '../../design/icons.ts';
import type { Commands } from './context.ts';
import { commandsOf, type Control, type Item } from './controls.ts';
import { leadsTo } from './lighting.ts';

/** A part of a group: one large control, or rows of small ones. */
export type Part = Control | readonly (readonly Control[])[];

/** A named group of a tab. */
export interface Group {
  /** Key of its name under `<area>.groups`. */
  id: string;
  /** What stands for it when it is folded. */
  icon: IconName;
  parts: readonly Part[];
  /** Groups fold in this order, lowest first. */
  fold: number;
}

/** A tab: its id is the key of its name under `<area>.tabs`. */
export interface Tab {
  id: string;
  groups: readonly Group[];
}

const isRows = (part: Part): part is readonly (readonly Control[])[] => Array.isArray(part);

export const controlsOf = (group: Group): Control[] =>
  group.parts.flatMap((part) => (isRows(part) ? part.flat() : [part as Control]));

const hasAny = (ids: readonly string[], commands: Commands): boolean =>
  ids.some((id) => commands.get(id) !== undefined);

const canAsk = (question: string, commands: Commands): boolean => commands.asks?.(question) ?? true;

function isThere(item: Item, commands: Commands): boolean {
  if (item.kind === 'call') return commands.press(item.call.command, item.call.args) !== undefined;
  if (item.kind === 'rule') return true;
  return canAsk(item.question, commands) && hasAny(item.needs ?? item.commands, commands);
}

/** Rules at the ends and beside each other divide nothing. */
const withoutIdleRules = (items: readonly Item[]): Item[] =>
  items.filter(
    (item, at) => item.kind !== 'rule' || (at > 0 && items[at - 1]!.kind !== 'rule' && at < items.length - 1),
  );

/** The lines of a menu whose commands are there. */
export const itemsWith = (items: readonly Item[], commands: Commands): Item[] =>
  withoutIdleRules(items.filter((item) => isThere(item, commands)));

function available(control: Control, commands: Commands): Control | null {
  if (control.kind === 'button')
    return commands.press(control.call.command, control.call.args) ? control : null;
  if (control.kind === 'menu') {
    const items = itemsWith(control.items, commands);
    return items.some((item) => item.kind !== 'rule') ? { ...control, items } : null;
  }
  if (control.kind === 'question' && !canAsk(control.question, commands)) return null;
  const needs = (control.kind === 'question' && control.needs) || commandsOf(control);
  return hasAny(needs, commands) ? control : null;
}

const kept = (controls: readonly Control[], commands: Commands): Control[] =>
  controls.map((each) => available(each, commands)).filter((each) => each !== null);

function groupWith(group: Group, commands: Commands): Group | null {
  const parts = group.parts.flatMap((part): Part[] => {
    if (!isRows(part)) return kept([part as Control], commands);
    const rows = part.map((row) => kept(row, commands)).filter((row) => row.length > 0);
    return rows.length > 0 ? [rows] : [];
  });
  return parts.length > 0 ? { ...group, parts } : null;
}

/** A tab, a group or a control is there only when its command is. */
export const tabsWith = (tabs: readonly Tab[], commands: Commands): Tab[] =>
  tabs
    .map((tab) => ({
      ...tab,
      groups: tab.groups.map((group) => groupWith(group, commands)).filter((group) => group !== null),
    }))
    .filter((tab) => tab.groups.length > 0);

/** The first tab that gives a call; null when none does. */
export const tabOf = (tabs: readonly Tab[], call: CommandCall, commands: Commands): string | null =>
  tabs.find((tab) => tab.groups.flatMap(controlsOf).some((each) => leadsTo(each, call, commands)))?.id ??
  null;

/** How wide a group is, opened and folded, and its turn to fold. */
export interface Width {
  open: number;
  folded: number;
  fold: number;
}

/** Which groups fold so that all have room: in their turn, and no more than needed. */
export function foldedIn(widths: readonly Width[], room: number): boolean[] {
  const folded = widths.map(() => false);
  const total = (): number =>
    widths.reduce((sum, width, at) => sum + (folded[at] ? width.folded : width.open), 0);
  const turns = widths.map((_, at) => at).toSorted((one, other) => widths[one]!.fold - widths[other]!.fold);
  for (const at of turns) {
    if (total() <= room) break;
    // Folding what is no wider than its button gives no room.
    if (widths[at]!.open > widths[at]!.folded) folded[at] = true;
  }
  // A wide group that folded late may have left room for narrow ones before it.
  for (const at of turns.filter((each) => folded[each]).toReversed()) {
    folded[at] = false;
    if (total() > room) folded[at] = true;
  }
  return folded;
}
