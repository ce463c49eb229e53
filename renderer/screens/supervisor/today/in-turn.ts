/**
 * Takes answers in the order of their questions, so that a slow one never undoes what is on the screen. The later of
 * two questions may have been answered from before the earlier one was done: once an answer is overtaken, `look` is
 * called to ask how things are now.
 */
export function inTurn<T>(take: (answer: T) => void, look: () => void) {
  let asked = 0;
  return async (answer: Promise<T | undefined>): Promise<void> => {
    const turn = ++asked;
    const given = await answer;
    if (given === undefined) return;
    if (turn === asked) take(given);
    else look();
  };
}
