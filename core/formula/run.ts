import { call } from './call.ts';
import { operand } from './broadcast.ts';
import { callOf, type Context, type Part, type Steps } from './context.ts';
import { binary, unary } from './operators.ts';
import type { Program, RegionTemplate, Step } from './program.ts';
import {
  beside,
  heightOf,
  Lambda,
  omitted,
  Region,
  widthOf,
  type Scope,
  type SheetArea,
  type Value,
} from './region.ts';
import { intersection, sheetColumns, sheetRows } from './reference.ts';
import { leave, TooMuch } from './signals.ts';
import { errorValue, isError, Matrix } from './values.ts';
import type { CellAddress } from './workbook.ts';

/** How deep LAMBDAs may call each other. */
const deepest = 1_024;

/** By how much relative references move. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

export const shiftBetween = (from: CellAddress, to: CellAddress): Shift => ({
  rows: to.row - from.row,
  columns: to.column - from.column,
});

interface Frame {
  readonly program: Program;
  readonly scope: Scope | null;
  readonly shift: Shift | null;
  next: number;
  /** A function that waits for the value of a part. */
  readonly steps: Steps | null;
}

/**
 * Runs a program. Operands and calls lie on stacks of our own: neither nesting nor a LAMBDA that calls itself can use up
 * the stack of the machine. Throws `Needs` and `TooMuch`.
 */
export function run(
  program: Program,
  context: Context,
  shift: Shift | null,
  scope: Scope | null = null,
): Value {
  const values: Value[] = [];
  const frames: Frame[] = [{ program, scope, shift, next: 0, steps: null }];
  for (;;) {
    const frame = frames.at(-1)!;
    const step = frame.program[frame.next];
    if (step === undefined) {
      frames.pop();
      const below = frames.at(-1);
      if (!below) return values.pop()!;
      if (below.steps) resume(frames, values, below, values.pop()!);
      continue;
    }
    frame.next += 1;
    const part = perform(step, frame, values, context);
    if (part === null) continue;
    if (frames.length > deepest) leave(new TooMuch('too-deep'));
    if ('program' in part)
      frames.push({
        ...part,
        shift: 'shift' in part ? (part.shift as Shift) : frame.shift,
        next: 0,
        steps: null,
      });
    else {
      frames.push({ program: [], scope: null, shift: frame.shift, next: 0, steps: part });
      resume(frames, values, frames.at(-1)!, null);
    }
  }
}

/** Hands a value to a function that waits for it, and begins the part that it asks for next. */
function resume(frames: Frame[], values: Value[], waiting: Frame, value: Value): void {
  const { done, value: answer } = waiting.steps!.next(value);
  if (done) {
    frames.pop();
    values.push(answer);
  } else frames.push({ ...answer, shift: waiting.shift, next: 0, steps: null });
}

/** Does one step. Gives back what has to be calculated before the next. */
function perform(
  step: Step,
  frame: Frame,
  values: Value[],
  context: Context,
): (Part & { shift?: Shift }) | Steps | null {
  switch (step.do) {
    case 'push':
      values.push(step.value);
      return null;
    case 'region':
      values.push(place(step.template, frame.shift));
      return null;
    case 'cell': {
      values.push(cellValue(step.template, frame.shift, context));
      return null;
    }
    case 'unary':
      values.push(unary(step.operator, values.pop()!, context));
      return null;
    case 'binary': {
      const right = values.pop()!;
      values.push(binary(step.operator, values.pop()!, right, step.last, context));
      return null;
    }
    case 'call':
      values.push(call(step.definition, values.splice(values.length - step.count), context));
      return null;
    case 'branch':
      return step.definition.steps!(
        context,
        step.parts.map((program) => ({ program, scope: frame.scope })),
      );
    case 'name':
      return {
        program: step.entry.program,
        scope: null,
        shift: { rows: context.at.row, columns: context.at.column },
      };
    case 'variable':
      values.push(lookUp(step.name, frame.scope));
      return null;
    case 'let':
      return declare(step.names, step.parts, step.body, frame.scope);
    case 'lambda':
      values.push(new Lambda(step.parameters, step.body, frame.scope));
      return null;
    case 'apply': {
      const given = values.splice(values.length - step.count);
      const callee = values.pop()!;
      if (callee instanceof Lambda && given.length <= callee.parameters.length)
        return callOf(callee, given, omitted);
      values.push(isError(callee) ? callee : errorValue(callee instanceof Lambda ? '#VALUE!' : '#REF!'));
      return null;
    }
    case 'range':
    case 'union':
    case 'intersect': {
      const right = values.pop()!;
      values.push(combine(step.do, values.pop()!, right));
      return null;
    }
    case 'spilled': {
      const region = values.pop()!;
      values.push(
        region instanceof Region ? context.spilled(region) : isError(region) ? region : errorValue('#REF!'),
      );
      return null;
    }
    case 'single':
      values.push(oneBeside(values.pop()!, context));
      return null;
  }
}

function* declare(
  names: readonly string[],
  parts: readonly Program[],
  body: Program,
  outer: Scope | null,
): Steps {
  let scope = outer;
  for (const [index, program] of parts.entries())
    scope = { name: names[index]!, value: yield { program, scope }, outer: scope };
  return yield { program: body, scope };
}

function lookUp(name: string, scope: Scope | null): Value {
  for (let each = scope; each; each = each.outer) if (each.name === name) return each.value;
  return errorValue('#NAME?');
}

const wrapped = (at: number, by: number, size: number): number => (((at + by) % size) + size) % size;

function cellValue({ region, relative }: RegionTemplate, shift: Shift | null, context: Context): Value {
  const { sheet, top, left } = region.areas[0]!;
  if (!shift || !relative) return context.value(sheet, top, left);
  const row = relative.top ? wrapped(top, shift.rows, sheetRows) : top;
  return context.value(sheet, row, relative.left ? wrapped(left, shift.columns, sheetColumns) : left);
}

/** The cells that a reference means from where the formula is used; beyond the edge it begins anew, as in Excel. */
export function place({ region, relative }: RegionTemplate, shift: Shift | null): Region {
  if (!shift || !relative || (shift.rows === 0 && shift.columns === 0)) return region;
  return new Region(
    region.areas.map((area): SheetArea => {
      const down = (at: number, moves: boolean): number => (moves ? wrapped(at, shift.rows, sheetRows) : at);
      const across = (at: number, moves: boolean): number =>
        moves ? wrapped(at, shift.columns, sheetColumns) : at;
      const rows = [down(area.top, relative.top), down(area.bottom, relative.bottom)];
      const columns = [across(area.left, relative.left), across(area.right, relative.right)];
      return {
        sheet: area.sheet,
        top: Math.min(...rows),
        bottom: Math.max(...rows),
        left: Math.min(...columns),
        right: Math.max(...columns),
      };
    }),
  );
}

function combine(how: 'range' | 'union' | 'intersect', left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (!(left instanceof Region) || !(right instanceof Region)) return errorValue('#VALUE!');
  if (how === 'union') return new Region([...left.areas, ...right.areas]);
  if (how === 'intersect') {
    const shared = left.areas.flatMap((one) =>
      right.areas.flatMap((other) => {
        const area = one.sheet === other.sheet ? intersection(one, other) : null;
        return area ? [{ ...area, sheet: one.sheet }] : [];
      }),
    );
    return shared.length === 0 ? errorValue('#NULL!') : new Region(shared);
  }
  const all = [...left.areas, ...right.areas];
  const [first] = all;
  if (all.some(({ sheet }) => sheet !== first!.sheet)) return errorValue('#VALUE!');
  return Region.of(
    first!.sheet,
    Math.min(...all.map(({ top }) => top)),
    Math.min(...all.map((area) => area.left)),
    Math.max(...all.map(({ bottom }) => bottom)),
    Math.max(...all.map((area) => area.right)),
  );
}

/** `@`: the one value beside the formula, or the first of an array. */
function oneBeside(value: Value, context: Context): Value {
  if (value instanceof Matrix) return value.at(0, 0);
  if (!(value instanceof Region)) return value;
  const area = value.only;
  if (area && heightOf(area) === 1 && widthOf(area) === 1) return value;
  const cell = beside(value, context.at.row, context.at.column);
  return isError(cell) ? cell : new Region([cell]);
}

/** The value of a result without its reference: empty is 0. */
export function settled(value: Value, context: Context): ReturnType<typeof operand> {
  const result = operand(value, context);
  return result === null ? 0 : result;
}
