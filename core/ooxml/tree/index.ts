export * from './edit.ts';
export { decodeText, encodeAttribute, encodeText } from './escape.ts';
export { XmlNode, xmlNode, xmlText, type XmlContent } from './node.ts';
export type { Parts, Printable } from './part-store.ts';
export { EditablePackage, newDocument, relationshipsPartOf, type Pointer } from './package.ts';
export { parseXml, xmlOf, XmlDocument } from './parse.ts';
