import {
  areaOf,
  parseReference,
  tokensOf,
  type Area,
  type Reference,
  type Token,
} from '../../formula/index.ts';

/** The parts of a formula that mean something: no spaces, capitals for functions. */
export const partsOf = (formula: string): Token[] =>
  tokensOf(formula.replace(/^=/, '')).filter(({ type }) => type !== 'whitespace');

/** Names of the functions that a formula calls, in capitals. */
export const functionsIn = (formula: string): string[] =>
  partsOf(formula)
    .filter(({ type }) => type === 'func')
    .map(({ value }) => value.toUpperCase());

/** Numbers that are typed into a formula. */
export const numbersIn = (formula: string): string[] =>
  partsOf(formula)
    .filter(({ type }) => type === 'number')
    .map(({ value }) => value);

export interface WrittenReference {
  readonly text: string;
  readonly reference: Reference;
  readonly area: Area;
}

/** Ranges and cells as a formula writes them. */
export const writtenReferences = (formula: string): WrittenReference[] =>
  partsOf(formula).flatMap(({ type, value }) => {
    const reference = type === 'range' || type === 'range_beam' ? parseReference(value) : null;
    return reference ? [{ text: value, reference, area: areaOf(reference) }] : [];
  });

/** Names, tables and their columns that a formula uses. */
export const namesIn = (formula: string): string[] =>
  partsOf(formula)
    .filter(({ type }) => type === 'range_named' || type === 'structured')
    .map(({ value }) => value);

/** A formula in one form, references by their cells alone: `$`, capitals and spaces make no difference. */
export const plainFormula = (formula: string): string =>
  partsOf(formula)
    .map(({ type, value }) => (type === 'string' ? value : value.replaceAll('$', '').toUpperCase()))
    .join('');

/** A formula with holes where its references are: two formulas with the same shape differ in ranges alone. */
export const shapeOf = (formula: string): string =>
  partsOf(formula)
    .map(({ type, value }) =>
      type.startsWith('range') && type !== 'range_named' ? '□' : value.toUpperCase(),
    )
    .join('');
