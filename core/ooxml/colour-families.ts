import { toHsl, type Hsl } from './hsl.ts';

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

/** From and to in degrees of hue, ends included; neighbours overlap where people disagree. */
const hues: readonly [ColourFamily, from: number, to: number][] = [
  ['red', 348, 360],
  ['red', 0, 16],
  ['orange', 14, 48],
  ['yellow', 44, 70],
  ['green', 66, 172],
  ['blue', 168, 256],
  ['purple', 252, 302],
  ['pink', 298, 350],
];

const isBrown = ({ hue, saturation, lightness }: Hsl): boolean =>
  hue <= 45 && lightness < 0.45 && (lightness < 0.3 || saturation < 0.75);

/** The families that a colour (`#RRGGBB` or `auto`) belongs to, the best name first. `auto` is black on paper. */
export function familiesOf(colour: string): ColourFamily[] {
  if (colour === 'auto') return ['black'];
  const hsl = toHsl(colour.slice(1));
  const { hue, saturation, lightness } = hsl;
  if (lightness < 0.08) return ['black'];
  if (lightness > 0.96) return ['white'];
  if (saturation < 0.12) return lightness < 0.2 ? ['black', 'gray'] : ['gray'];
  const families = hues.filter(([, from, to]) => hue >= from && hue <= to).map(([family]) => family);
  if (isBrown(hsl)) families.push('brown');
  if (families.includes('red') && lightness > 0.7) families.push('pink');
  return families;
}

/** Of each of red, green and blue, of 255: shades of theme colours are rounded in several ways. */
const channelTolerance = 2;

/** Whether a colour is the asked one: a stated colour exactly, a family by any of its shades. */
export function isColour(found: string, asked: string): boolean {
  if (!asked.startsWith('#')) return familiesOf(found).includes(asked as ColourFamily);
  const [one, other] = [channels(found), channels(asked)];
  return one.every((channel, at) => Math.abs(channel - other[at]!) <= channelTolerance);
}

const channels = (colour: string): number[] =>
  colour === 'auto' ? [0, 0, 0] : [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
