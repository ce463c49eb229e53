import { childOf, elementsOf, type XmlElement } from './xml.ts';

/** A theme's colours by their element, such as `accent1` → `RRGGBB` (ECMA-376 Part 1 §20.1.6.2). */
export function themeColours(theme: XmlElement | undefined): Map<string, string> {
  const colours = new Map<string, string>();
  const scheme = childOf(childOf(theme, 'a:themeElements'), 'a:clrScheme');
  for (const entry of scheme ? elementsOf(scheme) : []) {
    const stated = elementsOf(entry)[0]?.attributes;
    const hex = stated?.['lastClr'] ?? stated?.['val'];
    if (hex !== undefined && /^[0-9a-f]{6}$/i.test(hex)) colours.set(entry.name.slice(2), hex);
  }
  return colours;
}
