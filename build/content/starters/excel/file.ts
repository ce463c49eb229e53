import type { Language } from '../../../../core/language/index.ts';
import { settled } from '../settled.ts';
import { Styles } from './styles.ts';
import {
  inLanguage,
  type Cell,
  type Content,
  type Look,
  type Sheet,
  type WorkbookStarter,
} from './workbook.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const encoded = (xml: string): Uint8Array => new TextEncoder().encode(head + xml);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The .xlsx of a starter in one language, as its cells are written: nothing is calculated. */
export function workbookFile(starter: WorkbookStarter, language: Language): Uint8Array {
  const styles = new Styles();
  const strings: string[] = [];
  const sheets = starter.sheets.map((sheet) => sheetPart(sheet, language, styles, strings));
  const numbered = starter.sheets.map((sheet, index) => ({
    name: inLanguage(sheet.name, language),
    file: `sheet${index + 1}.xml`,
    id: index + 1,
  }));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(numbered.map(({ file }) => file)),
    '_rels/.rels': relationshipsPart([
      [`${relationships}/officeDocument`, 'xl/workbook.xml'],
      [`${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': properties(starter.title[language]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets>${numbered
      .map(({ name, id }) => `<sheet name="${escaped(name)}" sheetId="${id}" r:id="rId${id}"/>`)
      .join(
        '',
      )}</sheets>${namesXml(starter, language)}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsPart([
      ...numbered.map(({ file }): [string, string] => [`${relationships}/worksheet`, `worksheets/${file}`]),
      [`${relationships}/styles`, 'styles.xml'],
      [`${relationships}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': styles.part(),
    'xl/sharedStrings.xml': `<sst xmlns="${main}" uniqueCount="${strings.length}">${strings
      .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      .join('')}</sst>`,
  };
  numbered.forEach(({ file }, index) => (parts[`xl/worksheets/${file}`] = sheets[index]!));
  return settled(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, encoded(xml)])));
}

/** Defined names (ECMA-376 Part 1, 18.2.6). */
function namesXml({ names = [] }: WorkbookStarter, language: Language): string {
  const each = names.map(
    ({ name, means }) =>
      `<definedName name="${inLanguage(name, language)}">${escaped(inLanguage(means, language))}</definedName>`,
  );
  return each.length > 0 ? `<definedNames>${each.join('')}</definedNames>` : '';
}

/** One worksheet (ECMA-376 Part 1, 18.3.1.99). In Arabic its columns run from the right. */
function sheetPart(sheet: Sheet, language: Language, styles: Styles, strings: string[]): string {
  const columns = (sheet.widths ?? []).map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const rows = sheet.rows.flatMap((cells, row) => {
    const written = cells
      .map((cell, column) => cellXml(cell, row, column, language, styles, strings))
      .join('');
    return written ? [`<row r="${row + 1}"${heightOf(cells)}>${written}</row>`] : [];
  });
  const merges = sheet.merges ?? [];
  return [
    `<worksheet xmlns="${main}">`,
    `<sheetViews><sheetView${language === 'ar' ? ' rightToLeft="1"' : ''} workbookViewId="0"/></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${rows.join('')}</sheetData>`,
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    '</worksheet>',
  ].join('');
}

/** Letters that are larger than usual need a higher row; what the file does not say, each program takes its own way. */
function heightOf(cells: readonly Cell[]): string {
  const largest = Math.max(
    0,
    ...cells.map((cell) => (cell !== null && isPair(cell) ? (cell[1].size ?? 0) : 0)),
  );
  return largest > 11 ? ` ht="${Math.ceil(largest * 1.36)}"` : '';
}

function cellXml(
  cell: Cell,
  row: number,
  column: number,
  language: Language,
  styles: Styles,
  strings: string[],
): string {
  if (cell === null) return '';
  const [content, look] = isPair(cell) ? cell : ([cell, {}] as const);
  const isDate = typeof content === 'object' && 'date' in content;
  const number = styles.numberOf(isDate ? { format: 'dd/mm/yyyy', ...look } : look);
  const open = `<c r="${columnName(column)}${row + 1}"${number ? ` s="${number}"` : ''}`;
  if (typeof content === 'number') return `${open}><v>${content}</v></c>`;
  if (isDate) return `${open}><v>${serialOf(content.date)}</v></c>`;
  if (typeof content === 'object' && 'formula' in content)
    return `${open}><f>${escaped(inLanguage(content.formula, language))}</f></c>`;
  const text = inLanguage(content, language);
  if (text === '') return `${open}/>`;
  const place = strings.indexOf(text);
  return `${open} t="s"><v>${place >= 0 ? place : strings.push(text) - 1}</v></c>`;
}

const isPair = (cell: NonNullable<Cell>): cell is readonly [Content, Look] => Array.isArray(cell);

/** Letters for the first 26 columns; a starter that needs more does not fit a screen. */
const columnName = (column: number): string => String.fromCharCode(65 + column);

/** Days since the last day of 1899, as Excel counts from March 1900 on. */
const serialOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

const contentTypes = (sheets: readonly string[]): string =>
  `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['/xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`],
    ...sheets.map((file) => [`/xl/worksheets/${file}`, `${spreadsheet}.worksheet+xml`]),
  ]
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
    .join('')}</Types>`;

const relationshipsPart = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${packaged}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const properties = (title: string): string =>
  `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>Mashq</dc:creator><cp:lastModifiedBy>Mashq</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-01T08:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2026-01-01T08:00:00Z</dcterms:modified></cp:coreProperties>`;
