import type { Look } from './workbook.ts';

const calibri = (look: Look): string =>
  `<font>${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}<sz val="${look.size ?? 11}"/>${
    look.color ? `<color rgb="FF${look.color}"/>` : '<color rgb="FF000000"/>'
  }<name val="Calibri"/><family val="2"/></font>`;

const sides = ['left', 'right', 'top', 'bottom'] as const;
const thinAround = `<border>${sides
  .map((side) => `<${side} style="thin"><color rgb="FF7F7F7F"/></${side}>`)
  .join('')}<diagonal/></border>`;
const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>';

/** Built-in number formats have numbers of their own (ECMA-376 Part 1, 18.8.30). */
const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '@': 49,
};

/** Each value once, and its place. */
class Pool {
  readonly all: string[];
  constructor(...first: string[]) {
    this.all = first;
  }
  placeOf(value: string): number {
    const place = this.all.indexOf(value);
    return place >= 0 ? place : this.all.push(value) - 1;
  }
}

/** Collects the looks of cells and writes the styles part (ECMA-376 Part 1, 18.8). */
export class Styles {
  readonly #fonts = new Pool(calibri({}));
  readonly #fills = new Pool(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  readonly #borders = new Pool(noBorder);
  readonly #formats = new Pool();
  readonly #cells = new Pool('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');

  /** The number that a cell with this look carries. */
  numberOf(look: Look): number {
    const font = this.#fonts.placeOf(calibri(look));
    const fill = look.fill
      ? this.#fills.placeOf(
          `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
        )
      : 0;
    const border = look.border ? this.#borders.placeOf(thinAround) : 0;
    const format = this.#formatOf(look.format ?? 'General');
    const alignment =
      look.align || look.wrap
        ? `<alignment${look.align ? ` horizontal="${look.align}"` : ''}${look.wrap ? ' vertical="top" wrapText="1"' : ''}/>`
        : '';
    const applies = [
      format ? ' applyNumberFormat="1"' : '',
      font ? ' applyFont="1"' : '',
      fill ? ' applyFill="1"' : '',
      border ? ' applyBorder="1"' : '',
      alignment ? ' applyAlignment="1"' : '',
    ].join('');
    const xf = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applies}`;
    return this.#cells.placeOf(alignment ? `${xf}>${alignment}</xf>` : `${xf}/>`);
  }

  #formatOf(code: string): number {
    return builtIn[code] ?? 164 + this.#formats.placeOf(code);
  }

  part(): string {
    const list = (name: string, items: readonly string[]) =>
      `<${name} count="${items.length}">${items.join('')}</${name}>`;
    const formats = this.#formats.all.map(
      (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
    );
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length > 0 ? list('numFmts', formats) : '',
      list('fonts', this.#fonts.all),
      list('fills', this.#fills.all),
      list('borders', this.#borders.all),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list('cellXfs', this.#cells.all),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
      '</styleSheet>',
    ].join('');
  }
}
