import { describe, expect, it } from 'vitest';
import { oneSheet, type Literal } from '../../fixtures/excel/literals.ts';
import { judge, said } from './judge.ts';

const lines: Literal[][] = [
  ['Item', 'Price', 'Sold', 'Income', null, 'Rate'],
  ['Bread', 0.5, 120, null, null, 0.16],
  ['Olives', 3.25, 24],
  ['Tea', 2.5, null],
  ['Dates', 4, 12],
  ['Total'],
];

/** The lines with other cells: `D7` → literal. */
function workbook(changes: Readonly<Record<string, Literal>> = {}): Uint8Array {
  const copy = lines.map((line) => [...line]);
  for (const [name, literal] of Object.entries(changes)) {
    const [line, column] = [Number(name.slice(1)) - 1, name.charCodeAt(0) - 65];
    while (copy.length <= line) copy.push([]);
    while (copy[line]!.length <= column) copy[line]!.push(null);
    copy[line]![column] = literal;
  }
  return oneSheet(copy);
}
const starter = workbook();
const f = (text: string): Literal => ({ f: text });
const filled = (
  formula: (row: number) => string,
  rows = [2, 3, 4, 5],
  column = 'D',
): Record<string, Literal> => Object.fromEntries(rows.map((row) => [`${column}${row}`, f(formula(row))]));

const check = (
  options: Record<string, unknown>,
  changes: Record<string, Literal>,
  before = starter,
): string => said(judge('formula', options, workbook(changes), before));

const total = { at: { range: 'B6' }, like: '=SUM(B2:B5)' };

describe('a range that is too short', () => {
  const highest = { at: { range: 'B6' }, like: '=MAX(B2:B5)' };
  const lowest = { at: { range: 'B6' }, like: '=MIN(B2:B5)' };
  it.each([
    ['leaves out the last of the largest', highest, { B6: f('MAX(B2:B4)'), B5: 0.1 }],
    ['leaves out the first of the largest', highest, { B6: f('MAX(B3:B5)') }],
    ['leaves out the last of the smallest', lowest, { B6: f('MIN(B2:B4)') }],
    ['leaves out the first of the smallest', lowest, { B6: f('MIN(B3:B5)'), B2: 9 }],
    [
      'leaves out the last of cells that are still empty',
      { at: { range: 'D6' }, like: '=SUM(D2:D5)' },
      { D6: f('SUM(D2:D4)') },
    ],
  ])('%s', (_, options, changes) => expect(check(options, changes)).toMatch(/^formula\.short /));
  it('the whole range is right, whatever is in it', () => {
    expect(check(highest, { B6: f('LARGE(B2:B5,1)') })).toBe('right');
    expect(check({ at: { range: 'D6' }, like: '=SUM(D2:D5)' }, { D6: f('D2+D3+D4+D5') })).toBe('right');
  });
});

describe('what is told first', () => {
  it('says that cells stand in each other’s place', () =>
    expect(check({ at: { range: 'D2' }, like: '=C2-B2' }, { D2: f('B2-C2') })).toBe(
      'formula.order cell=D2 found=B2 expected=C2',
    ));
  it('tells of a formula that is wrong before it asks to fill it down', () => {
    const income = { at: { range: 'D2:D5' }, like: '=B2*C2' };
    expect(check(income, { D2: f('A2') })).toMatch(/^formula\.\S+ cell=D2/);
    expect(check(income, { D2: f('B2*C2') })).toBe('formula.unfilled cell=D3');
  });
});

describe('one formula', () => {
  it.each([
    'SUM(B2:B5)',
    'B2+B3+B4+B5',
    'SUM(B2:B3,B4:B5)',
    'SUM($B$2:$B$5)',
    'AVERAGE(B2:B5)*COUNT(B2:B5)',
    'SUM(B2:B5)+0',
    'SUBTOTAL(9,B2:B5)',
  ])('is right as =%s', (text) => expect(check(total, { B6: f(text) })).toBe('right'));
  it.each([
    ['nothing', null, 'formula.empty cell=B6 expected==SUM(B2:B5)'],
    ['a number', 10.25, 'formula.typed.sum cell=B6 found=10.25 from=B2 to=B5'],
    ['another number', 99, 'formula.typed.sum cell=B6 found=99 from=B2 to=B5'],
    ['a text that looks like one', '=SUM(B2:B5)', 'formula.as-text cell=B6 found==SUM(B2:B5)'],
    ['no equals sign', 'SUM(B2:B5)', 'formula.no-equals cell=B6 found=SUM(B2:B5)'],
    ['a range too short', f('SUM(B2:B4)'), 'formula.short cell=B6 found=B2:B4 expected=B2:B5'],
    ['a range too long', f('SUM(B2:C5)'), 'formula.long cell=B6 found=B2:C5 expected=B2:B5'],
    ['another column', f('SUM(C2:C5)'), 'formula.range cell=B6 found=C2:C5 expected=B2:B5'],
    ['another function', f('AVERAGE(B2:B5)'), 'formula.other-function cell=B6 found=AVERAGE expected=SUM'],
    ['numbers in the place of cells', f('0.5+3.25+2.5+4'), 'formula.constant cell=B6 found=0.5'],
    ['one number in the place of a cell', f('B2+B3+B4+4'), 'formula'],
    ['itself', f('SUM(B2:B6)'), 'formula.circular cell=B6'],
    ['a function that nobody knows', f('SUMM(B2:B5)'), 'formula.unknown-function cell=B6 found=SUMM'],
    ['a name that nobody knows', f('SUM(Prices)'), 'formula.unknown-name cell=B6 found=Prices'],
    ['an error', f('SUM(B2:B5)/0'), 'formula.error cell=B6 found=#DIV/0!'],
  ])('that is %s is told so', (_, literal, expected) => {
    const now = check(total, { B6: literal });
    expect(now.startsWith(expected) || (expected === 'formula' && now !== 'right'), now).toBe(true);
  });
  it('in the wrong cell is told where it is', () => {
    expect(check(total, { C6: f('SUM(B2:B5)') })).toBe('formula.elsewhere cell=B6 found=C6');
  });
  it('that leaves out an empty cell is found out on changed data', () => {
    const sold = { at: { range: 'C6' }, like: '=SUM(C2:C5)' };
    expect(check(sold, { C6: f('C2+C3+C5') })).toMatch(/^formula\.unstable/);
    expect(check(sold, { C6: f('SUM(C2:C9)-SUM(C7:C9)') })).not.toBe('right');
    expect(check(sold, { C6: f('SUM(C2,C3,C4,C5)') })).toBe('right');
  });
});

describe('a condition', () => {
  const many = { at: { range: 'E2' }, like: '=IF(C2>=100,"many","few")' };
  it('is tried beside its limit', () => {
    expect(check(many, { E2: f('IF(C2<100,"few","many")') })).toBe('right');
    expect(check(many, { E2: f('IF(C2>100,"many","few")') })).not.toBe('right');
    expect(check(many, { E2: f('IF(C2>=99,"many","few")') })).not.toBe('right');
  });
  it('is tried on both sides', () => {
    expect(check(many, { E2: f('IF(C2>=100,"many","")') })).not.toBe('right');
    expect(check(many, { E2: f('"many"') })).not.toBe('right');
  });
  it('over texts is tried with other texts', () => {
    const tea = { at: { range: 'E2' }, like: '=SUMIF(A2:A5,"Tea",B2:B5)' };
    expect(check(tea, { E2: f('SUMIF($A$2:$A$5,"tea",$B$2:$B$5)') })).toBe('right');
    expect(check(tea, { E2: f('SUMPRODUCT((A2:A5="Tea")*B2:B5)') })).toBe('right');
    expect(check(tea, { E2: f('B4') })).not.toBe('right');
  });
  it('may use another way to look up', () => {
    const price = { at: { range: 'E2' }, like: '=VLOOKUP("Tea",A2:C5,2,FALSE)' };
    expect(check(price, { E2: f('XLOOKUP("Tea",A2:A5,B2:B5)') })).toBe('right');
    expect(check(price, { E2: f('INDEX(B2:B5,MATCH("Tea",A2:A5,0))') })).toBe('right');
    expect(check(price, { E2: f('IFERROR(VLOOKUP("Tea",$A$2:$C$5,2,0),"none")') })).toBe('right');
    expect(check(price, { E2: f('VLOOKUP("Tea",A2:C5,2)') })).not.toBe('right');
  });
});

describe('a filled range', () => {
  const income = { at: { range: 'D2:D5' }, like: '=B2*C2' };
  it('is right however it was filled', () => {
    expect(
      check(
        income,
        filled((row) => `B${row}*C${row}`),
      ),
    ).toBe('right');
    expect(
      check(
        income,
        filled((row) => `$C${row}*$B${row}`),
      ),
    ).toBe('right');
    expect(
      check(
        income,
        filled((row) => `C${row}*B${row}`),
      ),
    ).toBe('right');
  });
  it('tells which cell is not filled, typed in, or another', () => {
    expect(
      check(
        income,
        filled((row) => `B${row}*C${row}`, [2, 3, 4]),
      ),
    ).toBe('formula.unfilled cell=D5');
    expect(check(income, { ...filled((row) => `B${row}*C${row}`), D4: 0 })).toBe(
      'formula.typed.other cell=D4 found=0',
    );
    expect(check(income, { ...filled((row) => `B${row}*C${row}`), D3: f('B2*C3') })).toMatch(
      /^formula\.range cell=D3/,
    );
  });
  it('tells that a reference moved along', () => {
    const tax = { at: { range: 'E2:E5' }, like: '=B2*$F$2' };
    expect(
      check(
        tax,
        filled((row) => `B${row}*$F$2`, [2, 3, 4, 5], 'E'),
      ),
    ).toBe('right');
    expect(
      check(
        tax,
        filled((row) => `B${row}*F$2`, [2, 3, 4, 5], 'E'),
      ),
    ).toBe('right');
    expect(
      check(
        tax,
        filled((row) => `B${row}*F${row}`, [2, 3, 4, 5], 'E'),
      ),
    ).toBe('formula.moved cell=E3 found=F3 expected=$F$2');
    expect(
      check(
        tax,
        filled((row) => `B${row}*0.16`, [2, 3, 4, 5], 'E'),
      ),
    ).toBe('formula.constant cell=E2 found=0.16');
  });
  it('may be one formula that spills', () => {
    expect(check({ at: { range: 'E2' }, like: '=SORT(A2:A5)' }, { E2: f('A2') })).not.toBe('right');
  });
});

describe('how it is written counts where the task says so', () => {
  it('functions', () => {
    expect(check({ ...total, function: 'SUM' }, { B6: f('B2+B3+B4+B5') })).toBe(
      'formula.function cell=B6 expected=SUM',
    );
    expect(check({ ...total, function: ['sum'] }, { B6: f('sum(B2:B5)') })).toBe('right');
    expect(check({ ...total, without: 'SUM' }, { B6: f('SUM(B2:B5)') })).toBe(
      'formula.without cell=B6 found=SUM',
    );
  });
  it('references', () => {
    const tax = { at: { range: 'E2' }, like: '=B2*$F$2', reference: 'absolute' };
    expect(check(tax, { E2: f('B2*$F$2') })).toBe('right');
    expect(check(tax, { E2: f('B2*F2') })).toBe('formula.reference.absolute cell=E2 found=F2 expected=$F$2');
    expect(check(tax, { E2: f('B2*F$2') })).toBe(
      'formula.reference.absolute cell=E2 found=F$2 expected=$F$2',
    );
  });
  it('chance is not compared', () => {
    const random = { at: { range: 'E2:E3' }, function: 'RANDBETWEEN', results: false };
    expect(
      check(
        random,
        filled(() => 'RANDBETWEEN(1,6)', [2, 3], 'E'),
      ),
    ).toBe('right');
    expect(check(random, { E2: 3, E3: 4 })).toBe('formula.typed.other cell=E2 found=3');
    expect(
      check(
        random,
        filled(() => '4', [2, 3], 'E'),
      ),
    ).toBe('formula.function cell=E2 expected=RANDBETWEEN');
  });
});

it('follows rows that came in between when the place is found by its content', () => {
  const longer = oneSheet([
    ...lines.slice(0, 3),
    ['Figs', 6, 10],
    ...lines.slice(3, 5),
    ['Total', f('SUM(B2:B6)')],
  ]);
  const short = oneSheet([
    ...lines.slice(0, 3),
    ['Figs', 6, 10],
    ...lines.slice(3, 5),
    ['Total', f('SUM(B2:B5)')],
  ]);
  const options = { at: { column: 'Price', row: 'Total' }, like: '=SUM(B2:B5)' };
  expect(said(judge('formula', options, longer, starter))).toBe('right');
  expect(said(judge('formula', options, short, starter))).toBe(
    'formula.short cell=B7 found=B2:B5 expected=B2:B6',
  );
});

it('judges a thousand rows at once', () => {
  const many = Array.from({ length: 1000 }, (_, row): Literal[] => [
    `Item ${row}`,
    row,
    row % 7,
    f(`B${row + 2}*C${row + 2}`),
  ]);
  const book = oneSheet([lines[0]!, ...many]);
  expect(said(judge('formula', { at: { range: 'D2:D1001' }, like: '=B2*C2' }, book, book))).toBe('right');
});
