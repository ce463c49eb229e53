import {
  childOf,
  elementsOf,
  openPackage,
  readTree,
  UnreadableFile,
  type OfficePackage,
  type XmlElement,
  type Inflate,
  type WantedKind,
} from '../../ooxml/index.ts';
import type { ExcelWorkbook } from '../model.ts';
import { count, flag } from './attributes.ts';
import { Colours } from './colours.ts';
import { readPeople } from './comments.ts';
import { DrawingReader } from './drawings.ts';
import { dynamicArrays } from './metadata.ts';
import { readNames } from './names.ts';
import { Parts } from './parts.ts';
import { readProperties } from './properties.ts';
import { refuseOtherTables } from './recognise.ts';
import { SheetReader, stateOf, type SheetContext } from './sheet.ts';
import { readRichText, readSharedStrings } from './strings.ts';
import { StyleSheet } from './stylesheet.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const withMacros = 'application/vnd.ms-excel';
const macroTypes = [
  `${withMacros}.sheet.macroEnabled.main+xml`,
  `${withMacros}.template.macroEnabled.main+xml`,
];
const contentTypes = [`${spreadsheet}.sheet.main+xml`, `${spreadsheet}.template.main+xml`, ...macroTypes];

/** Reads the parts of one file. */
class WorkbookReader {
  private readonly parts: Parts;
  private readonly root: XmlElement;

  constructor(private readonly file: OfficePackage) {
    this.parts = new Parts(file);
    const bytes = file.read(file.mainPart);
    if (!bytes) throw new UnreadableFile('file-damaged', `no part ${file.mainPart}`);
    this.root = readTree(bytes);
  }

  /** The bytes of a part that the workbook points at. */
  private bytes(type: string): Uint8Array | undefined {
    const [part] = this.file.related(this.file.mainPart, type);
    return part === undefined ? undefined : this.file.read(part);
  }

  private tree(type: string, from = this.file.mainPart): XmlElement | undefined {
    return this.parts.related(from, type)[0];
  }

  read(): ExcelWorkbook {
    const date1904 = flag(childOf(this.root, 's:workbookPr')?.attributes['date1904'], false);
    const context = this.context(date1904);
    const calculation = childOf(this.root, 's:calcPr')?.attributes ?? {};
    return {
      sheets: this.sheets(context),
      names: context.names.defined,
      date1904,
      activeSheet: count(this.bookView?.['activeTab']) ?? 0,
      calculation: {
        automatic: calculation['calcMode'] !== 'manual',
        iterative: flag(calculation['iterate'], false),
      },
      structureProtected: flag(
        childOf(this.root, 's:workbookProtection')?.attributes['lockStructure'],
        false,
      ),
      properties: readProperties(this.tree('core-properties', ''), this.tree('extended-properties', '')),
      externalLinks: this.externalLinks(),
      macros: macroTypes.includes(this.file.contentType(this.file.mainPart) ?? ''),
    };
  }

  private get bookView(): Readonly<Record<string, string>> | undefined {
    return childOf(childOf(this.root, 's:bookViews'), 's:workbookView')?.attributes;
  }

  private context(date1904: boolean): SheetContext {
    const colours = new Colours(this.tree('theme'));
    const styles = new StyleSheet(this.bytes('styles'), colours);
    const { standardFont } = styles;
    const dynamic = dynamicArrays(this.tree('sheetMetadata'));
    return {
      parts: this.parts,
      styles,
      colours,
      cells: {
        style: (index) => styles.style(index),
        strings: readSharedStrings(this.bytes('sharedStrings'), colours, standardFont),
        inlineText: (element) => readRichText(element, colours, standardFont),
        date1904,
        isDynamic: (metadata) => metadata !== undefined && dynamic.has(metadata),
      },
      drawings: new DrawingReader(this.parts, colours),
      names: readNames(childOf(this.root, 's:definedNames')),
      people: readPeople(this.tree('person')),
    };
  }

  private sheets(context: SheetContext): ExcelWorkbook['sheets'] {
    const reader = new SheetReader(context);
    const pointers = this.file.relationships(this.file.mainPart);
    const list = childOf(this.root, 's:sheets');
    const tabs = (list ? elementsOf(list) : []).filter(({ name }) => name === 's:sheet');
    const sheets = tabs.map(({ attributes }, index) => {
      const target = pointers.get(attributes['r:id'] ?? '');
      const name = attributes['name'] ?? '';
      if (!target || target.external)
        throw new UnreadableFile('file-damaged', `no part for the sheet ${name}`);
      return reader.read({ index, name, state: stateOf(attributes['state']), part: target.target });
    });
    if (sheets.length === 0) throw new UnreadableFile('file-damaged', 'a workbook without sheets');
    return sheets;
  }

  private externalLinks(): string[] {
    return this.file
      .related(this.file.mainPart, 'externalLink')
      .flatMap((part) => [...this.file.relationships(part).values()])
      .filter(({ external }) => external)
      .map(({ target }) => target);
  }
}

/** Reads an .xlsx into its facts. Throws `UnreadableFile` when that is not possible, and nothing else. */
export function readExcel(bytes: Uint8Array, inflate?: Inflate): ExcelWorkbook {
  try {
    refuseOtherTables(bytes);
    const wanted: WantedKind = { contentTypes, otherKind: 'file-not-excel' };
    return new WorkbookReader(openPackage(bytes, wanted, inflate)).read();
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw new UnreadableFile('file-damaged', String(cause));
  }
}
