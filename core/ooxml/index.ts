export { openPackage, type OfficePackage, type WantedKind } from './package.ts';
export type { Relationship } from './relationships.ts';
export { UnreadableFile, type UnreadableCode } from './unreadable.ts';
export { childOf, elementsOf, readSubtrees, readTree, textOf, type XmlElement } from './xml.ts';
