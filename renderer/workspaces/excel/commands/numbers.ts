import { z } from 'zod';
import { restyle } from '../engine/formatting.ts';
import {
  currencies,
  currencyCode,
  formatKind,
  namedFormats,
  withDecimals,
  type NamedFormat,
} from '../engine/number-formats.ts';
import { builtInFormats } from '../../../../core/excel/read/number-formats.ts';
import { command, noArguments, type Bench, type Command, type Press } from './command.ts';

function show({ document }: Bench, numberFormat: string): boolean {
  const before = document.book.parts;
  restyle(document, document.active, document.selection.ranges, { numberFormat });
  return document.book.parts !== before;
}

const names = Object.keys(namedFormats) as NamedFormat[];
const formatKeys: Partial<Record<NamedFormat, readonly string[]>> = {
  general: ['Ctrl+Shift+~'],
  number: ['Ctrl+Shift+!'],
  'short-date': ['Ctrl+Shift+#'],
  time: ['Ctrl+Shift+@'],
  scientific: ['Ctrl+Shift+^'],
};

const numberFormat = command({
  id: 'number-format',
  args: z.strictObject({ is: z.string().min(1).max(255) }),
  presses: names.map((is): Press<{ is: string }> => ({
    args: { is },
    label: `formats.${is}`,
    ...(formatKeys[is] && { shortcuts: formatKeys[is] }),
  })),
  run: (bench, { is }) => show(bench, is in namedFormats ? namedFormats[is as NamedFormat] : is),
  state: (_, face) => formatKind(face.stated.numberFormat),
});

const currency = command({
  id: 'currency',
  args: z.strictObject({ is: z.enum(currencies as [(typeof currencies)[number], ...typeof currencies]) }),
  presses: currencies.map((is) => ({
    args: { is },
    label: `currencies.${is}`,
    ...(is === 'USD' && { shortcuts: ['Ctrl+Shift+$'] }),
  })),
  run: (bench, { is }) => show(bench, currencyCode(is)),
});

const percent = command({
  id: 'percent',
  args: noArguments,
  presses: [{ args: {}, label: 'percent', icon: 'percent', shortcuts: ['Ctrl+Shift+%'] }],
  run: (bench) => show(bench, builtInFormats[9]!),
  state: (_, face) => formatKind(face.stated.numberFormat) === 'percent',
});

const comma = command({
  id: 'comma',
  args: noArguments,
  presses: [{ args: {}, label: 'comma' }],
  run: (bench) => show(bench, builtInFormats[43]!),
});

/** All selected cells get the places that the active cell gets. */
const decimals = (id: string, step: 1 | -1, icon: string): Command => {
  const next = ({ document, showing }: Bench): string | null => {
    const { row, column } = document.selection.active;
    const shown = showing.text(document.active, row, column);
    return withDecimals(document.look(row, column).stated.numberFormat, step, shown === '' ? '0' : shown);
  };
  return command({
    id,
    args: noArguments,
    presses: [{ args: {}, label: id, icon }],
    can: (bench) => next(bench) !== null,
    run: (bench) => {
      const code = next(bench);
      return code !== null && show(bench, code);
    },
  });
};

export const numberCommands: readonly Command[] = [
  numberFormat,
  currency,
  percent,
  comma,
  decimals('increase-decimal', 1, 'decimals-arrow-right'),
  decimals('decrease-decimal', -1, 'decimals-arrow-left'),
];
