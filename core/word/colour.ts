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

export interface Hsl {
  /** Degrees. */
  hue: number;
  saturation: number;
  lightness: number;
}

/** Hue, saturation and lightness of `RRGGBB`. */
export function toHsl(hex: string): Hsl {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return { hue: (((green - blue) / spread + 6) % 6) * 60, saturation, lightness };
  if (most === green) return { hue: ((blue - red) / spread + 2) * 60, saturation, lightness };
  return { hue: ((red - green) / spread + 4) * 60, saturation, lightness };
}

function fromHsl({ hue, saturation, lightness }: Hsl): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (shift: number): string => {
    const sixth = (hue / 60 + shift) % 6;
    const value = lightness + chroma * (Math.max(0, Math.min(1, Math.abs(sixth - 3) - 1)) - 0.5);
    return Math.floor(value * 255 + 1e-6)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(4)}${channel(2)}`.toUpperCase();
}
