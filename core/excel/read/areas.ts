import { parseArea, type Area } from '../../formula/index.ts';

/** Areas as `sqref` lists them, with spaces between; more than anybody would draw by hand are left out. */
export function readAreas(sqref: string | undefined): Area[] {
  const areas: Area[] = [];
  for (const text of (sqref ?? '').split(/\s+/, 1_000)) {
    const area = parseArea(text);
    if (area) areas.push(area);
  }
  return areas;
}
