import type { ExcelWorkspace } from '../engine/workspace.ts';

/** Milliseconds that the last step of a stretch of idle time may take. */
const step = 5;

/** Calculates the results of a file that was opened while nothing else is to be done. */
export function catchUpWhenIdle(workbook: ExcelWorkspace): void {
  requestIdleCallback((deadline) => {
    if (!workbook.catchUp(() => deadline.timeRemaining() > step)) catchUpWhenIdle(workbook);
  });
}
