import { Colours } from '../../../../../core/excel/read/colours.ts';
import { StyleSheet } from '../../../../../core/excel/read/stylesheet.ts';
import type { Border, CellStyle as StatedStyle } from '../../../../../core/excel/model.ts';
import { readTree } from '../../../../../core/ooxml/index.ts';
import type { XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import { memo } from '../memo.ts';
import type { BorderLine, CellStyle } from '../workbook-view.ts';

/** How cells with a format look: what a grid draws, and what the ribbon says of it. */
export interface Look {
  readonly shown: CellStyle;
  readonly stated: StatedStyle;
}

const encoder = new TextEncoder();

function line(border: Border | null): BorderLine | null {
  return border && { style: border.style, color: border.color === 'auto' ? '#000000' : border.color };
}

/** Lines that are spread over the height begin at the top; a line alone stands in the middle. */
const verticals = {
  top: 'top',
  middle: 'middle',
  bottom: 'bottom',
  justify: 'top',
  distributed: 'middle',
} as const;

function lookOf(stated: StatedStyle): Look {
  const { font, fill, borders, alignment } = stated;
  const shown: CellStyle = {
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      underline: font.underline === null ? 'none' : font.underline.startsWith('double') ? 'double' : 'single',
      strike: font.strike,
      raised: font.vertical ?? 'baseline',
      color: font.color === 'auto' ? '#000000' : font.color,
    },
    fill: fill.pattern === 'none' ? null : fill.color,
    borders: {
      top: line(borders.top),
      bottom: line(borders.bottom),
      start: line(borders.left),
      end: line(borders.right),
    },
    vertical: verticals[alignment.vertical],
    wrap: alignment.wrap || /justify|distributed/.test(`${alignment.horizontal} ${alignment.vertical}`),
    shrink: alignment.shrink,
    indent: alignment.indent,
    rotation: alignment.rotation === 'stacked' ? 255 : alignment.rotation,
    direction: alignment.readingOrder === 'context' ? 'content' : alignment.readingOrder,
    locked: stated.locked,
    numberFormat: stated.numberFormat,
  };
  return { shown, stated };
}

/** The looks of a workbook's formats by their index; each is worked out when it is first drawn. */
export class Looks {
  readonly #sheet: StyleSheet;
  readonly #colours: Colours;
  readonly #looks: Look[] = [];

  constructor(styles: XmlNode, theme: Uint8Array | undefined) {
    this.#colours = new Colours(theme && readTree(theme));
    this.#sheet = new StyleSheet(encoder.encode(styles.print()), this.#colours);
  }

  /** `#RRGGBB` of an element such as `tabColor`; null when it is not there, or automatic. */
  color(element: XmlNode | undefined): string | null {
    if (!element) return null;
    const attributes = Object.fromEntries(element.attributes);
    const color = this.#colours.of({ name: 's:color', attributes, children: [] });
    return color === 'auto' ? null : color;
  }

  /** Formats that rules and table styles put over a cell's own, and the colours of the theme. */
  get differentials(): { styles: StyleSheet; colours: Colours } {
    return { styles: this.#sheet, colours: this.#colours };
  }

  of(index: number): Look {
    return (this.#looks[index] ??= lookOf(this.#sheet.style(index)));
  }
}

const withTheme = memo((styles: XmlNode) => {
  const known = new Map<Uint8Array | undefined, Looks>();
  return (theme: Uint8Array | undefined): Looks => {
    let looks = known.get(theme);
    if (!looks) known.set(theme, (looks = new Looks(styles, theme)));
    return looks;
  };
});

/** The looks of a styles part with a theme. */
export const looksOf = (styles: XmlNode, theme: Uint8Array | undefined): Looks => withTheme(styles)(theme);
