/** What palettes and menus offer that are Word's alone, in Word's order. */

/** The values of `ST_HighlightColor` (ECMA-376 part 1, 17.18.40) that Word's palette has. */
export const highlightColors = [
  'yellow',
  'green',
  'cyan',
  'magenta',
  'blue',
  'red',
  'darkBlue',
  'darkCyan',
  'darkGreen',
  'darkMagenta',
  'darkRed',
  'darkYellow',
  'darkGray',
  'lightGray',
  'black',
  'none',
] as const;

/** How a highlight looks on the page; "none" has no colour. */
export const highlightInk: Readonly<Record<(typeof highlightColors)[number], string | null>> = {
  yellow: '#FFFF00',
  green: '#00FF00',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  blue: '#0000FF',
  red: '#FF0000',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  darkGray: '#808080',
  lightGray: '#C0C0C0',
  black: '#000000',
  none: null,
};

/** Times a single line. */
export const lineSpacings = [1, 1.15, 1.5, 2, 2.5, 3] as const;

/** Points above or below a paragraph that the line-spacing menu adds, as Word's does. */
export const addedSpace = 12;
