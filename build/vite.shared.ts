import path from 'node:path';

export const root = path.join(import.meta.dirname, '..');

/**
 * Our content security policy allows no eval. zod compiles its parsers with `new Function` where it can, and the
 * mere try would be reported as a violation; this has to be set before the first schema is made.
 */
export const withoutEval = 'globalThis.__zod_globalConfig = { jitless: true };';
