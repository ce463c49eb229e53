/** How wide a text is, in pixels. */
export type MeasureText = (text: string, size: number) => number;

export type Side = 'left' | 'center' | 'right';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark]!);

/** Whether the first letter with a direction is written from the right. */
const fromRight = (text: string): boolean => /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);

const round = (value: number): number => Math.round(value * 100) / 100;

export interface TextLook {
  size: number;
  side: Side;
  color: string;
  /** Degrees, clockwise. */
  turn?: number;
  /** A number is written from the left, its currency too, as in a cell. */
  number?: boolean;
  /** What lies behind the letters, so that lines do not run through them. */
  halo?: string;
}

/** Collects the shapes of a picture as SVG. Texts are placed by what the eye sees, whatever their direction. */
export class Picture {
  readonly #shapes: string[] = [];
  readonly measure: MeasureText;

  constructor(measure: MeasureText) {
    this.measure = measure;
  }

  shape(name: string, attributes: Readonly<Record<string, string | number>>, label = ''): void {
    const written = Object.entries(attributes).map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : safe(value)}"`,
    );
    this.#shapes.push(`<${name}${written.join('')}>${label && `<title>${safe(label)}</title>`}</${name}>`);
  }

  line(points: readonly (readonly [number, number])[], color: string, width: number, dash = ''): void {
    this.shape('polyline', {
      points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '),
      fill: 'none',
      stroke: color,
      'stroke-width': width,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
      ...(dash && { 'stroke-dasharray': dash }),
    });
  }

  /** A line of text whose middle is at `y`. */
  text(x: number, y: number, text: string, how: TextLook): void {
    const rtl = !how.number && fromRight(text);
    const anchor = how.side === 'center' ? 'middle' : (how.side === 'left') === !rtl ? 'start' : 'end';
    const turned = how.turn ? ` transform="rotate(${how.turn} ${round(x)} ${round(y)})"` : '';
    const halo = how.halo ? ` stroke="${how.halo}" stroke-width="3" paint-order="stroke"` : '';
    this.#shapes.push(
      `<text x="${round(x)}" y="${round(y)}" dy="0.35em" font-size="${how.size}" fill="${how.color}"${halo} text-anchor="${anchor}" direction="${rtl ? 'rtl' : 'ltr'}"${turned}>${safe(text)}</text>`,
    );
  }

  /** Lines of text whose middle is at `y`. */
  lines(x: number, y: number, lines: readonly string[], how: TextLook): void {
    const height = lineOf(how.size);
    for (const [at, line] of lines.entries())
      this.text(x, y + (at - (lines.length - 1) / 2) * height, line, how);
  }

  /** A text cut to what there is room for. */
  fitted(text: string, size: number, room: number): string {
    if (this.measure(text, size) <= room) return text;
    let kept = text;
    while (kept.length > 1 && this.measure(`${kept}…`, size) > room) kept = kept.slice(0, -1);
    return `${kept.trimEnd()}…`;
  }

  /** A text in lines between its words; null when it takes more than `most`, or a word is too long. */
  wrapped(text: string, size: number, room: number, most: number): string[] | null {
    const lines: string[] = [];
    for (const word of text.split(/\s+/)) {
      const longer = `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && this.measure(longer, size) <= room) lines[lines.length - 1] = longer;
      else if (this.measure(word, size) <= room) lines.push(word);
      else return null;
    }
    return lines.length <= most ? lines : null;
  }

  /** A text in as many lines as there may be, its end cut when it is longer. */
  folded(text: string, size: number, room: number, most: number): string[] {
    const lines = this.wrapped(text, size, room, Infinity);
    if (!lines) return [this.fitted(text, size, room)];
    return lines.length <= most
      ? lines
      : [...lines.slice(0, most - 1), this.fitted(lines.slice(most - 1).join(' '), size, room)];
  }

  toString(): string {
    return this.#shapes.join('');
  }
}

/** From one line of text to the next. */
export const lineOf = (size: number): number => size * 1.25;

export interface Room {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
