import type { FontStyle } from '../engine/workbook-view.ts';

const serif =
  /^(cambria|times|georgia|garamond|book|sakkal|traditional arabic|simplified arabic|noto naskh)/i;

/** The families that draw an Office font here: its own name first, then one with Arabic letters of the same kind. */
export const familiesOf = (name: string): string =>
  serif.test(name) ? `'${name}', 'Liberation Serif', serif` : `'${name}', Helvetica, Calibri, sans-serif`;

/** Points as pixels. */
export const pixelsOf = (points: number, scale: number): number =>
  Math.round(((points * 96) / 72) * scale * 10) / 10;

/** A font as CSS writes it in one line. */
export const fontLine = (font: FontStyle, scale: number): string =>
  `${font.italic ? 'italic ' : ''}${font.bold ? 700 : 400} ${pixelsOf(font.size, scale)}px ${familiesOf(font.name)}`;

/** Widths of texts, remembered. Made again when fonts have come in. */
export class Measure {
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #known = new Map<string, Map<string, number>>();
  #count = 0;

  /** The width of a line in pixels. */
  width(text: string, font: string): number {
    let known = this.#known.get(font);
    if (!known) this.#known.set(font, (known = new Map()));
    const before = known.get(text);
    if (before !== undefined) return before;
    if (++this.#count > 20_000) this.forget();
    const width = this.#measure(text, font);
    known.set(text, width);
    return width;
  }

  #measure(text: string, font: string): number {
    if (!this.#context) return text.length * 7;
    this.#context.font = font;
    return this.#context.measureText(text).width;
  }

  forget(): void {
    this.#known.clear();
    this.#count = 0;
  }
}
