import { dateOf, serialOf, type Scalar } from '../../../../core/formula/index.ts';
import { levantMonths } from '../../../../core/formula/months.ts';
import { comparableText } from '../../../../core/language/index.ts';

/** Lists that go round (Excel's custom lists), in both languages. */
const lists: readonly (readonly string[])[] = [
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December'],
  ],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  ['أحد', 'اثنين', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة', 'سبت'],
  levantMonths,
  [
    ...['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو'],
    ...['أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  ],
];

const same = (one: string, other: string): boolean =>
  comparableText(one).toLowerCase() === comparableText(other).toLowerCase();

/** Where texts stand in the list that has them all; null when none has. */
export function listOf(texts: readonly string[]): ((text: string) => number) | null {
  const place = (list: readonly string[], text: string): number =>
    list.findIndex((each) => same(each, text.trim()));
  const list = lists.find((each) => texts.every((text) => place(each, text) >= 0));
  return list ? (text) => place(list, text) : null;
}

/** One source cell, as a series sees it. */
export interface Seed {
  value: Scalar;
  /** Its number format shows a date, or a time of day. */
  time: 'date' | 'time' | null;
}

type Kind =
  | { of: 'number' | 'date' | 'time'; value: number }
  | { of: 'list'; list: readonly string[]; index: number; shape: (text: string) => string }
  | { of: 'numbered'; before: string; number: number; width: number; after: string; cycle: number }
  | { of: 'copy' };

const shapeOf = (text: string): ((made: string) => string) => {
  if (text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase())
    return (made) => made.toUpperCase();
  return text === text.toLowerCase() ? (made) => made.toLowerCase() : (made) => made;
};

const quarter = /^(q|qtr|quarter)\s*$/i;

function kindOf({ value, time }: Seed): Kind {
  if (typeof value === 'number') return { of: time ?? 'number', value };
  if (typeof value !== 'string') return { of: 'copy' };
  for (const list of lists) {
    const index = list.findIndex((each) => same(each, value.trim()));
    if (index >= 0) return { of: 'list', list, index, shape: shapeOf(value.trim()) };
  }
  const ending = /^(.*?)(\d{1,15})$/s.exec(value);
  if (ending) {
    const [, before = '', digits = ''] = ending;
    const cycle = quarter.test(before) && /^[1-4]$/.test(digits) ? 4 : 0;
    return { of: 'numbered', before, number: Number(digits), width: digits.length, after: '', cycle };
  }
  const beginning = /^(\d{1,15})(\D.*)$/s.exec(value);
  if (beginning)
    return {
      of: 'numbered',
      before: '',
      number: Number(beginning[1]),
      width: 1,
      after: beginning[2]!,
      cycle: 0,
    };
  return { of: 'copy' };
}

const belong = (one: Kind, other: Kind): boolean => {
  if (one.of !== other.of) return false;
  if (one.of === 'list') return one.list === (other as typeof one).list;
  if (one.of === 'numbered')
    return one.before === (other as typeof one).before && one.after === (other as typeof one).after;
  return true;
};

/** The line through numbers that lies nearest to them. */
function trend(values: readonly number[]): (index: number) => number {
  const count = values.length;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, each) => sum + each, 0) / count;
  let above = 0;
  let below = 0;
  for (const [index, value] of values.entries()) {
    above += (index - middle) * (value - mean);
    below += (index - middle) ** 2;
  }
  const step = below === 0 ? 0 : above / below;
  return (index) => Number((mean + step * (index - middle)).toPrecision(15));
}

/** Dates on the same day of months that lie equally far apart: how many months; null when they are not such. */
function monthStep(values: readonly number[]): number | null {
  const dates = values.map(dateOf);
  const [first, second] = dates;
  if (!first || !second || dates.some((each) => each === null || each.day !== first.day)) return null;
  const months = dates.map((each) => each!.year * 12 + each!.month);
  const step = months[1]! - months[0]!;
  return step !== 0 && months.every((each, index) => each === months[0]! + index * step) ? step : null;
}

function dateSeries(values: readonly number[]): (index: number) => number {
  if (values.length === 1) return (index) => values[0]! + index;
  const step = monthStep(values);
  if (step === null) return trend(values);
  const first = dateOf(values[0]!)!;
  return (index) => {
    const month = first.month + index * step;
    const last = dateOf((serialOf(first.year, month + 1, 1) ?? 1) - 1)?.day ?? first.day;
    return serialOf(first.year, month, Math.min(first.day, last)) ?? values[0]!;
  };
}

type Series = (index: number) => Scalar | undefined;

const modulo = (value: number, size: number): number => ((value % size) + size) % size;

/** How a run of one kind goes on; undefined where a cell is copied. One number is counted on from only when asked for. */
function seriesOf(kinds: readonly Kind[], counts: boolean): Series {
  const [first] = kinds;
  const numbers = kinds.flatMap((each) => ('value' in each ? [each.value] : []));
  switch (first!.of) {
    case 'number':
      return numbers.length > 1 ? trend(numbers) : (index) => (counts ? numbers[0]! + index : undefined);
    case 'date':
      return dateSeries(numbers);
    case 'time':
      return numbers.length > 1
        ? trend(numbers)
        : (index) => Number((modulo(numbers[0]! * 24 + index, 24) / 24).toPrecision(15));
    case 'list': {
      const { list, index: start, shape } = first as Extract<Kind, { of: 'list' }>;
      const second = kinds[1] as Extract<Kind, { of: 'list' }> | undefined;
      const step = second ? modulo(second.index - start, list.length) || 1 : 1;
      return (index) => shape(list[modulo(start + index * step, list.length)]!);
    }
    case 'numbered': {
      const { before, after, width, cycle } = first as Extract<Kind, { of: 'numbered' }>;
      const counted = kinds.map((each) => (each as Extract<Kind, { of: 'numbered' }>).number);
      const line = counted.length > 1 ? trend(counted) : (index: number) => counted[0]! + index;
      return (index) => {
        const number = Math.round(line(index));
        const shown = cycle > 0 ? modulo(number - 1, cycle) + 1 : Math.abs(number);
        return before + String(shown).padStart(width, '0') + after;
      };
    }
    case 'copy':
      return () => undefined;
  }
}

/**
 * What follows after source cells: `at(n)` is the value of the n-th cell from their beginning, also before it (below 0);
 * undefined means the cell that stands there in the pattern is copied.
 */
export function continued(seeds: readonly Seed[], counts = false): (index: number) => Scalar | undefined {
  const kinds = seeds.map(kindOf);
  const runs: { start: number; length: number; series: Series }[] = [];
  for (let start = 0; start < kinds.length;) {
    let end = start + 1;
    while (end < kinds.length && belong(kinds[start]!, kinds[end]!)) end++;
    runs.push({ start, length: end - start, series: seriesOf(kinds.slice(start, end), counts) });
    start = end;
  }
  return (index) => {
    const place = modulo(index, seeds.length);
    const round = Math.floor(index / seeds.length);
    const run = runs.find((each) => place >= each.start && place < each.start + each.length)!;
    return run.series(round * run.length + (place - run.start));
  };
}
