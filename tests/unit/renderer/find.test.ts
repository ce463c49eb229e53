import { describe, expect, test } from 'vitest';
import { find, recentCount } from '../../../renderer/screens/who/find.ts';

const person = (nickname: string, picture: 'kite' | 'cat' = 'kite') => ({
  id: nickname,
  nickname,
  picture,
  language: 'ar' as const,
  lock: null,
});
const nothing = { name: '', picture: null, all: false };
const names = (people: { nickname: string }[]): string[] => people.map((each) => each.nickname);

describe('finding people', () => {
  const people = [person('سلمى'), person('أم خالد', 'cat'), person('Omar'), person('خالد')];

  test('without a question shows the most recent, in the order given', () => {
    const many = Array.from({ length: 30 }, (_, index) => person(`p${index}`));
    expect(names(find(many, nothing, 'en'))).toEqual(many.slice(0, recentCount).map((each) => each.nickname));
  });

  test('goes by the beginning of any word', () => {
    expect(names(find(people, { ...nothing, name: 'خا' }, 'ar'))).toEqual(['أم خالد', 'خالد']);
    expect(find(people, { ...nothing, name: 'الد' }, 'ar')).toEqual([]);
  });

  test('forgives the letters that are written for one another', () => {
    expect(names(find(people, { ...nothing, name: 'سلمي' }, 'ar'))).toEqual(['سلمى']);
  });

  test('goes by picture, and by both together', () => {
    expect(names(find(people, { ...nothing, picture: 'cat' }, 'ar'))).toEqual(['أم خالد']);
    expect(find(people, { name: 'Omar', picture: 'cat', all: false }, 'ar')).toEqual([]);
  });

  test('shows all names by the alphabet, and leaves the list as it was', () => {
    const before = names(people);
    expect(names(find(people, { ...nothing, all: true }, 'ar'))).toHaveLength(people.length);
    expect(names(people)).toEqual(before);
  });
});
