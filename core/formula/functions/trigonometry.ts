import type { LocalizedText } from '../../language/index.ts';
import { define, number, type FunctionDefinition } from '../definition.ts';
import { finite } from '../operators.ts';
import { errorValue, type Scalar } from '../values.ts';

const ofAngle = (name: string, about: LocalizedText, rule: (angle: number) => number): FunctionDefinition =>
  define(name, about, [number('angle')], (_, angle): Scalar =>
    Math.abs(angle) > 2 ** 27 ? errorValue('#NUM!') : finite(rule(angle)),
  );

const ofNumber = (name: string, about: LocalizedText, rule: (value: number) => number): FunctionDefinition =>
  define(name, about, [number('number')], (_, value) => finite(rule(value)));

export const trigonometry = [
  define('PI', { en: 'Gives the number π.', ar: 'تعطي العدد π.' }, [], () => Math.PI),
  ofAngle('SIN', { en: 'Gives the sine of an angle.', ar: 'تعطي جيب الزاوية.' }, Math.sin),
  ofAngle('COS', { en: 'Gives the cosine of an angle.', ar: 'تعطي جيب تمام الزاوية.' }, Math.cos),
  ofAngle('TAN', { en: 'Gives the tangent of an angle.', ar: 'تعطي ظل الزاوية.' }, Math.tan),
  ofNumber('ASIN', { en: 'Gives the angle of a sine.', ar: 'تعطي الزاوية من جيبها.' }, Math.asin),
  ofNumber('ACOS', { en: 'Gives the angle of a cosine.', ar: 'تعطي الزاوية من جيب تمامها.' }, Math.acos),
  ofNumber('ATAN', { en: 'Gives the angle of a tangent.', ar: 'تعطي الزاوية من ظلها.' }, Math.atan),
  define(
    'ATAN2',
    { en: 'Gives the angle of a point.', ar: 'تعطي زاوية نقطة من إحداثييها.' },
    [number('x'), number('y')],
    (_, x, y) => (x === 0 && y === 0 ? errorValue('#DIV/0!') : Math.atan2(y, x)),
  ),
  ofNumber(
    'DEGREES',
    { en: 'Turns radians into degrees.', ar: 'تحوّل الراديان إلى درجات.' },
    (value) => (value * 180) / Math.PI,
  ),
  ofNumber(
    'RADIANS',
    { en: 'Turns degrees into radians.', ar: 'تحوّل الدرجات إلى راديان.' },
    (value) => (value * Math.PI) / 180,
  ),
];
