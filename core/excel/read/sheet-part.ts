import { scanXml, UnreadableFile, type XmlElement } from '../../ooxml/index.ts';
import { SheetCells, type CellContext } from './sheet-cells.ts';

/** Elements beside the cells that a sheet may have before it is refused: more than anybody would make by hand. */
const mostBeside = 400_000;

/** A sheet's part: its cells, and everything around them as trees by element name, such as `s:mergeCells`. */
export interface SheetPart {
  root: string;
  cells: SheetCells;
  beside: ReadonlyMap<string, readonly XmlElement[]>;
}

/** Hears a sheet's part once; cells never become a tree. */
class SheetListener {
  root = '';
  readonly beside = new Map<string, XmlElement[]>();
  private readonly path: XmlElement[] = [];
  private inCells = false;
  private count = 0;
  private value: string | null = null;
  private formula = '';
  private inline: XmlElement | null = null;
  private hearing: 'value' | 'formula' | null = null;

  constructor(private readonly cells: SheetCells) {}

  open(name: string, attributes: Record<string, string>, depth: number): void {
    if (depth === 0) this.root = name;
    else if (depth === 1 && name === 's:sheetData') this.inCells = true;
    else if (this.inCells && this.path.length === 0) this.openInCells(name, attributes, depth);
    else this.openBeside(name, attributes);
  }

  private openInCells(name: string, attributes: Record<string, string>, depth: number): void {
    if (depth === 2 && name === 's:row') this.cells.startRow(attributes);
    else if (depth === 3 && name === 's:c') {
      this.value = null;
      this.formula = '';
      this.inline = null;
      this.cells.startCell(attributes);
    } else if (depth === 4) this.openInCell(name, attributes);
  }

  private openInCell(name: string, attributes: Record<string, string>): void {
    if (name === 's:v') {
      this.value = '';
      this.hearing = 'value';
    } else if (name === 's:f') {
      this.hearing = 'formula';
      this.cells.startFormula(attributes);
    } else if (name === 's:is') {
      this.inline = { name, attributes, children: [] };
      this.path.push(this.inline);
    }
  }

  private openBeside(name: string, attributes: Record<string, string>): void {
    if (!this.inCells && ++this.count > mostBeside)
      throw new UnreadableFile('file-too-big', `${this.count} elements beside the cells`);
    const element: XmlElement = { name, attributes, children: [] };
    const parent = this.path.at(-1);
    if (parent) parent.children.push(element);
    else this.keep(element);
    this.path.push(element);
  }

  private keep(element: XmlElement): void {
    const known = this.beside.get(element.name);
    if (known) known.push(element);
    else this.beside.set(element.name, [element]);
  }

  text(text: string): void {
    if (this.hearing === 'value') this.value += text;
    else if (this.hearing === 'formula') this.formula += text;
    else if (this.path.length > 0) this.path.at(-1)!.children.push(text);
  }

  close(name: string, depth: number): void {
    if (this.path.length > 0) this.path.pop();
    else if (!this.inCells) return;
    else if (depth === 4) this.hearing = null;
    else if (depth === 3 && name === 's:c') this.cells.endCell(this.value, this.formula, this.inline);
    else if (depth === 1) this.inCells = false;
  }
}

/** Reads the part of a worksheet or chart sheet. Throws `UnreadableFile`. */
export function readSheetPart(bytes: Uint8Array, context: CellContext): SheetPart {
  const cells = new SheetCells(context);
  const listener = new SheetListener(cells);
  scanXml(bytes, listener);
  cells.end();
  return { root: listener.root, cells, beside: listener.beside };
}
