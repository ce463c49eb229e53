export * from './values.ts';
export * from './workbook.ts';
export * from './reference.ts';
export { longestText, referencesIn, tokensOf, type ReferenceInText, type Token } from './tokens.ts';
export {
  copyReferences,
  moveReferences,
  pickedReference,
  removeSheet,
  renameName,
  renameSheet,
  shiftArea,
  shiftReferences,
  shiftSpan,
  turnReferences,
  type Move,
  type SheetChange,
} from './rewrite.ts';
export { reachFurther, renameColumn } from './table-references.ts';
export { cycleReferences, type Selected } from './cycle.ts';
export { shownFormula, storedFormula } from './stored.ts';
export { takesArrays } from './array-functions.ts';
export { typingTrouble } from './argument-counts.ts';
export type { Trouble } from './trouble.ts';
export { readTyped, type TypedContent } from './input.ts';
export type { DateRules } from './typed-dates.ts';
export { numberText, sameNumber } from './numbers.ts';
export { dateOf, serialOf, type CalendarDate } from './dates.ts';
export { displayText, type Displayed } from './display.ts';
export type { Locale, Ports } from './ports.ts';
export { Calculator } from './calculator.ts';
