import type { CommandCall } from '../../../../core/exercise/index.ts';
import type { Answers, Asked, Field } from './question.ts';
import {
  currencies,
  currencyCode,
  namedFormats,
  type Currency,
  type NamedFormat,
} from '../engine/number-formats.ts';
import { excelCommands } from '../commands/index.ts';
import { borderKinds } from '../commands/borders.ts';

/** The pages of "Format Cells", in Excel's order. */
export const pages = ['number', 'alignment', 'font', 'border', 'fill'] as const;
export type Page = (typeof pages)[number];

const choices = (command: string): readonly string[] =>
  (excelCommands.get(command)?.presses ?? []).map(({ args }) => String((args as { is: unknown }).is));

const withDecimals: ReadonlySet<string> = new Set(['number', 'currency', 'percent', 'scientific']);

/** The fields of a page; some belong to one kind of number only. */
export function fieldsOf(page: Page, answers: Answers): readonly Field[] {
  const options = (command: string, texts: string) => () =>
    choices(command).map((value) => ({ value, text: `command.${texts}.${value}` }));
  const kind = String(answers['number-format']);
  const decimals: Field = { kind: 'number', id: 'decimals', min: 0, max: 30, step: 1 };
  const kinds: Field = {
    kind: 'list',
    id: 'number-format',
    options: () => [
      ...choices('number-format').map((value) => ({ value, text: `command.formats.${value}` })),
      { value: 'custom', text: 'choice.custom' },
    ],
  };
  switch (page) {
    case 'number':
      return [
        kinds,
        ...(withDecimals.has(kind) ? [decimals] : []),
        ...(kind === 'number' ? [{ kind: 'switch', id: 'thousands' } as const] : []),
        ...(kind === 'currency'
          ? [
              {
                kind: 'list',
                id: 'symbol',
                options: () => currencies.map((value) => ({ value, text: `command.currencies.${value}` })),
              } as const,
            ]
          : []),
        ...(kind === 'custom' ? [{ kind: 'text', id: 'code', most: 255, ltr: true } as const] : []),
      ];
    case 'alignment':
      return [
        {
          kind: 'one-of',
          id: 'align',
          options: () => [{ value: 'general', text: 'choice.general' }, ...options('align', 'align')()],
        },
        { kind: 'one-of', id: 'vertical-align', options: options('vertical-align', 'vertical-align') },
        { kind: 'switch', id: 'wrap' },
      ];
    case 'font':
      return [
        { kind: 'list', id: 'font', options: () => choices('font').map((value) => ({ value })) },
        { kind: 'number', id: 'size', min: 1, max: 409, step: 0.5 },
        { kind: 'switch', id: 'bold' },
        { kind: 'switch', id: 'italic' },
        { kind: 'switch', id: 'underline' },
        { kind: 'switch', id: 'strike' },
        { kind: 'color', id: 'color' },
      ];
    case 'border':
      return [
        {
          kind: 'list',
          id: 'borders',
          options: () => [
            { value: 'as-is', text: 'choice.as-is' },
            ...borderKinds.map((value) => ({ value, text: `command.borders.${value}` })),
          ],
        },
        { kind: 'color', id: 'border-color' },
      ];
    case 'fill':
      return [{ kind: 'color', id: 'fill-color', none: true }];
  }
}

/** What the fields hold first: what the active cell has. */
export function startOf({ view, state }: Asked): Record<string, Answers[string]> {
  const { active } = view.selection();
  const { style } = view.sheet().cell(active.row, active.column);
  const kind = String(state['number-format'] ?? 'general');
  const decimals =
    /\.(0+)/.exec(style.numberFormat)?.[1]?.length ?? (kind === 'number' || kind === 'currency' ? 0 : 2);
  return {
    'number-format': kind,
    decimals: kind === 'general' ? 2 : decimals,
    thousands: style.numberFormat.includes('#,##0'),
    symbol: 'JOD',
    code: style.numberFormat,
    align: String(state.align ?? 'general'),
    'vertical-align': style.vertical,
    wrap: style.wrap,
    font: style.font.name,
    size: style.font.size,
    bold: style.font.bold,
    italic: style.font.italic,
    underline: style.font.underline !== 'none',
    strike: style.font.strike,
    color: style.font.color,
    borders: 'as-is',
    'border-color': '#000000',
    'fill-color': style.fill ?? 'none',
  };
}

/** The number format that the answers mean: one of the list by its name, any other as a code. */
export function formatFor(answers: Answers): string {
  const kind = String(answers['number-format']);
  const count = Math.min(30, Math.max(0, Math.round(Number(answers.decimals) || 0)));
  const places = count > 0 ? `.${'0'.repeat(count)}` : '';
  const code =
    kind === 'number'
      ? `${answers.thousands ? '#,##0' : '0'}${places}`
      : kind === 'percent'
        ? `0${places}%`
        : kind === 'scientific'
          ? `0${places}E+00`
          : kind === 'currency'
            ? currencyCode(answers.symbol as Currency, count)
            : kind === 'custom'
              ? String(answers.code)
              : (namedFormats[kind as NamedFormat] ?? 'General');
  return Object.entries(namedFormats).find(([, each]) => each === code)?.[0] ?? code;
}

const switches = ['wrap', 'bold', 'italic', 'strike'] as const;

/** The commands for what was changed; nothing for what was left as it is. */
export function callsFor(before: Answers, after: Answers): readonly CommandCall[] {
  const changed = (...ids: string[]): boolean => ids.some((id) => before[id] !== after[id]);
  const calls: CommandCall[] = [];
  const call = (command: string, args: CommandCall['args'] = {}): void => void calls.push({ command, args });
  if (changed('number-format', 'decimals', 'thousands', 'symbol', 'code'))
    call('number-format', { is: formatFor(after) });
  // Pressing the alignment that is on takes it away.
  if (changed('align')) call('align', { is: String(after.align === 'general' ? before.align : after.align) });
  for (const id of ['vertical-align', 'font', 'color', 'fill-color'] as const)
    if (changed(id)) call(id, { is: String(after[id]) });
  if (changed('size') && typeof after.size === 'number') call('size', { is: after.size });
  for (const id of switches) if (changed(id)) call(id);
  if (changed('underline')) call('underline');
  if (after.borders !== 'as-is') {
    const color = String(after['border-color']);
    call('borders', { is: String(after.borders), ...(color !== '#000000' && { color }) });
  }
  return calls;
}
