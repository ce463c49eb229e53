import { expect, test } from 'vitest';
import { desk, select } from './desk.ts';

test.each(['10:30', '10:30 AM', '10:30 ص'])(
  'a time typed as %s is edited as a time, without a day',
  async (text) => {
    const { run, input } = await desk();
    await run(select('H2'), ['type', { text }]);
    expect(input('H2')).toBe('10:30:00');
  },
);
