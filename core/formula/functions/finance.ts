import type { Context } from '../context.ts';
import { define, number, optional, raw, repeated } from '../definition.ts';
import { errorValue, isError, type Scalar } from '../values.ts';
import { finite } from '../operators.ts';
import type { Value } from '../region.ts';
import { numbersIn } from './numbers-in.ts';

const notNumber = errorValue('#NUM!');

/** A loan or a savings plan; money paid is negative, money received positive. `type`: 1 when paid at the beginning. */
interface Plan {
  rate: number;
  periods: number;
  payment: number;
  present: number;
  type: number;
}

const atStart = (type: number): number => (type === 0 ? 0 : 1);

function futureValue({ rate, periods, payment, present, type }: Plan): number {
  if (rate === 0) return -(present + payment * periods);
  const growth = (1 + rate) ** periods;
  return -(present * growth + (payment * (1 + rate * atStart(type)) * (growth - 1)) / rate);
}

function paymentOf(rate: number, periods: number, present: number, future: number, type: number): Scalar {
  if (periods === 0) return notNumber;
  if (rate === 0) return -(present + future) / periods;
  const growth = (1 + rate) ** periods;
  return finite((-(present * growth + future) * rate) / ((1 + rate * atStart(type)) * (growth - 1)));
}

function presentValue(rate: number, periods: number, payment: number, future: number, type: number): Scalar {
  if (rate === 0) return -(future + payment * periods);
  const growth = (1 + rate) ** periods;
  return finite(-(future + (payment * (1 + rate * atStart(type)) * (growth - 1)) / rate) / growth);
}

function periodsOf(rate: number, payment: number, present: number, future: number, type: number): Scalar {
  if (rate === 0) return payment === 0 ? notNumber : -(present + future) / payment;
  const due = payment * (1 + rate * atStart(type));
  const share = (due - future * rate) / (due + present * rate);
  return share <= 0 ? notNumber : finite(Math.log(share) / Math.log(1 + rate));
}

/** Looks for a place where a function is 0, from a guess, by its slope. */
function solve(rule: (x: number) => number, guess: number): Scalar {
  let x = guess;
  for (let round = 0; round < 100; round += 1) {
    const y = rule(x);
    const step = Math.max(1e-6, Math.abs(x) * 1e-6);
    const slope = (rule(x + step) - rule(x - step)) / (2 * step);
    if (!Number.isFinite(y) || !Number.isFinite(slope) || slope === 0) return notNumber;
    const next = x - y / slope;
    if (next <= -1) x = (x - 0.999_999) / 2;
    else {
      if (Math.abs(next - x) < 1e-12) return next;
      x = next;
    }
  }
  return Math.abs(rule(x)) < 1e-6 ? x : notNumber;
}

function netPresent(rate: number, cash: readonly number[]): number {
  return cash.reduce((sum, value, index) => sum + value / (1 + rate) ** (index + 1), 0);
}

function internalRate(context: Context, value: Value, guess: number): Scalar {
  const cash = numbersIn(context, [value]);
  if (isError(cash)) return cash;
  if (!cash.some((each) => each > 0) || !cash.some((each) => each < 0) || guess <= -1) return notNumber;
  return solve((rate) => netPresent(rate, cash) * (1 + rate), guess);
}

/** The part of a payment that is interest. */
function interest(
  rate: number,
  period: number,
  periods: number,
  present: number,
  future: number,
  type: number,
): Scalar {
  const place = Math.trunc(period);
  if (place < 1 || place >= periods + 1) return notNumber;
  const payment = paymentOf(rate, periods, present, future, type);
  if (typeof payment !== 'number') return payment;
  if (place === 1 && atStart(type) === 1) return 0;
  const owed = futureValue({ rate, periods: place - 1, payment, present, type });
  const due = owed * rate;
  return atStart(type) === 1 ? due / (1 + rate) : due;
}

const loan = [number('rate'), number('periods')] as const;

export const finance = [
  define(
    'PMT',
    { en: 'Gives the payment of a loan for each period.', ar: 'تعطي قيمة الدفعة الدورية لقرض.' },
    [...loan, number('present'), optional(number('future')), optional(number('type'))],
    (_, rate, periods, present, future = 0, type = 0) => paymentOf(rate, periods, present, future, type),
  ),
  define(
    'FV',
    { en: 'Says what savings will be worth.', ar: 'تعطي القيمة المستقبلية لمدخرات.' },
    [...loan, number('payment'), optional(number('present')), optional(number('type'))],
    (_, rate, periods, payment, present = 0, type = 0) =>
      finite(futureValue({ rate, periods, payment, present, type })),
  ),
  define(
    'PV',
    { en: 'Says what later payments are worth now.', ar: 'تعطي القيمة الحالية لدفعات لاحقة.' },
    [...loan, number('payment'), optional(number('future')), optional(number('type'))],
    (_, rate, periods, payment, future = 0, type = 0) => presentValue(rate, periods, payment, future, type),
  ),
  define(
    'NPER',
    { en: 'Gives the number of payments of a loan.', ar: 'تعطي عدد دفعات القرض.' },
    [
      number('rate'),
      number('payment'),
      number('present'),
      optional(number('future')),
      optional(number('type')),
    ],
    (_, rate, payment, present, future = 0, type = 0) => periodsOf(rate, payment, present, future, type),
  ),
  define(
    'RATE',
    { en: 'Gives the interest rate of a loan for each period.', ar: 'تعطي نسبة الفائدة في كل دفعة.' },
    [
      number('periods'),
      number('payment'),
      number('present'),
      optional(number('future')),
      optional(number('type')),
      optional(number('guess')),
    ],
    (_, periods, payment, present, future = 0, type = 0, guess = 0.1) =>
      periods <= 0
        ? notNumber
        : solve((rate) => future - futureValue({ rate, periods, payment, present, type }), guess),
  ),
  define(
    'IPMT',
    { en: 'Gives the interest in one payment of a loan.', ar: 'تعطي الفائدة في إحدى دفعات القرض.' },
    [
      number('rate'),
      number('period'),
      number('periods'),
      number('present'),
      optional(number('future')),
      optional(number('type')),
    ],
    (_, rate, period, periods, present, future = 0, type = 0) =>
      interest(rate, period, periods, present, future, type),
  ),
  define(
    'PPMT',
    { en: 'Gives what one payment takes off a loan.', ar: 'تعطي ما تسدده إحدى الدفعات من أصل القرض.' },
    [
      number('rate'),
      number('period'),
      number('periods'),
      number('present'),
      optional(number('future')),
      optional(number('type')),
    ],
    (_, rate, period, periods, present, future = 0, type = 0) => {
      const payment = paymentOf(rate, periods, present, future, type);
      const part = interest(rate, period, periods, present, future, type);
      if (typeof payment !== 'number') return payment;
      return typeof part === 'number' ? payment - part : part;
    },
  ),
  define(
    'NPV',
    { en: 'Says what later amounts are worth now.', ar: 'تعطي صافي القيمة الحالية لمبالغ لاحقة.' },
    [number('rate'), repeated(raw('value1'))],
    (context, rate, values) => {
      const cash = numbersIn(context, values);
      if (isError(cash)) return cash;
      return rate === -1 ? errorValue('#DIV/0!') : finite(netPresent(rate, cash));
    },
  ),
  define(
    'IRR',
    {
      en: 'Gives the rate of return of amounts paid and received.',
      ar: 'تعطي معدل العائد لمبالغ مدفوعة ومقبوضة.',
    },
    [raw('cash'), optional(number('guess'))],
    (context, cash, guess = 0.1) => internalRate(context, cash, guess),
  ),
  define(
    'SLN',
    {
      en: 'Says how much of its value a thing loses in each year.',
      ar: 'تعطي الاستهلاك السنوي الثابت لأصل.',
    },
    [number('cost'), number('salvage'), number('life')],
    (_, cost, salvage, life) => (life === 0 ? errorValue('#DIV/0!') : (cost - salvage) / life),
  ),
];
