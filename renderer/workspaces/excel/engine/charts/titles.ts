import { descendants, textOf, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { ExcelDocument } from '../document.ts';
import { cellsFor } from './making.ts';
import { groupsOf, sourceOf } from './reading.ts';
import { childNamed, childrenNamed, valueIn, within } from './xml.ts';

/** A title as it is written, or as its cell says; null when it is left to the program. */
export function writtenTitle(document: ExcelDocument, title: XmlNode): string | null {
  const rich = within(title, 'tx', 'rich');
  if (rich)
    return childrenNamed(rich, 'p')
      .map((each) => descendants(each, 't').map(textOf).join(''))
      .join('\n');
  const formula = within(title, 'tx', 'strRef', 'f');
  return formula ? cellsFor(document).texts(textOf(formula).trim()).join(' ') : null;
}

/** What stands above a chart: a title left to the program is the name of the only series, or words that wait for others. */
export function titleOf(document: ExcelDocument, root: XmlNode): string | null {
  const chart = childNamed(root, 'chart');
  const title = childNamed(chart, 'title');
  if (!title || /^(1|true)$/.test(valueIn(chart, 'autoTitleDeleted') ?? '0')) return null;
  const said = writtenTitle(document, title);
  if (said !== null) return said;
  const series = groupsOf(root).flatMap((each) => [...each.series]);
  const name = series.length === 1 ? sourceOf(series[0]!)?.name : null;
  if (name) return cellsFor(document).texts(name).join(' ');
  return document.ports.locale === 'ar' ? 'عنوان المخطط' : 'Chart Title';
}
