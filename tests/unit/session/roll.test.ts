import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesFrom, namesToAdd, profileOf } from '../../../core/session/index.ts';

describe('names on a roll', () => {
  it('are read one from each line, without what lists put before them', () => {
    const text = '1. سلمى أحمد\r\n2) Omar\n٣- لينا\n\n  • Um Khaled  \n\u200f\n- Abu Sami';
    expect(namesFrom(text)).toEqual(['سلمى أحمد', 'Omar', 'لينا', 'Um Khaled', 'Abu Sami']);
  });

  it('are never empty or too long, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        for (const name of namesFrom(text)) {
          expect(name.trim()).not.toBe('');
          expect([...name].length).toBeLessThanOrEqual(200);
          expect(name).not.toMatch(/[\n\r]/);
        }
      }),
    );
  });

  it('are not doubled by pasting a list twice, and two people may share one', () => {
    const names = fc.array(fc.constantFrom('Hana', 'هناء', 'Omar', 'عمر', 'hana'));
    fc.assert(
      fc.property(names, names, (roll, list) => {
        const once = [...roll, ...namesToAdd(roll, list)];
        expect(namesToAdd(once, list)).toEqual([]);
        expect(once.length).toBeLessThanOrEqual(roll.length + list.length);
      }),
    );
    expect(namesToAdd(['Hana'], ['Hana', 'Hana'])).toEqual(['Hana']);
  });

  it('mean the one profile of that name, written as people write it', () => {
    const profiles = [
      { id: '1', nickname: 'أحمد' },
      { id: '2', nickname: 'Omar' },
      { id: '3', nickname: 'omar' },
    ];
    expect(profileOf('احمد', profiles, new Set())?.id).toBe('1');
    expect(profileOf('احمد', profiles, new Set(['1']))).toBeUndefined();
    expect(profileOf('Omar', profiles, new Set())).toBeUndefined();
  });
});
