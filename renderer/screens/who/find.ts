import type { LearnerProfile } from '../../../core/bridge/index.ts';
import { plainName } from '../../../core/language/name.ts';

/** How many people are shown before anybody searches: two rows. */
export const recentCount = 12;

const plainNames = new WeakMap<LearnerProfile, string>();

/** The name as it is searched for, worked out once and not with every letter typed. */
function plainOf(person: LearnerProfile): string {
  let plain = plainNames.get(person);
  if (plain === undefined) plainNames.set(person, (plain = ` ${plainName(person.nickname)}`));
  return plain;
}

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
  const order = new Intl.Collator(language);
  return people
    .filter(
      (each) => (!search.picture || each.picture === search.picture) && plainOf(each).includes(` ${wanted}`),
    )
    .sort((one, other) => order.compare(one.nickname, other.nickname));
}
