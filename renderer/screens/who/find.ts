import type { LearnerProfile } from '../../../core/bridge/index.ts';

/** How many people are shown before anybody searches: two rows. */
export const recentCount = 12;

/**
 * A name as people type it: without marks and case, and with the Arabic letters that are often
 * written for one another (أ إ آ ا, ى ي, ة ه, ؤ و, ئ ي) made the same.
 */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/ٱ/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

export interface Search {
  name: string;
  picture: LearnerProfile['picture'] | null;
  all: boolean;
}

/**
 * Whom to show: the most recent when nothing is asked, else everybody who fits. A name fits when
 * one of its words begins as typed. All names come in the order of the alphabet.
 */
export function find(people: readonly LearnerProfile[], search: Search, language: string): LearnerProfile[] {
  const wanted = plainName(search.name);
  if (!wanted && !search.picture && !search.all) return people.slice(0, recentCount);
  const found = people.filter(
    (each) =>
      (!search.picture || each.picture === search.picture) &&
      ` ${plainName(each.nickname)}`.includes(` ${wanted}`),
  );
  const order = new Intl.Collator(language);
  return found.sort((a, b) => order.compare(a.nickname, b.nickname));
}
