import type { StyleName } from '../model.ts';

/** The built-in cell styles by `builtinId` (ECMA-376 Part 1, annex G.2), in Excel's own English names. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'Normal',
  3: 'Comma',
  4: 'Currency',
  5: 'Percent',
  6: 'Comma [0]',
  7: 'Currency [0]',
  8: 'Hyperlink',
  9: 'Followed Hyperlink',
  10: 'Note',
  11: 'Warning Text',
  15: 'Title',
  16: 'Heading 1',
  17: 'Heading 2',
  18: 'Heading 3',
  19: 'Heading 4',
  20: 'Input',
  21: 'Output',
  22: 'Calculation',
  23: 'Check Cell',
  24: 'Linked Cell',
  25: 'Total',
  26: 'Good',
  27: 'Bad',
  28: 'Neutral',
  29: 'Accent1',
  30: '20% - Accent1',
  31: '40% - Accent1',
  32: '60% - Accent1',
  33: 'Accent2',
  34: '20% - Accent2',
  35: '40% - Accent2',
  36: '60% - Accent2',
  37: 'Accent3',
  38: '20% - Accent3',
  39: '40% - Accent3',
  40: '60% - Accent3',
  41: 'Accent4',
  42: '20% - Accent4',
  43: '40% - Accent4',
  44: '60% - Accent4',
  45: 'Accent5',
  46: '20% - Accent5',
  47: '40% - Accent5',
  48: '60% - Accent5',
  49: 'Accent6',
  50: '20% - Accent6',
  51: '40% - Accent6',
  52: '60% - Accent6',
  53: 'Explanatory Text',
};

/** `20% - Accent1` → `20-accent1`, `Heading 1` → `heading-1`. */
const kindOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');

const kinds = new Map(
  Object.entries(builtIn).map(([id, name]) => [Number(id), { name, kind: kindOf(name) }] as const),
);
const byName = new Map([...kinds.values()].map(({ name, kind }) => [name.toLowerCase(), kind] as const));

/** Every kind of built-in style. */
export const builtInStyleKinds: ReadonlySet<string> = new Set(byName.values());

/** LibreOffice writes built-in styles without their number, and joins words by underscores. */
export function styleName(name: string, builtinId: number | undefined): StyleName {
  const known = builtinId === undefined ? undefined : kinds.get(builtinId);
  const plain = name.replace(/^Excel Built-in /, '').replaceAll('_', ' ');
  return { name, kind: known?.kind ?? byName.get(plain.toLowerCase()) ?? null };
}

export const normalStyle: StyleName = { name: 'Normal', kind: 'normal' };
