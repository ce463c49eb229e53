import { describe, expect, it } from 'vitest';
import { withCells, withSheet } from '../../fixtures/excel/shop.ts';
import { judge, said } from './judge.ts';

const starter = withCells({});
const check = (name: string, options: Record<string, unknown>, now: Uint8Array, before = starter): string =>
  said(judge(name, options, now, before));
const after = (xml: string): Uint8Array => withSheet({ after: xml });

const cf = (sqref: string, rule: string): string =>
  `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`;
const cellIs = (operator: string, ...formulas: string[]): string =>
  `<cfRule type="cellIs" dxfId="1" priority="1" operator="${operator}">${formulas.map((each) => `<formula>${each}</formula>`).join('')}</cfRule>`;
const expression = (formula: string, dxf = 1): string =>
  `<cfRule type="expression" dxfId="${dxf}" priority="1"><formula>${formula}</formula></cfRule>`;

describe('conditional formats', () => {
  const sold = { at: { range: 'C2:C6' }, rule: { greater: 30 } };
  it.each<[Record<string, unknown>, string, string]>([
    [sold, cf('C2:C6', cellIs('greaterThan', '30')), 'right'],
    [sold, cf('C2:C6', expression('C2&gt;30')), 'right'],
    [sold, cf('C2:C6', expression('$C2&gt;30')), 'right'],
    [sold, cf('C2:C6', cellIs('greaterThanOrEqual', '31')), 'right'],
    [sold, cf('C2:C6', cellIs('greaterThan', '50')), 'conditional.unmarked cell=C4 found=40'],
    [sold, cf('C2:C6', cellIs('greaterThan', '20')), 'conditional.marked cell=C3 found=24'],
    [sold, cf('C2:C6', expression('C3&gt;30')), 'conditional.unmarked cell=C2 found=120'],
    [sold, cf('C2:C7', cellIs('greaterThan', '30')), 'right'],
    [sold, cf('C1:C6', expression('N(C1)&gt;30')), 'right'],
    [sold, cf('C1:C6', cellIs('greaterThan', '30')), 'conditional.beyond cell=C1 expected=C2:C6'],
    [sold, cf('D2:D6', cellIs('greaterThan', '30')), 'conditional.elsewhere found=D2:D6 expected=C2:C6'],
    [sold, cf('C2:C6', expression('C2&gt;30', 2)), 'conditional.no-format'],
    [
      { ...sold, fill: 'yellow' },
      cf('C2:C6', cellIs('greaterThan', '30')),
      'conditional.fill found=term.color.green expected=term.color.yellow',
    ],
    [
      { at: sold.at, rule: { between: [20, 50] } },
      cf('C2:C6', expression('AND(C2&gt;=20,C2&lt;=50)')),
      'right',
    ],
    [
      { at: sold.at, rule: { top: 2 } },
      cf('C2:C6', '<cfRule type="top10" dxfId="1" priority="1" rank="2"/>'),
      'right',
    ],
    [
      { at: sold.at, rule: { average: 'above' } },
      cf('C2:C6', expression('C2&gt;AVERAGE($C$2:$C$6)')),
      'right',
    ],
    [
      { at: { range: 'A2:A6' }, rule: { contains: 'ea' } },
      cf(
        'A2:A6',
        '<cfRule type="containsText" dxfId="1" priority="1" operator="containsText" text="ea"><formula>NOT(ISERROR(SEARCH("ea",A2)))</formula></cfRule>',
      ),
      'right',
    ],
    [
      { at: sold.at, rule: { scale: true } },
      cf('C2:C6', cellIs('greaterThan', '30')),
      'conditional.kind found=term.rule.cell expected=term.rule.color-scale',
    ],
    [
      { at: sold.at, rule: { bars: true } },
      cf(
        'C2:C6',
        '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>',
      ),
      'right',
    ],
    [{ at: sold.at, is: false }, cf('C2:C6', cellIs('greaterThan', '30')), 'conditional.still found=C2:C6'],
    [{ at: sold.at, is: false }, '', 'right'],
  ])('%j over %s: %s', (options, xml, expected) => {
    expect(check('conditional', options, after(xml))).toBe(expected);
  });
  it('are not colours by hand', () => {
    expect(check('conditional', sold, withCells({ C2: { v: 120, s: 'yellow' } }))).toBe(
      'conditional.by-hand cell=C2',
    );
  });
});

const dv = (attributes: string, ...formulas: string[]): string =>
  `<dataValidations><dataValidation ${attributes}>${formulas.map((each, index) => `<formula${index + 1}>${each}</formula${index + 1}>`).join('')}</dataValidation></dataValidations>`;

describe('data validations', () => {
  const at = { range: 'E2:E6' };
  it.each<[Record<string, unknown>, string, string]>([
    [
      { at, list: ['Bread', 'Olives', 'Tea', 'Dates', 'Soap'] },
      dv('type="list" sqref="E2:E6"', '$A$2:$A$6'),
      'right',
    ],
    [
      { at, list: ['Bread', 'Olives', 'Tea', 'Dates', 'Soap'] },
      dv('type="list" sqref="E2:E6"', '$A$1:$A$6'),
      'validation.list.extra found=Item',
    ],
    [
      { at, list: ['Yes', 'No'] },
      dv('type="list" sqref="E2:E6"', '"Yes"'),
      'validation.list.missing expected=No',
    ],
    [{ at, kind: 'whole', between: [1, 10] }, dv('type="whole" sqref="E2:E6"', '1', '10'), 'right'],
    [
      { at, kind: 'whole', atLeast: 1 },
      dv('type="whole" operator="greaterThan" sqref="E2:E6"', '0'),
      'right',
    ],
    [
      { at, kind: 'decimal', atLeast: 1 },
      dv('type="decimal" operator="greaterThan" sqref="E2:E6"', '0'),
      'validation.limits.greater-or-equal cell=E2 from=1 to=',
    ],
    [
      { at, kind: 'whole', between: [1, 10] },
      dv('type="decimal" sqref="E2:E6"', '1', '10'),
      'validation.kind cell=E2 found=term.validation.decimal expected=term.validation.whole',
    ],
    [
      { at, kind: 'date', atLeast: '2026-05-01' },
      dv('type="date" operator="greaterThanOrEqual" sqref="E2:E6"', '46143'),
      'right',
    ],
    [
      { at, kind: 'whole', between: [1, 10] },
      dv('type="whole" sqref="E2:E5"', '1', '10'),
      'validation.short cell=E6 expected=E2:E6',
    ],
    [
      { at, kind: 'whole', between: [1, 10] },
      dv('type="whole" sqref="F2:F6"', '1', '10'),
      'validation.elsewhere found=F2:F6 expected=E2:E6',
    ],
    [{ at, message: true }, dv('type="whole" sqref="E2:E6"', '1', '10'), 'validation.message.missing'],
    [
      { at, message: 'One to ten' },
      dv('type="whole" showInputMessage="1" prompt="One to ten, please" sqref="E2:E6"', '1', '10'),
      'right',
    ],
    [
      { at, alert: 'warning' },
      dv('type="whole" showErrorMessage="1" sqref="E2:E6"', '1', '10'),
      'validation.alert found=term.alert.stop expected=term.alert.warning',
    ],
    [{ at, is: false }, dv('type="whole" sqref="E2:E6"', '1', '10'), 'validation.still cell=E2'],
    [{ at, kind: 'list' }, '', 'validation.missing expected=E2:E6'],
  ])('%j over %s: %s', (options, xml, expected) => {
    expect(check('validation', options, after(xml))).toBe(expected);
  });
});
