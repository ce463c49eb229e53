import { describe, expect, it } from 'vitest';
import { readWord, type CharacterFormat, type Paragraph } from '../../../core/word/index.ts';
import {
  numbered,
  ordinary,
  p,
  pStyle,
  r,
  standardNumbering,
  standardStyles,
} from '../../fixtures/word/literals.ts';
import type { WordParts } from '../../fixtures/word/package.ts';

const read = (paragraphs: string[], parts: Partial<WordParts> = {}): readonly Paragraph[] =>
  readWord(ordinary(paragraphs, parts)).paragraphs;
const only = (paragraph: string, parts?: Partial<WordParts>): Paragraph => read([paragraph], parts)[0]!;
const format = (paragraph: string, parts?: Partial<WordParts>): CharacterFormat =>
  only(paragraph, parts).runs[0]!.format;
const withStyles = (more: string): Partial<WordParts> => ({ styles: standardStyles + more });
const characterStyle = (id: string, rPr: string): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${rPr}</w:rPr></w:style>`;
const paragraphStyle = (id: string, base: string, inside: string): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/>${inside}</w:style>`;

describe('paragraph format', () => {
  it('takes alignment from the style', () => {
    expect(only(p('Notice', pStyle('Title'))).alignment).toBe('center');
  });
  it('lets direct formatting win over the style', () => {
    expect(only(p('Notice', `${pStyle('Title')}<w:jc w:val="right"/>`)).alignment).toBe('end');
  });
  it('reads left and right by the direction of the paragraph', () => {
    expect(only(p('إعلان', '<w:bidi/><w:jc w:val="left"/>'))).toMatchObject({
      alignment: 'start',
      direction: 'rtl',
    });
    expect(only(p('إعلان', '<w:bidi/><w:jc w:val="end"/>')).alignment).toBe('end');
    expect(only(p('Notice', '<w:bidi w:val="0"/>')).direction).toBe('ltr');
  });
  it('takes spacing from document defaults, attribute by attribute', () => {
    const { space, line } = only(p('Text', '<w:spacing w:before="120"/>'));
    expect(space).toEqual({ before: 6, after: 8, contextual: false });
    expect(line).toEqual({ rule: 'multiple', value: 259 / 240 });
  });
  it('knows exact and automatic spacing', () => {
    expect(only(p('Text', '<w:spacing w:line="300" w:lineRule="exact"/>')).line).toEqual({
      rule: 'exactly',
      points: 15,
    });
    expect(only(p('Text', '<w:spacing w:after="0" w:afterAutospacing="1"/>')).space.after).toBe(14);
    expect(only(p('Text', '<w:spacing w:before="0" w:beforeLines="50"/>')).space.before).toBe(6);
  });
  it('reads indents by start and end, old names and new', () => {
    expect(only(p('Text', '<w:ind w:left="1440" w:hanging="720"/>')).indent).toMatchObject({
      start: 2.54,
      firstLine: -1.27,
    });
    expect(only(p('Text', '<w:ind w:start="1cm" w:firstLine="0"/>')).indent.start).toBeCloseTo(1, 5);
  });
  it('follows a chain of styles, and ends a circle', () => {
    const styles = withStyles(
      paragraphStyle('One', 'Two', '<w:pPr><w:jc w:val="right"/></w:pPr>') +
        paragraphStyle('Two', 'One', '<w:rPr><w:i/></w:rPr>'),
    );
    const paragraph = only(p('Text', pStyle('One')), styles);
    expect(paragraph.alignment).toBe('end');
    expect(paragraph.runs[0]!.format.italic).toBe(true);
    expect(paragraph.style).toEqual({ id: 'One', name: 'One', kind: null });
  });
  it('takes a style that is not there for the default one', () => {
    expect(only(p('Text', pStyle('Nowhere'))).style.kind).toBe('normal');
  });
});

describe('lists', () => {
  it('reads kind, level and the indent of the level', () => {
    const item = only(p('milk', numbered(1, 1)));
    expect(item.list).toMatchObject({ kind: 'bullet', level: 2, pattern: '•' });
    expect(item.indent.start).toBeCloseTo(2.54, 5);
  });
  it('lets the list win over the style indent, and the paragraph over the list', () => {
    expect(only(p('milk', pStyle('ListParagraph') + numbered(2))).indent.firstLine).toBeCloseTo(-0.635, 5);
    expect(only(p('milk', `${numbered(2)}<w:ind w:left="0" w:firstLine="0"/>`)).indent).toMatchObject({
      start: 0,
      firstLine: 0,
    });
  });
  it('finds a list that comes with the style, on the level that the list keeps for it', () => {
    const parts = {
      styles:
        standardStyles +
        paragraphStyle('Steps', 'Normal', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>'),
      numbering:
        '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="2"><w:numFmt w:val="decimal"/><w:pStyle w:val="Steps"/><w:lvlText w:val="%3)"/></w:lvl></w:abstractNum>' +
        '<w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>',
    };
    expect(only(p('Stir', pStyle('Steps')), parts).list).toMatchObject({
      kind: 'number',
      level: 3,
      pattern: '%3)',
    });
    const out = only(p('Stir', `${pStyle('Steps')}<w:numPr><w:numId w:val="0"/></w:numPr>`), parts);
    expect(out.list).toBeNull();
  });
  it('goes through a numbering style, and takes overrides', () => {
    const parts = {
      styles:
        standardStyles +
        '<w:style w:type="numbering" w:styleId="Dots"><w:name w:val="Dots"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering:
        standardNumbering.replace(
          '<w:num ',
          '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Dots"/></w:abstractNum><w:num ',
        ) +
        '<w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num>' +
        '<w:num w:numId="6"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="arabicAbjad"/><w:lvlText w:val="%1-"/></w:lvl></w:lvlOverride></w:num>',
    };
    expect(only(p('milk', numbered(5)), parts).list?.kind).toBe('bullet');
    expect(only(p('milk', numbered(6)), parts).list).toMatchObject({ kind: 'number', format: 'arabicAbjad' });
  });
  it('draws nothing for number format none, or for a list that is not there', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    expect(only(p('Heading', numbered(1)), { numbering }).list).toBeNull();
    expect(only(p('Heading', numbered(9)), { numbering }).list).toBeNull();
  });
});

describe('character format', () => {
  it('counts a bold style as bold', () => {
    expect(format(p('Goals', pStyle('Heading1')))).toMatchObject({ bold: true, size: 16, color: '#1F3864' });
    expect(format(p([r('now', '<w:rStyle w:val="Strong"/>')]))).toMatchObject({
      bold: true,
      style: 'Strong',
    });
  });
  it('lets styles switch one another, and direct formatting decide', () => {
    expect(format(p([r('now', '<w:rStyle w:val="Strong"/>')], pStyle('Heading1'))).bold).toBe(false);
    expect(format(p([r('now', '<w:rStyle w:val="Strong"/><w:b/>')], pStyle('Heading1'))).bold).toBe(true);
    expect(format(p([r('now', '<w:b w:val="false"/>')], pStyle('Heading1'))).bold).toBe(false);
  });
  it('inherits a switch within one chain instead of switching it again', () => {
    const styles = withStyles(paragraphStyle('Mine', 'Heading1', '<w:rPr><w:b/></w:rPr>'));
    expect(format(p('Goals', pStyle('Mine')), styles).bold).toBe(true);
  });
  it('reads the twins for right-to-left text', () => {
    const rPr =
      '<w:rtl/><w:b/><w:bCs w:val="0"/><w:sz w:val="40"/><w:szCs w:val="28"/><w:rFonts w:ascii="Cambria" w:cs="Sakkal Majalla"/>';
    expect(format(p([r('سوق', rPr)], '<w:bidi/>'))).toMatchObject({
      bold: false,
      size: 14,
      font: 'Sakkal Majalla',
      rightToLeft: true,
    });
    expect(format(p([r('market', rPr.replace('<w:rtl/>', ''))]))).toMatchObject({
      bold: true,
      size: 20,
      font: 'Cambria',
    });
  });
  it('takes Arabic letters without a mark for right-to-left text', () => {
    expect(format(p([r('سوق', '<w:szCs w:val="36"/>')])).size).toBe(18);
  });
  it('lets shading, highlight, underline and colour end', () => {
    const rPr =
      '<w:u w:val="none"/><w:highlight w:val="none"/><w:color w:val="auto"/><w:shd w:val="clear" w:fill="auto"/>';
    expect(format(p([r('x', rPr)]))).toMatchObject({
      underline: null,
      highlight: null,
      color: 'auto',
      shading: null,
    });
    expect(
      format(
        p([
          r('x', '<w:u w:val="double"/><w:highlight w:val="yellow"/><w:shd w:val="clear" w:fill="FFFF00"/>'),
        ]),
      ),
    ).toMatchObject({
      underline: 'double',
      highlight: 'yellow',
      shading: '#FFFF00',
    });
  });
  it('does not take the format of the paragraph mark for that of the text', () => {
    expect(format(p('Text', '<w:rPr><w:b/></w:rPr>')).bold).toBe(false);
  });
  it('uses what Word uses where a document states nothing', () => {
    const bare = readWord(ordinary([p('Text')], { styles: '' })).paragraphs[0]!;
    expect(bare.runs[0]!.format).toMatchObject({ size: 10, font: 'Times New Roman' });
    expect(bare.line).toEqual({ rule: 'multiple', value: 1 });
  });
});

describe('the theme', () => {
  const theme =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">' +
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>' +
    '<a:fontScheme name="x"><a:majorFont><a:latin typeface="Cambria"/><a:cs typeface=""/><a:font script="Arab" typeface="Times New Roman"/></a:majorFont>' +
    '<a:minorFont><a:latin typeface="Carlito"/><a:cs typeface="Arial"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';

  it('gives fonts by their part, for each script', () => {
    const rPr = '<w:rFonts w:asciiTheme="minorHAnsi" w:cstheme="majorBidi"/>';
    expect(format(p([r('Text', rPr)]), { theme }).font).toBe('Carlito');
    expect(format(p([r('نص', `${rPr}<w:rtl/>`)]), { theme }).font).toBe('Times New Roman');
  });
  it('lets a font by name win over a theme font further down', () => {
    const styles = withStyles(characterStyle('Themed', '<w:rFonts w:asciiTheme="minorHAnsi"/>'));
    const paragraph = p([r('Text', '<w:rStyle w:val="Themed"/><w:rFonts w:ascii="Arial"/>')]);
    expect(format(paragraph, { ...styles, theme }).font).toBe('Arial');
  });
  it('resolves colours with tint and shade', () => {
    const colour = (attributes: string): string =>
      format(p([r('x', `<w:color w:val="123456" ${attributes}/>`)]), { theme }).color;
    expect(colour('w:themeColor="accent1"')).toBe('#4472C4');
    expect(colour('w:themeColor="accent1" w:themeShade="BF"')).toBe('#2F5496');
    expect(colour('w:themeColor="accent1" w:themeTint="99"')).toBe('#8EAADB');
    expect(colour('w:themeColor="text1"')).toBe('#000000');
    expect(colour('w:themeColor="accent6"')).toBe('#123456');
  });
  it('maps text and background as the settings say', () => {
    const parts = { theme, settings: '<w:clrSchemeMapping w:t1="dark2"/>' };
    expect(format(p([r('x', '<w:color w:themeColor="text1"/>')]), parts).color).toBe('#1F497D');
  });
});

describe('table styles', () => {
  const condition = (type: string, inside: string): string =>
    `<w:tblStylePr w:type="${type}">${inside}</w:tblStylePr>`;
  const styles =
    standardStyles +
    `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:pPr><w:jc w:val="right"/></w:pPr>${condition('firstRow', '<w:rPr><w:b/></w:rPr>')}` +
    `${condition('firstCol', '<w:rPr><w:i/></w:rPr>')}${condition('band2Horz', '<w:rPr><w:color w:val="FF0000"/></w:rPr>')}</w:style>`;
  const cell = (inside: string): string => `<w:tc>${inside}</w:tc>`;
  const table = (look: string): string =>
    `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/>${look}</w:tblPr>${['a', 'b', 'c']
      .map((row) => `<w:tr>${cell(p(`${row}1`))}${cell(p(`${row}2`))}</w:tr>`)
      .join('')}</w:tbl>${p('after')}`;
  const cells = (look: string) =>
    Object.fromEntries(read([table(look)], { styles }).map((each) => [each.text, each]));

  it('formats the text of the parts that the table shows', () => {
    const at = cells('<w:tblLook w:val="00A0"/>');
    expect(at['a1']!.runs[0]!.format).toMatchObject({ bold: true, italic: true });
    expect(at['b1']!.runs[0]!.format).toMatchObject({ bold: false, italic: true, color: 'auto' });
    expect(at['c2']!.runs[0]!.format).toMatchObject({ bold: false, italic: false, color: '#FF0000' });
    expect(at['c2']!.alignment).toBe('end');
    expect(at['after']).toMatchObject({ alignment: 'start', where: { cell: null } });
    expect(at['b2']!.where.cell).toEqual({ table: 0, row: 1, column: 1 });
  });
  it('leaves out what the look turns off', () => {
    const at = cells('<w:tblLook w:firstRow="0" w:firstColumn="0" w:noHBand="1"/>');
    expect(at['a1']!.runs[0]!.format).toMatchObject({ bold: false, italic: false });
    expect(at['b2']!.runs[0]!.format.color).toBe('auto');
  });
});
