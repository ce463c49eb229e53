/**
 * The prefixes that readers here write, by namespace: transitional and strict (ECMA-376 Part 1 and
 * Part 4) are one, so a reader never sees which of them a file uses.
 */
const prefixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 's',
    'http://purl.oclc.org/ooxml/spreadsheetml/main': 's',
    'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main': 'x14',
    'http://schemas.microsoft.com/office/excel/2006/main': 'xm',
    'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments': 'tc',
    'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray': 'xda',
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'xdr',
    'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing': 'xdr',
    'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
    'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
    'http://schemas.microsoft.com/office/drawing/2014/chartex': 'cx',
    'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
    'http://purl.org/dc/elements/1.1/': 'dc',
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'ep',
    'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'ep',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
    'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
    'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
    'http://purl.oclc.org/ooxml/drawingml/main': 'a',
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
    'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
    'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
    'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
    'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
    'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
    'urn:schemas-microsoft-com:vml': 'v',
    'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
    'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  }),
);

const noPrefix = 'other';

interface Scope {
  depth: number;
  /** Prefix in the file → prefix here. */
  known: ReadonlyMap<string, string>;
  names: Map<string, string>;
  attributeNames: Map<string, string>;
}

const scope = (depth: number, known: ReadonlyMap<string, string>): Scope => ({
  depth,
  known,
  names: new Map(),
  attributeNames: new Map(),
});

/** Follows the namespace declarations of a part and renames elements and attributes to our prefixes. */
export class Namespaces {
  private readonly scopes: Scope[] = [scope(-1, new Map())];

  private get current(): Scope {
    return this.scopes[this.scopes.length - 1]!;
  }

  enter(attributes: Readonly<Record<string, string>>, depth: number): void {
    let known: Map<string, string> | undefined;
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      known ??= new Map(this.current.known);
      known.set(name.slice(6), prefixes.get(attributes[name]!) ?? noPrefix);
    }
    if (known) this.scopes.push(scope(depth, known));
  }

  leave(depth: number): void {
    if (this.current.depth === depth) this.scopes.pop();
  }

  name(raw: string): string {
    return rename(raw, this.current.names, this.current.known, true);
  }

  /** Most elements have plain attribute names alone, and keep their object. */
  attributes(raw: Record<string, string>): Record<string, string> {
    for (const name in raw) if (name.includes(':')) return this.renamed(raw);
    return raw;
  }

  private renamed(raw: Record<string, string>): Record<string, string> {
    const { attributeNames, known } = this.current;
    const renamed: Record<string, string> = {};
    for (const name in raw) renamed[rename(name, attributeNames, known, false)] = raw[name]!;
    return renamed;
  }
}

/** An attribute without a prefix is in no namespace; an element without one is in the default one. */
function rename(
  raw: string,
  cache: Map<string, string>,
  known: ReadonlyMap<string, string>,
  withDefault: boolean,
): string {
  const cached = cache.get(raw);
  if (cached !== undefined) return cached;
  const colon = raw.indexOf(':');
  const name =
    colon < 0
      ? withDefault
        ? `${known.get('') ?? noPrefix}:${raw}`
        : raw
      : `${known.get(raw.slice(0, colon)) ?? noPrefix}${raw.slice(colon)}`;
  cache.set(raw, name);
  return name;
}
