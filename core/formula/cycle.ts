import { printReference, type Edge, type Reference } from './reference.ts';
import { referencesIn } from './tokens.ts';

/** The states through which F4 takes a reference: `A1`, `$A$1`, `A$1`, `$A1`. */
const states: readonly { row: boolean; column: boolean }[] = [
  { row: false, column: false },
  { row: true, column: true },
  { row: true, column: false },
  { row: false, column: true },
];

function next(reference: Reference): Reference {
  const { top, left, bottom, right } = reference;
  const whole = !top || !left;
  const row = top?.fixed ?? left!.fixed;
  const column = left?.fixed ?? top!.fixed;
  const now = states.findIndex((state) => state.row === row && state.column === column);
  const state = whole ? states[row ? 0 : 1]! : states[(now + 1) % states.length]!;
  const keep = (edge: Edge | null, fixed: boolean): Edge | null => edge && { ...edge, fixed };
  return {
    ...reference,
    top: keep(top, state.row),
    bottom: keep(bottom, state.row),
    left: keep(left, state.column),
    right: keep(right, state.column),
  };
}

/** A text and what is selected in it. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What F4 makes of the references that the selection touches, or the caret stands at: the next of relative, fixed, row
 * fixed, column fixed. Without a reference there, everything stays.
 */
export function cycleReferences({ text, start, end }: Selected): Selected {
  const touched = referencesIn(text).filter((found) => found.start <= end && found.end >= start);
  const chosen = start === end ? touched.slice(0, 1) : touched;
  if (chosen.length === 0) return { text, start, end };
  let done = 0;
  let result = '';
  let first = 0;
  let last = 0;
  for (const [index, found] of chosen.entries()) {
    result += text.slice(done, found.start);
    if (index === 0) first = result.length;
    result += printReference(next(found.reference));
    last = result.length;
    done = found.end;
  }
  return { text: result + text.slice(done), start: start === end ? last : first, end: last };
}
