/** How far a fact may be from what is asked: programs round when they save. Named here and nowhere else. */
export const tolerance = {
  /** Indents and other lengths. */
  centimetres: 0.05,
  /** Space before and after paragraphs. */
  points: 0.5,
  /** Multiples of the single line. */
  lines: 0.02,
  /** Font sizes, in points. */
  size: 0.25,
  /** Margins of printed pages, in centimetres: inches are rounded. */
  margin: 0.06,
  /** Heights of rows, in points: programs round them to pixels. */
  rowHeight: 0.8,
  /** Widths of columns, in characters: programs add their own padding. */
  columnWidth: 0.8,
  /** How much narrower than its letters a column may be: not all letters are as wide as a digit. */
  textWidth: 0.8,
} as const;

export const near = (found: number, asked: number, within: number): boolean =>
  Math.abs(found - asked) <= within + 1e-9;

/** A number as a person would write it. */
export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
