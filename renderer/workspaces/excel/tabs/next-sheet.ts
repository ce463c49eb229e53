import type { WorkbookView } from '../engine/workbook-view.ts';

/** The sheet beside the active one that is not hidden; null when there is none on that side. */
export function nextSheet(view: WorkbookView, by: 1 | -1): number | null {
  const sheets = view.sheets();
  for (let at = view.activeSheet() + by; sheets[at]; at += by) if (!sheets[at]!.hidden) return at;
  return null;
}
