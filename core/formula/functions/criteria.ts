import { sameText, compareText } from '../compare.ts';
import { numberInText } from '../typed-numbers.ts';
import { sameNumber } from '../numbers.ts';
import type { DateRules } from '../typed-dates.ts';
import { wildcardsIn } from './wildcards.ts';
import { errorNamed, isError, type Scalar } from '../values.ts';

/** Whether a value meets a condition. */
export type Condition = (value: Scalar) => boolean;

const operators = /^(<=|>=|<>|<|>|=)/;

/** A text compared with a pattern that may have wildcards. */
export function textCondition(pattern: string): (text: string) => boolean {
  const wildcards = wildcardsIn(pattern);
  return wildcards ? (text) => wildcards.matches(text) : (text) => sameText(text, pattern);
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
