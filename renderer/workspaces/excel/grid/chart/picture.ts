/** How wide a text is, in pixels. */
export type MeasureText = (text: string, size: number) => number;

export type Side = 'left' | 'center' | 'right';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark]!);

/** Whether the first letter with a direction is written from the right. */
const fromRight = (text: string): boolean => /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);

const round = (value: number): number => Math.round(value * 100) / 100;

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
  text(
    x: number,
    y: number,
    text: string,
    how: { size: number; side: Side; color: string; turn?: number },
  ): void {
    const rtl = fromRight(text);
    const anchor = how.side === 'center' ? 'middle' : (how.side === 'left') === !rtl ? 'start' : 'end';
    const turned = how.turn ? ` transform="rotate(${how.turn} ${round(x)} ${round(y)})"` : '';
    this.#shapes.push(
      `<text x="${round(x)}" y="${round(y)}" dy="0.35em" font-size="${how.size}" fill="${how.color}" text-anchor="${anchor}" direction="${rtl ? 'rtl' : 'ltr'}"${turned}>${safe(text)}</text>`,
    );
  }

  /** A text cut to what there is room for. */
  fitted(text: string, size: number, room: number): string {
    if (this.measure(text, size) <= room) return text;
    let kept = text;
    while (kept.length > 1 && this.measure(`${kept}…`, size) > room) kept = kept.slice(0, -1);
    return `${kept.trimEnd()}…`;
  }

  toString(): string {
    return this.#shapes.join('');
  }
}

export interface Room {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
