import type { WorkbookStarter } from './workbook.ts';

/** The workbooks that Mashq itself writes. */
export const workbooks: readonly WorkbookStarter[] = [];
