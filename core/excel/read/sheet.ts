import { childOf, elementsOf, UnreadableFile, type XmlElement } from '../../ooxml/index.ts';
import type { Comment, PivotTable, Sheet } from '../model.ts';
import { readAreas } from './areas.ts';
import type { Colours } from './colours.ts';
import { readNotes, readThreads } from './comments.ts';
import type { DrawingReader, Drawn } from './drawings.ts';
import { readFilter, readSort } from './filters.ts';
import { readLinks } from './links.ts';
import type { Names } from './names.ts';
import { readPage } from './page.ts';
import type { Parts } from './parts.ts';
import { readPivot } from './pivots.ts';
import { readProtection } from './protection.ts';
import { RuleReader } from './rules.ts';
import type { CellContext } from './sheet-cells.ts';
import { readSheetPart, type SheetPart } from './sheet-part.ts';
import { readSparklines } from './sparklines.ts';
import type { StyleSheet } from './stylesheet.ts';
import { readTable } from './tables.ts';
import { readValidations } from './validations.ts';
import { readColumns, readDefaults, readView } from './view.ts';

/** What all sheets of a file share. */
export interface SheetContext {
  parts: Parts;
  styles: StyleSheet;
  colours: Colours;
  cells: CellContext;
  drawings: DrawingReader;
  names: Names;
  people: ReadonlyMap<string, string>;
}

/** What the workbook's part says of a sheet. */
export type SheetTab = Pick<Sheet, 'index' | 'name' | 'state'> & { part: string };

const kinds: Readonly<Record<string, Sheet['kind']>> = {
  's:worksheet': 'worksheet',
  's:chartsheet': 'chart',
};

/** Reads sheets, each part once. */
export class SheetReader {
  private readonly known = new Map<string, SheetPart>();

  constructor(private readonly context: SheetContext) {}

  private part(name: string): SheetPart {
    const known = this.known.get(name);
    if (known) return known;
    const bytes = this.context.parts.file.read(name);
    if (!bytes) throw new UnreadableFile('file-damaged', `no part ${name}`);
    const part = readSheetPart(bytes, this.context.cells);
    this.known.set(name, part);
    return part;
  }

  read({ index, name, state, part: partName }: SheetTab): Sheet {
    const { parts, styles, colours, names } = this.context;
    const part = this.part(partName);
    const first = (element: string): XmlElement | undefined => part.beside.get(element)?.[0];
    const { rowHeight, columnWidth } = readDefaults(first('s:sheetFormatPr'));
    const extensions = extensionsOf(first('s:extLst'));
    const drawn = this.drawn(partName);
    const rules = new RuleReader(styles, colours);
    return {
      index,
      name,
      state,
      kind: kinds[part.root] ?? 'other',
      tabColor: colours.of(childOf(first('s:sheetPr'), 's:tabColor')),
      view: readView(first('s:sheetViews')),
      defaultRowHeight: rowHeight,
      defaultColumnWidth: columnWidth,
      rows: part.cells.rows,
      columns: readColumns(first('s:cols'), (style) => styles.style(style)),
      cells: part.cells.cells,
      merges: mergesOf(first('s:mergeCells')),
      conditionals: rules.read(
        part.beside.get('s:conditionalFormatting') ?? [],
        extensions('conditionalFormattings').flatMap(elementsOf),
      ),
      validations: readValidations([
        ...(part.beside.get('s:dataValidations') ?? []),
        ...extensions('dataValidations'),
      ]),
      tables: parts.related(partName, 'table').flatMap((root) => readTable(root) ?? []),
      filter: readFilter(first('s:autoFilter')),
      sort: readSort(first('s:sortState') ?? childOf(first('s:autoFilter'), 's:sortState')),
      charts: drawn.charts,
      drawings: drawn.drawings,
      sparklines: readSparklines(extensions('sparklineGroups'), colours),
      pivots: this.pivots(partName),
      links: readLinks(first('s:hyperlinks'), parts.file.relationships(partName)),
      comments: this.comments(partName),
      page: readPage(first, names.printArea(index), names.printTitles(index)),
      protection: readProtection(first('s:sheetProtection')),
    };
  }

  private drawn(part: string): Drawn {
    const all = this.context.parts.file
      .related(part, 'drawing')
      .map((drawing) => this.context.drawings.read(drawing));
    return {
      charts: all.flatMap(({ charts }) => charts),
      drawings: all.flatMap(({ drawings }) => drawings),
    };
  }

  private comments(part: string): Comment[] {
    const { parts, colours, people } = this.context;
    const threads = parts.related(part, 'threadedComment').flatMap((root) => readThreads(root, people));
    const notes = parts.related(part, 'comments').flatMap((root) => readNotes(root, colours));
    return [...threads, ...notes];
  }

  private pivots(part: string): PivotTable[] {
    const { parts } = this.context;
    return parts.file.related(part, 'pivotTable').flatMap((name) => {
      const root = parts.tree(name);
      const [cache] = parts.related(name, 'pivotCacheDefinition');
      return (root && readPivot(root, cache)) ?? [];
    });
  }
}

const mergesOf = (merges: XmlElement | undefined): Sheet['merges'] =>
  (merges ? elementsOf(merges) : []).flatMap(({ attributes }) => readAreas(attributes['ref']));

/** Elements of a sheet's extension list by their name, whatever version of it they come from. */
function extensionsOf(list: XmlElement | undefined): (name: string) => XmlElement[] {
  const all = list ? elementsOf(list).flatMap(elementsOf) : [];
  return (name) => all.filter((element) => element.name.endsWith(`:${name}`));
}

/** The state of a tab (ST_SheetState). */
export const stateOf = (value: string | undefined): Sheet['state'] =>
  value === 'hidden' ? 'hidden' : value === 'veryHidden' ? 'very-hidden' : 'visible';
