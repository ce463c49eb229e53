import { z } from 'zod';
import { parseArea } from '../../../../core/formula/index.ts';
import { chartHere, choose, chosenChart } from '../engine/charts/chosen.ts';
import { rootOf } from '../engine/charts/editing.ts';
import type { PlacedChart } from '../engine/charts/place.ts';
import { groupsOf } from '../engine/charts/reading.ts';
import { isProtected } from '../engine/layout.ts';
import { command, type Bench, type Command } from './command.ts';

export const range = z.string().refine((text) => parseArea(text) !== null);

export const isOpen = ({ document }: Bench): boolean => !isProtected(document.part.root);

/** A command about the chart that is chosen, or the only one of the sheet. */
export function about<Args>(description: {
  id: string;
  args: z.ZodType<Args>;
  presses?: { args: Args; label: string; shortcuts?: readonly string[] }[];
  can?: (bench: Bench, chart: PlacedChart, args: Args) => boolean;
  run: (bench: Bench, chart: PlacedChart, args: Args) => unknown;
  state?: (bench: Bench, chart: PlacedChart) => boolean | number | string | null;
}): Command {
  const { id, args: schema, presses = [], can, run, state } = description;
  return command<Args>({
    id,
    args: schema,
    presses,
    can: (bench, args) => {
      const here = chartHere(bench.document);
      return here !== null && isOpen(bench) && (can?.(bench, here, args) ?? true);
    },
    run: (bench, args) => {
      const { document } = bench;
      const before = document.book.parts;
      const here = chartHere(document)!;
      choose(document, here.part);
      run(bench, here, args);
      return document.book.parts !== before;
    },
    state: (bench) => {
      const here = state && chosenChart(bench.document);
      return here ? state(bench, here) : null;
    },
  });
}

export const kindOf = ({ document }: Bench, here: PlacedChart): string => {
  const groups = groupsOf(rootOf(document, here));
  return groups.length > 1 ? 'combined' : (groups[0]?.type ?? 'column');
};
