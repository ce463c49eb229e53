/** What boxes, palettes and menus offer: Word's own values, in Word's order. */

/** Names as Office shows them; the page draws each with a free family that measures the same. */
export const fonts = [
  'Arial',
  'Calibri',
  'Cambria',
  'Noto Naskh Arabic',
  'Noto Sans Arabic',
  'Times New Roman',
] as const;

/** Points. */
export const sizes = [8, 9, 10, 11, 12, 14, 16, 18, 20, 22, 24, 26, 28, 36, 48, 72] as const;

/** Word's standard colours, after "Automatic". */
export const pickedColors = [
  { value: 'automatic', name: 'automatic' },
  { value: '#C00000', name: 'dark-red' },
  { value: '#FF0000', name: 'red' },
  { value: '#FFC000', name: 'orange' },
  { value: '#FFFF00', name: 'yellow' },
  { value: '#92D050', name: 'light-green' },
  { value: '#00B050', name: 'green' },
  { value: '#00B0F0', name: 'light-blue' },
  { value: '#0070C0', name: 'blue' },
  { value: '#002060', name: 'dark-blue' },
  { value: '#7030A0', name: 'purple' },
] as const;

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
