import { afterAll, beforeAll } from 'vitest';
import { describe, findElectron } from '../../build/electron/find.ts';
import { machine } from './machine.ts';
import type { Row } from './row.ts';
import { table } from './table.ts';

export type Add = (what: string, budget: number | null, unit: Row['unit'], values: number[]) => void;

/** Collects the rows of one file, and prints them as a table when the file is done. */
export function report(): { add: Add; runtime: () => Awaited<ReturnType<typeof findElectron>> } {
  const rows: Row[] = [];
  let runtime: Awaited<ReturnType<typeof findElectron>>;
  beforeAll(async () => {
    runtime = await findElectron();
  });
  afterAll(() => console.log(table(machine(describe(runtime)), rows)));
  return {
    add: (what, budget, unit, values) => void rows.push({ what, budget, unit, values }),
    runtime: () => runtime,
  };
}
