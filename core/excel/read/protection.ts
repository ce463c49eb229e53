import type { XmlElement } from '../../ooxml/index.ts';
import type { SheetProtection } from '../model.ts';
import { flag } from './attributes.ts';

/** What a protected sheet locks unless it says otherwise (CT_SheetProtection, ECMA-376 Part 1 §18.3.1.85). */
const lockedByDefault: Readonly<Record<string, boolean>> = {
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertRows: true,
  insertHyperlinks: true,
  deleteColumns: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
  pivotTables: true,
  objects: false,
  scenarios: false,
  selectLockedCells: false,
  selectUnlockedCells: false,
};

/** The protection of a sheet; null when it is not protected. */
export function readProtection(element: XmlElement | undefined): SheetProtection | null {
  const attributes = element?.attributes ?? {};
  if (!flag(attributes['sheet'], false)) return null;
  return {
    password: attributes['password'] !== undefined || attributes['hashValue'] !== undefined,
    allowed: Object.entries(lockedByDefault)
      .filter(([name, locked]) => !flag(attributes[name], locked))
      .map(([name]) => name),
  };
}
