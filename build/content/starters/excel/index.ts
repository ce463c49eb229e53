import attendanceFill from './attendance-fill.ts';
import chartElements from './chart-elements.ts';
import chartLook from './chart-look.ts';
import chartSheet from './chart-sheet.ts';
import cleanList from './clean-list.ts';
import clubProgramme from './club-programme.ts';
import commentsProperties from './comments-properties.ts';
import conditional from './conditional.ts';
import copyShop from './copy-shop.ts';
import dateSeason from './date-season.ts';
import dates from './dates.ts';
import distribution from './distribution.ts';
import familyBudget from './family-budget.ts';
import filterList from './filter-list.ts';
import findLink from './find-link.ts';
import firstChart from './first-chart.ts';
import firstColours from './first-colours.ts';
import firstImport from './first-import.ts';
import firstPivot from './first-pivot.ts';
import firstSum from './first-sum.ts';
import firstTable from './first-table.ts';
import freezeView from './freeze-view.ts';
import handOver from './hand-over.ts';
import importColumns from './import-columns.ts';
import importFiles from './import-files.ts';
import loan from './loan.ts';
import lookup from './lookup.ts';
import marketWeek from './market-week.ts';
import memberCards from './member-cards.ts';
import meterReadings from './meter-readings.ts';
import namedRanges from './named-ranges.ts';
import namesText from './names-text.ts';
import pasteSpecial from './paste-special.ts';
import pivot from './pivot.ts';
import priceList from './price-list.ts';
import printStarter from './print.ts';
import rain from './rain.ts';
import rowsColumns from './rows-columns.ts';
import schoolBags from './school-bags.ts';
import schoolDirectory from './school-directory.ts';
import sheets from './sheets.ts';
import shopMonth from './shop-month.ts';
import sortNames from './sort-names.ts';
import sortUnique from './sort-unique.ts';
import sparklines from './sparklines.ts';
import subtotals from './subtotals.ts';
import tableTotals from './table-totals.ts';
import timetable from './timetable.ts';
import validation from './validation.ts';
import waterBill from './water-bill.ts';
import weekExpenses from './week-expenses.ts';
import type { WorkbookStarter } from './workbook.ts';

/** The workbooks that Mashq itself writes. */
export const workbooks: readonly WorkbookStarter[] = [
  weekExpenses,
  firstSum,
  priceList,
  attendanceFill,
  sheets,
  freezeView,
  sortNames,
  filterList,
  firstTable,
  firstChart,
  namesText,
  findLink,
  waterBill,
  marketWeek,
  distribution,
  pasteSpecial,
  rowsColumns,
  conditional,
  printStarter,
  namedRanges,
  tableTotals,
  validation,
  importColumns,
  importFiles,
  lookup,
  dates,
  commentsProperties,
  firstImport,
  firstPivot,
  shopMonth,
  loan,
  sortUnique,
  cleanList,
  pivot,
  subtotals,
  handOver,
  familyBudget,
  sparklines,
  chartElements,
  chartSheet,
  schoolBags,
  dateSeason,
  copyShop,
  memberCards,
  firstColours,
  clubProgramme,
  schoolDirectory,
  timetable,
  rain,
  chartLook,
  meterReadings,
];
