import type { SeriesView } from '../../engine/drawing-view.ts';

type Point = readonly [x: number, y: number];

/** Slope and height of the straight line with the least squares. */
function straight(points: readonly Point[]): [slope: number, height: number] {
  const count = points.length;
  const sum = (of: (point: Point) => number): number => points.reduce((all, point) => all + of(point), 0);
  const [x, y] = [sum((each) => each[0]), sum((each) => each[1])];
  const spread = count * sum((each) => each[0] ** 2) - x ** 2;
  const slope = spread === 0 ? 0 : (count * sum((each) => each[0] * each[1]) - x * y) / spread;
  return [slope, (y - slope * x) / count];
}

/** The parabola with the least squares, by Cramer's rule. */
function parabola(points: readonly Point[]): (x: number) => number {
  const s = (power: number, y = 0): number =>
    points.reduce((sum, each) => sum + each[0] ** power * each[1] ** y, 0);
  const matrix = [
    [s(4), s(3), s(2), s(2, 1)],
    [s(3), s(2), s(1), s(1, 1)],
    [s(2), s(1), s(0), s(0, 1)],
  ];
  const det = (a: number, b: number, c: number): number => {
    const at = (row: number, column: number): number => matrix[row]![column]!;
    return (
      at(0, a) * (at(1, b) * at(2, c) - at(1, c) * at(2, b)) -
      at(0, b) * (at(1, a) * at(2, c) - at(1, c) * at(2, a)) +
      at(0, c) * (at(1, a) * at(2, b) - at(1, b) * at(2, a))
    );
  };
  const whole = det(0, 1, 2);
  if (whole === 0) return () => 0;
  const [a, b, c] = [det(3, 1, 2) / whole, det(0, 3, 2) / whole, det(0, 1, 3) / whole];
  return (x) => a * x * x + b * x + c;
}

/** The points of a trend line; none where its kind has none. */
export function trendPoints(kind: NonNullable<SeriesView['trend']>, given: readonly Point[]): Point[] {
  if (kind === 'movingAvg') return given.slice(1).map(([x, y], at): Point => [x, (y + given[at]![1]) / 2]);
  const points = given.filter(
    ([x, y]) =>
      !((kind === 'exp' || kind === 'power') && y <= 0) && !((kind === 'log' || kind === 'power') && x <= 0),
  );
  if (points.length < 2) return [];
  const into = (of: (x: number) => number, y: (y: number) => number): [number, number] =>
    straight(points.map(([a, b]): Point => [of(a), y(b)]));
  const same = (value: number): number => value;
  const curve = ((): ((x: number) => number) => {
    if (kind === 'poly' && points.length > 2) return parabola(points);
    const [slope, height] = into(
      kind === 'log' || kind === 'power' ? Math.log : same,
      kind === 'exp' || kind === 'power' ? Math.log : same,
    );
    if (kind === 'log') return (x) => slope * Math.log(x) + height;
    if (kind === 'exp') return (x) => Math.exp(height + slope * x);
    if (kind === 'power') return (x) => Math.exp(height) * x ** slope;
    return (x) => slope * x + height;
  })();
  const [from, to] = [points[0]![0], points.at(-1)![0]];
  return Array.from({ length: 25 }, (_, at) => from + ((to - from) * at) / 24).map((x): Point => [
    x,
    curve(x),
  ]);
}
