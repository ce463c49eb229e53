import type { Grader } from '../exercise/index.ts';
import { alignment } from './checks/alignment.ts';
import { borders } from './checks/borders.ts';
import { cellStyle } from './checks/cell-style.ts';
import { chart } from './checks/chart.ts';
import { comment } from './checks/comment.ts';
import { conditional } from './checks/conditional.ts';
import { displayed } from './checks/displayed.ts';
import { fill } from './checks/fill.ts';
import { filtered } from './checks/filtered.ts';
import { font } from './checks/font.ts';
import { formula } from './checks/formula.ts';
import { frozen } from './checks/frozen.ts';
import { hidden } from './checks/hidden.ts';
import { link } from './checks/link.ts';
import { columns, rows } from './checks/lines.ts';
import { merged } from './checks/merged.ts';
import { name } from './checks/name.ts';
import { noDuplicates } from './checks/no-duplicates.ts';
import { numberFormat } from './checks/number-format.ts';
import { outline } from './checks/outline.ts';
import { page } from './checks/page.ts';
import { pivot } from './checks/pivot.ts';
import { properties } from './checks/properties.ts';
import { protection } from './checks/protected.ts';
import { sheet } from './checks/sheet.ts';
import { size } from './checks/size.ts';
import { sorted } from './checks/sorted.ts';
import { sparkline } from './checks/sparkline.ts';
import { subtotals } from './checks/subtotals.ts';
import { table } from './checks/table.ts';
import { text } from './checks/text.ts';
import { unchanged } from './checks/unchanged.ts';
import { validation } from './checks/validation.ts';
import { value } from './checks/value.ts';
import { view } from './checks/view.ts';
import type { ExcelWorkbook } from './model.ts';
import { readExcel } from './read/workbook.ts';

export * from './model.ts';
export { cellAt } from './cells.ts';
export {
  at,
  findSheet,
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
    alignment,
    borders,
    'cell-style': cellStyle,
    chart,
    comment,
    conditional,
    displayed,
    fill,
    filtered,
    font,
    formula,
    frozen,
    hidden,
    link,
    merged,
    name,
    'no-duplicates': noDuplicates,
    'number-format': numberFormat,
    outline,
    page,
    pivot,
    properties,
    protected: protection,
    sheet,
    size,
    sorted,
    sparkline,
    subtotals,
    table,
    text,
    unchanged,
    validation,
    value,
    view,
    rows,
    columns,
  },
};
