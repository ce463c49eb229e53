import { strToU8, zipSync, type Zippable } from 'fflate';
import { limits } from '../limits.ts';
import { recogniseZip } from '../recognise.ts';
import { UnreadableFile, type UnreadableCode } from '../unreadable.ts';
import { readDirectory } from '../zip-directory.ts';
import { openZip } from '../zip.ts';
import { parseXml, xmlOf, type XmlDocument } from './parse.ts';

/** What an editor keeps in the place of a part's bytes. It is never changed, only replaced. */
export interface Printable {
  /** The part as text, to be written in UTF-8. */
  print(): string;
}

/** A part: its bytes as they came, or what has taken their place. */
type Part = { readonly name: string } & ({ readonly bytes: Uint8Array } | { readonly content: Printable });

/** All parts at one moment, by lower-case name. Keeping one is how undo goes back to it. */
export type Parts = ReadonlyMap<string, Part>;

const key = (name: string): string => name.replace(/^\/+/, '').toLowerCase();

/** The earliest moment that a zip file knows: what is saved depends on nothing but what is in it. */
const noTime = new Date(1980, 0, 1);

/** Parsed parts by the bytes that they came from: undo and redo parse nothing anew. */
const parsed = new WeakMap<Uint8Array, XmlDocument>();
/** Printed parts by what they were printed from. */
const printed = new WeakMap<Printable, Uint8Array>();

/**
 * An Office file that is edited. What nobody touches is saved byte for byte. `parts` is a value: take it before a
 * change, and put it back to undo the change.
 */
export class PartStore {
  parts: Parts;

  private constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Opens a zip file within the limits. Throws `UnreadableFile`. */
  static open(bytes: Uint8Array, otherKind: UnreadableCode): PartStore {
    if (bytes.byteLength > limits.file) throw new UnreadableFile('file-too-big', `${bytes.byteLength} bytes`);
    recogniseZip(bytes, otherKind);
    const zip = openZip(bytes);
    const parts = new Map<string, Part>();
    for (const { name } of readDirectory(bytes)) {
      const part = zip.read(name);
      if (part && !name.endsWith('/')) parts.set(key(name), { name, bytes: part });
    }
    return new PartStore(parts);
  }

  has(name: string): boolean {
    return this.parts.has(key(name));
  }

  /** The names of all parts, as written. */
  get names(): string[] {
    return [...this.parts.values()].map((each) => each.name);
  }

  bytes(name: string): Uint8Array | undefined {
    const part = this.parts.get(key(name));
    if (!part) return undefined;
    if ('bytes' in part) return part.bytes;
    let bytes = printed.get(part.content);
    if (!bytes) printed.set(part.content, (bytes = strToU8(part.content.print())));
    return bytes;
  }

  /** What has taken the place of a part's bytes. */
  content(name: string): Printable | undefined {
    const part = this.parts.get(key(name));
    return part && 'content' in part ? part.content : undefined;
  }

  /** A part as a tree; undefined when it is not there. Throws `UnreadableFile`. */
  document(name: string): XmlDocument | undefined {
    const part = this.parts.get(key(name));
    if (!part) return undefined;
    if ('content' in part && 'root' in part.content) return part.content as XmlDocument;
    const bytes = this.bytes(name)!;
    let document = parsed.get(bytes);
    if (!document) parsed.set(bytes, (document = parseXml(xmlOf(bytes))));
    return document;
  }

  /** Puts content or bytes into a part, new or not. A tree that is just as it came changes nothing. */
  put(name: string, given: Printable | Uint8Array): void {
    const before = this.parts.get(key(name));
    if (before && 'bytes' in before && parsed.get(before.bytes) === given) return;
    if (before && 'content' in before && before.content === given) return;
    const written = before?.name ?? name.replace(/^\/+/, '');
    const part: Part =
      given instanceof Uint8Array ? { name: written, bytes: given } : { name: written, content: given };
    this.parts = new Map(this.parts).set(key(name), part);
  }

  drop(name: string): void {
    if (!this.has(name)) return;
    const parts = new Map(this.parts);
    parts.delete(key(name));
    this.parts = parts;
  }

  /** The whole file. */
  zip(): Uint8Array {
    const files: Zippable = {};
    for (const { name } of this.parts.values()) files[name] = this.bytes(name)!;
    return zipSync(files, { level: 4, mtime: noTime });
  }
}
