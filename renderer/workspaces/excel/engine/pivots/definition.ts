import { areaName, type Area } from '../../../../../core/formula/index.ts';
import { putChild, xmlNode, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import { toXstring } from '../file/strings.ts';
import { order } from '../schema-order.ts';
import type { Line } from './axis.ts';
import { main } from './cache-writing.ts';
import { placeOfValue, type PivotData, type PivotDesign } from './design.ts';
import type { Report } from './report.ts';
import { wordsIn } from './words.ts';

/** What stands in a list of fields for the values themselves (ECMA-376 Part 1 §18.10.1.70). */
const valuesField = -2;

export interface DefinitionFacts {
  data: PivotData;
  design: PivotDesign;
  report: Report;
  /** The table without its filters. */
  area: Area;
  formatId(code: string): number;
}

const axisNames = { rows: 'axisRow', columns: 'axisCol', filters: 'axisPage' } as const;

/** The value by whose totals items stand (CT_AutoSortScope, §18.10.1.1). */
const sortScope = (p: string, value: number): XmlNode =>
  xmlNode(`${p}autoSortScope`, {}, [
    xmlNode(`${p}pivotArea`, { dataOnly: 0, outline: 0, fieldPosition: 0 }, [
      xmlNode(`${p}references`, { count: 1 }, [
        xmlNode(`${p}reference`, { field: 4_294_967_294, count: 1, selected: 0 }, [
          xmlNode(`${p}x`, { v: value }),
        ]),
      ]),
    ]),
  ]);

function fieldNode({ data, design, report, formatId }: DefinitionFacts, at: number, p: string): XmlNode {
  const { name, dates, format } = data.fields[at]!;
  const axis = (['rows', 'columns', 'filters'] as const).find((each) => design[each].includes(name));
  const isValue = design.values.some(({ field }) => field === name);
  const attributes = {
    axis: axis ? axisNames[axis] : null,
    dataField: isValue ? 1 : null,
    ...(dates && axis ? { numFmtId: formatId(format) } : {}),
  };
  if (!axis) return xmlNode(`${p}pivotField`, { ...attributes, showAll: 0 });
  const { order: shown, keys } = report.summary.items.get(name)!;
  const hidden = design.hidden.get(name);
  const nodes = shown.map((index) =>
    xmlNode(`${p}item`, { h: hidden?.has(keys[index]!) ? 1 : null, x: index }),
  );
  const order = design.orders.get(name);
  const by = order ? placeOfValue(design, order) : -1;
  const several = axis === 'filters' && hidden !== undefined && hidden.size > 0;
  return xmlNode(
    `${p}pivotField`,
    {
      ...attributes,
      multipleItemSelectionAllowed: several ? 1 : null,
      showAll: 0,
      sortType: order ? (order.descending ? 'descending' : 'ascending') : null,
    },
    [
      xmlNode(`${p}items`, { count: nodes.length + 1 }, [...nodes, xmlNode(`${p}item`, { t: 'default' })]),
      ...(by < 0 ? [] : [sortScope(p, by)]),
    ],
  );
}

/** The lines of a side, each saying only what differs from the one before (CT_I, §18.10.1.44). */
function lineNodes(lines: readonly { line: Line; value: number; several: boolean }[], p: string): XmlNode[] {
  let before: readonly number[] = [];
  return lines.map(({ line: { kind, path }, value, several }) => {
    const x = (place: number): XmlNode => xmlNode(`${p}x`, { v: place === 0 ? null : place });
    const t = kind === 'item' ? null : kind === 'grand' ? 'grand' : 'default';
    const i = several && value > 0 ? value : null;
    if (kind !== 'item') {
      before = [];
      // A total names the item that it is of; how many it shares with the line before is not said.
      const last = kind === 'grand' ? [0] : path;
      return xmlNode(`${p}i`, { t, i }, last.map(x));
    }
    const whole = several ? [...path, value] : path;
    let same = 0;
    while (same < whole.length - 1 && before[same] === whole[same] && same < before.length) same++;
    before = whole;
    return xmlNode(`${p}i`, { r: same > 0 ? same : null, i }, whole.slice(same).map(x));
  });
}

const listNode = (p: string, name: string, nodes: readonly XmlNode[]): XmlNode | null =>
  nodes.length === 0 ? null : xmlNode(p + name, { count: nodes.length }, nodes);

/** The children of a definition that say what it shows; null for those that are left out. */
function partsOf(facts: DefinitionFacts, p: string): Record<string, XmlNode | null> {
  const { data, design, report, area, formatId } = facts;
  const index = (name: string): number => data.fields.findIndex((each) => each.name === name);
  const fields = (names: readonly string[]): XmlNode[] =>
    names.map((name) => xmlNode(`${p}field`, { x: index(name) }));
  const several = design.values.length > 1;
  const pages = design.filters.map((name) => {
    const { keys, place } = report.summary.items.get(name)!;
    const chosen = keys.indexOf(design.chosen.get(name) ?? '');
    return xmlNode(`${p}pageField`, {
      fld: index(name),
      item: chosen >= 0 ? place[chosen]! : null,
      hier: -1,
    });
  });
  const values = design.values.map(({ field, function: by, shownAs }, at) => {
    const format = report.valueFormats[at]!;
    return xmlNode(`${p}dataField`, {
      name: toXstring(report.valueNames[at]!),
      fld: index(field),
      subtotal: by === 'sum' ? null : by,
      showDataAs: shownAs === 'normal' ? null : shownAs,
      baseField: 0,
      baseItem: 0,
      numFmtId: /^general$/i.test(format) ? null : formatId(format),
    });
  });
  return {
    location: xmlNode(`${p}location`, {
      ref: areaName(area),
      firstHeaderRow: report.firstHeaderRow,
      firstDataRow: report.firstDataRow,
      firstDataCol: report.firstDataColumn,
      ...(pages.length > 0 ? { rowPageCount: pages.length, colPageCount: 1 } : {}),
    }),
    pivotFields: listNode(
      p,
      'pivotFields',
      data.fields.map((_, at) => fieldNode(facts, at, p)),
    ),
    rowFields: listNode(p, 'rowFields', fields(design.rows)),
    rowItems: listNode(
      p,
      'rowItems',
      lineNodes(
        report.rows.map((line) => ({ line, value: 0, several: false })),
        p,
      ),
    ),
    colFields: listNode(p, 'colFields', [
      ...fields(design.columns),
      ...(several ? [xmlNode(`${p}field`, { x: valuesField })] : []),
    ]),
    colItems: listNode(
      p,
      'colItems',
      lineNodes(
        report.columns.map((each) => ({ ...each, several })),
        p,
      ),
    ),
    pageFields: listNode(p, 'pageFields', pages),
    dataFields: listNode(p, 'dataFields', values),
  };
}

/** A definition with what a design asks for; what the design does not know stays as it was. */
export function withDesign(root: XmlNode, facts: DefinitionFacts): XmlNode {
  const { totals } = facts.design;
  const switched = root.withAll({
    rowGrandTotals: totals.rows ? null : 0,
    colGrandTotals: totals.columns ? null : 0,
  });
  return Object.entries(partsOf(facts, root.prefix)).reduce(
    (made, [name, node]) => putChild(made, name, order.pivotTableDefinition, () => node),
    switched,
  );
}

/** A definition that shows nothing yet (CT_pivotTableDefinition, §18.10.1.73), as Excel makes it. */
export function newDefinition(name: string, cacheId: number, language: 'ar' | 'en'): XmlNode {
  const words = wordsIn(language);
  const own =
    language === 'en'
      ? {}
      : {
          grandTotalCaption: words.grandTotal,
          rowHeaderCaption: words.rowLabels,
          colHeaderCaption: words.columnLabels,
        };
  return xmlNode(
    'pivotTableDefinition',
    {
      xmlns: main,
      name,
      cacheId,
      applyNumberFormats: 0,
      applyBorderFormats: 0,
      applyFontFormats: 0,
      applyPatternFormats: 0,
      applyAlignmentFormats: 0,
      applyWidthHeightFormats: 1,
      dataCaption: words.values,
      ...own,
      updatedVersion: 6,
      minRefreshableVersion: 3,
      useAutoFormatting: 1,
      itemPrintTitles: 1,
      createdVersion: 6,
      indent: 0,
      outline: 1,
      outlineData: 1,
      multipleFieldFilters: 0,
    },
    [
      xmlNode('pivotTableStyleInfo', {
        name: 'PivotStyleLight16',
        showRowHeaders: 1,
        showColHeaders: 1,
        showRowStripes: 0,
        showColStripes: 0,
        showLastColumn: 1,
      }),
    ],
  );
}
