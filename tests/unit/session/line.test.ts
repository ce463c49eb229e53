import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrival, moved, sameName } from '../../../core/session/index.ts';

const line = ['Hana', 'Omar', 'Lina'].map((name, index) => ({ id: String(index), name, learnerId: null }));

describe('the waiting list', () => {
  it('keeps everybody, whoever is moved', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string()),
        fc.string(),
        fc.integer({ min: -9, max: 9 }),
        (ids, id, by) => {
          const people = ids.map((each) => ({ id: each }));
          const after = moved(people, id, by);
          expect([...after].sort(byId)).toEqual([...people].sort(byId));
          const others = (list: { id: string }[]) => list.filter((each) => each.id !== id);
          expect(others(after)).toEqual(others(people));
        },
      ),
    );
  });

  it('moves one place up, and nobody further than the front', () => {
    expect(moved(line, '2', -1).map(({ name }) => name)).toEqual(['Hana', 'Lina', 'Omar']);
    expect(moved(line, '0', -1).map(({ name }) => name)).toEqual(['Hana', 'Omar', 'Lina']);
  });

  it('knows who has come by the profile, then by the name', () => {
    const people = [...line, { id: '3', name: 'Hana', learnerId: 'h' }];
    expect(arrival(people, { id: 'h', name: 'Hana' }, sameName)?.id).toBe('3');
    expect(arrival(people, { id: 'x', name: 'hana ' }, sameName)?.id).toBe('0');
    expect(arrival(people, { id: 'x', name: 'Rana' }, sameName)).toBeUndefined();
  });
});

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
