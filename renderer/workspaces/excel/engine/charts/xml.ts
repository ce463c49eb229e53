import { nodesOf, parseXml, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';

const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Drawings are written with many prefixes: their elements are found by what they are called without one. */
export const childNamed = (parent: XmlNode | undefined, local: string): XmlNode | undefined =>
  parent && nodesOf(parent).find((each) => each.local === local);

export const childrenNamed = (parent: XmlNode | undefined, local: string): XmlNode[] =>
  parent ? nodesOf(parent).filter((each) => each.local === local) : [];

export const within = (root: XmlNode | undefined, ...path: string[]): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>(childNamed, root);

/** The `val` of a child. */
export const valueIn = (parent: XmlNode | undefined, local: string): string | undefined =>
  childNamed(parent, local)?.get('val');

/** Makes elements of a chart in the prefix that its part has. They are written with `c:` here. */
export const fragment = (root: XmlNode, text: string): XmlNode =>
  parseXml(root.prefix === 'c:' ? text : text.replaceAll(/<(\/?)c:/g, `<$1${root.prefix}`)).root;

/** A chart whose root says what `a:` means, so that elements can be put in. */
export const prepared = (root: XmlNode): XmlNode =>
  root.get('xmlns:a') === undefined ? root.with('xmlns:a', drawingMain) : root;

/** A parent with the child of this name made anew, in its place or where `order` wants it; null takes it away. */
export function putNamed(
  parent: XmlNode,
  local: string,
  order: readonly string[],
  made: XmlNode | null,
): XmlNode {
  const before = childNamed(parent, local);
  if (before)
    return parent.containing(
      parent.children.flatMap((each) => (each === before ? (made ? [made] : []) : [each])),
    );
  if (!made) return parent;
  const rank = order.indexOf(local);
  const index = parent.children.findIndex(
    (each) => typeof each !== 'string' && order.indexOf(each.local) > rank,
  );
  return parent.containing(
    index < 0 ? [...parent.children, made] : parent.children.toSpliced(index, 0, made),
  );
}

/** A root with what lies at a path made anew. Nothing happens when the path ends nowhere. */
export function changeAt(
  root: XmlNode,
  path: readonly string[],
  change: (node: XmlNode) => XmlNode,
): XmlNode {
  const [first, ...rest] = path;
  if (first === undefined) return change(root);
  const child = childNamed(root, first);
  if (!child) return root;
  const made = changeAt(child, rest, change);
  return made === child ? root : root.containing(root.children.map((each) => (each === child ? made : each)));
}

/** The order of children that the schema asks for (ECMA-376 Part 1 §21.2). */
export const chartOrder = {
  /** CT_ChartSpace */
  space:
    'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst'.split(
      ' ',
    ),
  /** CT_Chart */
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst'.split(
      ' ',
    ),
  /** CT_BarSer and its like: one order serves them all. */
  series:
    'idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat xVal val yVal bubbleSize smooth shape extLst'.split(
      ' ',
    ),
  /** CT_CatAx, CT_ValAx */
  axis: 'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween auto lblAlgn lblOffset noMultiLvlLbl majorUnit minorUnit dispUnits extLst'.split(
    ' ',
  ),
  /** CT_PlotArea: groups and axes stand between. */
  plot: ['layout', 'dTable', 'spPr', 'extLst'],
} as const satisfies Record<string, readonly string[]>;
