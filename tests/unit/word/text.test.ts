import { describe, expect, it } from 'vitest';
import { readWord } from '../../../core/word/index.ts';
import { ordinary, p, r } from '../../fixtures/word/literals.ts';
import type { WordParts } from '../../fixtures/word/package.ts';

const read = (paragraphs: string[], parts: Partial<WordParts> = {}) => readWord(ordinary(paragraphs, parts));
const texts = (paragraphs: string[]): string[] => read(paragraphs).paragraphs.map((each) => each.text);
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (instruction: string): string => `<w:r><w:instrText> ${instruction} </w:instrText></w:r>`;
const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;

describe('text', () => {
  it('holds tabs, breaks, hyphens and symbols as characters', () => {
    const run =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type="page"/><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F04A"/><w:lastRenderedPageBreak/></w:r>';
    expect(texts([`<w:p>${run}</w:p>`])).toEqual(['a\tb\nc\f\u2011\uF04A']);
  });
  it('joins runs that look alike, however a program split them', () => {
    const [paragraph] = read([p([r('Wel'), r('come', '<w:b w:val="0"/>'), r(' all', '<w:b/>')])]).paragraphs;
    expect(paragraph!.runs.map((run) => [run.start, run.text])).toEqual([
      [0, 'Welcome'],
      [7, ' all'],
    ]);
  });
  it('reads tracked changes as if accepted, and keeps what was taken out', () => {
    const [paragraph] = read([
      `<w:p>${r('one ')}<w:del>${r('two ').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${r('three')}</w:ins></w:p>`,
    ]).paragraphs;
    expect(paragraph).toMatchObject({ text: 'one three', deletions: [{ offset: 4, text: 'two ' }] });
    expect(paragraph!.runs.map((run) => run.inserted)).toEqual([false, true]);
  });
  it('joins paragraphs when the mark between them was deleted', () => {
    expect(
      texts([p('one ', '<w:rPr><w:del/></w:rPr>'), p('two'), p('end', '<w:rPr><w:del/></w:rPr>')]),
    ).toEqual(['one two', 'end']);
  });
  it('leaves a table row out that was deleted', () => {
    const row = (text: string, trPr = ''): string => `<w:tr>${trPr}<w:tc>${p(text)}</w:tc></w:tr>`;
    expect(texts([`<w:tbl>${row('kept')}${row('gone', '<w:trPr><w:del/></w:trPr>')}</w:tbl>`])).toEqual([
      'kept',
    ]);
  });
  it('follows links by relationship, bookmark and field', () => {
    const { paragraphs } = read(
      [
        `<w:p><w:hyperlink r:id="site">${r('site')}</w:hyperlink><w:hyperlink w:anchor="top">${r('top')}</w:hyperlink></w:p>`,
        `<w:p>${field('begin')}${code('HYPERLINK "https://example.org" \\l "part"')}${field('separate')}${r('field')}${field('end')}${r(' after')}</w:p>`,
      ],
      { links: { site: 'https://example.com/' } },
    );
    expect(paragraphs.flatMap((each) => each.runs.map((run) => [run.text, run.link]))).toEqual([
      ['site', 'https://example.com/'],
      ['top', '#top'],
      ['field', 'https://example.org#part'],
      [' after', null],
    ]);
  });
  it('shows the result of fields and not their code, also nested and simple ones', () => {
    const inner = `${field('begin')}${code('PAGE')}${r('unseen')}${field('separate')}${r('7')}${field('end')}`;
    const { paragraphs } = read([
      `<w:p>${r('page ')}${inner}</w:p>`,
      `<w:p>${field('begin')}${code('IF')}${inner}${field('separate')}${r('shown')}${field('end')}</w:p>`,
      `<w:p><w:fldSimple w:instr=" DATE ">${r('today')}</w:fldSimple></w:p>`,
      `<w:p>${field('begin')}${code('broken')}</w:p>`,
      p('readable'),
    ]);
    expect(paragraphs.map((each) => each.text)).toEqual(['page 7', 'shown', 'today', '', 'readable']);
    expect(paragraphs[0]!.runs[1]!.field).toBe('PAGE');
    expect(paragraphs[2]!.runs[0]!.field).toBe('DATE');
  });
  it('goes into content controls, wrappers and nested tables in document order', () => {
    const { paragraphs } = read([
      `<w:sdt><w:sdtPr/><w:sdtContent>${p('control')}</w:sdtContent></w:sdt>`,
      `<w:p><w:sdt><w:sdtContent>${r('inline')}</w:sdtContent></w:sdt><w:smartTag>${r(' tag')}</w:smartTag></w:p>`,
      `<w:tbl><w:tr><w:tc>${p('outer')}<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc>${p('inner')}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>${p('rest')}</w:tc></w:tr></w:tbl>`,
    ]);
    expect(paragraphs.map((each) => each.text)).toEqual(['control', 'inline tag', 'outer', 'inner', 'rest']);
    expect(paragraphs.map((each) => each.where.control)).toEqual([true, false, false, false, false]);
    expect(paragraphs.map((each) => each.where.cell?.table ?? null)).toEqual([null, null, 0, 1, 0]);
  });
  it('reads a text box once, whatever its fallback repeats', () => {
    const drawing =
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wps:wsp><wps:txbx>${box('in the box')}</wps:txbx></wps:wsp></wp:inline></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box('in the box')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const { paragraphs, stories } = read([`<w:p><w:r>${drawing}</w:r>${r('beside')}</w:p>`]);
    expect(paragraphs.map((each) => each.text)).toEqual(['beside']);
    expect(stories).toHaveLength(1);
    expect(stories[0]).toMatchObject({ kind: 'textbox', paragraphs: [{ text: 'in the box' }] });
    expect(stories[0]!.paragraphs[0]!.where.story).toBe('textbox');
  });
  it('finds headers, footers, notes and comments, each by what it is', () => {
    const { stories } = read([p('body')], {
      header: p('head'),
      footer: p('foot'),
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="2">${p('note')}</w:footnote>`,
      endnotes: `<w:endnote w:id="3">${p('end')}</w:endnote>`,
      comments: `<w:comment w:id="4">${p('comment')}</w:comment>`,
    });
    expect(stories.map((each) => [each.kind, each.id, each.paragraphs[0]!.text])).toEqual([
      ['header', 'content/header-part.xml', 'head'],
      ['footer', 'content/footer-part.xml', 'foot'],
      ['footnote', '2', 'note'],
      ['endnote', '3', 'end'],
      ['comment', '4', 'comment'],
    ]);
  });
  it('reads pages and where sections end', () => {
    const { sections } = read([
      p(
        'one',
        '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:cols w:num="2"/></w:sectPr>',
      ),
      p('two'),
    ]);
    expect(sections.map((each) => [each.lastParagraph, each.page.landscape, each.columns])).toEqual([
      [0, true, 2],
      [1, false, 1],
    ]);
    expect(sections[1]!.page.width).toBeCloseTo(21, 1);
  });
});
