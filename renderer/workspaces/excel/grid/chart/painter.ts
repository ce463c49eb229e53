import { displayText } from '../../../../../core/formula/display.ts';
import type { DrawingView } from '../../engine/drawing-view.ts';
import { familiesOf } from '../measure.ts';
import { drawChart } from './draw.ts';

let pen: CanvasRenderingContext2D | null = null;

function measured(text: string, size: number): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * size * 0.5;
  pen.font = `${size}px ${familiesOf('Calibri')}`;
  return pen.measureText(text).width;
}

const spoken = (): 'ar' | 'en' => (document.documentElement.lang === 'ar' ? 'ar' : 'en');

/** Draws a chart into its element, as large as it is at 100 %. */
export function paintChart(element: HTMLElement, drawing: DrawingView, scale: number): void {
  const { content } = drawing;
  if (content.kind !== 'chart') return;
  const { inlineSize, blockSize } = element.parentElement!.style;
  const width = Math.max(20, Number.parseFloat(inlineSize) / scale);
  const height = Math.max(20, Number.parseFloat(blockSize) / scale);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('font-family', familiesOf('Calibri'));
  svg.setAttribute('aria-hidden', 'true');
  svg.innerHTML = drawChart(
    content,
    width,
    height,
    measured,
    (value, code) => displayText(value, code, spoken(), {}).text,
  );
  element.replaceChildren(svg);
}
