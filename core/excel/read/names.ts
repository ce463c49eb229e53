import { areaOf, parseReference, sheetColumns, sheetRows, type Area } from '../../formula/index.ts';
import { elementsOf, textOf, type XmlElement } from '../../ooxml/index.ts';
import type { DefinedName, PageSetup } from '../model.ts';
import { count, flag } from './attributes.ts';
import { asShown } from './formulas.ts';

/** Names that Excel keeps for itself (ECMA-376 Part 1 §18.2.5). */
const reserved = '_xlnm.';

/** Splits `S!A1:B2,S!D:D` at its commas, not inside quotes. */
const split = (formula: string): string[] => formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

export interface Names {
  /** What people named. */
  readonly defined: readonly DefinedName[];
  printArea(sheet: number): Area[];
  printTitles(sheet: number): PageSetup['titles'];
}

/** Reads `definedNames`; print areas, print titles and filters, which are names too, apart. */
export function readNames(definedNames: XmlElement | undefined): Names {
  const defined: DefinedName[] = [];
  const special = new Map<string, readonly Area[]>();
  for (const element of definedNames ? elementsOf(definedNames) : []) {
    const { name = '', localSheetId, hidden, comment } = element.attributes;
    const formula = asShown(textOf(element).trim());
    const sheet = count(localSheetId) ?? null;
    if (name.toLowerCase().startsWith(reserved)) {
      const areas = split(formula).flatMap((text) => {
        const reference = parseReference(text.trim());
        return reference ? [areaOf(reference)] : [];
      });
      special.set(`${name.slice(reserved.length).toLowerCase()} ${sheet}`, areas);
    } else if (element.name === 's:definedName' && name !== '')
      defined.push({ name, sheet, formula, hidden: flag(hidden, false), comment: comment ?? null });
  }
  return {
    defined,
    printArea: (sheet) => [...(special.get(`print_area ${sheet}`) ?? [])],
    printTitles: (sheet) => titlesOf(special.get(`print_titles ${sheet}`) ?? []),
  };
}

function titlesOf(areas: readonly Area[]): PageSetup['titles'] {
  const rows = areas.find(({ left, right }) => left === 0 && right === sheetColumns - 1);
  const columns = areas.find(({ top, bottom }) => top === 0 && bottom === sheetRows - 1);
  return {
    rows: rows ? { first: rows.top, last: rows.bottom } : null,
    columns: columns ? { first: columns.left, last: columns.right } : null,
  };
}
