import { childOf, elementsOf, type XmlElement } from '../ooxml/index.ts';
import { fraction, type ColourReference } from './colour.ts';
import { halfPoints } from './lengths.ts';

/** A font as it is stated: by name, or by its part in the theme, which wins (ECMA-376 Part 1 §17.3.2.26). */
export type FontReference = { name: string } | { theme: string };

/**
 * Run properties as one place states them (CT_RPr, ECMA-376 Part 1 §17.3.2): only what is stated is
 * there, so layers can be laid over one another.
 */
export interface RunLayer {
  style?: string;
  bold?: boolean;
  boldCs?: boolean;
  italic?: boolean;
  italicCs?: boolean;
  caps?: boolean;
  smallCaps?: boolean;
  strike?: boolean;
  doubleStrike?: boolean;
  hidden?: boolean;
  rtl?: boolean;
  cs?: boolean;
  underline?: string;
  color?: ColourReference;
  highlight?: string;
  shading?: ColourReference;
  vertical?: string;
  /** Half-points. */
  size?: number;
  sizeCs?: number;
  fontAscii?: FontReference;
  fontHAnsi?: FontReference;
  fontCs?: FontReference;
}

/** ST_OnOff: an element without a value means yes (§22.9.2.7). */
export function onOff(element: XmlElement): boolean {
  const value = element.attributes['w:val'];
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

export function colourReference(attributes: XmlElement['attributes'], kind: '' | 'Fill'): ColourReference {
  return {
    value: attributes[kind === '' ? 'w:val' : 'w:fill'] ?? 'auto',
    theme: attributes[kind === '' ? 'w:themeColor' : 'w:themeFill'],
    tint: fraction(attributes[`w:theme${kind}Tint`]),
    shade: fraction(attributes[`w:theme${kind}Shade`]),
  };
}

const flags: Readonly<Record<string, keyof RunLayer>> = {
  'w:b': 'bold',
  'w:bCs': 'boldCs',
  'w:i': 'italic',
  'w:iCs': 'italicCs',
  'w:caps': 'caps',
  'w:smallCaps': 'smallCaps',
  'w:strike': 'strike',
  'w:dstrike': 'doubleStrike',
  'w:vanish': 'hidden',
  'w:rtl': 'rtl',
  'w:cs': 'cs',
};

function readFonts({ attributes }: XmlElement, layer: RunLayer): void {
  const font = (name: string, theme: string): FontReference | undefined => {
    const themed = attributes[`w:${theme}`];
    const named = attributes[`w:${name}`];
    return themed !== undefined ? { theme: themed } : named !== undefined ? { name: named } : undefined;
  };
  const ascii = font('ascii', 'asciiTheme');
  const hAnsi = font('hAnsi', 'hAnsiTheme');
  const cs = font('cs', 'cstheme');
  if (ascii) layer.fontAscii = ascii;
  if (hAnsi) layer.fontHAnsi = hAnsi;
  if (cs) layer.fontCs = cs;
}

const readers: Readonly<Record<string, (element: XmlElement, value: string, layer: RunLayer) => void>> = {
  'w:rStyle': (_, value, layer) => (layer.style = value),
  'w:u': (_, value, layer) => (layer.underline = value || 'none'),
  'w:color': (element, _, layer) => (layer.color = colourReference(element.attributes, '')),
  'w:highlight': (_, value, layer) => (layer.highlight = value || 'none'),
  'w:shd': (element, _, layer) => (layer.shading = colourReference(element.attributes, 'Fill')),
  'w:vertAlign': (_, value, layer) => (layer.vertical = value),
  'w:sz': (_, value, layer) => (layer.size = halfPoints(value) ?? layer.size),
  'w:szCs': (_, value, layer) => (layer.sizeCs = halfPoints(value) ?? layer.sizeCs),
  'w:rFonts': (element, _, layer) => readFonts(element, layer),
};

/** Reads `w:rPr`; an absent one states nothing. */
export function readRunLayer(rPr: XmlElement | undefined): RunLayer {
  const layer: RunLayer = {};
  if (!rPr) return layer;
  for (const child of elementsOf(rPr)) {
    const flag = flags[child.name];
    if (flag) Object.assign(layer, { [flag]: onOff(child) });
    else readers[child.name]?.(child, child.attributes['w:val'] ?? '', layer);
  }
  return layer;
}

export const runLayerOf = (parent: XmlElement | undefined): RunLayer =>
  readRunLayer(childOf(parent, 'w:rPr'));
