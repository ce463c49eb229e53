import { fromHsl, toHsl } from '../ooxml/index.ts';

/** A colour as a file states it (CT_Color, CT_Shd; ECMA-376 Part 1 §17.3.2.6, §17.3.5). */
export interface ColourReference {
  /** `RRGGBB` or `auto`. */
  value: string;
  theme: string | undefined;
  /** 0 to 1; how much of the theme's lightness stays. */
  tint: number | undefined;
  shade: number | undefined;
}

/** A theme colour's name → `RRGGBB`. */
export type ThemeColours = (name: string) => string | undefined;

const hexColour = /^[0-9a-f]{6}$/i;

/** `#RRGGBB`, or `auto`. The theme decides where it is named, as in Word; the value is its copy. */
export function resolveColour(reference: ColourReference, theme: ThemeColours): string {
  const themed = reference.theme === undefined ? undefined : theme(reference.theme);
  if (themed !== undefined) return shaded(themed, reference.tint, reference.shade);
  return hexColour.test(reference.value) ? `#${reference.value.toUpperCase()}` : 'auto';
}

/** A byte in hexadecimal as a part of one. */
export function fraction(value: string | undefined): number | undefined {
  return value !== undefined && /^[0-9a-f]{1,2}$/i.test(value) ? Number.parseInt(value, 16) / 255 : undefined;
}

function shaded(hex: string, tint: number | undefined, shade: number | undefined): string {
  if (tint === undefined && shade === undefined) return `#${hex.toUpperCase()}`;
  const { hue, saturation, lightness } = toHsl(hex);
  const darker = lightness * (shade ?? 1);
  return fromHsl({ hue, saturation, lightness: tint === undefined ? darker : darker * tint + (1 - tint) });
}
