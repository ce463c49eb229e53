import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, fileNameOf } from '../../../core/session/index.ts';

describe('a table for a spreadsheet', () => {
  it('begins with the mark of UTF-8 and keeps numbers numbers', () => {
    expect(
      csvOf([
        ['الاسم', 'Minutes'],
        ['سلمى, الأولى', 12.5],
      ]),
    ).toBe('\uFEFFالاسم,Minutes\r\n"سلمى, الأولى",12.5\r\n');
  });

  it('holds no formula, whatever somebody calls themselves', () => {
    const evil = fc.constantFrom('=1+1', '+A1', '-2', '@SUM(A1)', '\t=1', '＝1', ' =1', '\r=1');
    fc.assert(
      fc.property(evil, (name) => {
        const cell = csvOf([[name]])
          .slice(1)
          .replace(/\r\n$/, '')
          .replace(/^"/, '');
        expect(cell.startsWith("'")).toBe(true);
      }),
    );
    expect(csvOf([[-2]])).toBe('\uFEFF-2\r\n');
  });
});

describe('the name of a file', () => {
  it('says its parts in any script', () => {
    expect(fileNameOf(['مختبر النور', '2026-11-24', 'الحضور'])).toBe('مختبر النور, 2026-11-24, الحضور');
  });

  it('is one that Windows takes', () => {
    expect(fileNameOf(['A/B: "C"?', 'x.'])).toBe('A B C, x');
    expect(fileNameOf(['CON'])).toBe('Mashq CON');
    expect(fileNameOf(['..', ''])).toBe('Mashq');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (parts) => {
        const name = fileNameOf(parts);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^\s|[\s.]$/u);
        expect(name.length).toBeGreaterThan(0);
      }),
    );
  });
});
