import { fromHsl, toHsl } from '../../../../../core/ooxml/hsl.ts';
import { mapChildren, xmlNode, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { ExcelDocument } from '../document.ts';
import { valueIn } from './xml.ts';

const schemeNames: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };

/** The colour that an element of DrawingML means (ECMA-376 Part 1 §20.1.2.3); null when it is none that is known. */
export function colorOf(document: ExcelDocument, node: XmlNode | null | undefined): string | null {
  if (!node) return null;
  const value = node.get('val') ?? '';
  const { colours } = document.looks.differentials;
  const hex = node.local === 'srgbClr' ? value : colours.themed(schemeNames[value] ?? value);
  if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return null;
  const amount = (name: string): number | null => {
    const stated = valueIn(node, name);
    return stated === undefined ? null : Number(stated) / 100_000;
  };
  const hsl = toHsl(hex);
  const light = hsl.lightness * (amount('lumMod') ?? 1) * (amount('shade') ?? 1) + (amount('lumOff') ?? 0);
  const tint = amount('tint');
  const lightness = tint === null ? light : light * tint + 1 - tint;
  return fromHsl({ ...hsl, lightness: Math.min(1, Math.max(0, lightness)) });
}

export function accent(document: ExcelDocument, index: number): string {
  const hex = document.looks.differentials.colours.themed(`accent${(index % 6) + 1}`) ?? '4472C4';
  const hsl = toHsl(hex);
  const round = Math.floor(index / 6);
  return fromHsl({ ...hsl, lightness: round % 2 === 1 ? hsl.lightness * 0.6 : hsl.lightness });
}

/** A chart of a workbook without a theme states its colours: nothing else would say what they are. */
export function withoutTheme(document: ExcelDocument, root: XmlNode): XmlNode {
  const { package: pack } = document.book;
  if (pack.related(pack.mainPart, 'theme').length > 0) return root;
  return mapChildren(root, function stated(node): XmlNode {
    const hex = node.local === 'schemeClr' ? colorOf(document, node) : null;
    return hex === null ? mapChildren(node, stated) : xmlNode(`${node.prefix}srgbClr`, { val: hex.slice(1) });
  });
}
