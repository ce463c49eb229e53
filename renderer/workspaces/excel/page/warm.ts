import { strToU8, zipSync } from 'fflate';
import { excelViewer } from './open.ts';

/** Enough for the window to see which functions are worth compiling; opened in a fifth of a second. */
const rowCount = 200;
const columns = [...'ABCDEFG'];

const names = 'http://schemas.openxmlformats.org';
const main = `${names}/spreadsheetml/2006/main`;
const package_ = `${names}/package/2006`;
const types = `${names}/officeDocument/2006/relationships`;
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const row = (number: number): string =>
  `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>Item ${number % 97}</t></is></c>` +
  columns
    .slice(1, 5)
    .map((column, at) => `<c r="${column}${number}"><v>${number * (at + 3) + 0.25}</v></c>`)
    .join('') +
  `<c r="F${number}"><f>SUM(B${number}:E${number})</f></c>` +
  `<c r="G${number}" t="str"><f>IF(F${number}&gt;800,"high","low")</f></c></row>`;

/** A workbook as plain as one can be, that uses what nearly all workbooks do. */
export function sampleWorkbook(): Uint8Array {
  const rows = Array.from({ length: rowCount }, (_, index) => row(index + 1)).join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${types}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${types}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData><conditionalFormatting sqref="B1:B${rowCount}"><cfRule type="top10" priority="1" rank="10"/></conditionalFormatting></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** Opens the sample and reads its cells, so that the engine is compiled before a learner waits for it. */
export async function warmUp(): Promise<void> {
  const excel = excelViewer();
  await excel.load(sampleWorkbook());
  const sheet = excel.sheet();
  for (let at = 0; at < rowCount; at++)
    for (let column = 0; column < columns.length; column++) sheet.cell(at, column);
  excel.catchUp(() => true);
  excel.dispose();
}
