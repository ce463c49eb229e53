import { elementsOf, readTree } from './xml.ts';

/** Reads `[Content_Types].xml` (ECMA-376 Part 2 §7.2.3) into a function from part name to type. */
export function readContentTypes(bytes: Uint8Array): (part: string) => string | undefined {
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const { name, attributes } of elementsOf(readTree(bytes))) {
    const type = attributes['ContentType'];
    if (type === undefined) continue;
    if (name === 'ct:Override')
      byPart.set((attributes['PartName'] ?? '').replace(/^\//, '').toLowerCase(), type);
    if (name === 'ct:Default') byExtension.set((attributes['Extension'] ?? '').toLowerCase(), type);
  }
  return (part) => {
    const lower = part.toLowerCase();
    return byPart.get(lower) ?? byExtension.get(lower.slice(lower.lastIndexOf('.') + 1));
  };
}
