import { styleName } from '../../../../../core/excel/read/style-names.ts';
import { childOf, childrenOf, nodesOf, xmlNode, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { StyleEditor } from './editor.ts';

interface Definition {
  builtinId: number;
  name: string;
  bold?: true;
  italic?: true;
  /** Points; 11 unless stated. */
  size?: number;
  /** Of the letters and the ground: `#RRGGBB`, or a theme's number, tinted. */
  color?: string | readonly [theme: number, tint?: number];
  fill?: string | readonly [theme: number, tint?: number];
  lines?: Partial<
    Record<'left' | 'right' | 'top' | 'bottom', readonly [style: string, color: string | number]>
  >;
}

const box = (style: string, color: string): NonNullable<Definition['lines']> => ({
  left: [style, color],
  right: [style, color],
  top: [style, color],
  bottom: [style, color],
});

/** Office's own cell styles (ECMA-376 Part 1, annex G.2). */
const definitions: Readonly<Record<string, Definition>> = {
  good: { builtinId: 26, name: 'Good', color: '#006100', fill: '#C6EFCE' },
  bad: { builtinId: 27, name: 'Bad', color: '#9C0006', fill: '#FFC7CE' },
  neutral: { builtinId: 28, name: 'Neutral', color: '#9C5700', fill: '#FFEB9C' },
  input: { builtinId: 20, name: 'Input', color: '#3F3F76', fill: '#FFCC99', lines: box('thin', '#7F7F7F') },
  output: {
    builtinId: 21,
    name: 'Output',
    bold: true,
    color: '#3F3F3F',
    fill: '#F2F2F2',
    lines: box('thin', '#3F3F3F'),
  },
  calculation: {
    builtinId: 22,
    name: 'Calculation',
    bold: true,
    color: '#FA7D00',
    fill: '#F2F2F2',
    lines: box('thin', '#7F7F7F'),
  },
  note: { builtinId: 10, name: 'Note', fill: '#FFFFCC', lines: box('thin', '#B2B2B2') },
  'warning-text': { builtinId: 11, name: 'Warning Text', color: '#FF0000' },
  'explanatory-text': { builtinId: 53, name: 'Explanatory Text', italic: true, color: '#7F7F7F' },
  title: { builtinId: 15, name: 'Title', size: 18, color: [3] },
  'heading-1': {
    builtinId: 16,
    name: 'Heading 1',
    bold: true,
    size: 15,
    color: [3],
    lines: { bottom: ['thick', 4] },
  },
  'heading-2': {
    builtinId: 17,
    name: 'Heading 2',
    bold: true,
    size: 13,
    color: [3],
    lines: { bottom: ['thick', 4] },
  },
  'heading-3': { builtinId: 18, name: 'Heading 3', bold: true, color: [3], lines: { bottom: ['medium', 4] } },
  'heading-4': { builtinId: 19, name: 'Heading 4', bold: true, color: [3] },
  total: { builtinId: 25, name: 'Total', bold: true, lines: { top: ['thin', 4], bottom: ['double', 4] } },
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].flatMap((number): [string, Definition][] => {
      const id = 25 + number * 4;
      const theme = 3 + number;
      return [
        [`accent${number}`, { builtinId: id, name: `Accent${number}`, color: [0], fill: [theme] }],
        [
          `20-accent${number}`,
          { builtinId: id + 1, name: `20% - Accent${number}`, fill: [theme, 0.7999816888943144] },
        ],
        [
          `40-accent${number}`,
          { builtinId: id + 2, name: `40% - Accent${number}`, fill: [theme, 0.5999938962981048] },
        ],
        [
          `60-accent${number}`,
          { builtinId: id + 3, name: `60% - Accent${number}`, color: [0], fill: [theme, 0.3999755851924192] },
        ],
      ];
    }),
  ),
};

export const cellStyleNames: readonly string[] = ['normal', ...Object.keys(definitions)];

const colorNode = (prefix: string, name: string, color: NonNullable<Definition['color']>): XmlNode =>
  xmlNode(
    prefix + name,
    typeof color === 'string' ? { rgb: `FF${color.slice(1)}` } : { theme: color[0], tint: color[1] ?? null },
  );

function fontOf(editor: StyleEditor, prefix: string, { bold, italic, size, color }: Definition): number {
  const standard = nodesOf(childOf(editor.root, 'fonts') ?? xmlNode('fonts'))[0];
  const name = childOf(standard, 'name')?.get('val') ?? 'Calibri';
  return editor.find(
    'fonts',
    xmlNode(`${prefix}font`, {}, [
      ...(bold ? [xmlNode(`${prefix}b`)] : []),
      ...(italic ? [xmlNode(`${prefix}i`)] : []),
      xmlNode(`${prefix}sz`, { val: size ?? childOf(standard, 'sz')?.get('val') ?? 11 }),
      colorNode(prefix, 'color', color ?? [1]),
      xmlNode(`${prefix}name`, { val: name }),
      xmlNode(`${prefix}family`, { val: 2 }),
    ]),
  );
}

function fillOf(editor: StyleEditor, prefix: string, fill: Definition['fill']): number {
  if (fill === undefined) return 0;
  const pattern = xmlNode(`${prefix}patternFill`, { patternType: 'solid' }, [
    colorNode(prefix, 'fgColor', fill),
    xmlNode(`${prefix}bgColor`, { indexed: 64 }),
  ]);
  return editor.find('fills', xmlNode(`${prefix}fill`, {}, [pattern]));
}

function borderOf(editor: StyleEditor, prefix: string, lines: Definition['lines']): number {
  if (!lines) return 0;
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const line = lines[side];
    if (!line) return xmlNode(prefix + side);
    const [style, color] = line;
    const colored = colorNode(prefix, 'color', typeof color === 'string' ? color : [color]);
    return xmlNode(prefix + side, { style }, [colored]);
  });
  return editor.find('borders', xmlNode(`${prefix}border`, {}, [...sides, xmlNode(`${prefix}diagonal`)]));
}

/** The number of a named style in the file (`xfId`), and its element; added when the file does not have it. */
function styleOf(editor: StyleEditor, kind: string): { id: number; xf: XmlNode } | null {
  const { prefix } = editor.root;
  const styles = childrenOf(childOf(editor.root, 'cellStyles'), 'cellStyle');
  const xfs = (): XmlNode[] => nodesOf(childOf(editor.root, 'cellStyleXfs') ?? xmlNode('none'));
  const there = styles.find((each) => {
    const builtin = each.get('builtinId');
    return (
      styleName(each.get('name') ?? '', builtin === undefined ? undefined : Number(builtin)).kind === kind
    );
  });
  const known = Number(there?.get('xfId') ?? Number.NaN);
  if (xfs()[known]) return { id: known, xf: xfs()[known]! };
  const definition = definitions[kind];
  if (!definition) return null;
  const xf = xmlNode(`${prefix}xf`, {
    numFmtId: 0,
    fontId: fontOf(editor, prefix, definition),
    fillId: fillOf(editor, prefix, definition.fill),
    borderId: borderOf(editor, prefix, definition.lines),
    applyNumberFormat: 0,
    ...(definition.fill === undefined ? { applyFill: 0 } : {}),
    ...(definition.lines ? {} : { applyBorder: 0 }),
    applyAlignment: 0,
    applyProtection: 0,
  });
  const id = xfs().length;
  editor.append('cellStyleXfs', xf);
  editor.append(
    'cellStyles',
    xmlNode(`${prefix}cellStyle`, { name: definition.name, xfId: id, builtinId: definition.builtinId }),
  );
  return { id, xf };
}

/** The format that a cell with `base` gets from a named style; number formats stay unless it is Normal. */
export function withCellStyle(editor: StyleEditor, base: number, kind: string): number {
  const style = styleOf(editor, kind);
  if (!style) return kind === 'normal' ? 0 : base;
  const { prefix } = editor.root;
  const before = nodesOf(childOf(editor.root, 'cellXfs') ?? xmlNode('none'))[base];
  const normal = kind === 'normal';
  const taken = (name: string): string => style.xf.get(name) ?? '0';
  const xf = xmlNode(
    `${prefix}xf`,
    {
      numFmtId: normal ? taken('numFmtId') : (before?.get('numFmtId') ?? 0),
      fontId: taken('fontId'),
      fillId: normal || style.xf.get('applyFill') !== '0' ? taken('fillId') : (before?.get('fillId') ?? 0),
      borderId:
        normal || style.xf.get('applyBorder') !== '0' ? taken('borderId') : (before?.get('borderId') ?? 0),
      xfId: style.id,
      applyNumberFormat: normal ? null : (before?.get('applyNumberFormat') ?? null),
      applyAlignment: normal ? null : (before?.get('applyAlignment') ?? null),
    },
    normal || !before ? [] : childrenOf(before, 'alignment'),
  );
  return editor.find('cellXfs', xf);
}
