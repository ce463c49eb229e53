export * from './values.ts';
export * from './workbook.ts';
export * from './reference.ts';
export type { Trouble } from './trouble.ts';
export type { Locale, Ports } from './ports.ts';
export { Calculator } from './calculator.ts';
