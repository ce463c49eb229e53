import type { Language } from '../../../../core/language/index.ts';
import type { LineStyle } from './line.ts';

/** Half-points, as `w:sz` counts (ECMA-376 Part 1, 17.3.2.38). */
interface Look {
  half: number;
  bold?: boolean;
  color?: string;
  before?: number;
  after: number;
  outline?: number;
}

const looks: Record<Exclude<LineStyle, 'Normal'>, Look & { name: string }> = {
  Title: { name: 'Title', half: 56, after: 120 },
  Heading1: { name: 'heading 1', half: 32, bold: true, color: '1F3864', before: 240, after: 80, outline: 0 },
  Heading2: { name: 'heading 2', half: 26, bold: true, color: '2F5496', before: 160, after: 60, outline: 1 },
  Heading3: { name: 'heading 3', half: 24, bold: true, color: '404040', before: 120, after: 40, outline: 2 },
};

const headingStyle = ([id, look]: [string, Look & { name: string }]): string => `
  <w:style w:type="paragraph" w:styleId="${id}">
    <w:name w:val="${look.name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>
    <w:uiPriority w:val="${id === 'Title' ? 10 : 9}"/><w:qFormat/>
    <w:pPr>${look.outline === undefined ? '' : '<w:keepNext/><w:keepLines/>'}<w:spacing w:before="${look.before ?? 0}" w:after="${look.after}" w:line="240" w:lineRule="auto"/>${look.outline === undefined ? '<w:contextualSpacing/>' : `<w:outlineLvl w:val="${look.outline}"/>`}</w:pPr>
    <w:rPr>${look.bold ? '<w:b/><w:bCs/>' : ''}${look.color ? `<w:color w:val="${look.color}"/>` : ''}<w:sz w:val="${look.half}"/><w:szCs w:val="${look.half}"/></w:rPr>
  </w:style>`;

const fonts: Record<Language, string> = {
  ar: '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>',
  en: '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Times New Roman"/>',
};
const size: Record<Language, number> = { ar: 28, en: 24 };

/**
 * The styles part of a starter (ECMA-376 Part 1, 17.7): Word's built-in styles under the ids and names that
 * Word itself writes, so that every program shows them in its own language.
 */
export const stylesPart = (
  language: Language,
  arabic: string,
): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:docDefaults>
    <w:rPrDefault><w:rPr>${fonts[language]}<w:sz w:val="${size[language]}"/><w:szCs w:val="${size[language]}"/><w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="${arabic}"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault>
  </w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
  <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
  <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
  <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>${Object.entries(looks).map(headingStyle).join('')}
  <w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="34"/><w:qFormat/><w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr></w:style>
</w:styles>`;
