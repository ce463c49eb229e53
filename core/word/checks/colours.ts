/** Colours that a task may call by a name; each stands for every shade that people would call so. */
export const colourFamilies = [
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'pink',
  'brown',
  'black',
  'gray',
  'white',
] as const;
export type ColourFamily = (typeof colourFamilies)[number];
