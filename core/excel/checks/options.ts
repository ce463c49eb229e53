import { z } from 'zod';
import { colourFamilies } from '../../ooxml/index.ts';
import { at } from '../place.ts';

/** `#RRGGBB` is exact; the name of a family takes every shade of it. */
export const colour = z.union([z.string().regex(/^#[0-9A-F]{6}$/i), z.enum(colourFamilies)]);

/** A sheet by its name or its number from 1; left out, it is the first one. */
export const sheet = z.union([z.string().trim().min(1), z.int().min(1)]).optional();

/** Whether the rest of the sheet must not get the format too, unless it had it in the starter. */
export const only = z.boolean().default(true);

/** Rows as `3` or `3:5`, from 1. */
export const rows = z.string().regex(/^\d+(:\d+)?$/, 'rows such as "3" or "3:5"');
/** Columns as `C` or `C:E`. */
export const columns = z.string().regex(/^[A-Z]{1,3}(:[A-Z]{1,3})?$/, 'columns such as "C" or "C:E"');

export { at };

/** Whether at least one option beside the place was given. */
export const saysSomething = ({
  at: _at,
  only: _only,
  sheet: _sheet,
  ...rest
}: Record<string, unknown>): boolean => Object.values(rest).some((each) => each !== undefined);
