import { describe, expect, it } from 'vitest';
import { withCells } from '../../fixtures/excel/shop.ts';
import { judge, said } from './judge.ts';

const bolded = (now: Uint8Array): string =>
  said(judge('font', { at: { range: 'A1:D1' }, bold: true }, now, withCells({})));

describe('a cell that was emptied', () => {
  const bold = {
    A1: { v: 'Item', s: 'bold' },
    C1: { v: 'Sold', s: 'bold' },
    D1: { v: 'Income', s: 'bold' },
  } as const;
  it('earns nothing by its look', () => {
    const emptied = withCells({ ...bold, B1: { s: 'bold' } });
    expect(bolded(emptied)).toBe('emptied.cell cell=B1 expected=Price');
  });
  it('is no matter when what stood there stands elsewhere', () => {
    const moved = withCells({ ...bold, B1: { s: 'bold' }, E1: 'Price' });
    expect(bolded(moved)).toBe('right');
  });
});
