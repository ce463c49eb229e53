import type { XmlNode } from '../../../../../core/ooxml/tree/index.ts';

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const isRelationships = (address: string): boolean =>
  address === transitional || address === 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** The root with a prefix for relationship ids, and the name that such an attribute has under it: `r:id`. */
export function withIdName(root: XmlNode): { root: XmlNode; name: string } {
  const declared = root.attributes.find(
    ([name, value]) => name.startsWith('xmlns:') && isRelationships(value),
  );
  if (declared) return { root, name: `${declared[0].slice('xmlns:'.length)}:id` };
  let prefix = 'r';
  while (root.get(`xmlns:${prefix}`) !== undefined) prefix += 'r';
  return { root: root.with(`xmlns:${prefix}`, transitional), name: `${prefix}:id` };
}

/** The relationship that an element names, whatever the prefix. */
export const idOf = (node: XmlNode): string | undefined =>
  node.attributes.find(([name]) => /:id$/.test(name))?.[1];
