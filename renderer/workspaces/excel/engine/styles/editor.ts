import { builtInFormats } from '../../../../../core/excel/read/number-formats.ts';
import {
  childOf,
  childrenOf,
  nodesOf,
  putChild,
  xmlNode,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import { order } from '../schema-order.ts';

export interface FontChange {
  bold?: boolean;
  italic?: boolean;
  underline?: 'none' | 'single' | 'double';
  strike?: boolean;
  name?: string;
  /** Points. */
  size?: number;
  /** `#RRGGBB`, or `automatic`. */
  color?: string;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface AlignmentChange {
  horizontal?: 'general' | 'left' | 'center' | 'right';
  vertical?: 'top' | 'center' | 'bottom';
  wrap?: boolean;
  indent?: number;
  /** As the file counts: 0 to 90 up, 91 to 180 down, 255 stacked. */
  rotation?: number;
}

/** What a command asks of a format; what it does not name stays. */
export interface StyleChange {
  font?: FontChange;
  /** `#RRGGBB`; null for none. */
  fill?: string | null;
  borders?: Partial<Record<Side, { style: string; color?: string } | null>>;
  numberFormat?: string;
  alignment?: AlignmentChange;
  /** The text began with an apostrophe. */
  quoted?: boolean;
}

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** A child of a font that is there or not: `b`, `i`, `strike`. */
const flag = (font: XmlNode, name: string, on: boolean | undefined): XmlNode =>
  on === undefined ? font : putChild(font, name, order.font, () => (on ? xmlNode(font.prefix + name) : null));

const valued = (font: XmlNode, name: string, attributes: Record<string, string | number> | null): XmlNode =>
  putChild(font, name, order.font, () => attributes && xmlNode(font.prefix + name, attributes));

function changedFont(font: XmlNode, change: FontChange): XmlNode {
  let made = flag(flag(flag(font, 'b', change.bold), 'i', change.italic), 'strike', change.strike);
  if (change.underline !== undefined)
    made = valued(
      made,
      'u',
      change.underline === 'none' ? null : change.underline === 'double' ? { val: 'double' } : {},
    );
  if (change.size !== undefined) made = valued(made, 'sz', { val: change.size });
  if (change.color !== undefined)
    made = valued(made, 'color', change.color === 'automatic' ? { theme: 1 } : { rgb: argb(change.color) });
  if (change.name !== undefined) {
    made = valued(made, 'name', { val: change.name });
    // The theme's font, its family and its letters are not those of the one that was chosen.
    for (const old of ['scheme', 'charset', 'family']) made = valued(made, old, null);
  }
  return made;
}

function newFill(prefix: string, color: string | null): XmlNode {
  const pattern = (type: string, children: XmlNode[] = []): XmlNode =>
    xmlNode(`${prefix}fill`, {}, [xmlNode(`${prefix}patternFill`, { patternType: type }, children)]);
  return color === null
    ? pattern('none')
    : pattern('solid', [
        xmlNode(`${prefix}fgColor`, { rgb: argb(color) }),
        xmlNode(`${prefix}bgColor`, { indexed: 64 }),
      ]);
}

function changedBorder(border: XmlNode, change: NonNullable<StyleChange['borders']>): XmlNode {
  return Object.entries(change).reduce((made, [side, line]) => {
    // Strict files name the sides by the direction of reading.
    const strict = side === 'left' ? 'start' : side === 'right' ? 'end' : side;
    const name = childOf(made, strict) ? strict : side;
    const color = xmlNode(`${border.prefix}color`, line?.color ? { rgb: argb(line.color) } : { auto: 1 });
    return putChild(made, name, order.border, () =>
      line ? xmlNode(border.prefix + name, { style: line.style }, [color]) : xmlNode(border.prefix + name),
    );
  }, border);
}

function changedAlignment(xf: XmlNode, change: AlignmentChange): XmlNode {
  return putChild(xf, 'alignment', order.xf, (before) => {
    let made = before ?? xmlNode(`${xf.prefix}alignment`);
    if (change.horizontal !== undefined)
      made = made.with('horizontal', change.horizontal === 'general' ? null : change.horizontal);
    if (change.vertical !== undefined)
      made = made.with('vertical', change.vertical === 'bottom' ? null : change.vertical);
    if (change.wrap !== undefined) made = made.with('wrapText', change.wrap ? 1 : null);
    if (change.indent !== undefined) made = made.with('indent', change.indent || null);
    if (change.rotation !== undefined) made = made.with('textRotation', change.rotation || null);
    return made.attributes.length === 0 && made.children.length === 0 ? null : made;
  });
}

/** Custom formats begin here (ECMA-376 Part 1 §18.8.30). */
const firstCustomFormat = 164;

const builtInIds = new Map(Object.entries(builtInFormats).map(([id, code]) => [code, Number(id)]));

/** Finds or adds formats in a styles part. `root` is the part after what was asked so far. */
export class StyleEditor {
  root: XmlNode;
  readonly #made = new Map<string, number>();
  readonly #known = new Map<string, Map<string, number>>();

  constructor(root: XmlNode) {
    this.root = root;
  }

  #list(name: string): XmlNode[] {
    return nodesOf(childOf(this.root, name) ?? this.root.containing([]));
  }

  /** The index of an element in one of the part's lists; it is added when no other is written like it. */
  find(list: string, node: XmlNode): number {
    let known = this.#known.get(list);
    if (!known) {
      known = new Map();
      for (const [index, each] of this.#list(list).entries())
        if (!known.has(each.print())) known.set(each.print(), index);
      this.#known.set(list, known);
    }
    const text = node.print();
    const found = known.get(text);
    if (found !== undefined) return found;
    const index = this.append(list, node);
    known.set(text, index);
    return index;
  }

  /** Adds an element to one of the part's lists, and gives back its index. */
  append(list: string, node: XmlNode): number {
    const index = this.#list(list).length;
    this.root = putChild(this.root, list, order.styleSheet, (before) => {
      const parent = before ?? xmlNode(this.root.prefix + list);
      return parent.containing([...parent.children, node]).with('count', index + 1);
    });
    return index;
  }

  /** The id of a number format, added when the file does not have it. */
  numberFormat(code: string): number {
    const builtIn = builtInIds.get(code);
    if (builtIn !== undefined) return builtIn;
    const stated = childrenOf(childOf(this.root, 'numFmts'), 'numFmt');
    const same = stated.find((each) => each.get('formatCode') === code);
    if (same) return Number(same.get('numFmtId'));
    const ids = stated.map((each) => Number(each.get('numFmtId')) || 0);
    const id = Math.max(firstCustomFormat - 1, ...ids) + 1;
    this.find('numFmts', xmlNode(`${this.root.prefix}numFmt`, { numFmtId: id, formatCode: code }));
    return id;
  }

  #item(list: string, index: number): XmlNode | undefined {
    return this.#list(list)[index];
  }

  /** The index of the format that `base` becomes by a change. */
  change(base: number, change: StyleChange): number {
    const key = `${base} ${JSON.stringify(change)}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const { prefix } = this.root;
    const plain = xmlNode(`${prefix}xf`, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    let xf = this.#item('cellXfs', base) ?? plain;
    if (change.font) {
      const before = this.#item('fonts', Number(xf.get('fontId') ?? 0)) ?? xmlNode(`${prefix}font`);
      xf = xf.with('fontId', this.find('fonts', changedFont(before, change.font))).with('applyFont', 1);
    }
    if (change.fill !== undefined)
      xf = xf.with('fillId', this.find('fills', newFill(prefix, change.fill))).with('applyFill', 1);
    if (change.borders) {
      const before = this.#item('borders', Number(xf.get('borderId') ?? 0)) ?? xmlNode(`${prefix}border`);
      xf = xf
        .with('borderId', this.find('borders', changedBorder(before, change.borders)))
        .with('applyBorder', 1);
    }
    if (change.numberFormat !== undefined)
      xf = xf.with('numFmtId', this.numberFormat(change.numberFormat)).with('applyNumberFormat', 1);
    if (change.alignment) xf = changedAlignment(xf, change.alignment).with('applyAlignment', 1);
    if (change.quoted !== undefined) xf = xf.with('quotePrefix', change.quoted ? 1 : null);
    const index = this.find('cellXfs', xf);
    this.#made.set(key, index);
    return index;
  }
}
