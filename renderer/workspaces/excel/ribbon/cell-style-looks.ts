/** How the gallery draws a cell style, nearly as the sheet will. */
export interface StyleLook {
  color?: string;
  background?: string;
  weight?: 700;
  style?: 'italic';
  /** A line below. */
  line?: string;
}

const accents = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const tinted = (color: string, tint: number): string => `color-mix(in srgb, ${color} ${tint}%, white)`;

const plain: Readonly<Record<string, StyleLook>> = {
  normal: {},
  good: { color: '#006100', background: '#C6EFCE' },
  bad: { color: '#9C0006', background: '#FFC7CE' },
  neutral: { color: '#9C5700', background: '#FFEB9C' },
  input: { color: '#3F3F76', background: '#FFCC99' },
  output: { color: '#3F3F3F', background: '#F2F2F2', weight: 700 },
  calculation: { color: '#B85C00', background: '#F2F2F2', weight: 700 },
  note: { background: '#FFFFCC' },
  'warning-text': { color: '#C00000' },
  'explanatory-text': { color: '#595959', style: 'italic' },
  title: { color: '#44546A' },
  'heading-1': { color: '#44546A', weight: 700, line: '3px solid #4472C4' },
  'heading-2': { color: '#44546A', weight: 700, line: '2px solid #A2B8E1' },
  'heading-3': { color: '#44546A', weight: 700, line: '1px solid #A2B8E1' },
  'heading-4': { color: '#44546A', weight: 700 },
  total: { weight: 700, line: '3px double #4472C4' },
};

/** The look of a style by its id; styles that a file brings have none. */
export function styleLook(id: string): StyleLook {
  const accent = /^(?:(\d+)-)?accent(\d)$/.exec(id);
  if (!accent) return plain[id] ?? {};
  const color = accents[Number(accent[2]) - 1] ?? '#4472C4';
  const tint = accent[1] ? Number(accent[1]) : 100;
  return { background: tinted(color, tint), color: '#000000' };
}
