import { encodeText, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { GroupKind } from './build.ts';
import { chartOrder, childNamed, fragment, putNamed, valueIn } from './xml.ts';

/** The numbers of the axes: categories and values. */
export const first = ['500000001', '500000002'] as const;
export const second = ['500000003', '500000004'] as const;

const grey = (light: number): string =>
  `<c:spPr><a:ln w="9525"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="${100 - light}000"/><a:lumOff val="${light}000"/></a:schemeClr></a:solidFill></a:ln></c:spPr>`;

/** How the axis of shares is written. */
export const shareFormat = '0%';

/** A pair of axes. In a right-to-left sheet Excel counts categories from the right. */
export function axisNodes(
  root: XmlNode,
  type: GroupKind,
  rightToLeft: boolean,
  isSecond: boolean,
  format: string,
): XmlNode[] {
  const [across, up] = isSecond ? second : first;
  const bar = type === 'bar';
  const far = rightToLeft !== isSecond;
  const [categorySide, valueSide] = bar ? [far ? 'r' : 'l', isSecond ? 't' : 'b'] : ['b', far ? 'r' : 'l'];
  const turn = (mirrored: boolean): string =>
    `<c:scaling><c:orientation val="${mirrored ? 'maxMin' : 'minMax'}"/></c:scaling>`;
  const lines = isSecond ? '' : `<c:majorGridlines>${grey(85)}</c:majorGridlines>`;
  const ends = (id: string, crosses: string): string =>
    `<c:crossAx val="${id}"/><c:crosses val="${crosses}"/>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const scatter = type === 'scatter';
  const acrossLines = scatter ? lines : '';
  const category = `<c:${scatter ? 'valAx' : 'catAx'}><c:axId val="${across}"/>${turn(rightToLeft && !bar)}<c:delete val="${isSecond ? 1 : 0}"/><c:axPos val="${categorySide}"/>${acrossLines}<c:numFmt formatCode="General" sourceLinked="1"/>${ticks}${grey(85)}${ends(up, 'autoZero')}${scatter ? '<c:crossBetween val="midCat"/>' : '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'}</c:${scatter ? 'valAx' : 'catAx'}>`;
  const value = `<c:valAx><c:axId val="${up}"/>${turn(rightToLeft && bar)}<c:delete val="0"/><c:axPos val="${valueSide}"/>${lines}<c:numFmt formatCode="${encodeText(format).replaceAll('"', '&quot;')}" sourceLinked="${format === shareFormat ? 0 : 1}"/>${ticks}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${ends(across, isSecond ? 'max' : 'autoZero')}<c:crossBetween val="${type === 'area' || scatter ? 'midCat' : 'between'}"/></c:valAx>`;
  return [fragment(root, category), fragment(root, value)];
}

export const axisNames = new Set(['catAx', 'valAx', 'dateAx', 'serAx']);

/** The axes of a plot area: categories and values, then the second ones. */
export function pairsOf(plot: XmlNode): (XmlNode | undefined)[] {
  const all = plot.children.filter(
    (each): each is XmlNode => typeof each !== 'string' && axisNames.has(each.local),
  );
  const across = all.filter((each) => each.local !== 'valAx');
  // A scatter chart has numbers both ways.
  const categories =
    across.length > 0 ? across : all.filter((each) => /[bt]/.test(valueIn(each, 'axPos') ?? ''));
  const values = all.filter((each) => each.local === 'valAx' && !categories.includes(each));
  return [categories[0], values[0], categories[1], values[1]];
}

/** An axis with what was set on the one before: its title, ends, steps, number format and lines. */
export function asBefore(axis: XmlNode, before: XmlNode): XmlNode {
  const numbers = axis.local === 'valAx' && before.local === 'valAx';
  const ends = numbers
    ? ['max', 'min'].flatMap((name) => childNamed(childNamed(before, 'scaling'), name) ?? [])
    : [];
  const scaling = childNamed(axis, 'scaling')!;
  const own = childNamed(before, 'numFmt');
  const kept: [string, XmlNode | undefined][] = [
    ['scaling', ends.length > 0 ? scaling.containing([...scaling.children, ...ends]) : undefined],
    ['title', childNamed(before, 'title')],
    ['txPr', childNamed(before, 'txPr')],
    [
      'numFmt',
      own && !/^(1|true)$/.test(own.get('sourceLinked') ?? '') && own.get('formatCode') !== shareFormat
        ? own
        : undefined,
    ],
    ['majorUnit', numbers ? childNamed(before, 'majorUnit') : undefined],
    ['minorUnit', numbers ? childNamed(before, 'minorUnit') : undefined],
  ];
  const made = kept.reduce(
    (node, [name, child]) => (child ? putNamed(node, name, chartOrder.axis, child) : node),
    axis,
  );
  return numbers
    ? putNamed(made, 'majorGridlines', chartOrder.axis, childNamed(before, 'majorGridlines') ?? null)
    : made;
}
