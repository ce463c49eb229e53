import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../core/ooxml/index.ts';
import { runCheck } from '../../../core/exercise/index.ts';
import { readWord, wordGrader, type WordDocument } from '../../../core/word/index.ts';
import {
  numbered,
  ordinary,
  p,
  pStyle,
  r,
  standardNumbering,
  standardStyles,
} from '../../fixtures/word/literals.ts';
import { wordFiles, zipped } from '../../fixtures/word/package.ts';

const parts = {
  body:
    p('Title', pStyle('Title')) +
    p([r('one ', '<w:b/>'), '<w:ins>', r('two'), '</w:ins>', r(' نص', '<w:rtl/><w:bCs/>')], numbered(1)) +
    `<w:tbl><w:tblPr><w:tblStyle w:val="x"/><w:tblLook w:val="04A0"/></w:tblPr><w:tr><w:tc>${p('cell')}</w:tc></w:tr></w:tbl>` +
    '<w:sectPr><w:pgSz w:w="100"/></w:sectPr>',
  styles: standardStyles,
  numbering: standardNumbering,
  header: p('head'),
};
const files = wordFiles(parts);
const whole = zipped(files);
const starter = readWord(whole);

/** Reads and judges; whatever is thrown other than `UnreadableFile` fails the property. */
function readAndJudge(bytes: Uint8Array): WordDocument | null {
  try {
    const model = readWord(bytes);
    const at = { paragraph: 'one', words: 'two' };
    for (const [check, options] of [
      ['style', { at, is: 'title' }],
      ['characters', { at, bold: true, color: 'red' }],
      ['list', { at, is: 'number' }],
      ['unchanged', { except: [at] }],
    ] as const)
      runCheck(wordGrader, { check, ...options }, model, starter);
    return model;
  } catch (cause) {
    expect(cause).toBeInstanceOf(UnreadableFile);
    expect((cause as Error).message).not.toMatch(/TypeError|RangeError|is not a function/);
    return null;
  }
}

describe('whatever happens to the file, reading it', () => {
  it('survives changed bytes', () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = whole.slice();
        for (const [offset, value] of changes) bytes[offset] = value;
        readAndJudge(bytes);
      }),
      { numRuns: 400 },
    );
  });
  it('survives bytes cut out and put in', () => {
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(200),
        fc.uint8Array({ maxLength: 40 }),
        (from, length, put) => {
          readAndJudge(Uint8Array.from([...whole.slice(0, from), ...put, ...whole.slice(from + length)]));
        },
      ),
      { numRuns: 200 },
    );
  });
  it('survives bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        readAndJudge(bytes);
        readAndJudge(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]));
      }),
      { numRuns: 200 },
    );
  });
  it('survives XML that was changed in any part', () => {
    const names = Object.keys(files);
    const piece = fc.constantFrom(
      ...[
        '<w:p>',
        '</w:p>',
        '<w:r/>',
        'w:val=""',
        '<w:tbl/>',
        '<w:sdt/>',
        '<w:fldChar w:fldCharType="end"/>',
        '&#x0;',
        '"',
      ],
      ...[
        '<w:numPr/>',
        '99999999999',
        '-1',
        'NaN',
        '<w:basedOn w:val="Normal"/>',
        '<mc:AlternateContent/>',
        '\u202E',
        ']]>',
      ],
      ...[
        '<w:tr/>',
        '<w:tc/>',
        'w:p',
        'w:val="Title"',
        'xmlns:w="x"',
        '<!--',
        '<![CDATA[x]]>',
        '__proto__',
        'constructor',
      ],
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(30), piece, (name, position, length, put) => {
        const xml = files[name]!;
        const from = position % (xml.length + 1);
        readAndJudge(
          zipped({ ...files, [name]: strToU8(xml.slice(0, from) + put + xml.slice(from + length)) }),
        );
      }),
      { numRuns: 600 },
    );
  });
});

describe('files built to waste time', () => {
  it('end soon: a long chain of styles', () => {
    const chain = Array.from(
      { length: 3000 },
      (_, at) =>
        `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="s${at}"/><w:basedOn w:val="s${at + 1}"/></w:style>`,
    ).join('');
    const lines = Array.from({ length: 300 }, (_, at) => p('x', pStyle(`s${at}`)));
    expect(readAndJudge(ordinary(lines, { styles: chain }))?.paragraphs).toHaveLength(300);
  });
  it('end soon: lists that point at one another', () => {
    const style = (id: string, list: number): string =>
      `<w:style w:type="numbering" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`;
    const list = (id: number, to: string): string =>
      `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="${to}"/></w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
    const bytes = ordinary([p('x', numbered(1))], {
      styles: style('a', 2) + style('b', 1),
      numbering: list(1, 'a') + list(2, 'b'),
    });
    expect(readAndJudge(bytes)?.paragraphs[0]?.list).toBeNull();
  });
  it('end soon: text boxes inside text boxes, and fields that never end', () => {
    const boxes =
      '<w:p><w:r><w:pict><w:txbxContent>'.repeat(50) + '</w:txbxContent></w:pict></w:r></w:p>'.repeat(50);
    const fields = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'.repeat(3000);
    expect(readAndJudge(ordinary([boxes, fields, p('end')]))?.paragraphs.at(-1)?.text).toBe('end');
  });
  it('end soon: fields that begin and separate without end, and paragraphs that flow together', () => {
    const field =
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK x</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>x</w:t></w:r></w:p>';
    expect(readAndJudge(ordinary([field.repeat(20_000)]))?.paragraphs[0]?.text).toHaveLength(20_000);
  });
  it('end soon: a thousand pointers to one large header', () => {
    const pointers = Array.from(
      { length: 1000 },
      (_, at) =>
        `<Relationship Id="h${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header-part.xml"/>`,
    ).join('');
    const rels = 'content/_rels/main-part.xml.rels';
    const many = wordFiles({ ...parts, header: p('x').repeat(5000) });
    const bytes = zipped({
      ...many,
      [rels]: many[rels]!.replace('</Relationships>', `${pointers}</Relationships>`),
    });
    expect(readAndJudge(bytes)?.stories).toHaveLength(1);
  });
  it('end soon: one paragraph of fifty thousand runs', () => {
    const runs = Array.from({ length: 50_000 }, (_, at) => r('x', at % 2 ? '<w:b/>' : ''));
    expect(readAndJudge(ordinary([p(runs)]))?.paragraphs[0]?.text).toHaveLength(50_000);
  });
});
