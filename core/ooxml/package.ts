import type { Inflate } from './inflate.ts';
import { limits } from './limits.ts';
import { readContentTypes } from './content-types.ts';
import { recogniseZip } from './recognise.ts';
import { readRelationships, type Relationship } from './relationships.ts';
import { UnreadableFile, type UnreadableCode } from './unreadable.ts';
import { openZip } from './zip.ts';

/** An Office file as parts that point at one another (ECMA-376 Part 2). Part names have no leading slash. */
export interface OfficePackage {
  /** The part that the package's own relationship of type officeDocument points at. */
  readonly mainPart: string;
  contentType(part: string): string | undefined;
  /** The bytes of a part; undefined when it is not there. Throws `UnreadableFile`. */
  read(part: string): Uint8Array | undefined;
  /** All relationships of a part, by id. */
  relationships(part: string): ReadonlyMap<string, Relationship>;
  /** The parts that `part` points at with this type (its last word, such as `styles`), each once. */
  related(part: string, type: string): string[];
}

/** What kind of document a caller wants. */
export interface WantedKind {
  /** Content types that its main part may have. */
  contentTypes: readonly string[];
  /** The code for a file of any other kind. */
  otherKind: UnreadableCode;
}

/** Opens an Office file of the wanted kind within `limits`. Throws `UnreadableFile`. */
export function openPackage(bytes: Uint8Array, wanted: WantedKind, inflate?: Inflate): OfficePackage {
  if (bytes.byteLength > limits.file) throw new UnreadableFile('file-too-big', `${bytes.byteLength} bytes`);
  recogniseZip(bytes, wanted.otherKind);
  const zip = openZip(bytes, inflate);
  const types = zip.read('[Content_Types].xml');
  if (!types) throw new UnreadableFile(wanted.otherKind, 'a zip file, but not an Office file');
  const contentType = readContentTypes(types);
  const known = new Map<string, ReadonlyMap<string, Relationship>>();
  const relationships = (part: string): ReadonlyMap<string, Relationship> => {
    const found = known.get(part) ?? readRelationships(part, (name) => zip.read(name));
    known.set(part, found);
    return found;
  };
  const related = (part: string, type: string): string[] => {
    const pointers = [...relationships(part).values()].filter((each) => each.type === type && !each.external);
    return [...new Set(pointers.map((each) => each.target))];
  };
  const [mainPart] = related('', 'officeDocument');
  if (mainPart === undefined || !wanted.contentTypes.includes(contentType(mainPart) ?? ''))
    throw new UnreadableFile(wanted.otherKind, `main part ${mainPart}: ${mainPart && contentType(mainPart)}`);
  return { mainPart, contentType, read: (part) => zip.read(part), relationships, related };
}
