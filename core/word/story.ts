import { alternative, childOf, elementsOf, type XmlElement } from '../ooxml/index.ts';
import { Fields } from './fields.ts';
import { InlineReader, type InlineContext } from './inline.ts';
import type { Effective } from './effective.ts';
import type { Paragraph, Where } from './model.ts';
import type { StyleSheet } from './styles.ts';
import { outsideTables, tableStyle, type CellLayers } from './table-style.ts';

/** What a story is read with. */
export interface StoryContext {
  effective: Effective;
  styles: StyleSheet;
  address: InlineContext['address'];
  textBox: InlineContext['textBox'];
  /** Called for the properties of each section, with the paragraph that ends it. */
  section?(sectPr: XmlElement, lastParagraph: number): void;
}

interface Around {
  cell: Where['cell'];
  control: boolean;
  layers: CellLayers;
}

/** Elements that only wrap paragraphs and tables, or rows and cells of tables. */
const wrappers = new Set(['w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag', 'w:sdtContent']);

/** Reads paragraphs in document order, wherever they are nested. */
export class StoryReader {
  readonly paragraphs: Paragraph[] = [];
  private readonly fields = new Fields();
  private tables = 0;
  /** The insides of paragraphs whose end mark a tracked change took out: they belong to the next one. */
  private carried: XmlElement[] = [];

  constructor(
    private readonly story: Where['story'],
    private readonly context: StoryContext,
  ) {}

  /** Reads one child of the story's root. */
  block(element: XmlElement, around: Around = { cell: null, control: false, layers: outsideTables }): void {
    const { name } = element;
    if (name === 'w:p') this.paragraph(element, around);
    else if (name === 'w:tbl') this.table(element, around);
    else if (name === 'w:sdt') this.blocks(element, { ...around, control: true });
    else if (wrappers.has(name)) this.blocks(element, around);
    else if (name === 'w:sectPr') this.context.section?.(element, this.paragraphs.length - 1);
    else if (name === 'mc:AlternateContent')
      for (const part of alternative(element)) this.block(part, around);
  }

  private blocks(parent: XmlElement, around: Around): void {
    for (const child of elementsOf(parent)) this.block(child, around);
  }

  /** To be called once all blocks were read. */
  end(): readonly Paragraph[] {
    if (this.carried.length > 0)
      this.add(
        { name: 'w:p', attributes: {}, children: [] },
        { cell: null, control: false, layers: outsideTables },
      );
    return this.paragraphs;
  }

  private paragraph(element: XmlElement, around: Around): void {
    const pPr = childOf(element, 'w:pPr');
    const mark = childOf(pPr, 'w:rPr');
    if (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom'))
      for (const child of elementsOf(element)) this.carried.push(child);
    else this.add(element, around);
    const sectPr = childOf(pPr, 'w:sectPr');
    if (sectPr) this.context.section?.(sectPr, this.paragraphs.length - 1);
  }

  private add(element: XmlElement, { cell, control, layers }: Around): void {
    const { effective, address, textBox } = this.context;
    const { format, base } = effective.paragraph(childOf(element, 'w:pPr'), layers);
    const inline = new InlineReader({ effective, fields: this.fields, address, textBox }, base);
    const content = this.carried.length > 0 ? [...this.carried, ...elementsOf(element)] : elementsOf(element);
    this.carried = [];
    this.paragraphs.push({
      index: this.paragraphs.length,
      where: { story: this.story, cell, control },
      ...format,
      ...inline.read(content),
    });
  }

  private table(element: XmlElement, around: Around): void {
    const table = this.tables++;
    const rows = partsOf(element, 'w:tr').filter((row) => !childOf(childOf(row, 'w:trPr'), 'w:del'));
    const layersAt = tableStyle(childOf(element, 'w:tblPr'), this.context.styles);
    rows.forEach((each, row) => {
      const cells = partsOf(each, 'w:tc');
      cells.forEach((cell, column) => {
        const layers = layersAt({ row, rows: rows.length, column, columns: cells.length });
        this.blocks(cell, { ...around, cell: { table, row, column }, layers });
      });
    });
  }
}

/** Rows of a table or cells of a row, also those inside content controls and the like. */
function partsOf(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent)
    .flatMap(alternative)
    .flatMap((child) => {
      if (child.name === name) return [child];
      return child.name === 'w:sdt' || wrappers.has(child.name) ? partsOf(child, name) : [];
    });
}
