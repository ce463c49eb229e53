export { alternative } from './alternative.ts';
export { colourFamilies, familiesOf, isColour, type ColourFamily } from './colour-families.ts';
export { fromHsl, toHsl, type Hsl } from './hsl.ts';
export { inflate, type Inflate } from './inflate.ts';
export { openPackage, type OfficePackage, type WantedKind } from './package.ts';
export type { Relationship } from './relationships.ts';
export { scanXml } from './scan.ts';
export { themeColours } from './theme-colours.ts';
export { UnreadableFile, type UnreadableCode } from './unreadable.ts';
export {
  childOf,
  elementsOf,
  readSubtrees,
  readTree,
  readXml,
  textOf,
  type XmlElement,
  type XmlListener,
} from './xml.ts';
