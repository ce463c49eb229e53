import { childOf, readSubtrees, type XmlElement } from '../../ooxml/index.ts';
import type { Borders, CellAlignment, CellStyle, DifferentialStyle, Fill, FontFormat } from '../model.ts';
import { count, decimal, flag, oneOf } from './attributes.ts';
import { Colours } from './colours.ts';
import { noBorders, noFill, readBorderChange, readBorders, readFill, readFillChange } from './fills.ts';
import { readFont, readFontChange, standardFont } from './fonts.ts';
import { builtInFormats } from './number-formats.ts';
import { normalStyle, styleName } from './style-names.ts';

/** As many formats as Excel itself can hold, with room to spare; what a file has beyond is not looked at. */
const most = 100_000;

/** Lists of the styles part and what each holds (ECMA-376 Part 1 §18.8). */
const lists = {
  's:numFmts': 's:numFmt',
  's:fonts': 's:font',
  's:fills': 's:fill',
  's:borders': 's:border',
  's:cellStyleXfs': 's:xf',
  's:cellXfs': 's:xf',
  's:cellStyles': 's:cellStyle',
  's:dxfs': 's:dxf',
} as const;
type List = keyof typeof lists;

const isList = (name: string | undefined): name is List => name !== undefined && Object.hasOwn(lists, name);

/** The formats of a workbook by their numbers. Each is worked out when it is first asked for. */
export class StyleSheet {
  private readonly found: Record<List, XmlElement[]> = {
    's:numFmts': [],
    's:fonts': [],
    's:fills': [],
    's:borders': [],
    's:cellStyleXfs': [],
    's:cellXfs': [],
    's:cellStyles': [],
    's:dxfs': [],
  };
  private readonly formats = new Map<number, string>();
  private readonly names = new Map<number, CellStyle['named']>();
  private readonly fonts = new Map<number, FontFormat>();
  private readonly fills = new Map<number, Fill>();
  private readonly borders = new Map<number, Borders>();
  private readonly styles = new Map<number, CellStyle>();

  constructor(
    bytes: Uint8Array | undefined,
    private readonly colours: Colours,
  ) {
    if (bytes) this.read(bytes);
  }

  private read(bytes: Uint8Array): void {
    const palette: string[] = [];
    readSubtrees(
      bytes,
      (name, depth, [, list]) =>
        name === 's:indexedColors' || (depth === 2 && isList(list) && name === lists[list]),
      (element) => {
        if (element.name !== 's:indexedColors') return this.keep(element);
        for (const child of element.children)
          if (typeof child !== 'string') palette.push(child.attributes['rgb'] ?? '');
      },
      (name) => {
        if (isList(name)) this.list = name;
      },
    );
    if (palette.length > 0) this.colours.usePalette(palette);
    for (const { attributes } of this.found['s:numFmts']) {
      const id = count(attributes['numFmtId']);
      if (id !== undefined) this.formats.set(id, attributes['formatCode'] ?? 'General');
    }
    for (const { attributes } of this.found['s:cellStyles']) {
      const xf = count(attributes['xfId']);
      if (xf !== undefined && !this.names.has(xf))
        this.names.set(xf, styleName(attributes['name'] ?? '', count(attributes['builtinId'])));
    }
  }

  private list: List = 's:fonts';

  private keep(element: XmlElement): void {
    const list = this.found[this.list];
    if (list.length < most) list.push(element);
  }

  /** The format with a number that cells, rows and columns state. */
  style(index = 0): CellStyle {
    const known = this.styles.get(index);
    if (known) return known;
    const style = this.resolve(this.found['s:cellXfs'][index]);
    this.styles.set(index, style);
    return style;
  }

  /**
   * A cell's format states all of its parts by number, those of its named style included, and Excel reads just that
   * (§18.8.45).
   */
  private resolve(xf: XmlElement | undefined): CellStyle {
    const { numFmtId, fontId, fillId, borderId, xfId, quotePrefix } = xf?.attributes ?? {};
    const protection = childOf(xf, 's:protection')?.attributes;
    return {
      numberFormat: this.numberFormat(count(numFmtId) ?? 0),
      font: this.font(count(fontId) ?? 0),
      fill: this.fill(count(fillId) ?? 0),
      borders: this.border(count(borderId) ?? 0),
      alignment: readAlignment(childOf(xf, 's:alignment')),
      locked: flag(protection?.['locked'], true),
      formulaHidden: flag(protection?.['hidden'], false),
      quotePrefix: flag(quotePrefix, false),
      named: this.names.get(count(xfId) ?? 0) ?? normalStyle,
    };
  }

  numberFormat(id: number): string {
    return this.formats.get(id) ?? builtInFormats[id] ?? 'General';
  }

  /** The font of cells without a format. */
  get standardFont(): FontFormat {
    return this.font(0);
  }

  private font(id: number): FontFormat {
    return cached(this.fonts, id, () => {
      const element = this.found['s:fonts'][id];
      return element ? readFont(element, this.colours) : standardFont;
    });
  }

  private fill(id: number): Fill {
    return cached(this.fills, id, () => {
      const element = this.found['s:fills'][id];
      return element ? readFill(element, this.colours) : noFill;
    });
  }

  private border(id: number): Borders {
    return cached(this.borders, id, () => {
      const element = this.found['s:borders'][id];
      return element ? readBorders(element, this.colours) : noBorders;
    });
  }

  /** The format that a rule puts over a cell's own. */
  differential(index: number | undefined): DifferentialStyle | null {
    const element = index === undefined ? undefined : this.found['s:dxfs'][index];
    return element ? this.readDifferential(element) : null;
  }

  /** The same, where it stands in the rule itself. */
  readDifferential(dxf: XmlElement): DifferentialStyle {
    return {
      ...readFontChange(childOf(dxf, 's:font'), this.colours),
      fill: readFillChange(childOf(dxf, 's:fill'), this.colours),
      borders: readBorderChange(childOf(dxf, 's:border'), this.colours),
      numberFormat: childOf(dxf, 's:numFmt')?.attributes['formatCode'] ?? null,
    };
  }
}

function cached<Value>(known: Map<number, Value>, id: number, make: () => Value): Value {
  const found = known.get(id);
  if (found !== undefined) return found;
  const value = make();
  known.set(id, value);
  return value;
}

const horizontals = ['general', 'left', 'center', 'right', 'fill', 'justify', 'distributed'] as const;
const verticals = ['top', 'bottom', 'justify', 'distributed'] as const;

/** CT_CellAlignment, §18.8.1. */
function readAlignment(alignment: XmlElement | undefined): CellAlignment {
  const { horizontal, vertical, wrapText, shrinkToFit, indent, textRotation, readingOrder } =
    alignment?.attributes ?? {};
  return {
    horizontal:
      horizontal === 'centerContinuous' ? 'center-across' : oneOf(horizontal, horizontals, 'general'),
    vertical: vertical === 'center' ? 'middle' : oneOf(vertical, verticals, 'bottom'),
    wrap: flag(wrapText, false),
    shrink: flag(shrinkToFit, false),
    indent: count(indent) ?? 0,
    rotation: rotationOf(decimal(textRotation) ?? 0),
    readingOrder: readingOrder === '1' ? 'ltr' : readingOrder === '2' ? 'rtl' : 'context',
  };
}

/** 91 to 180 turn clockwise; 255 stacks the letters. */
function rotationOf(stated: number): CellAlignment['rotation'] {
  if (stated === 255) return 'stacked';
  return stated > 90 ? 90 - stated : stated;
}

/** The format of cells in a file that states none. */
export const standardStyle: CellStyle = new StyleSheet(undefined, new Colours(undefined)).style();
