import { strToU8, zipSync } from 'fflate';

const parts = 104;
const paragraphsInPart = 9;

const sentence =
  'The community centre opens its computer room to everyone in the neighbourhood, three evenings a week, ' +
  'and nobody needs any experience to come.';
const arabicSentence =
  'يفتح المركز المجتمعي قاعة الحاسوب لجميع سكان الحي ثلاث أمسيات في الأسبوع، ولا يحتاج أحد إلى خبرة سابقة.';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

function paragraph(index: number): string {
  const inPart = index % paragraphsInPart;
  if (inPart === 0)
    return `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(`Part ${index / paragraphsInPart + 1}`)}</w:p>`;
  if (inPart % 5 === 0)
    return (
      `<w:p><w:pPr><w:bidi/><w:jc w:val="start"/></w:pPr>` +
      `${run(arabicSentence, '<w:rtl/>')}${run(' مجانًا', '<w:bCs/><w:rtl/>')}</w:p>`
    );
  const list =
    inPart % 4 === 0
      ? '<w:pPr><w:spacing w:line="360" w:lineRule="auto"/><w:ind w:start="720"/></w:pPr>'
      : '';
  return `<w:p>${list}${run(`${index}. `)}${run('Free', '<w:b/><w:color w:val="C00000"/>')}${run(` ${sentence}`)}${run(
    sentence,
    '<w:i/><w:sz w:val="24"/>',
  )}</w:p>`;
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const styles = `${declaration}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="56"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style></w:styles>`;

/** A .docx of about a hundred pages, in both scripts, with styles, direct formatting and indents. */
export function longDocument(): Uint8Array {
  const body = Array.from({ length: parts * paragraphsInPart }, (_, index) => paragraph(index)).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${declaration}<Types xmlns="${packageNamespace}/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/word/document.xml" ContentType="${mime}.document.main+xml"/>` +
        `<Override PartName="/word/styles.xml" ContentType="${mime}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${declaration}<Relationships xmlns="${packageNamespace}/relationships">` +
        `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${declaration}<Relationships xmlns="${packageNamespace}/relationships">` +
        `<Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/styles.xml': strToU8(styles),
    'word/document.xml': strToU8(
      `${declaration}<w:document ${w}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>` +
        '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>' +
        '</w:sectPr></w:body></w:document>',
    ),
  });
}
