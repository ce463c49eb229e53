export { alternative } from './alternative.ts';
export { colourFamilies, familiesOf, isColour, type ColourFamily } from './colour-families.ts';
export { fromHsl, toHsl, type Hsl } from './hsl.ts';
export { openPackage, type OfficePackage, type WantedKind } from './package.ts';
export type { Relationship } from './relationships.ts';
export { UnreadableFile, type UnreadableCode } from './unreadable.ts';
export { childOf, elementsOf, readSubtrees, readTree, textOf, type XmlElement } from './xml.ts';
