/** Fonts of the list; those that Mashq draws itself. */
export const fontNames = [
  'Calibri',
  'Cambria',
  'Arial',
  'Times New Roman',
  'Noto Naskh Arabic',
  'Noto Sans Arabic',
] as const;

/** Excel's list of sizes, in points. */
export const fontSizes = [8, 9, 10, 11, 12, 14, 16, 18, 20, 22, 24, 26, 28, 36, 48, 72] as const;

/** "Automatic" and the standard colours, named as in the texts. */
export const pickedColors = [
  { value: 'automatic', name: 'automatic' },
  { value: '#000000', name: 'black' },
  { value: '#FFFFFF', name: 'white' },
  { value: '#D9D9D9', name: 'light-grey' },
  { value: '#808080', name: 'grey' },
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

export const zooms = [50, 75, 100, 125, 150, 200] as const;
