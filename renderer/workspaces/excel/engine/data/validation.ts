import {
  areaName,
  areaOf,
  isError,
  isInside,
  Matrix,
  parseReference,
  sheetRows,
  type Area,
  type CellAddress,
  type Scalar,
} from '../../../../../core/formula/index.ts';
import { compares, evaluateFor } from '../../../../../core/excel/conditional-marks.ts';
import type { Validation } from '../../../../../core/excel/model.ts';
import { readValidations } from '../../../../../core/excel/read/validations.ts';
import { comparableText } from '../../../../../core/language/index.ts';
import { elementsOf, readTree } from '../../../../../core/ooxml/index.ts';
import {
  childOf,
  encodeText,
  mapChildren,
  nodesOf,
  putChild,
  xmlNode,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import { enter, usedOf } from '../content.ts';
import { Refused, type ExcelDocument } from '../document.ts';
import { toXstring } from '../file/strings.ts';
import { memo } from '../memo.ts';
import { order } from '../schema-order.ts';
import type { ValidationView } from '../workbook-view.ts';
import { takenOut } from './placed.ts';
import { shownAt } from './shown.ts';

const encoder = new TextEncoder();

const hasValidations = (root: XmlNode): boolean =>
  childOf(root, 'dataValidations') !== undefined ||
  (childOf(root, 'extLst')?.print().includes('dataValidations') ?? false);

/** The validations of a sheet (CT_DataValidation, ECMA-376 Part 1 §18.3.1.32). */
const validationsOf = memo((root: XmlNode): readonly Validation[] => {
  if (!hasValidations(root)) return [];
  const all = elementsOf(readTree(encoder.encode(root.print())));
  const extensions = all
    .filter(({ name }) => name === 's:extLst')
    .flatMap(elementsOf)
    .flatMap(elementsOf);
  return readValidations([...all, ...extensions].filter(({ name }) => name.endsWith(':dataValidations')));
});

export const validationAt = (
  { book }: ExcelDocument,
  { sheet, row, column }: CellAddress,
): Validation | undefined =>
  validationsOf(book.sheet(sheet).root).find(({ areas }) =>
    areas.some((area) => isInside(area, row, column)),
  );

const mostItems = 1_000;

/** What a list offers: items typed with commas between, or what cells show. */
function itemsOf(document: ExcelDocument, { formulas, areas }: Validation, at: CellAddress): string[] {
  const [source = ''] = formulas;
  const typed = /^"((?:[^"]|"")*)"$/.exec(source);
  if (typed)
    return typed[1]!
      .replaceAll('""', '"')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const { book, calculation } = document;
  const reference = parseReference(source);
  const sheet = reference?.sheet === undefined ? at.sheet : book.sheetNamed(reference.sheet);
  const isFixed = reference?.top?.fixed !== false && reference?.left?.fixed !== false;
  if (reference && isFixed && sheet >= 0) {
    const { top, left, right, bottom } = areaOf(reference);
    const items: string[] = [];
    const last = Math.min(bottom, usedOf(book.sheet(sheet).rows).rows - 1, top + sheetRows);
    for (let row = top; row <= last && items.length < mostItems; row++)
      for (let column = left; column <= right; column++) items.push(shownAt(document, row, column, sheet));
    return items.filter((item) => item.trim() !== '');
  }
  const base = { sheet: at.sheet, row: areas[0]?.top ?? at.row, column: areas[0]?.left ?? at.column };
  const result = calculation.evaluate(`=${source}`, at, base);
  const values = result instanceof Matrix ? result.values : [result];
  return values
    .slice(0, mostItems)
    .flatMap((value) => (value === null || isError(value) ? [] : [String(value)]))
    .filter((item) => item.trim() !== '');
}

/** What a grid shows of a validation: its list, and what it says when the cell is chosen. */
export function validationView(document: ExcelDocument, at: CellAddress): ValidationView | null {
  const rule = validationAt(document, at);
  if (!rule) return null;
  const isList = rule.kind === 'list';
  if (!isList && !rule.prompt) return null;
  return {
    kind: isList ? 'list' : 'other',
    items: isList && rule.arrow ? itemsOf(document, rule, at) : [],
    prompt: rule.prompt,
  };
}

/** Whether a value may stand in a cell. */
function isAllowed(document: ExcelDocument, rule: Validation, at: CellAddress, value: Scalar): boolean {
  if (rule.kind === 'any') return true;
  if (value === null || value === '') return rule.allowBlank;
  const { calculation } = document;
  const base = { row: rule.areas[0]?.top ?? at.row, column: rule.areas[0]?.left ?? at.column };
  const limit = (index: number): Scalar => {
    const formula = rule.formulas[index];
    const values = { calculator: calculation, sheet: at.sheet };
    return formula === undefined ? null : evaluateFor(values, formula, at.row, at.column, base);
  };
  if (rule.kind === 'custom') {
    const result = limit(0);
    return result === true || (typeof result === 'number' && result !== 0);
  }
  if (rule.kind === 'list') {
    const shown = [
      String(isError(value) ? value.error : value),
      shownAt(document, at.row, at.column, at.sheet),
    ];
    return itemsOf(document, rule, at).some((item) =>
      shown.some((each) => comparableText(each) === comparableText(item)),
    );
  }
  const judged = rule.kind === 'text-length' ? String(isError(value) ? value.error : value).length : value;
  if (typeof judged !== 'number') return false;
  if (rule.kind === 'whole' && !Number.isInteger(judged)) return false;
  return compares(judged, rule.comparison, limit(0), limit(1));
}

export type Alert = NonNullable<Validation['alert']>;

/** What was typed is not what the cell takes. */
export class RefusedEntry extends Refused {
  readonly alert: Alert;

  constructor(alert: Alert) {
    super('validation');
    this.alert = alert;
  }
}

/**
 * Types text into a cell as a person does: a validation may have something to say. `anyway`: it was said, and only
 * what stops is heard. Throws `Refused`, and `RefusedEntry` with what the validation says.
 */
export function enterChecked(document: ExcelDocument, at: CellAddress, text: string, anyway = false): void {
  enter(document, at.sheet, at.row, at.column, text);
  const rule = validationAt(document, at);
  const alert = rule?.alert;
  if (!rule || !alert || (anyway && alert.style !== 'stop')) return;
  document.settle();
  const value = document.calculation.value(at.sheet, at.row, at.column);
  if (!isAllowed(document, rule, at, value)) throw new RefusedEntry(alert);
}

export interface NewValidation {
  /** ST_DataValidationType */
  type: 'none' | 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  /** ST_DataValidationOperator */
  operator: string | null;
  /** As files write them. */
  formulas: readonly string[];
  allowBlank: boolean;
  arrow: boolean;
  prompt: { title: string; text: string } | null;
  alert: Alert | null;
}

const written = (text: string): string | null => (text === '' ? null : toXstring(text));

function validationNode(prefix: string, areas: readonly Area[], made: NewValidation): XmlNode {
  const { type, operator, formulas, allowBlank, arrow, prompt, alert } = made;
  return xmlNode(
    `${prefix}dataValidation`,
    {
      type: type === 'none' ? null : type,
      errorStyle: alert && alert.style !== 'stop' ? alert.style : null,
      operator: operator === 'between' ? null : operator,
      allowBlank: allowBlank ? 1 : null,
      // The attribute says the opposite of its name.
      showDropDown: type === 'list' && !arrow ? 1 : null,
      showInputMessage: 1,
      showErrorMessage: alert ? 1 : null,
      errorTitle: written(alert?.title ?? ''),
      error: written(alert?.text ?? ''),
      promptTitle: written(prompt?.title ?? ''),
      prompt: written(prompt?.text ?? ''),
      sqref: areas.map(areaName).join(' '),
    },
    formulas.map((formula, index) => xmlNode(`${prefix}formula${index + 1}`, {}, [encodeText(formula)])),
  );
}

/** Says what may be typed into areas of the active sheet, in place of what was said before; null for anything. */
export function setValidation(
  { book, active }: ExcelDocument,
  areas: readonly Area[],
  made: NewValidation | null,
): void {
  book.updateSheet(active, (root) => {
    const cleared = putChild(withoutExtensions(root, areas), 'dataValidations', order.worksheet, (before) =>
      before ? mapChildren(before, (each) => takenOut(each, areas)) : null,
    );
    return putChild(cleared, 'dataValidations', order.worksheet, (before) => {
      const list = before ?? xmlNode(`${root.prefix}dataValidations`);
      const children = made ? [...list.children, validationNode(root.prefix, areas, made)] : list.children;
      const count = children.filter((each) => typeof each !== 'string').length;
      return count === 0 ? null : list.containing(children).with('count', count);
    });
  });
}

/** Validations of newer programs stand in the extension list. */
function withoutExtensions(root: XmlNode, areas: readonly Area[]): XmlNode {
  return putChild(root, 'extLst', order.worksheet, (list) => {
    if (!list) return null;
    const made = mapChildren(list, (extension) => {
      const after = mapChildren(extension, (group) => {
        if (group.local !== 'dataValidations') return group;
        const kept = mapChildren(group, (each) => takenOut(each, areas));
        const count = nodesOf(kept).length;
        return kept === group ? group : count === 0 ? null : kept.with('count', count);
      });
      return after !== extension && nodesOf(after).length === 0 ? null : after;
    });
    return nodesOf(made).length === 0 ? null : made;
  });
}

/** The validation of the active cell, for the question that changes it. */
export const validationHere = (document: ExcelDocument): Validation | null =>
  validationAt(document, { sheet: document.active, ...document.selection.active }) ?? null;
