import type { Locator } from 'playwright';
import { columnName, parseArea } from '../../../core/formula/reference.ts';
import type { CommandCall } from '../../../core/exercise/index.ts';
import { becomes } from '../app.ts';
import { Screen } from './screen.ts';

interface Point {
  x: number;
  y: number;
}

/** A workbook under its ribbon, used with mouse and keyboard as any other. */
export class ExcelSheet extends Screen {
  get here(): Locator {
    return this.grid.getByRole('gridcell').first();
  }

  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  /** What takes the keys of the sheet. */
  get input(): Locator {
    return this.page.locator('main [data-writing]');
  }

  get formulaBar(): Locator {
    return this.page.getByRole('textbox', { name: this.words.name('excel.bar.label') });
  }

  get nameBox(): Locator {
    return this.page.getByRole('textbox', { name: this.words.name('excel.bar.name') });
  }

  tab(id: string): Locator {
    return this.page.getByRole('tab', { name: this.words.name(`excel.tabs.${id}`), exact: true });
  }

  /** The tabs of the sheets, in order. */
  get tabs(): Locator {
    const list = this.page.getByRole('tablist', { name: this.words.name('excel.sheets.label') });
    return list.getByRole('tab');
  }

  sheetTab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** A cell that is in sight, by its place: `B9`. */
  cell(place: string): Locator {
    const { top, left } = parseArea(place)!;
    return this.grid.locator(`[aria-rowindex="${top + 1}"] > [aria-colindex="${left + 1}"]`).first();
  }

  /** The buttons of grouped rows or columns, beside the headings. */
  groupsOf(what: 'rows' | 'columns'): Locator {
    return this.page.getByRole('toolbar', { name: this.words.name(`excel.outline.${what}`) });
  }

  /** What folds or unfolds a group of rows. */
  rowsButton(verb: 'hide' | 'show', first: number, last: number): Locator {
    return this.button(`excel.outline.${verb}.rows`, { first, last });
  }

  rowLevel(level: number): Locator {
    return this.button('excel.outline.level.rows', { level });
  }

  /** What floats over the cells. */
  get objects(): Locator {
    return this.grid.locator('.pane.moving .drawing');
  }

  /** Pulls an object by its upper part, or by a grip of it such as `bottom end`. */
  async pull(object: Locator, grip: string | null, by: Point): Promise<void> {
    const held = grip === null ? object : object.locator(`[data-grip="${grip}"]`);
    const box = (await held.boundingBox())!;
    const from = { x: box.x + box.width / 2, y: box.y + (grip === null ? 12 : box.height / 2) };
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + by.x, from.y + by.y, { steps: 3 });
    await this.page.mouse.up();
  }

  /** What a cell shows. */
  async shows(place: string, text: string): Promise<void> {
    await becomes(async () => (await this.cell(place).innerText()).trim(), text);
  }

  /** Waits until this cell is the active one. */
  async isAt(place: string): Promise<void> {
    await becomes(() => this.nameBox.inputValue(), place);
  }

  async clickCell(place: string): Promise<void> {
    await this.cell(place).click();
    await this.isAt(place);
  }

  /** Clicks a cell for its reference, while a formula is typed. */
  async pointAt(place: string): Promise<void> {
    await this.cell(place).click();
  }

  /** Draws the mouse over cells, from corner to corner. */
  async draw(range: string): Promise<void> {
    const { top, left, bottom, right } = parseArea(range)!;
    const from = await this.middleOf(`${columnName(left)}${top + 1}`);
    const to = await this.middleOf(`${columnName(right)}${bottom + 1}`);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Types over the active cell, and waits until the formula bar says the same. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
    await becomes(async () => (await this.formulaBar.inputValue()).endsWith(text), true);
  }

  /** The button of a command. Groups and menus that it lies in are opened. */
  async press({ command, args }: CommandCall): Promise<void> {
    const marked = Object.keys(args).length > 0 ? `[data-args='${JSON.stringify(args)}']` : '';
    const button = this.page.locator(`#workspace-ribbon [data-command="${command}"]${marked}`).first();
    for (const opener of await this.openers(command)) {
      if (await button.isVisible()) break;
      await opener.click();
    }
    await button.click();
  }

  /** The button of a question, in its group. */
  async ask(question: string): Promise<void> {
    const button = this.page.locator(`#workspace-ribbon [data-question="${question}"]`).first();
    for (const opener of await this.openers(question)) {
      if (await button.isVisible()) break;
      await opener.click();
    }
    await button.click();
  }

  /** What each field of a pivot table is for. */
  get pivotFields(): Locator {
    return this.page.locator('.pivot-fields');
  }

  pivotField(row: number, area: string): Locator {
    return this.pivotFields.locator('tbody tr').nth(row).locator(`[data-area="${area}"] input`);
  }

  get pivotPreview(): Locator {
    return this.page.locator('dialog.question .preview td');
  }

  /** What may have to be opened on the way to a command: the folded groups, one by one, and palettes. */
  private async openers(command: string): Promise<Locator[]> {
    const palette = this.page.locator(`[data-palette="${command}"] > button`);
    if (await palette.isVisible()) return [palette];
    const folded = await this.page.locator('#workspace-ribbon .group.folded > .menu > button').all();
    return [...folded, palette];
  }

  private async middleOf(place: string): Promise<Point> {
    const box = await this.cell(place).boundingBox();
    if (!box) throw new Error(`${place} is not in sight`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}
