import { sameText, compareText } from '../compare.ts';
import { numberInText } from '../input.ts';
import { sameNumber } from '../numbers.ts';
import type { DateRules } from '../typed-dates.ts';
import { errorNamed, isError, type Scalar } from '../values.ts';

/** Whether a value meets a condition. */
export type Condition = (value: Scalar) => boolean;

const operators = /^(<=|>=|<>|<|>|=)/;

/** Text with `*` (any characters) and `?` (one) as a rule; `~` takes the next as it is. `null` when there are none. */
export function wildcards(pattern: string): RegExp | null {
  if (!/[*?~]/.test(pattern)) return null;
  let source = '';
  for (let index = 0; index < pattern.length; index += 1) {
    const sign = pattern[index]!;
    const next = pattern[index + 1];
    if (sign === '~' && next !== undefined && '*?~'.includes(next)) {
      source += escaped(next);
      index += 1;
    } else if (sign === '*') {
      // Several in a row are one: they would make the search endless.
      if (!source.endsWith('[^]*?')) source += '[^]*?';
    } else source += sign === '?' ? '[^]' : escaped(sign);
  }
  return new RegExp(`^${source}$`, 'iu');
}

const escaped = (sign: string): string => sign.replace(/[$.*+?()[\]{}|\\^/-]/, '\\$&');

/** A text compared with a pattern that may have wildcards. */
export function textCondition(pattern: string): (text: string) => boolean {
  const rule = wildcards(pattern);
  if (!rule) return (text) => sameText(text, pattern);
  if (tooManyStars(pattern)) return (text) => simpleMatch(pattern.toLowerCase(), text.toLowerCase());
  return (text) => rule.test(text);
}

const tooManyStars = (pattern: string): boolean => pattern.split('*').length > 3;

/** The same without a regular expression, whose time could grow without end when there are many stars. */
function simpleMatch(pattern: string, text: string): boolean {
  let [p, t, star, mark] = [0, 0, -1, 0];
  while (t < text.length) {
    const sign = pattern[p];
    const literal = sign === '~' && p + 1 < pattern.length && '*?~'.includes(pattern[p + 1]!);
    if (sign === '*' && !literal) [star, p, mark] = [p, p + 1, t];
    else if (literal ? pattern[p + 1] === text[t] : sign === '?' || sign === text[t]) {
      p += literal ? 2 : 1;
      t += 1;
    } else if (star >= 0) {
      mark += 1;
      [p, t] = [star + 1, mark];
    } else return false;
  }
  while (pattern[p] === '*') p += 1;
  return p >= pattern.length;
}

/**
 * What COUNTIF and its like mean by a condition: a value, or a text such as ">=5", "<>", "*a". Numbers match cells with
 * numbers and texts that read as the same number; text matches without regard to case.
 */
export function condition(criterion: Scalar, rules: DateRules): Condition {
  if (criterion === null) return equalTo(0, rules);
  if (typeof criterion !== 'string') return equalTo(criterion, rules);
  const operator = operators.exec(criterion)?.[0] ?? '';
  const rest = criterion.slice(operator.length);
  if (operator === '' && criterion === '') return (value) => value === null || value === '';
  if (rest === '' && operator === '=') return (value) => value === null;
  if (rest === '' && operator === '<>') return (value) => value !== null;
  const operandValue = constantIn(rest, rules);
  if (operator === '' || operator === '=') return equalTo(operandValue, rules);
  if (operator === '<>') {
    const equal = equalTo(operandValue, rules);
    return (value) => !equal(value);
  }
  return ordered(operator, operandValue);
}

function constantIn(text: string, rules: DateRules): Scalar {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  return errorNamed(text) ?? numberInText(text, rules) ?? text;
}

function equalTo(wanted: Scalar, rules: DateRules): Condition {
  if (typeof wanted === 'number')
    return (value) => {
      if (typeof value === 'number') return sameNumber(value, wanted);
      if (typeof value !== 'string') return false;
      const number = numberInText(value, rules);
      return number !== null && sameNumber(number, wanted);
    };
  if (typeof wanted === 'string') {
    const matches = textCondition(wanted);
    return (value) => typeof value === 'string' && matches(value);
  }
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  return (value) => value === wanted;
}

function ordered(operator: string, limit: Scalar): Condition {
  const holds = (order: number): boolean => {
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
  if (typeof limit === 'number')
    return (value) => typeof value === 'number' && holds(sameNumber(value, limit) ? 0 : value - limit);
  if (typeof limit === 'string')
    return (value) => typeof value === 'string' && holds(compareText(value, limit));
  if (typeof limit === 'boolean')
    return (value) => typeof value === 'boolean' && holds(Number(value) - Number(limit));
  return () => false;
}
