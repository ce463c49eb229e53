import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { Station, type StationOptions } from './app.ts';

/**
 * One station for all the tests of a block, which is quicker than one for each. Evidence is kept of a test
 * that does not pass; an error that nobody caught in the window counts as not passing.
 */
export function sharedStation(name: string, options: StationOptions): () => Station {
  let station: Station | undefined;
  beforeAll(async () => {
    station = await Station.start(options);
  });
  afterEach(async ({ task }) => {
    const uncaught = station?.uncaught.splice(0) ?? [];
    if (task.result?.state === 'fail' || uncaught.length > 0)
      console.error(`Evidence: ${await station?.keepEvidence(`${name} ${task.name}`)}`);
    expect(uncaught).toEqual([]);
  });
  afterAll(() => station?.dispose());
  return () => station!;
}
