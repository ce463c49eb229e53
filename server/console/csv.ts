import type { MunicipalityLine } from './overview.ts';
import type { Texts } from './texts.ts';

/** What a spreadsheet would take for a formula is kept text by an apostrophe before it. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const plain = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** The calendar day of a time where the server is, `2026-11-24`. */
export function localDay(time: string): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * One row for each exercise (RFC 4180), beginning with the mark by which Excel knows UTF-8. Rows of
 * learners do not add up: somebody may have done several exercises.
 */
export function overviewCsv(municipalities: readonly MunicipalityLine[], t: Texts): string {
  const head = [t.municipality, t.course, t.exercise, t.completions, t.learners, t.last];
  const rows = municipalities.flatMap((municipality) =>
    municipality.courses.flatMap((course) =>
      course.exercises.map((exercise) => [
        municipality.title,
        course.title,
        exercise.title,
        exercise.completions,
        exercise.learners,
        exercise.last && localDay(exercise.last),
      ]),
    ),
  );
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
