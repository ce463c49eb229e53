import type { Dependents } from './dependents.ts';
import type { Formula } from './formula-cell.ts';
import type { Slot, Store } from './store.ts';

/**
 * The formulas that need `start` and are needed by it, through the cells that they name, and those on the way that was
 * met. Not only that way: which one is met first depends on where a calculation begins, and the result must not. What
 * only looks at cells that one of them filled is not among them: those cells are empty now.
 */
export function circleThrough(
  start: Slot,
  way: readonly Slot[],
  store: Store,
  dependents: Dependents,
): Formula[] {
  const after = new Set<Formula>();
  const waiting: Formula[] = [start.formula!];
  for (let formula = waiting.pop(); formula; formula = waiting.pop()) {
    const visit = (each: Formula): void => {
      if (after.has(each)) return;
      after.add(each);
      waiting.push(each);
    };
    const { sheet, row, column } = formula.slot;
    dependents.of(sheet, row, column, visit);
  }
  const circle = new Set(way.map(({ formula }) => formula!));
  const back: Formula[] = [...circle];
  for (let formula = back.pop(); formula; formula = back.pop())
    for (const area of formula.precedents)
      store.each(area, (slot) => {
        const needed = slot.formula;
        if (!needed || circle.has(needed) || !after.has(needed)) return;
        circle.add(needed);
        back.push(needed);
      });
  return [...circle];
}
