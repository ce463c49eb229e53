import { fromHsl, themeColours, toHsl, type XmlElement } from '../../ooxml/index.ts';
import { count, decimal, flag } from './attributes.ts';

/** The theme's elements in the order in which `theme` counts them (ECMA-376 Part 1 §18.8.3). */
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Office's own theme, for files without one. */
const officeTheme: Readonly<Record<string, string>> = {
  lt1: 'FFFFFF',
  dk1: '000000',
  lt2: 'E7E6E6',
  dk2: '44546A',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
};

/** The old palette (ECMA-376 Part 1 §18.8.27): 0 to 7 repeat 8 to 15. */
const basic = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const palette: readonly string[] = [
  ...basic,
  ...basic,
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

const hex = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i;

/** Resolves colours as workbooks state them (CT_Color): by theme with tint, by palette, or as they are. */
export class Colours {
  private readonly theme: ReadonlyMap<string, string>;
  private indexed: readonly string[] = palette;

  constructor(theme: XmlElement | undefined) {
    this.theme = themeColours(theme);
  }

  /** A palette of the file's own (`indexedColors`). */
  usePalette(colours: readonly (string | undefined)[]): void {
    this.indexed = palette.map((colour, index) => hex.exec(colours[index] ?? '')?.[1] ?? colour);
  }

  /** `#RRGGBB`, or `auto`; null when the element is not there or states nothing. */
  of(element: XmlElement | undefined): string | null {
    if (!element) return null;
    const { rgb, theme, indexed, auto, tint } = element.attributes;
    if (flag(auto, false)) return 'auto';
    const stated = hex.exec(rgb ?? '')?.[1] ?? this.byTheme(count(theme)) ?? this.byIndex(count(indexed));
    if (stated === undefined) return null;
    return stated === 'auto' ? stated : tinted(stated, decimal(tint) ?? 0);
  }

  private byTheme(index: number | undefined): string | undefined {
    const element = index === undefined ? undefined : themeOrder[index];
    return element && this.themed(element);
  }

  /** 64 and 65 are what the system uses for text and ground. */
  private byIndex(index: number | undefined): string | undefined {
    if (index === undefined) return undefined;
    return index >= 64 ? 'auto' : this.indexed[index];
  }

  /** `RRGGBB` of a theme's element, such as `accent1`. */
  themed(element: string): string | undefined {
    return this.theme.get(element) ?? officeTheme[element];
  }
}

/** ECMA-376 Part 1 §18.8.19: a negative tint takes lightness away, a positive one adds of what is left. */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return `#${colour.toUpperCase()}`;
  const { hue, saturation, lightness } = toHsl(colour);
  const amount = Math.max(-1, Math.min(1, tint));
  const other = amount < 0 ? lightness * (1 + amount) : lightness * (1 - amount) + amount;
  return fromHsl({ hue, saturation, lightness: other });
}
