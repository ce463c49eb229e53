import { strToU8, zipSync } from 'fflate';

export interface Paragraph {
  text: string;
  style?: 'Title' | 'Heading1';
  bold?: boolean;
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const paragraphXml = ({ text, style, bold }: Paragraph): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}` +
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const styleXml = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/></w:style>`;

/** A small .docx with the paragraphs that a test names. */
export const paper = (...paragraphs: Paragraph[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      {
        '[Content_Types].xml': strToU8(
          `${xml}<Types xmlns="${packages}/content-types">` +
            `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
            `<Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>` +
            `<Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/></Types>`,
        ),
        '_rels/.rels': strToU8(
          `${xml}<Relationships xmlns="${packages}/relationships">` +
            `<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
        ),
        'word/_rels/document.xml.rels': strToU8(
          `${xml}<Relationships xmlns="${packages}/relationships">` +
            `<Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
        ),
        'word/styles.xml': strToU8(
          `${xml}<w:styles ${w}><w:style w:type="paragraph" w:default="1" w:styleId="Normal">` +
            `<w:name w:val="Normal"/></w:style>${styleXml('Title', 'Title')}${styleXml('Heading1', 'heading 1')}</w:styles>`,
        ),
        'word/document.xml': strToU8(
          `${xml}<w:document ${w}><w:body>${paragraphs.map(paragraphXml).join('')}<w:sectPr/></w:body></w:document>`,
        ),
      },
      { mtime: '2026-01-01' },
    ),
  );

const lines = {
  ar: ['دورة الحاسوب', 'التسجيل مجاني للجميع.'],
  en: ['Computer course', 'Joining is free for everybody.'],
} as const;
type Language = keyof typeof lines;

/** The documents of the test exercise: as given, half done, and done. */
export const given = (language: Language = 'en'): Uint8Array<ArrayBuffer> =>
  paper({ text: lines[language][0] }, { text: lines[language][1] });
export const halfDone = (language: Language = 'en'): Uint8Array<ArrayBuffer> =>
  paper({ text: lines[language][0], style: 'Title' }, { text: lines[language][1] });
export const allDone = (language: Language = 'en'): Uint8Array<ArrayBuffer> =>
  paper({ text: lines[language][0], style: 'Title' }, { text: lines[language][1], bold: true });
