import { expect, test } from 'vitest';
import { languages } from '../../core/language/index.ts';
import { seriousProblems } from './access.ts';
import { becomes, withStation } from './app.ts';
import { Done } from './screens/done.ts';
import { toHomeAsNew } from './screens/journey.ts';
import { readExercise } from './solved.ts';

test.for(languages)('A workbook is worked on as in Excel (%s)', (language) =>
  withStation(`excel-${language}`, { language }, async (station) => {
    const { title } = readExercise('excel-first-sum', language);
    const home = await toHomeAsNew(station);
    const work = await home.open('Excel', title);
    const { sheet } = work;
    const sum = { command: 'autosum', args: { is: 'sum' } };
    const yellow = { command: 'fill-color', args: { is: '#FFFF00' } };

    expect(await seriousProblems(station.page)).toEqual([]);

    // AutoSum proposes, Enter takes it.
    await sheet.clickCell('B9');
    await sheet.press(sum);
    await becomes(() => sheet.formulaBar.inputValue(), '=SUM(B4:B8)');
    await station.press('Enter', () => sheet.isAt('B10'));
    expect((await sheet.cell('B9').innerText()).trim()).not.toBe('');

    // A reference that is drawn with the mouse, and the bracket that Excel adds.
    await sheet.clickCell('B11');
    await sheet.type('=MAX(');
    await sheet.draw('B4:B8');
    await becomes(() => sheet.formulaBar.inputValue(), '=MAX(B4:B8');
    await station.press('Enter', () => sheet.isAt('B12'));

    // A function that is found by its first letters; cells that are pointed at with arrow keys.
    await sheet.type('=COUN');
    await station.press('Tab', () => becomes(() => sheet.formulaBar.inputValue(), '=COUNT('));
    for (const row of [11, 10, 9, 8])
      await station.press('ArrowUp', () => becomes(() => sheet.formulaBar.inputValue(), `=COUNT(B${row}`));
    for (const row of [7, 6, 5, 4])
      await station.press('Shift+ArrowUp', () =>
        becomes(() => sheet.formulaBar.inputValue(), `=COUNT(B${row}:B8`),
      );
    await station.press('Enter', () => sheet.shows('B12', '5'));
    await work.check(['done', 'done', 'done', 'todo']);

    // The painter takes the look of a cell that has it already.
    const fill = (place: string) =>
      sheet.cell(place).evaluate((cell) => getComputedStyle(cell).backgroundColor);
    await sheet.clickCell('B9');
    await sheet.press(yellow);
    await becomes(() => fill('B9'), 'rgb(255, 255, 0)');
    await sheet.press({ command: 'format-painter', args: {} });
    await sheet.clickCell('A9');
    await becomes(() => fill('A9'), 'rgb(255, 255, 0)');

    // What is copied with the ribbon is pasted with the keys.
    await sheet.clickCell('A4');
    await sheet.press({ command: 'copy', args: {} });
    await sheet.clickCell('D4');
    const goods = (await sheet.cell('A4').innerText()).trim();
    await station.press('Control+v', () => sheet.shows('D4', goods));
    await station.press('Control+z', () => sheet.shows('D4', ''));

    // A pivot table, by keyboard alone: its data and place, then a field for rows and one for values.
    const heading = (await sheet.cell('A3').innerText()).trim();
    await sheet.clickCell('A5');
    await sheet.tab('insert').click();
    await sheet.ask('pivot-table');
    await station.press('Enter', sheet.pivotFields);
    const [goodsField, priceField] = [sheet.pivotField(0, 'rows'), sheet.pivotField(1, 'values')];
    await station.press('Space', () => becomes(() => goodsField.isChecked(), true));
    while (!(await priceField.evaluate((box) => box.matches(':focus'))))
      await station.page.keyboard.press('Tab');
    await station.press('Space', sheet.pivotPreview.first());
    expect(await seriousProblems(station.page)).toEqual([]);
    await station.press('Enter', () => sheet.pivotFields.waitFor({ state: 'detached' }));
    await sheet.shows('A3', language === 'ar' ? 'تسميات الصفوف' : 'Row Labels');
    // The pivot table may begin with the same goods: what tells is that its labels have gone from the cells.
    await station.press('Control+z', () => sheet.shows('A3', heading));
    await becomes(() => sheet.tabs.count(), 1);

    // A chart comes beside its cells, goes with the mouse, grows, and leaves with a key.
    await sheet.draw('A3:B8');
    await sheet.tab('insert').click();
    await sheet.press({ command: 'chart', args: { type: 'column' } });
    const chart = sheet.objects.first();
    const place = async () => (await chart.boundingBox())!;
    const before = await place();
    const inwards = language === 'ar' ? 40 : -40;
    await sheet.pull(chart, null, { x: 0, y: 60 });
    await becomes(async () => Math.round((await place()).y - before.y), 60);
    await sheet.pull(chart, 'bottom end', { x: inwards, y: -30 });
    await becomes(async () => Math.round(before.width - (await place()).width), 40);
    await station.press('ArrowDown', () => becomes(async () => Math.round((await place()).y - before.y), 70));
    await station.press('Delete', () => becomes(() => sheet.objects.count(), 0));
    await station.press('Control+z', () => becomes(() => sheet.objects.count(), 1));
    await station.press('Control+z', () => becomes(async () => Math.round((await place()).y - before.y), 60));
    await sheet.objects.first().click({ position: { x: 40, y: 12 } });
    await station.press('Delete', () => becomes(() => sheet.objects.count(), 0));

    // Rows that are grouped fold beside their numbers, by keys and by mouse, and the step can be taken back.
    await sheet.draw('A5:A7');
    await sheet.tab('data').click();
    await sheet.ask('group');
    const fold = (verb: 'hide' | 'show') => sheet.rowsButton(verb, 5, 7);
    await station.press('Enter', fold('hide'));
    expect(await seriousProblems(station.page)).toEqual([]);
    await sheet.formulaBar.focus();
    await station.press('Tab', () =>
      becomes(() => sheet.groupsOf('rows').locator('button:focus').count(), 1),
    );
    await station.press('ArrowDown', () =>
      becomes(() => fold('hide').and(station.page.locator(':focus')).count(), 1),
    );
    await station.press('Enter', fold('show'));
    expect(await sheet.cell('A6').isVisible()).toBe(false);
    await station.press('Escape', () =>
      becomes(() => sheet.input.evaluate((field) => field.matches(':focus')), true),
    );
    await station.press('Control+z', fold('hide'));
    await sheet.rowLevel(1).click();
    await fold('show').click();
    await fold('hide').waitFor();

    // What is half typed when one goes to the tasks is in the cell.
    await sheet.clickCell('D5');
    await sheet.type('خبز');
    await work.checkButton.click();
    await new Done(station).arrive();
  }),
);
