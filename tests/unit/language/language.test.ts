import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../../core/language/index.ts';

describe('choosing a language', () => {
  it('replaces texts at any depth and leaves the rest alone', () => {
    const value = {
      title: { ar: 'إعلان', en: 'A notice' },
      tasks: [{ args: { is: { ar: 'left', en: 'right' }, by: 2 } }],
    };
    expect(inLanguage(value, 'ar')).toEqual({ title: 'إعلان', tasks: [{ args: { is: 'left', by: 2 } }] });
    expect(inLanguage(value, 'en')).toEqual({ title: 'A notice', tasks: [{ args: { is: 'right', by: 2 } }] });
  });

  it('changes nothing where there is nothing to choose', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(inLanguage(inLanguage(value, 'ar'), 'en')).toEqual(inLanguage(value, 'ar'));
      }),
    );
  });
});
