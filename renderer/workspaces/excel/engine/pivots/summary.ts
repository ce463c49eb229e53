import { errorValue, type Locale, type Scalar } from '../../../../../core/formula/index.ts';
import { Axis, type Line } from './axis.ts';
import { placeOfValue, type PivotData, type PivotDesign, type PivotFunction } from './design.ts';
import { Gathering } from './gathering.ts';
import { itemsOf, orderedBy, type FieldItems } from './items.ts';

/** What a pivot table says of its data. */
export interface Summary {
  /** The items of the fields on sides and of filters, by field. */
  readonly items: ReadonlyMap<string, FieldItems>;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** The value of a row and a column, by the number of the value in the design. */
  value(row: Line, column: Line, value: number): Scalar;
}

/** The records that filters and hidden items let through. */
function shownRecords(
  { records }: PivotData,
  { chosen, hidden, filters }: PivotDesign,
  items: ReadonlyMap<string, FieldItems>,
): number[] {
  const tests = [...items].flatMap(([name, { keys, ofRecord }]) => {
    const one = filters.includes(name) ? chosen.get(name) : undefined;
    const not = hidden.get(name);
    if (one !== undefined && keys.includes(one)) return [(record: number) => keys[ofRecord[record]!] === one];
    return not ? [(record: number) => !not.has(keys[ofRecord[record]!]!)] : [];
  });
  return Array.from({ length: records }, (_, record) => record).filter((record) =>
    tests.every((test) => test(record)),
  );
}

/** What each item of a field comes to in all. */
function totalsOf(
  { values, ofRecord }: FieldItems,
  records: readonly number[],
  source: readonly Scalar[],
  by: PivotFunction,
): Scalar[] {
  const gathered = values.map(() => new Gathering());
  for (const record of records) gathered[ofRecord[record]!]!.add(source[record]!);
  return gathered.map((each) => each.result(by));
}

const share = (part: Scalar, whole: Scalar): Scalar => {
  if (typeof part !== 'number' || typeof whole !== 'number') return part;
  return whole === 0 ? errorValue('#DIV/0!') : part / whole;
};

/** Summarises data: every row with every column, and the totals of both. */
export function summarise(data: PivotData, design: PivotDesign, locale: Locale): Summary {
  const fields = new Map(data.fields.map((field) => [field.name, field]));
  const items = new Map(
    [...design.rows, ...design.columns, ...design.filters].map((name) => [
      name,
      itemsOf(fields.get(name)!, design.orders.get(name)?.descending ?? false, locale),
    ]),
  );
  const records = shownRecords(data, design, items);
  for (const [name, order] of design.orders) {
    const found = items.get(name);
    const by = design.values[placeOfValue(design, order)];
    if (!found || !by) continue;
    const totals = totalsOf(found, records, fields.get(by.field)!.values, by.function);
    items.set(name, orderedBy(found, totals, order.descending));
  }
  const axis = (names: readonly string[]): Axis =>
    new Axis(
      names.map((name) => items.get(name)!),
      records,
    );
  const [down, across] = [axis(design.rows), axis(design.columns)];
  const gathered = new Map<number, Gathering[]>();
  const sources = design.values.map(({ field }) => fields.get(field)!.values);
  for (const record of records)
    for (const row of down.of.get(record)!)
      for (const column of across.of.get(record)!) {
        const key = row * across.size + column;
        let cell = gathered.get(key);
        if (!cell) gathered.set(key, (cell = sources.map(() => new Gathering())));
        for (const [index, values] of sources.entries()) cell[index]!.add(values[record]!);
      }
  const plain = (row: number, column: number, value: number): Scalar =>
    gathered.get(row * across.size + column)?.[value]?.result(design.values[value]!.function) ?? null;
  return {
    items,
    rows: down.lines('before', design.totals.columns && design.rows.length > 0),
    columns: across.lines('after', design.totals.rows && design.columns.length > 0),
    value: (row, column, value) => {
      const part = plain(row.id, column.id, value);
      const { shownAs } = design.values[value]!;
      if (shownAs === 'percentOfTotal') return share(part, plain(0, 0, value));
      if (shownAs === 'percentOfRow') return share(part, plain(row.id, 0, value));
      return shownAs === 'percentOfCol' ? share(part, plain(0, column.id, value)) : part;
    },
  };
}
