import type { Grader } from '../exercise/index.ts';
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
  checks: {},
};
