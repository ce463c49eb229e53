import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { EditablePackage, newDocument, parseXml, xmlNode, xmlOf } from '../../../../core/ooxml/tree/index.ts';

const root = path.join(import.meta.dirname, '../../../..');
const files = ['tests/fixtures', 'resources/content/exercises'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(docx|xlsx)$/.test(name))
    .map((name) => path.join(root, folder, name)),
);

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const relationships = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const small = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/Workbook.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      relationships(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="/xl/workbook.xml"/>`),
    ),
    'xl/Workbook.xml': strToU8('<workbook  a = "1"/>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      relationships(`<Relationship Id="rId7" Type="${office}/styles" Target="styles.xml"/>`),
    ),
    'xl/styles.xml': strToU8('<styles/>'),
    'odd/part.bin': Uint8Array.of(0, 255, 1),
  });

const open = (bytes: Uint8Array): EditablePackage =>
  new EditablePackage(bytes, { contentTypes: [main], otherKind: 'file-not-word' });

describe('a package that is edited', () => {
  test.each(files)('%s: every part that is parsed prints as it was', (file) => {
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file))))
      if (/\.(xml|rels|vml)$/.test(name)) expect(parseXml(xmlOf(bytes)).print()).toBe(xmlOf(bytes));
  });

  test('saves the very bytes of what nobody touched', () => {
    const opened = open(small());
    opened.update('xl/workbook.xml', (node) => node.with('b', 2));
    const saved = unzipSync(opened.save());
    const before = unzipSync(small());
    expect(Object.keys(saved)).toEqual(Object.keys(before));
    for (const name of Object.keys(before))
      if (name !== 'xl/Workbook.xml') expect(saved[name]).toEqual(before[name]);
    expect(strFromU8(saved['xl/Workbook.xml']!)).toBe('<workbook  a = "1" b="2"/>');
  });

  test('a part that is read and put back unchanged keeps its bytes', () => {
    const opened = open(small());
    const before = opened.store.parts;
    opened.update('xl/styles.xml', (node) => node);
    expect(opened.store.parts).toBe(before);
  });

  test('going back to the parts before undoes every change', () => {
    const opened = open(small());
    const before = opened.store.parts;
    const saved = opened.save();
    opened.add('xl/worksheets/sheet1.xml', 'application/sheet', newDocument(xmlNode('worksheet')));
    expect(opened.relate('xl/workbook.xml', 'worksheet', 'xl/worksheets/sheet1.xml')).toBe('rId2');
    opened.remove('xl/styles.xml');
    opened.unrelate('xl/workbook.xml', 'rId7');
    expect(opened.related('xl/workbook.xml', 'worksheet')).toEqual(['xl/worksheets/sheet1.xml']);
    expect(opened.related('xl/workbook.xml', 'styles')).toEqual([]);
    expect(opened.contentType('xl/worksheets/sheet1.xml')).toBe('application/sheet');
    opened.store.parts = before;
    expect(opened.save()).toEqual(saved);
  });

  test('names a target from where the part is', () => {
    const opened = open(small());
    opened.add('xl/media/picture 1.png', 'image/png', Uint8Array.of(1));
    opened.addEnding('png', 'image/png');
    opened.relate('xl/worksheets/sheet1.xml', 'image', 'xl/media/picture.png');
    opened.relate('xl/worksheets/sheet1.xml', 'hyperlink', 'https://example.org/?a=1&b=2', true);
    expect(strFromU8(opened.store.bytes('xl/worksheets/_rels/sheet1.xml.rels')!)).toContain(
      'Target="../media/picture.png"',
    );
    expect(opened.pointers('xl/worksheets/sheet1.xml')).toEqual([
      { id: 'rId1', type: 'image', target: 'xl/media/picture.png', external: false },
      { id: 'rId2', type: 'hyperlink', target: 'https://example.org/?a=1&b=2', external: true },
    ]);
    expect(opened.contentType('xl/media/other.PNG')).toBe('image/png');
    expect(opened.freeName('xl/worksheets/sheet', '.xml')).toBe('xl/worksheets/sheet1.xml');
  });

  test('what is no such file is refused with its code', () => {
    expect(() => open(strToU8('no zip'))).toThrow(expect.objectContaining({ code: 'file-not-word' }));
    expect(() => open(zipSync({ a: strToU8('b') }))).toThrow(
      expect.objectContaining({ code: 'file-not-word' }),
    );
  });
});
