import {
  areaOf,
  parseReference,
  type Area,
  type DefinedName,
  type Table,
} from '../../../../core/formula/index.ts';
import { UnreadableFile } from '../../../../core/ooxml/index.ts';
import {
  at,
  childOf,
  childrenOf,
  EditablePackage,
  newDocument,
  relationshipsPartOf,
  textOf,
  xmlNode,
  xmlOf,
  XmlDocument,
  type Parts,
  type XmlNode,
} from '../../../../core/ooxml/tree/index.ts';
import { Rows } from './file/cells.ts';
import { readSheetPart, SheetPart } from './file/sheet-part.ts';
import { SharedStrings } from './file/strings.ts';
import { memo } from './memo.ts';
import { NaturalHeights } from './natural-height.ts';
import { SheetList, type SheetEntry } from './sheet-list.ts';
import { looksOf, type Looks } from './styles/looks.ts';
import { plainStyles } from './styles/plain.ts';

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Workbooks and templates, with macros too: those are kept, and never run. */
const contentTypes = [
  `${types}.sheet.main+xml`,
  `${types}.template.main+xml`,
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'application/vnd.ms-excel.template.macroEnabled.main+xml',
];

export const contentTypeOf = (what: 'worksheet' | 'styles' | 'sharedStrings' | 'sheetMetadata'): string =>
  `${types}.${what}+xml`;

/** A defined name as the file states it. */
export interface StoredName extends DefinedName {
  readonly node: XmlNode;
  readonly hidden: boolean;
  readonly comment: string;
}

export interface StoredTable extends Table {
  readonly part: string;
}

const emptySheet = new SheetPart(
  new XmlDocument('', xmlNode('worksheet', {}, [xmlNode('sheetData')]), ''),
  new Rows([]),
);

const stringsOf = memo((root: XmlNode) => new SharedStrings(root));
const noStrings = xmlNode('sst', { xmlns: main });

const tablesIn = memo((root: XmlNode): Omit<StoredTable, 'sheet' | 'part'> | null => {
  const reference = parseReference(root.get('ref') ?? '');
  if (!reference) return null;
  return {
    name: root.get('displayName') ?? root.get('name') ?? '',
    area: areaOf(reference),
    columns: childrenOf(childOf(root, 'tableColumns'), 'tableColumn').map((each) => each.get('name') ?? ''),
    headerRow: root.get('headerRowCount') !== '0',
    totalRow: (root.get('totalsRowCount') ?? '0') !== '0',
  };
});

/** What was asked for of some parts. */
interface Asked {
  readonly parts: Parts | null;
  entries: readonly SheetEntry[] | null;
  readonly sheets: SheetPart[];
  looks: Looks | null;
}

/** A workbook over its package: reads parts as what they are, and puts changed ones back. */
export class Book {
  readonly package: EditablePackage;
  /** The heights of rows that state none. */
  readonly heights = new NaturalHeights(() => (this.#asked.looks ??= looksOf(this.styles, this.themeBytes)));
  readonly #read = new WeakMap<Uint8Array, SheetPart>();
  readonly #list: SheetList;
  /** What has been asked for since the parts are these. Grids and calculators ask for every cell. */
  #now: Asked = { parts: null, entries: null, sheets: [], looks: null };

  /** Throws `UnreadableFile`. */
  constructor(bytes: Uint8Array) {
    this.package = new EditablePackage(bytes, { contentTypes, otherKind: 'file-not-excel' });
    this.#list = new SheetList(this.package);
    if (this.sheets.length === 0) throw new UnreadableFile('file-damaged', 'a workbook without sheets');
    for (const [index, { cells }] of this.sheets.entries()) if (cells) this.sheet(index);
  }

  get parts(): Parts {
    return this.package.store.parts;
  }

  set parts(parts: Parts) {
    this.package.store.parts = parts;
  }

  /** The root of the workbook part. */
  get root(): XmlNode {
    return this.package.root(this.package.mainPart)!;
  }

  update(change: (root: XmlNode) => XmlNode): void {
    this.package.update(this.package.mainPart, change);
  }

  get #asked(): Asked {
    const { parts } = this;
    if (this.#now.parts !== parts) this.#now = { parts, entries: null, sheets: [], looks: null };
    return this.#now;
  }

  get sheets(): readonly SheetEntry[] {
    return (this.#asked.entries ??= this.#list.entries);
  }

  /** The sheet with a name, without regard to case; -1 when there is none. */
  sheetNamed(name: string): number {
    const wanted = name.toLowerCase();
    return this.sheets.findIndex((each) => each.name.toLowerCase() === wanted);
  }

  sheet(index: number): SheetPart {
    return (this.#asked.sheets[index] ??= this.#readSheet(index));
  }

  #readSheet(index: number): SheetPart {
    const entry = this.sheets[index];
    if (!entry?.cells) return emptySheet;
    const { store } = this.package;
    const content = store.content(entry.part);
    if (content instanceof SheetPart) return content;
    const bytes = store.bytes(entry.part)!;
    let part = this.#read.get(bytes);
    if (!part) {
      const { strings } = this;
      part = readSheetPart(xmlOf(bytes), { text: (string) => strings.text(string) }, this.heights);
      this.#read.set(bytes, part);
    }
    return part;
  }

  setSheet(index: number, part: SheetPart): void {
    const entry = this.sheets[index];
    if (entry?.cells && part !== this.sheet(index)) this.package.store.put(entry.part, part);
  }

  /** Changes what stands round the rows of a sheet. */
  updateSheet(index: number, change: (root: XmlNode) => XmlNode): void {
    const part = this.sheet(index);
    this.setSheet(index, part.withRoot(change(part.root)));
  }

  readonly #mainParts = memo(() => new Map<string, string | undefined>());

  #related(type: string): string | undefined {
    const rels = this.package.root(relationshipsPartOf(this.package.mainPart));
    const known = rels && this.#mainParts(rels);
    if (known?.has(type)) return known.get(type);
    const part = this.package.related(this.package.mainPart, type)[0];
    known?.set(type, part);
    return part;
  }

  get stringsPart(): string | undefined {
    return this.#related('sharedStrings');
  }

  get strings(): SharedStrings {
    const part = this.stringsPart;
    return stringsOf((part === undefined ? undefined : this.package.root(part)) ?? noStrings);
  }

  get stylesPart(): string | undefined {
    return this.#related('styles');
  }

  /** The root of the styles; what a workbook without styles means when it has none. */
  get styles(): XmlNode {
    const part = this.stylesPart;
    return (part === undefined ? undefined : this.package.root(part)) ?? plainStyles;
  }

  setStyles(root: XmlNode): void {
    if (root === this.styles) return;
    const part = this.stylesPart;
    if (part !== undefined) return this.package.update(part, () => root);
    const made = this.package.mainPart.replace(/[^/]*$/, 'styles.xml');
    this.package.add(made, contentTypeOf('styles'), newDocument(root));
    this.package.relate(this.package.mainPart, 'styles', made);
  }

  get themeBytes(): Uint8Array | undefined {
    const part = this.#related('theme');
    return part === undefined ? undefined : this.package.store.bytes(part);
  }

  /** The sheet that the file puts in front. */
  get statedActive(): number {
    return Number(at(this.root, 'bookViews', 'workbookView')?.get('activeTab') ?? 0) || 0;
  }

  get date1904(): boolean {
    return /^(1|true)$/.test(childOf(this.root, 'workbookPr')?.get('date1904') ?? '');
  }

  get names(): readonly StoredName[] {
    return childrenOf(childOf(this.root, 'definedNames'), 'definedName').map((node) => {
      const local = node.get('localSheetId');
      return {
        name: node.get('name') ?? '',
        formula: textOf(node),
        ...(local === undefined ? {} : { sheet: Number(local) }),
        hidden: /^(1|true)$/.test(node.get('hidden') ?? ''),
        comment: node.get('comment') ?? '',
        node,
      };
    });
  }

  /** The tables of one sheet. */
  tablesOf(sheet: number): readonly StoredTable[] {
    const entry = this.sheets[sheet];
    if (!entry?.cells || !at(this.sheet(sheet).root, 'tableParts')) return [];
    return this.package.related(entry.part, 'table').flatMap((part) => {
      const root = this.package.root(part);
      const table = root && tablesIn(root);
      return table ? [{ ...table, sheet, part }] : [];
    });
  }

  /** Whether a filter hides a row that is hidden. */
  filteredAt(sheet: number, row: number): boolean {
    return this.filterViews(sheet).some(
      ({ range, active }) => active.length > 0 && row > range.top && row <= range.bottom,
    );
  }

  /** The filters of a sheet and of its tables (ECMA-376 Part 1 §18.3.1.2), and the columns that hide rows now. */
  filterViews(sheet: number): readonly { range: Area; table: string | null; active: readonly number[] }[] {
    const own = childOf(this.sheet(sheet).root, 'autoFilter');
    const inTables = this.tablesOf(sheet).map(({ part, name }) => ({
      filter: childOf(this.package.root(part), 'autoFilter'),
      table: name,
    }));
    return [{ filter: own, table: null }, ...inTables].flatMap(({ filter, table }) => {
      const reference = parseReference(filter?.get('ref') ?? '');
      if (!filter || !reference) return [];
      const range = areaOf(reference);
      const active = childrenOf(filter, 'filterColumn').map((each) => range.left + Number(each.get('colId')));
      return [{ range, table, active }];
    });
  }

  /** What formulas depend on beside cells: sheets, names, tables, date system. Same elements, same meaning. */
  get frame(): readonly unknown[] {
    return [
      childOf(this.root, 'sheets'),
      childOf(this.root, 'definedNames'),
      this.date1904,
      this.sheets,
      ...this.sheets.flatMap((_, index) => this.tablesOf(index).map(({ part }) => this.package.root(part))),
    ];
  }

  get tables(): readonly StoredTable[] {
    return this.sheets.flatMap((_, index) => this.tablesOf(index));
  }

  /** The table that a cell is in. */
  tableAt(sheet: number, row: number, column: number): StoredTable | undefined {
    return this.tablesOf(sheet).find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  }
}
