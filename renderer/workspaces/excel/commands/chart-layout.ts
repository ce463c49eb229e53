import { z } from 'zod';
import { layouts, setLayout } from '../engine/charts/layouts.ts';
import { about } from './chosen-chart.ts';

/** Title, legend, labels and lines at once, as the quick layouts of Excel. */
export const chartLayout = about<{ is: number }>({
  id: 'chart-layout',
  args: z.strictObject({ is: z.int().min(1).max(layouts.length) }),
  presses: layouts.map((_, at) => ({ args: { is: at + 1 }, label: `chart-layout.l${at + 1}` })),
  run: ({ document }, here, { is }) => setLayout(document, here, layouts[is - 1]!),
});
