import {
  parseArea,
  parseReference,
  printReference,
  referenceTo,
  type Area,
} from '../../../../../core/formula/index.ts';
import {
  encodeText,
  parseXml,
  textOf,
  xmlNode,
  type XmlContent,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { ExcelDocument } from '../document.ts';
import { memo } from '../memo.ts';
import { overlap } from '../merges.ts';
import { order } from '../schema-order.ts';
import type { SparklineView } from '../workbook-view.ts';
import { cellsFor } from './making.ts';
import { childNamed, childrenNamed, putNamed } from './xml.ts';

export type SparklineKind = SparklineView['type'];

/** The extension that holds small charts ([MS-XLSX] §2.2.4.5). */
const uri = '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}';
const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';

const groupsIn = (root: XmlNode): XmlNode[] =>
  childrenNamed(childNamed(root, 'extLst'), 'ext').flatMap((ext) =>
    childrenNamed(childNamed(ext, 'sparklineGroups'), 'sparklineGroup'),
  );

interface Line {
  row: number;
  column: number;
  source: string;
  group: XmlNode;
}

const linesIn = memo((root: XmlNode): ReadonlyMap<number, Line> => {
  const found = new Map<number, Line>();
  for (const group of groupsIn(root))
    for (const each of childrenNamed(childNamed(group, 'sparklines'), 'sparkline')) {
      const area = parseArea(textOf(childNamed(each, 'sqref')));
      const source = textOf(childNamed(each, 'f')).trim();
      if (area) found.set(area.top * 16_384 + area.left, { row: area.top, column: area.left, source, group });
    }
  return found;
});

/** The cells of a sheet that have a small chart. */
export const sparklinesOn = (root: XmlNode): ReadonlyMap<number, Line> => linesIn(root);

const kinds: Readonly<Record<string, SparklineKind>> = { column: 'column', stacked: 'win-loss' };
const words = { line: null, column: 'column', 'win-loss': 'stacked' } as const;
const views = new WeakMap<ExcelDocument, Map<string, SparklineView>>();

/** The small chart of a cell; the same object while it looks the same. */
export function sparklineAt(
  document: ExcelDocument,
  sheet: number,
  row: number,
  column: number,
): SparklineView | null {
  const line = linesIn(document.book.sheet(sheet).root).get(row * 16_384 + column);
  if (!line) return null;
  const { group, source } = line;
  const whole = parseReference(source)?.sheet === undefined ? printed(document, sheet, source) : source;
  const view: SparklineView = {
    type: kinds[group.get('type') ?? ''] ?? 'line',
    values: cellsFor(document).numbers(whole),
    color: document.looks.color(childNamed(group, 'colorSeries')) ?? '#376092',
    negativeColor: /^(1|true)$/.test(group.get('negative') ?? '')
      ? (document.looks.color(childNamed(group, 'colorNegative')) ?? '#D00000')
      : null,
    markers: /^(1|true)$/.test(group.get('markers') ?? ''),
  };
  let known = views.get(document);
  if (!known) views.set(document, (known = new Map()));
  const key = JSON.stringify(view);
  const same = known.get(key);
  if (same) return same;
  known.set(key, view);
  return view;
}

const printed = (document: ExcelDocument, sheet: number, source: string): string => {
  const area = parseArea(source);
  return area ? printReference(referenceTo(area, { sheet: document.book.sheets[sheet]!.name })) : source;
};

/** The row or column of the data for each cell; null when they do not fit. */
export function sharesOf(data: Area, at: Area): Area[] | null {
  const [height, width] = [at.bottom - at.top + 1, at.right - at.left + 1];
  const [rows, columns] = [data.bottom - data.top + 1, data.right - data.left + 1];
  const lines = (count: number, share: (index: number) => Area): Area[] =>
    Array.from({ length: count }, (_, index) => share(index));
  if (height * width === 1) return rows === 1 || columns === 1 ? [data] : null;
  if (width === 1 ? height === rows : height === 1 && width === rows)
    return lines(rows, (index) => ({ ...data, top: data.top + index, bottom: data.top + index }));
  if (height === 1 ? width === columns : width === 1 && height === columns)
    return lines(columns, (index) => ({ ...data, left: data.left + index, right: data.left + index }));
  return null;
}

/** A sheet without the small charts of some cells. */
function without(root: XmlNode, areas: readonly Area[]): XmlNode {
  const list = childNamed(root, 'extLst');
  if (!list) return root;
  const kept = list.children.flatMap((ext): XmlContent[] => {
    if (typeof ext === 'string') return [ext];
    const groups = childNamed(ext, 'sparklineGroups');
    if (!groups) return [ext];
    const made = groups.children.flatMap((group): XmlContent[] => {
      const lines = typeof group === 'string' ? undefined : childNamed(group, 'sparklines');
      if (typeof group === 'string' || !lines) return [group];
      const left = lines.children.filter((each) => {
        const area = typeof each === 'string' ? null : parseArea(textOf(childNamed(each, 'sqref')));
        return !area || !areas.some((one) => overlap(one, area));
      });
      if (left.length === lines.children.length) return [group];
      return left.some((each) => typeof each !== 'string')
        ? [putNamed(group, 'sparklines', [], lines.containing(left))]
        : [];
    });
    if (made.length === groups.children.length && made.every((each, at) => each === groups.children[at]))
      return [ext];
    return made.some((each) => typeof each !== 'string')
      ? [ext.containing(ext.children.map((each) => (each === groups ? groups.containing(made) : each)))]
      : [];
  });
  if (kept.length === list.children.length && kept.every((each, at) => each === list.children[at]))
    return root;
  return putNamed(
    root,
    'extLst',
    order.worksheet,
    kept.some((each) => typeof each !== 'string') ? list.containing(kept) : null,
  );
}

export const clearSparklines = ({ book }: ExcelDocument, sheet: number, areas: readonly Area[]): void =>
  book.updateSheet(sheet, (root) => without(root, areas));

/** Puts small charts into cells, in place of those that are there. */
export function putSparklines(
  document: ExcelDocument,
  kind: SparklineKind,
  data: Area,
  dataSheet: number,
  at: Area,
  markers: boolean,
): void {
  const shares = sharesOf(data, at)!;
  const { name } = document.book.sheets[dataSheet]!;
  const width = at.right - at.left + 1;
  const lines = shares.map((share, index) => {
    const place = referenceTo({
      top: at.top + Math.floor(index / width),
      bottom: at.top + Math.floor(index / width),
      left: at.left + (index % width),
      right: at.left + (index % width),
    });
    return `<x14:sparkline><xm:f>${encodeText(printReference(referenceTo(share, { sheet: name })))}</xm:f><xm:sqref>${printReference(place)}</xm:sqref></x14:sparkline>`;
  });
  const colors = ['Series', 'Negative', 'Axis', 'Markers', 'First', 'Last', 'High', 'Low']
    .map(
      (each, index) =>
        `<x14:color${each} rgb="${index === 0 ? 'FF376092' : index === 2 ? 'FF000000' : 'FFD00000'}"/>`,
    )
    .join('');
  const type = words[kind] === null ? '' : ` type="${words[kind]}"`;
  const flags = `${markers ? ' markers="1"' : ''}${kind === 'win-loss' ? ' negative="1"' : ''}`;
  const group = parseXml(
    `<x14:sparklineGroup${type} displayEmptyCellsAs="gap"${flags}>${colors}<x14:sparklines>${lines.join('')}</x14:sparklines></x14:sparklineGroup>`,
  ).root;
  document.book.updateSheet(document.active, (before) => {
    const root = without(before, [at]);
    const list = childNamed(root, 'extLst') ?? xmlNode(`${root.prefix}extLst`);
    const known = childrenNamed(list, 'ext').find((each) => childNamed(each, 'sparklineGroups'));
    const groups = childNamed(known, 'sparklineGroups');
    const own = groups?.prefix === 'x14:' && groups.get('xmlns:xm') ? groups : undefined;
    const made = own
      ? own.containing([...own.children, group])
      : xmlNode('x14:sparklineGroups', { 'xmlns:xm': xm }, [group]);
    const ext = own
      ? known!.containing(known!.children.map((each) => (each === own ? made : each)))
      : xmlNode(`${root.prefix}ext`, { uri, 'xmlns:x14': x14 }, [made]);
    const filled = own
      ? list.containing(list.children.map((each) => (each === known ? ext : each)))
      : list.containing([...list.children, ext]);
    return putNamed(root, 'extLst', order.worksheet, filled);
  });
}
