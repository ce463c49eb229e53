import type { BorderLine, CellStyle, FontStyle } from '../engine/workbook-view.ts';
import { familiesOf, pixelsOf } from './measure.ts';

/** How CSS draws the lines that `ST_BorderStyle` names (ECMA-376 Part 1, 18.18.3). */
const lines: Readonly<Record<string, string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  thin: '1px solid',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

const lineOf = (border: BorderLine | null): string | null =>
  border && border.style !== 'none' ? `${lines[border.style] ?? '1px solid'} ${border.color}` : null;

/** Lines lie half over the neighbour in Excel: text keeps its place however thick they are. */
function shift(top: string | null, bottom: string | null): string | false {
  const extra = (line: string | null): number => Number(line?.[0] ?? 1) - 1;
  const [above, below] = [extra(top), extra(bottom)];
  return (
    above + below > 0 &&
    `margin-top:${-above}px;margin-bottom:${-below}px;max-block-size:calc(100% + ${above + below}px)`
  );
}

const justify: Readonly<Record<CellStyle['vertical'], string>> = {
  top: 'flex-start',
  middle: 'center',
  bottom: 'flex-end',
};

/** A look in CSS: of the cell's box, and of the text in it. */
export interface Look {
  box: string;
  text: string;
  /** What is drawn over what: fills over grid lines, borders over fills. */
  layer: 0 | 1 | 2;
  /** Whether it states a line there, which a text that runs on does not hide. */
  lineAtStart: boolean;
  lineAtEnd: boolean;
}

export function fontCss(font: FontStyle, scale: number): string {
  const decorations = [
    font.underline !== 'none' && 'underline',
    font.underline === 'double' && 'double',
    font.strike && 'line-through',
  ].filter(Boolean);
  return [
    `font:${font.italic ? 'italic ' : ''}${font.bold ? 700 : 400} ${pixelsOf(font.size * (font.raised === 'baseline' ? 1 : 0.65), scale)}px/1.22 ${familiesOf(font.name)}`,
    `color:${font.color}`,
    decorations.length > 0 && `text-decoration:${decorations.join(' ')}`,
    font.raised !== 'baseline' && `vertical-align:${font.raised === 'superscript' ? 'super' : 'sub'}`,
  ]
    .filter(Boolean)
    .join(';');
}

function lookOf(style: CellStyle, scale: number): Look {
  const { top, bottom, start, end } = style.borders;
  const sides = [
    ['block-start', lineOf(top)],
    ['block-end', lineOf(bottom)],
    ['inline-start', lineOf(start)],
    ['inline-end', lineOf(end)],
  ] as const;
  const bordered = sides.some(([, line]) => line !== null);
  const box = [
    `justify-content:${justify[style.vertical]}`,
    style.fill && `background-color:${style.fill};border-color:${style.fill}`,
    ...sides.map(([side, line]) => line && `border-${side}:${line}`),
  ];
  const text = [
    fontCss(style.font, scale),
    style.wrap && 'white-space:pre-wrap;overflow-wrap:anywhere',
    shift(sides[0][1], sides[1][1]),
  ];
  return {
    box: box.filter(Boolean).join(';'),
    text: text.filter(Boolean).join(';'),
    layer: bordered ? 2 : style.fill ? 1 : 0,
    lineAtStart: sides[2][1] !== null,
    lineAtEnd: sides[3][1] !== null,
  };
}

/** Looks by style, remembered for one scale: a workbook has few styles and many cells. */
export class Looks {
  #looks = new WeakMap<CellStyle, Look>();
  readonly scale: number;

  constructor(scale: number) {
    this.scale = scale;
  }

  of(style: CellStyle): Look {
    let look = this.#looks.get(style);
    if (!look) this.#looks.set(style, (look = lookOf(style, this.scale)));
    return look;
  }
}
