import type { LearnerProfile } from '../../../core/bridge/index.ts';
import { plainName } from '../../../core/language/name.ts';

/** How many people are shown before anybody searches: two rows. */
export const recentCount = 12;

/** Somebody with the name as it is searched for, worked out once and not with every letter typed. */
export interface Searchable {
  person: LearnerProfile;
  plain: string;
}
export const prepare = (people: readonly LearnerProfile[]): Searchable[] =>
  people.map((person) => ({ person, plain: ` ${plainName(person.nickname)}` }));

export interface Search {
  name: string;
  picture: LearnerProfile['picture'] | null;
  all: boolean;
}

/**
 * Whom to show: the most recent when nothing is asked, else everybody who fits. A name fits when
 * one of its words begins as typed. All names come in the order of the alphabet.
 */
export function find(people: readonly Searchable[], search: Search, language: string): LearnerProfile[] {
  const wanted = plainName(search.name);
  if (!wanted && !search.picture && !search.all)
    return people.slice(0, recentCount).map((each) => each.person);
  const order = new Intl.Collator(language);
  return people
    .filter(
      ({ person, plain }) =>
        (!search.picture || person.picture === search.picture) && plain.includes(` ${wanted}`),
    )
    .map((each) => each.person)
    .sort((one, other) => order.compare(one.nickname, other.nickname));
}
