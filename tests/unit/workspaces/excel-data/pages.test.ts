import { expect, test } from 'vitest';
import { readHtmlTable } from '../../../../renderer/workspaces/excel/engine/html/reading.ts';
import { desk, select } from './desk.ts';

/** As LibreOffice Calc, Word and a web page put a table on the clipboard. */
const calc = `<!DOCTYPE html><html><head><style>td { font-size: x-small }</style></head><body><table border="0">
<colgroup width="85"></colgroup><tr><td height="17" bgcolor="#FFFF00"><b>Item</b></td><td align="right"
sdval="1234.5" sdnum="1033;0;#,##0.00">1,234.50</td></tr></table></body></html>`;
const word = `<html xmlns:o="x"><head><style><!-- p.MsoNormal {margin:0} .xl1 {font-style:italic; background:#DDEBF7} --></style>
</head><body lang=AR><!--StartFragment--><p class=MsoNormal>Prices&nbsp;of today</p><table class=MsoTableGrid><tr>
<td width=10 colspan=2 style='background:yellow'><p class=MsoNormal><b><span dir=RTL>الأسعار</span></b></p></td></tr>
<tr><td class=xl1><p>Tea<p>green</td><td rowspan=2>&#1636;&#1637;</td></tr><tr><td>12%</td></tr></table><!--EndFragment--></body></html>`;
const page = `<table><thead><tr><th>Town<th>People</tr></thead><tr><td><a href="x">Amman</a> <td>4,061,150<br>(2021)
<tr><td style="color:rgb(255,0,0);font-weight:700">a &lt; b <script>alert(1)</script><td><table><tr><td>1<td>2</table></table>`;

const clip = (html: string) => ({ text: 'plain', html });

test('a table of LibreOffice brings looks, and its numbers as they are', async () => {
  const { excel, run, look, input } = await desk([[1]]);
  await run(select('C3'));
  excel.clipboardIn(clip(calc));
  expect(look('C3')).toMatchObject({ text: 'Item', style: { fill: '#FFFF00', font: { bold: true } } });
  expect(look('D3')).toMatchObject({ kind: 'number', style: { fill: null } });
  expect(input('D3')).toBe('1234.5');
  await run(['undo']);
  expect(look('C3').text).toBe('');
});

test('a table of Word brings its text before it, merged cells, and lines in a cell', async () => {
  const { excel, run, shown, look, read } = await desk([[1]]);
  await run(select('B2'));
  excel.clipboardIn(clip(word));
  expect(shown('B2:C5')).toEqual([
    ['Prices of today', ''],
    ['الأسعار', ''],
    ['Tea\ngreen', '45'],
    ['12%', ''],
  ]);
  expect(look('B3').style).toMatchObject({ fill: '#FFFF00', font: { bold: true } });
  expect(look('B4').style).toMatchObject({ fill: '#DDEBF7', font: { italic: true } });
  expect((await read()).sheets[0]!.merges).toMatchObject([
    { top: 2, left: 1, bottom: 2, right: 2 },
    { top: 3, left: 2, bottom: 4, right: 2 },
  ]);
});

test('a table of a web page is read however it is written, and nothing of it runs', () => {
  const texts = readHtmlTable(page)!.cells.map((row) => row.map((cell) => cell?.text));
  expect(texts).toEqual([
    ['Town', 'People'],
    ['Amman', '4,061,150\n(2021)'],
    ['a < b', '1 2'],
  ]);
  expect(readHtmlTable(page)!.cells[2]![0]).toMatchObject({ bold: true, color: '#FF0000' });
  expect(readHtmlTable('<p>no table</p>')).toBeNull();
  expect(readHtmlTable('<table><tr><td colspan=9999999 rowspan="-1">x')!.cells[0]).toHaveLength(1_000);
  const broken = `<table><tr><td>${'<a "'.repeat(50_000)}`;
  expect(readHtmlTable(broken)).not.toBeNull();
});

test('what is copied goes out as a table and as text, and comes back as it was', async () => {
  const { excel, run, input } = await desk();
  await run(select('A1:E2'), ['copy']);
  const out = excel.clipboardOut()!;
  expect(out.text).toBe('Item\tTown\tPrice\tSold\tIncome\nTea\tAmman\t2.5\t40\t100');
  expect(readHtmlTable(out.html)!.cells[0]![0]).toMatchObject({ text: 'Item', bold: true });
  await run(select('A9'));
  excel.clipboardIn({ text: `${out.text}\r\n`, html: out.html });
  expect(input('E10')).toBe('=C10*D10');
  expect(excel.copied()).toMatchObject({ cut: false });
  excel.calm();
  expect(excel.copied()).toBeNull();
});
