import { cleanName, isVisible, plainName } from '../language/name.ts';

export const longestName = 200;
/** Names on one roll: more than any room holds. */
export const longestRoll = 300;

/** What people put before a name in a list: a number, a dash, a dot. */
const bullet = /^\s*(?:[\p{Nd}]{1,3}\s*[.)\-–،:]|[-–•*·])\s+/u;

/** The names in a text that was typed or pasted, one on each line. What cannot be seen is no name. */
export const namesFrom = (text: string): string[] =>
  text
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => [...cleanName(line.replace(bullet, ''))].slice(0, longestName).join('').trim())
    .filter(isVisible);

export const sameName = (one: string, other: string): boolean => plainName(one) === plainName(other);

/**
 * The names that are not on the roll yet. Two people may have one name: it is added as often as it stands in
 * the new list and not in the old one, so that pasting a list twice changes nothing.
 */
export function namesToAdd(roll: readonly string[], names: readonly string[]): string[] {
  const known = new Map<string, number>();
  for (const name of roll) known.set(plainName(name), (known.get(plainName(name)) ?? 0) + 1);
  return names.filter((name) => {
    const left = known.get(plainName(name)) ?? 0;
    known.set(plainName(name), left - 1);
    return left <= 0;
  });
}

/** The one profile that a name means, unless it could mean several or is taken by another line. */
export function profileOf<T extends { id: string; nickname: string }>(
  name: string,
  profiles: readonly T[],
  taken: ReadonlySet<string>,
): T | undefined {
  const [match, another] = profiles.filter(({ nickname }) => sameName(nickname, name));
  return match && !another && !taken.has(match.id) ? match : undefined;
}
