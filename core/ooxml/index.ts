export { limits } from './limits.ts';
export { openPackage, type OfficePackage, type WantedKind } from './package.ts';
export type { Relationship } from './relationships.ts';
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
