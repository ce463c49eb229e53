import { expect, test } from 'vitest';
import { tableOf } from './files.ts';

test('columns have kinds, and cells are what they say', () => {
  const { headings, kinds, rows, choices } = tableOf(
    'Item,Price,Day,Opens,Open\nTea,2.5,15/03/2026,9:30,TRUE\n"Bread, brown",,2026-03-16,10:00,FALSE\n',
  );
  expect(choices).toMatchObject({ header: true, delimiter: ',' });
  expect(headings).toEqual(['Item', 'Price', 'Day', 'Opens', 'Open']);
  expect(kinds).toEqual(['text', 'number', 'date', 'time', 'boolean']);
  expect(rows[1]).toEqual([
    { value: 'Bread, brown' },
    { value: null },
    { value: 46_097, format: 'dd/mm/yyyy' },
    { value: 10 / 24, format: 'h:mm' },
    { value: false },
  ]);
});

test('digits of an Arabic keyboard are numbers and dates', () => {
  const { kinds, values } = tableOf('الصنف؛السعر؛اليوم\nشاي؛٢٫٥؛١٥/٣/٢٠٢٦', { delimiter: '؛' });
  expect(kinds).toEqual(['text', 'number', 'date']);
  expect(values).toEqual([['شاي', 2.5, 46_096]]);
});

test('one text among numbers makes a column of texts', () => {
  const { kinds, values } = tableOf('Name,Age\nRana,31\nOmar,unknown');
  expect(kinds).toEqual(['text', 'text']);
  expect(values[0]).toEqual(['Rana', '31']);
});

test('what comes after the rows that were looked at stays what it says', () => {
  const file = `Name,Age\n${'Rana,31\n'.repeat(200)}Omar,unknown`;
  expect(tableOf(file).kinds).toEqual(['text', 'number']);
  expect(tableOf(file).values.at(-1)).toEqual(['Omar', 'unknown']);
  expect(tableOf(file, { typing: 'all-rows' }).kinds).toEqual(['text', 'text']);
});

test('without detection everything is text: zeros in front stay', () => {
  expect(tableOf('Name,Telephone\nRana,0795550101').values).toEqual([['Rana', 795_550_101]]);
  expect(tableOf('Name,Telephone\nRana,0795550101', { typing: 'none' }).values).toEqual([
    ['Rana', '0795550101'],
  ]);
});

test('a file brings no formulas', () => {
  const { kinds, values } = tableOf("Name,Sum\nRana,=1+1\nOmar,+SUM(A1)\nLama,'5");
  expect(kinds).toEqual(['text', 'text']);
  expect(values.map((row) => row[1])).toEqual(['=1+1', '+SUM(A1)', "'5"]);
});

test.each([
  ['Rana,31\nOmar,28', false],
  ['Name,Name\nRana,Omar', false],
  ['Name,\nRana,31', false],
  ['Name,Age', false],
  ['Name,Town\nRana,Amman', true],
])('headings are told: %j', (file, header) => {
  expect(tableOf(file).choices.header).toBe(header);
});

test('short rows end in empty cells, and empty lines at the end go', () => {
  const { values } = tableOf('a,b,c\n1\n2,x\n\n3,y,5\n\n,,\n');
  expect(values).toEqual([
    [1, null, null],
    [2, 'x', null],
    [null, null, null],
    [3, 'y', 5],
  ]);
});
