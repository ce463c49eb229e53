import { unzipSync, zipSync, Zip, ZipDeflate, strFromU8, strToU8 } from 'fflate';
import type { FailureCode } from '../../../core/bridge/index.ts';

/** A file that a learner's program, or a bad day, could leave in place of the exercise's file. */
export interface BadFile {
  name: string;
  /** What Mashq may answer. */
  codes: FailureCode[];
  make(good: Uint8Array): Uint8Array;
}

export const badFiles: BadFile[] = [
  {
    name: 'a text file with a .docx name',
    codes: ['file-not-word', 'file-damaged'],
    make: () => strToU8('Dear neighbours, this is not a Word document.'),
  },
  { name: 'an empty file', codes: ['file-not-word', 'file-damaged'], make: () => new Uint8Array() },
  { name: 'a document behind a password', codes: ['file-encrypted'], make: encrypted },
  {
    name: 'half a document',
    codes: ['file-damaged', 'file-not-word'],
    make: (good) => good.slice(0, good.length / 2),
  },
  { name: 'a zip bomb', codes: ['file-too-big', 'file-refused', 'file-damaged'], make: bomb },
  {
    name: 'a document type declaration',
    codes: ['file-refused', 'file-damaged'],
    make: (good) =>
      withBody(good, (xml) =>
        xml.replace(/^(<\?xml[^>]*\?>)?\s*/, '$1<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>'),
      ),
  },
];

/** The same document with so many paragraphs that only a careful reader stays quick. */
export const tenThousandParagraphs = (good: Uint8Array): Uint8Array =>
  withBody(good, (xml) =>
    xml.replace(
      /(?=<w:sectPr[\s>](?!.*<w:sectPr))|(?=<\/w:body>)/s,
      '<w:p><w:r><w:t>One more line of a very long letter.</w:t></w:r></w:p>'.repeat(10_000),
    ),
  );

function withBody(good: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(good);
  const name = 'word/document.xml';
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) });
}

/** A document of a few hundred kilobytes that unpacks to 300 MB. */
function bomb(good: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, bytes] of Object.entries(unzipSync(good))) {
    const part = new ZipDeflate(name, { level: 6 });
    zip.add(part);
    part.push(bytes, name !== 'word/document.xml');
    if (name !== 'word/document.xml') continue;
    const spaces = new Uint8Array(1024 * 1024).fill(0x20);
    for (let mebibyte = 0; mebibyte < 300; mebibyte++) part.push(spaces, mebibyte === 299);
  }
  zip.end();
  return Buffer.concat(chunks);
}

const sector = 512;
const endOfChain = 0xfffffffe;

/**
 * What Office writes when a document has a password (MS-OFFCRYPTO 2.3.4.4): an OLE compound file (MS-CFB)
 * with the streams EncryptionInfo and EncryptedPackage.
 */
function encrypted(): Uint8Array {
  const sectorsEach = 8;
  const file = Buffer.alloc(sector * (3 + 2 * sectorsEach));
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(4096, 56);
  file.writeUInt32LE(endOfChain, 60);
  file.writeUInt32LE(endOfChain, 68);
  file.fill(0xff, 76, sector);
  file.writeUInt32LE(0, 76);

  const fat = file.subarray(sector, 2 * sector).fill(0xff);
  fat.writeUInt32LE(0xfffffffd, 0);
  fat.writeUInt32LE(endOfChain, 4);
  for (const first of [2, 2 + sectorsEach])
    for (let each = 0; each < sectorsEach; each++)
      fat.writeUInt32LE(each === sectorsEach - 1 ? endOfChain : first + each + 1, (first + each) * 4);

  const folder = file.subarray(2 * sector, 3 * sector);
  entry(folder, 0, { name: 'Root Entry', type: 5, child: 1, first: endOfChain, size: 0 });
  entry(folder, 1, { name: 'EncryptionInfo', type: 2, left: 2, first: 2, size: 4096 });
  entry(folder, 2, { name: 'EncryptedPackage', type: 2, first: 2 + sectorsEach, size: 4096 });
  file.fill(0xa7, 3 * sector);
  return file;
}

interface Entry {
  name: string;
  type: number;
  first: number;
  size: number;
  left?: number;
  child?: number;
}

function entry(folder: Buffer, index: number, { name, type, first, size, left, child }: Entry): void {
  const at = folder.subarray(index * 128, (index + 1) * 128);
  at.write(name, 'utf16le');
  at.writeUInt16LE((name.length + 1) * 2, 64);
  at.writeUInt8(type, 66);
  at.writeUInt8(1, 67);
  at.writeUInt32LE(left ?? 0xffffffff, 68);
  at.writeUInt32LE(0xffffffff, 72);
  at.writeUInt32LE(child ?? 0xffffffff, 76);
  at.writeUInt32LE(first, 116);
  at.writeUInt32LE(size, 120);
}
