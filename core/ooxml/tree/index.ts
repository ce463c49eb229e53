export * from './edit.ts';
export { decodeText, encodeAttribute, encodeText } from './escape.ts';
export { XmlNode, xmlNode, xmlText, type XmlContent } from './node.ts';
export { PartStore, type Parts, type Printable } from './part-store.ts';
export { EditablePackage, newDocument, relationshipsPartOf, type Pointer } from './package.ts';
export { endOfTag, parseXml, xmlOf, XmlDocument } from './parse.ts';
