import { countTrouble } from './argument-counts.ts';
import { parameterAt } from './call.ts';
import type { Compiled, CompiledName, NamedRegion, Names } from './compiled.ts';
import { functionNamed } from './functions/index.ts';
import type { FunctionDefinition } from './definition.ts';
import { parseFormula, type Node } from './parse.ts';
import type { BinaryOperator, Program, Step, UnaryOperator } from './program.ts';
import { omitted } from './region.ts';
import { resolveReference, resolveStructured, sheetNamed, type Resolved } from './resolve.ts';
import type { Trouble } from './trouble.ts';
import {
  constantArray,
  errorIn,
  isCell,
  isJoin,
  joins,
  prefixes,
  takesOne,
  unquoted,
  literal,
  variableName,
} from './tree.ts';
import { errorValue } from './values.ts';
import type { CellAddress, Workbook } from './workbook.ts';

interface NodeTask {
  readonly node: Node | null;
  /** One value is wanted here. */
  readonly operand?: boolean;
}
/** A part of the tree, or a step that follows when its operands are there. */
type Task = NodeTask | { readonly step: Step };

interface Place {
  readonly variables: ReadonlySet<string>;
  /** What is here is the result of the formula. */
  readonly last: boolean;
}

/** Turns a formula into steps. It never throws: what cannot be calculated becomes an error value and a trouble. */
export function compile(
  formula: string,
  workbook: Workbook,
  at: CellAddress,
  names: Names,
  forName = false,
): Compiled {
  const parsed = parseFormula(formula);
  if ('trouble' in parsed) return failed(parsed.trouble);
  return new Compilation(workbook, at, names, forName).all(parsed.tree);
}

const failed = (trouble: Trouble): Compiled => ({
  program: [{ do: 'push', value: errorValue(trouble.kind === 'syntax' ? '#NAME?' : '#VALUE!') }],
  regions: [],
  volatile: false,
  rows: false,
  spills: false,
  uses: [],
  trouble,
});

class Compilation {
  readonly #workbook: Workbook;
  readonly #at: CellAddress;
  readonly #names: Names;
  readonly #forName: boolean;
  readonly #regions: NamedRegion[] = [];
  readonly #uses = new Set<CompiledName>();
  #volatile = false;
  #rows = false;
  #spills = false;
  #trouble: Trouble | null = null;

  constructor(workbook: Workbook, at: CellAddress, names: Names, forName: boolean) {
    this.#workbook = workbook;
    this.#at = at;
    this.#names = names;
    this.#forName = forName;
  }

  all(tree: Node): Compiled {
    if (this.#several(tree)) this.#spills = true;
    const program = this.#program(tree, none, true);
    if (!this.#forName) this.#include();
    return {
      program,
      regions: this.#regions,
      volatile: this.#volatile,
      rows: this.#rows,
      spills: this.#spills,
      uses: [...this.#uses],
      trouble: this.#trouble,
    };
  }

  /** Walks a tree without calling itself for operands, which may be thousands in a row. */
  #program(tree: Node | null, variables: ReadonlySet<string>, root = false): Program {
    const steps: Step[] = [];
    const tasks: Task[] = [{ node: tree }];
    for (let task = tasks.pop(); task; task = tasks.pop()) {
      if ('step' in task) steps.push(task.step);
      else this.#node(task, { variables, last: root && task.node === tree }, steps, tasks);
    }
    return steps;
  }

  #node({ node, operand }: NodeTask, place: Place, steps: Step[], tasks: Task[]): void {
    if (node === null) return void steps.push({ do: 'push', value: omitted });
    switch (node.type) {
      case 'Literal':
        return void steps.push({ do: 'push', value: literal(node.value) });
      case 'ErrorLiteral':
        return void steps.push({ do: 'push', value: errorIn(node.value) });
      case 'ArrayExpression':
        return void steps.push({ do: 'push', value: constantArray(node.elements as Node[][]) });
      case 'ReferenceIdentifier': {
        const step = this.#reference(node.value, node.kind, place.variables);
        const cell = operand && step.do === 'region' && isCell(step.template);
        return void steps.push(cell ? { do: 'cell', template: step.template } : step);
      }
      case 'UnaryExpression':
        return void this.#unary(node.operator, node.arguments[0]!, tasks);
      case 'BinaryExpression':
        return void this.#binary(node.operator, node.arguments, place, tasks);
      case 'CallExpression':
        return this.#call(node, place, steps, tasks);
      case 'LambdaExpression': {
        const parameters = node.params.map(({ name }) => variableName(name));
        const body = this.#program(node.body, new Set([...place.variables, ...parameters]));
        return void steps.push({ do: 'lambda', parameters, body });
      }
      case 'LetExpression':
        return void steps.push(this.#let(node, place));
    }
  }

  #let({ declarations, body }: Extract<Node, { type: 'LetExpression' }>, place: Place): Step {
    const variables = new Set(place.variables);
    const names: string[] = [];
    const parts: Program[] = [];
    for (const { id, init } of declarations) {
      parts.push(this.#program(init, new Set(variables)));
      names.push(variableName(id.name));
      variables.add(variableName(id.name));
    }
    return { do: 'let', names, parts, body: this.#program(body, variables) };
  }

  #unary(operator: string, node: Node, tasks: Task[]): void {
    if (operator === '#') tasks.push({ step: { do: 'spilled' } }, { node });
    else if (operator === '@') tasks.push({ step: { do: 'single' } }, { node });
    else {
      this.#spills ||= this.#several(node);
      tasks.push({ step: { do: 'unary', operator: operator as UnaryOperator } }, { node, operand: true });
    }
    this.#spills ||= operator === '#';
  }

  #binary(operator: string, [left, right]: readonly Node[], { last }: Place, tasks: Task[]): void {
    if (!left || !right) return;
    if (isJoin(operator)) {
      const how = joins[operator];
      // `A1:INDEX(…)` reads cells that it does not name.
      this.#volatile ||= how === 'range';
      tasks.push({ step: { do: how } }, { node: right }, { node: left });
      return;
    }
    this.#spills ||= this.#several(left) || this.#several(right);
    tasks.push(
      { step: { do: 'binary', operator: operator as BinaryOperator, last } },
      { node: right, operand: true },
      { node: left, operand: true },
    );
  }

  #call(node: Extract<Node, { type: 'CallExpression' }>, place: Place, steps: Step[], tasks: Task[]): void {
    const callee = node.callee as Node | { type: 'Identifier'; name: string };
    const given = node.arguments as (Node | null)[];
    const named =
      callee.type === 'Identifier' ? callee.name : callee.type === 'ReferenceIdentifier' && callee.value;
    if (named === false) return this.#apply(callee as Node, given, tasks);
    const name = named.replace(prefixes, '');
    const definition = functionNamed(name);
    if (definition) return this.#known(definition, given, place, steps, tasks);
    if (place.variables.has(variableName(name)) || this.#names.entry(name, this.#at.sheet))
      return this.#apply({ type: 'ReferenceIdentifier', value: name, kind: 'name' } as Node, given, tasks);
    this.#complain({ kind: 'unknown-function', name });
    steps.push({ do: 'push', value: errorValue('#NAME?') });
  }

  #known(
    definition: FunctionDefinition,
    given: readonly (Node | null)[],
    { variables }: Place,
    steps: Step[],
    tasks: Task[],
  ): void {
    const trouble = countTrouble(definition, given.length);
    if (trouble) {
      this.#complain(trouble);
      return void steps.push({ do: 'push', value: errorValue('#VALUE!') });
    }
    this.#volatile ||= definition.volatile;
    this.#rows ||= definition.rows;
    this.#spills ||= definition.spills;
    for (const [index, each] of given.entries())
      if (each && (definition.spreads || takesOne(parameterAt(definition, index)[0].kind)))
        this.#spills ||= this.#several(each);
    if (definition.steps) {
      const parts = given.map((each) => this.#program(each, variables));
      return void steps.push({ do: 'branch', definition, parts });
    }
    tasks.push({ step: { do: 'call', definition, count: given.length } });
    for (const each of [...given].reverse()) tasks.push({ node: each });
  }

  #apply(callee: Node, given: readonly (Node | null)[], tasks: Task[]): void {
    tasks.push({ step: { do: 'apply', count: given.length } });
    for (const each of [...given].reverse()) tasks.push({ node: each });
    tasks.push({ node: callee });
  }

  #reference(value: string, kind: string, variables: ReadonlySet<string>): Step {
    if (kind === 'name') return this.#name(value, variables);
    const resolved =
      kind === 'table'
        ? resolveStructured(value, this.#workbook, this.#at)
        : resolveReference(value, this.#workbook, this.#at.sheet);
    return this.#cells(resolved);
  }

  #cells(resolved: Resolved): Step {
    if ('error' in resolved) {
      if (resolved.trouble) this.#complain(resolved.trouble);
      return { do: 'push', value: resolved.error };
    }
    this.#regions.push({ template: resolved, named: false });
    return { do: 'region', template: resolved };
  }

  #name(text: string, variables: ReadonlySet<string>): Step {
    const plain = variableName(text);
    if (variables.has(plain)) return { do: 'variable', name: plain };
    const mark = text.lastIndexOf('!');
    const sheet = mark < 0 ? this.#at.sheet : sheetNamed(this.#workbook, unquoted(text.slice(0, mark)));
    const entry = this.#names.entry(text.slice(mark + 1), sheet);
    if (entry) {
      this.#uses.add(entry);
      return { do: 'name', entry };
    }
    // A table's name alone means its data.
    const table = mark < 0 ? resolveStructured(`${text}[]`, this.#workbook, this.#at) : null;
    if (table && !('error' in table)) return this.#cells(table);
    this.#complain({ kind: 'unknown-name', name: text.slice(mark + 1) });
    return { do: 'push', value: errorValue('#NAME?') };
  }

  /** What names stand for is a part of the formula that uses them. */
  #include(): void {
    const waiting = [...this.#uses];
    for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
      const { regions, volatile, rows, trouble, uses } = entry.compiled();
      for (const { template } of regions) this.#regions.push({ template, named: true });
      this.#volatile ||= volatile;
      this.#rows ||= rows;
      if (trouble) this.#complain(trouble);
      for (const other of uses)
        if (!this.#uses.has(other)) {
          this.#uses.add(other);
          waiting.push(other);
        }
    }
  }

  #complain(trouble: Trouble): void {
    this.#trouble ??= trouble;
  }

  /** Whether a part of a formula is by its looks more than one value. */
  #several(node: Node): boolean {
    if (node.type === 'ArrayExpression') return node.elements.length > 1 || node.elements[0]!.length > 1;
    if (node.type !== 'ReferenceIdentifier' || node.kind === 'name') return false;
    const resolved =
      node.kind === 'table'
        ? resolveStructured(node.value, this.#workbook, this.#at)
        : resolveReference(node.value, this.#workbook, this.#at.sheet);
    return !('error' in resolved) && !isCell(resolved);
  }
}

const none: ReadonlySet<string> = new Set();
