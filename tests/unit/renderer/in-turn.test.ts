import { expect, test } from 'vitest';
import { inTurn } from '../../../renderer/screens/supervisor/today/in-turn.ts';

type Roll = readonly string[];

/** An answer that is given when it is told. */
function later(): [answer: Promise<Roll>, give: (roll: Roll) => void] {
  let give: (roll: Roll) => void = () => undefined;
  return [new Promise<Roll>((resolve) => (give = resolve)), (roll) => give(roll)];
}

test.for(['the look', 'the adding'])(
  'What was added while somebody looked is seen when %s is answered first',
  async (first) => {
    const roll: string[] = [];
    let seen: Roll = [];
    const open: Promise<void>[] = [];
    const ask = (answer: Promise<Roll>): void => void open.push(show(answer));
    const show = inTurn<Roll>(
      (answer) => (seen = answer),
      () => ask(Promise.resolve([...roll])),
    );
    const [added, giveAdded] = later();
    const [looked, giveLooked] = later();
    ask(added);
    ask(looked);
    const before = [...roll];
    roll.push('Hind', 'Omar');
    const answers = [() => giveLooked(before), () => giveAdded([...roll])];
    for (const give of first === 'the look' ? answers : answers.reverse()) {
      give();
      await Promise.race(open);
    }
    for (const each of open) await each;
    expect(seen).toEqual(['Hind', 'Omar']);
  },
);
