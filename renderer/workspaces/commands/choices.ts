/** What boxes and palettes offer in every workspace: Office's own values, in its order. */

/** Names as Office shows them; each is drawn with a free family that measures the same. */
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

/** Standard colours, named as in the texts. */
export const pickedColors = [
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

/** Colours for letters: theirs by themselves, then those that are picked. */
export const letterColors = [{ value: 'automatic', name: 'automatic' }, ...pickedColors] as const;
