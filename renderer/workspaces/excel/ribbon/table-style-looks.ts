import { plainStyles } from '../engine/styles/plain.ts';
import { looksOf } from '../engine/styles/looks.ts';
import { tableLook, type ElementLook, type Line } from '../engine/data/table-styles.ts';

type Css = Record<string, string>;

const edge = (line: Line | undefined): string => (line ? `1px solid ${line.color}` : '');

function css(look: ElementLook | undefined, under: ElementLook | undefined): Css {
  return {
    background: look?.fill ?? under?.fill ?? '#FFFFFF',
    borderBlockEnd: edge(look?.bottom ?? under?.horizontal),
  };
}

/** Five rows of a style as small stripes: headings, then data. */
export function tableSwatch(style: string): Css[] {
  const styles = plainStyles;
  const look = tableLook(styles, looksOf(styles, undefined), style);
  const { wholeTable, headerRow, firstRowStripe, secondRowStripe } = look;
  const stripes = [firstRowStripe, secondRowStripe, firstRowStripe, secondRowStripe];
  return [css(headerRow, wholeTable), ...stripes.map((each) => css(each, wholeTable))];
}
