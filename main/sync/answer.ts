import { z } from 'zod';
import type { HttpAnswer } from './http.ts';

/**
 * What the server's answer to a batch means (xAPI 1.0.3, Communication, section 2.1.1).
 * - `stored`: each statement is there, now or from an earlier try.
 * - `split`: something in the batch is in the way; smaller batches will tell what.
 * - `later`: nothing was stored that we know of; try again after a while.
 */
export type Meaning =
  | { kind: 'stored' }
  | { kind: 'split'; single: 'stored' | 'refused' }
  | { kind: 'later'; because: 'not-answering' | 'refuses-station' | 'not-mashq'; seconds: number | null };

const stored = z.array(z.string());

const later = (
  because: Extract<Meaning, { kind: 'later' }>['because'],
  seconds: number | null = null,
): Meaning => ({ kind: 'later', because, seconds });

/** A sign-in page of a public network also answers 200: only a list of our ids counts as stored. */
function holdsAll(body: string, ids: readonly string[]): boolean {
  try {
    const found = new Set(stored.parse(JSON.parse(body)).map((id) => id.toLowerCase()));
    return ids.every((id) => found.has(id));
  } catch {
    return false;
  }
}

export function meaningOf(answer: HttpAnswer, ids: readonly string[]): Meaning {
  const { status, body, retryAfter } = answer;
  if (status === 200) return holdsAll(body, ids) ? { kind: 'stored' } : later('not-mashq');
  // One of the ids is taken: by itself it is already stored, with others it kept them from being stored.
  if (status === 409) return { kind: 'split', single: 'stored' };
  if (status === 400 || status === 413 || status === 422) return { kind: 'split', single: 'refused' };
  if (status === 401 || status === 403) return later('refuses-station');
  if (status === 408 || status === 429 || status >= 500) return later('not-answering', retryAfter);
  return later('not-mashq');
}
