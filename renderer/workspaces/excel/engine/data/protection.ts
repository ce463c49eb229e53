import type { Area } from '../../../../../core/formula/index.ts';
import { childOf, nodesOf, putChild, xmlNode, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { ExcelDocument } from '../document.ts';
import { restyle } from '../formatting.ts';
import { order } from '../schema-order.ts';
import type { StyleEditor } from '../styles/editor.ts';

/** What may stay allowed on a protected sheet, by the attribute's name. */
export const allowances = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
] as const;
export type Allowance = (typeof allowances)[number];

/** Protects the active sheet without a password (CT_SheetProtection, ECMA-376 Part 1 §18.3.1.85). */
export function protectSheet({ book, active }: ExcelDocument, allowed: readonly Allowance[]): void {
  book.updateSheet(active, (root) =>
    putChild(root, 'sheetProtection', order.worksheet, () =>
      xmlNode(`${root.prefix}sheetProtection`, {
        sheet: 1,
        objects: 1,
        scenarios: 1,
        ...Object.fromEntries(allowed.map((each) => [each, 0])),
      }),
    ),
  );
}

export const unprotectSheet = ({ book, active }: ExcelDocument): void =>
  book.updateSheet(active, (root) => putChild(root, 'sheetProtection', order.worksheet, () => null));

/** A password that we do not know keeps the protection on. */
export const hasPassword = (protection: XmlNode | undefined): boolean =>
  protection?.get('password') !== undefined || protection?.get('hashValue') !== undefined;

/** Protects the list of sheets (CT_WorkbookProtection, §18.2.29). */
export const protectStructure = ({ book }: ExcelDocument, on: boolean): void =>
  book.update((root) =>
    putChild(root, 'workbookProtection', order.workbook, () =>
      on ? xmlNode(`${root.prefix}workbookProtection`, { lockStructure: 1 }) : null,
    ),
  );

function lockedFormat(editor: StyleEditor, base: number, locked: boolean): number {
  const { prefix } = editor.root;
  const xf =
    nodesOf(childOf(editor.root, 'cellXfs') ?? xmlNode('none'))[base] ??
    xmlNode(`${prefix}xf`, {
      numFmtId: 0,
      fontId: 0,
      fillId: 0,
      borderId: 0,
      xfId: 0,
    });
  const made = putChild(xf, 'protection', order.xf, (before) => {
    const protection = (before ?? xmlNode(`${prefix}protection`)).with('locked', locked ? null : 0);
    return protection.attributes.length === 0 ? null : protection;
  });
  return editor.find('cellXfs', made.with('applyProtection', locked ? null : 1));
}

/** Whether cells of the active sheet are locked once it is protected (§18.8.33). */
export const lockCells = (document: ExcelDocument, areas: readonly Area[], locked: boolean): void =>
  restyle(document, document.active, areas, (editor, base) => lockedFormat(editor, base, locked));
