import { alternative, childOf, elementsOf, textOf, type XmlElement } from '../../ooxml/index.ts';
import type { CellPlace, Chart, Drawing } from '../model.ts';
import { count } from './attributes.ts';
import { readChart, readNewerChart, type ChartFacts } from './charts.ts';
import type { Colours } from './colours.ts';
import type { Parts } from './parts.ts';

export interface Drawn {
  charts: Chart[];
  drawings: Drawing[];
}

const textIn = (parent: XmlElement | undefined, name: string): string => {
  const child = childOf(parent, name);
  return child ? textOf(child).trim() : '';
};

/** A corner of an anchor (CT_Marker, ECMA-376 Part 1 §20.5.2.15). */
function readCorner(anchor: XmlElement, name: string): CellPlace | null {
  const corner = childOf(anchor, name);
  const [row, column] = [count(textIn(corner, 'xdr:row')), count(textIn(corner, 'xdr:col'))];
  return row === undefined || column === undefined ? null : { row, column };
}

/** Finds an element somewhere inside; drawings nest what they hold in frames and alternatives. */
function within(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const child of elementsOf(element)) {
    const found = within(child, name);
    if (found) return found;
  }
  return undefined;
}

const kinds: Readonly<Record<string, Drawing['kind']>> = { 'xdr:pic': 'picture', 'xdr:sp': 'shape' };

/** Reads what is drawn over a sheet: charts, and pictures, shapes and boxes. */
export class DrawingReader {
  private readonly charts = new Map<string, ChartFacts>();

  constructor(
    private readonly parts: Parts,
    private readonly colours: Colours,
  ) {}

  read(part: string): Drawn {
    const drawn: Drawn = { charts: [], drawings: [] };
    const root = this.parts.tree(part);
    for (const anchor of root ? elementsOf(root) : []) {
      const [from, to] = [readCorner(anchor, 'xdr:from'), readCorner(anchor, 'xdr:to')];
      for (const child of elementsOf(anchor).flatMap(alternative)) this.object(child, part, from, to, drawn);
    }
    return drawn;
  }

  private object(
    element: XmlElement,
    part: string,
    from: CellPlace | null,
    to: CellPlace | null,
    drawn: Drawn,
  ): void {
    if (element.name === 'xdr:grpSp') {
      for (const child of elementsOf(element).flatMap(alternative)) this.object(child, part, from, to, drawn);
      return;
    }
    const named = within(element, 'xdr:cNvPr')?.attributes;
    if (!named) return;
    const { name = '', title = '', descr = '' } = named;
    const facts = element.name === 'xdr:graphicFrame' ? this.chart(element, part) : undefined;
    if (facts) drawn.charts.push({ name, alt: { title, text: descr }, from, to, ...facts });
    else {
      const box = childOf(element, 'xdr:txBody');
      const text = box
        ? elementsOf(box)
            .filter((each) => each.name === 'a:p')
            .map(textOf)
            .join('\n')
        : '';
      drawn.drawings.push({ kind: kinds[element.name] ?? 'other', name, alt: descr, text, from });
    }
  }

  private chart(frame: XmlElement, part: string): ChartFacts | undefined {
    const pointer = within(frame, 'c:chart') ?? within(frame, 'cx:chart');
    const target = this.parts.file.relationships(part).get(pointer?.attributes['r:id'] ?? '');
    if (!target || target.external) return undefined;
    const known = this.charts.get(target.target);
    if (known) return known;
    const root = this.parts.tree(target.target);
    if (!root) return undefined;
    const facts = pointer?.name === 'cx:chart' ? readNewerChart(root) : readChart(root, this.colours);
    this.charts.set(target.target, facts);
    return facts;
  }
}
