import type { Grader } from '../exercise/index.ts';
import { alignment } from './checks/alignment.ts';
import { borders } from './checks/borders.ts';
import { cellStyle } from './checks/cell-style.ts';
import { displayed } from './checks/displayed.ts';
import { fill } from './checks/fill.ts';
import { font } from './checks/font.ts';
import { formula } from './checks/formula.ts';
import { merged } from './checks/merged.ts';
import { numberFormat } from './checks/number-format.ts';
import { sheet } from './checks/sheet.ts';
import { sorted } from './checks/sorted.ts';
import { text } from './checks/text.ts';
import { value } from './checks/value.ts';
import type { ExcelWorkbook } from './model.ts';
import { readExcel } from './read/workbook.ts';

export * from './model.ts';
export {
  at,
  excelPlace,
  findCells,
  findSheet,
  isMissing,
  type At,
  type ExcelPlace,
  type FoundCells,
  type MissingPlace,
  type PlacedBook,
  type PlacedSheet,
} from './place.ts';
export { readExcel };

/** How workbooks are marked. A check is one file in `checks/` and one line here. */
export const excelGrader: Grader<ExcelWorkbook> = {
  read: readExcel,
  checks: {
    value,
    formula,
    text,
    'number-format': numberFormat,
    displayed,
    font,
    fill,
    borders,
    alignment,
    merged,
    'cell-style': cellStyle,
    sheet,
    sorted,
  },
};
