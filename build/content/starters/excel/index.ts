import firstSum from './first-sum.ts';
import type { WorkbookStarter } from './workbook.ts';

/** The workbooks that Mashq itself writes. */
export const workbooks: readonly WorkbookStarter[] = [firstSum];
