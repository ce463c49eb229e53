type Rgb = readonly [red: number, green: number, blue: number];

const rgbOf = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** `share` of one colour over another; both are `#RRGGBB`. */
export function mixed(over: string, under: string, share: number): string {
  const [one, other] = [rgbOf(over), rgbOf(under)];
  const parts = one.map((part, at) => Math.round(part * share + other[at]! * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = rgbOf(hex).map((part) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What can be read best on a colour: white, or nearly black. */
export const readableOn = (hex: string): string =>
  1.05 / (luminance(hex) + 0.05) >= 4.5 || luminance(hex) < 0.25 ? '#FFFFFF' : '#262626';
