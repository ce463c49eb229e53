import type { FieldItems } from './items.ts';

/** A line of a pivot table: a row, or a column before values are set side by side. */
export interface Line {
  readonly kind: 'item' | 'subtotal' | 'grand';
  /** Places of its items, the outermost first. */
  readonly path: readonly number[];
  readonly id: number;
}

interface Branch {
  readonly id: number;
  readonly children: Map<number, Branch>;
}

/** The combinations of items that the data have, along one side. */
export class Axis {
  readonly #fields: readonly FieldItems[];
  readonly #root: Branch = { id: 0, children: new Map() };
  /** For each record, the ids of its combination and of all that hold it, the whole first. */
  readonly of: ReadonlyMap<number, readonly number[]>;
  /** How many ids there are. */
  readonly size: number;

  constructor(fields: readonly FieldItems[], records: readonly number[]) {
    this.#fields = fields;
    let size = 1;
    const of = new Map<number, readonly number[]>();
    for (const record of records) {
      let branch = this.#root;
      const ids = [0];
      for (const { ofRecord, place } of fields) {
        const at = place[ofRecord[record]!]!;
        let next = branch.children.get(at);
        if (!next) branch.children.set(at, (next = { id: size++, children: new Map() }));
        branch = next;
        ids.push(branch.id);
      }
      of.set(record, ids);
    }
    this.of = of;
    this.size = size;
  }

  /** The lines in order; the total of an item of an outer field stands before what it holds, or after it. */
  lines(totals: 'before' | 'after', grand: boolean): Line[] {
    if (this.#fields.length === 0) return [{ kind: 'item', path: [], id: 0 }];
    const found: Line[] = [];
    const visit = ({ id, children }: Branch, path: readonly number[]): void => {
      const inner = path.length > 0 && path.length < this.#fields.length;
      if (path.length === this.#fields.length || (inner && totals === 'before'))
        found.push({ kind: 'item', path, id });
      for (const [at, child] of [...children].sort(([one], [other]) => one - other))
        visit(child, [...path, at]);
      if (inner && totals === 'after') found.push({ kind: 'subtotal', path, id });
    };
    visit(this.#root, []);
    return grand ? [...found, { kind: 'grand', path: [], id: 0 }] : found;
  }
}
