import { excelPlace } from '../../../../core/excel/place.ts';
import { parseArea } from '../../../../core/formula/reference.ts';
import type { Place } from '../../../../core/exercise/index.ts';
import type { Found } from './frames.ts';

/** The cells of a place that a check named, to be framed; null when it names none. */
export function foundAt(place: Place): Found | null {
  const named = excelPlace.safeParse(place);
  const range = named.success ? parseArea(named.data.range) : null;
  return named.success && range ? { sheet: named.data.sheet, range } : null;
}
