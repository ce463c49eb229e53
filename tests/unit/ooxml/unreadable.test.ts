import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../core/ooxml/index.ts';
import { readWord } from '../../../core/word/index.ts';
import { ordinary, p, r } from '../../fixtures/word/literals.ts';
import { wordFiles, zipped } from '../../fixtures/word/package.ts';

function codeOf(bytes: Uint8Array): string {
  try {
    readWord(bytes);
    return 'readable';
  } catch (cause) {
    return cause instanceof UnreadableFile ? cause.code : `not an UnreadableFile: ${String(cause)}`;
  }
}

const files = wordFiles({ body: p('text') });
const main = 'content/main-part.xml';
const withMain = (edit: (xml: string) => string | Uint8Array): Uint8Array =>
  zipped({ ...files, [main]: edit(files[main]!) });

/** An OLE file's beginning, with a stream of that name in its directory. */
const ole = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    640,
  );
  return bytes;
};

/** The same zip with the directory entry of one part written anew. */
function withEntry(
  bytes: Uint8Array,
  edit: (data: DataView, entry: number) => void,
  name = '[Content_Types].xml',
): Uint8Array {
  const copy = bytes.slice();
  const data = new DataView(copy.buffer);
  let entry = data.getUint32(copy.length - 22 + 16, true);
  const length = (field: number): number => data.getUint16(entry + field, true);
  while (strFromU8(copy.subarray(entry + 46, entry + 46 + length(28))) !== name)
    entry += 46 + length(28) + length(30) + length(32);
  edit(data, entry);
  return copy;
}

/** The same zip with bytes in the packed main part that no packer writes, shortly before its end. */
const withBrokenEnd = (bytes: Uint8Array): Uint8Array =>
  withEntry(
    bytes,
    (data, entry) => {
      const header = data.getUint32(entry + 42, true);
      const begin = header + 30 + data.getUint16(header + 26, true) + data.getUint16(header + 28, true);
      const at = begin + Math.floor(data.getUint32(entry + 20, true) * 0.9);
      new Uint8Array(data.buffer).fill(0xff, at, at + 64);
    },
    main,
  );

describe('a file that is not a Word document', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['plain text', strToU8('Dear neighbours')],
    ['a PDF', strToU8('%PDF-1.7')],
    ['an old .doc', ole('WordDocument')],
    ['a zip of photos', zipped({ 'photo.jpg': 'x' })],
    [
      'a workbook',
      zipped({
        ...files,
        '[Content_Types].xml': files['[Content_Types].xml']!.replace(
          'wordprocessingml.document',
          'spreadsheetml.sheet',
        ),
      }),
    ],
    [
      'a package that points nowhere',
      zipped({ ...files, '_rels/.rels': files['_rels/.rels']!.replace(/<Relationship .*?\/>/, '') }),
    ],
  ])('%s', (_, bytes) => {
    expect(codeOf(bytes)).toBe('file-not-word');
  });
});

describe('a damaged file', () => {
  const whole = ordinary([p('text')]);
  it.each([
    ['cut off', whole.slice(0, whole.length / 2)],
    ['its directory cut off', whole.slice(0, -30)],
    ['a part missing', zipped(Object.fromEntries(Object.entries(files).filter(([name]) => name !== main)))],
    ['XML that does not close', withMain((xml) => xml.replace('</w:body>', ''))],
    ['XML that is none', withMain(() => 'text')],
    ['an empty part', withMain(() => '')],
    ['an entity that nobody defined', withMain((xml) => xml.replace('text', '&x;'))],
    ['no body', withMain((xml) => xml.replaceAll('w:body', 'w:other'))],
    ['the wrong checksum', withEntry(whole, (data, entry) => data.setUint32(entry + 16, 1, true))],
  ])('%s', (_, bytes) => {
    expect(codeOf(bytes)).toBe('file-damaged');
  });
});

describe('a file that wants to do harm', () => {
  const doctype = '<!DOCTYPE w [<!ENTITY a "b">]>';
  it.each([
    ['a DOCTYPE', withMain((xml) => xml.replace('?>', `?>${doctype}`)), 'file-refused'],
    [
      'a DOCTYPE in the relationships',
      zipped({ ...files, '_rels/.rels': files['_rels/.rels']!.replace('?>', `?>${doctype}`) }),
      'file-refused',
    ],
    [
      'elements far too deep',
      withMain((xml) => xml.replace('<w:p>', '<w:p>'.repeat(300)).replace('</w:p>', '</w:p>'.repeat(300))),
      'file-refused',
    ],
    ['a part that grows a thousandfold', withMain(() => new Uint8Array(20 * 1024 * 1024)), 'file-refused'],
    [
      'thousands of entries',
      zipped({ ...files, ...Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`x/${at}`, ''])) }),
      'file-refused',
    ],
    [
      'an entry that says it is small',
      withEntry(zipped(files), (data, entry) => data.setUint32(entry + 24, 10, true)),
      'file-refused',
    ],
    [
      'an unknown packing method',
      withEntry(zipped(files), (data, entry) => data.setUint16(entry + 10, 99, true)),
      'file-refused',
    ],
    ['one name twice', zipped({ ...files, 'CONTENT/main-part.xml': 'x' }), 'file-refused'],
    ['more than any document', new Uint8Array(33 * 1024 * 1024), 'file-too-big'],
    [
      'a part that says it is huge',
      withEntry(zipped(files), (data, entry) => {
        data.setUint32(entry + 20, 0x0fffffff, true);
        data.setUint32(entry + 24, 0x1fffffff, true);
      }),
      'file-too-big',
    ],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
  it('is stopped as soon as a part holds more than it says', () => {
    // Nobody can unpack this one to its end, so an answer other than "damaged" was given before.
    const digits = Array.from({ length: 1_000_000 }, (_, at) => Math.imul(at, 0x9e3779b1) & 15);
    const broken = withBrokenEnd(withMain(() => strToU8(digits.map((each) => each.toString(16)).join(''))));
    const lying = withEntry(broken, (data, entry) => data.setUint32(entry + 24, 1000, true), main);
    expect(codeOf(broken)).toBe('file-damaged');
    expect(codeOf(lying)).toBe('file-refused');
  });
});

describe('an encrypted file', () => {
  it('is known by its stream, or by its entries', () => {
    expect(codeOf(ole('EncryptedPackage'))).toBe('file-encrypted');
    const locked = withEntry(zipped(files), (data, entry) => data.setUint16(entry + 8, 1, true));
    expect(codeOf(locked)).toBe('file-encrypted');
  });
});

describe('an unusual but honest file', () => {
  it.each([
    [
      'a template',
      zipped({
        ...files,
        '[Content_Types].xml': files['[Content_Types].xml']!.replace('document.main', 'template.main'),
      }),
    ],
    ['with a comment behind the zip', withComment(zipped(files))],
    ['in UTF-16', withMain((xml) => utf16(xml.replace('UTF-8', 'UTF-16')))],
    ['with a byte order mark', withMain((xml) => `\uFEFF${xml}`)],
    [
      'with absolute targets',
      zipped({
        ...files,
        '_rels/.rels': files['_rels/.rels']!.replace('content/main', '/content/./x/../main'),
      }),
    ],
    [
      'with other prefixes',
      withMain((xml) =>
        xml.replaceAll('<w:', '<x:').replaceAll('</w:', '</x:').replace('xmlns:w=', 'xmlns:x='),
      ),
    ],
    [
      'with a default namespace',
      withMain((xml) => xml.replaceAll('<w:', '<').replaceAll('</w:', '</').replace('xmlns:w=', 'xmlns=')),
    ],
    [
      'with strict namespaces',
      withMain((xml) =>
        xml.replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      ),
    ],
  ])('%s', (_, bytes) => {
    expect(readWord(bytes).paragraphs.map((each) => each.text)).toEqual(['text']);
  });
  it('with a very large part that packs as text does', () => {
    const lines = Array.from({ length: 3000 }, (_, at) => p([r(`line ${at}`)]));
    expect(readWord(ordinary(lines)).paragraphs).toHaveLength(3000);
  });
});

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++) {
    bytes[2 + at * 2] = text.charCodeAt(at) & 0xff;
    bytes[3 + at * 2] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}

function withComment(bytes: Uint8Array): Uint8Array {
  const comment = strToU8('saved by a program');
  const whole = new Uint8Array(bytes.length + comment.length);
  whole.set(bytes);
  whole.set(comment, bytes.length);
  new DataView(whole.buffer).setUint16(bytes.length - 2, comment.length, true);
  return whole;
}
