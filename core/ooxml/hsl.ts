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

/** `#RRGGBB`. */
export function fromHsl({ hue, saturation, lightness }: Hsl): string {
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
