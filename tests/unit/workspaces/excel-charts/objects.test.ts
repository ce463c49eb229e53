import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { openExcelBench, packageFile } from '../../../integration/workspaces/excel-bench.ts';
import type { DrawingView } from '../../../../renderer/workspaces/excel/engine/drawing-view.ts';
import { columnsOf, rowsOf } from '../../../../renderer/workspaces/excel/grid/axis.ts';
import { cornersAt, dragged, placeOf } from '../../../../renderer/workspaces/excel/grid/object-place.ts';
import { objectKey } from '../../../../renderer/workspaces/excel/input/object-keys.ts';

const { excel, run } = await openExcelBench();

const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const anchor = (inner: string, name = 'oneCellAnchor'): string =>
  `<xdr:${name}><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>9525</xdr:rowOff></xdr:from><xdr:ext cx="952500" cy="476250"/>${inner}<xdr:clientData/></xdr:${name}>`;
const picture = (id: number, description: string, crop = ''): string =>
  anchor(
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${id}" name="Picture ${id}" descr="${description}"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip ${a} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId77"/>${crop}</xdr:blipFill><xdr:spPr/></xdr:pic>`,
  );
const shape = anchor(
  `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="92" name="Shape 92"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom ${a} prst="rect"/><a:solidFill ${a}><a:srgbClr val="FFEE00"/></a:solidFill></xdr:spPr><xdr:txBody><a:bodyPr ${a}/><a:p ${a}><a:r><a:t>انتبه</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
);

/** The fixture's chart, and after it two pictures, one of them cropped, and a shape with words. */
function withObjects(): Uint8Array {
  const parts = unzipSync(packageFile('openpyxl'));
  const drawing = 'xl/drawings/drawing1.xml';
  const text = strFromU8(parts[drawing]!);
  const prefix = /<(\w*:?)wsDr/.exec(text)![1]!;
  const added = (picture(90, 'The market') + picture(91, 'The shop', `<a:srcRect ${a} l="20000"/>`) + shape)
    .replaceAll('xdr:', 'x:')
    .replaceAll(
      '<x:oneCellAnchor',
      '<x:oneCellAnchor xmlns:x="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"',
    );
  const rels = 'xl/drawings/_rels/drawing1.xml.rels';
  return zipSync({
    ...parts,
    [drawing]: strToU8(text.replace(`</${prefix}wsDr>`, `${added}</${prefix}wsDr>`)),
    [rels]: strToU8(
      strFromU8(parts[rels]!).replace(
        '</Relationships>',
        '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/></Relationships>',
      ),
    ),
    'xl/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    '[Content_Types].xml': strToU8(
      strFromU8(parts['[Content_Types].xml']!).replace(
        /<Types[^>]*>/,
        '$&<Default Extension="png" ContentType="image/png"/>',
      ),
    ),
  });
}

const objects = (): readonly DrawingView[] => excel.sheet(0).drawings;
const sizes = (scale = 1) => ({
  rows: rowsOf(excel.sheet(0), scale),
  columns: columnsOf(excel.sheet(0), scale),
  scale,
});

beforeEach(() => excel.load(withObjects()));

describe('what floats over the cells', () => {
  test('charts, pictures and shapes are shown, what cannot be drawn by what it says of itself', () => {
    expect(objects().map(({ name, content }) => [content.kind, name])).toEqual([
      ['chart', expect.any(String)],
      ['picture', 'The market'],
      ['other', 'The shop'],
      ['shape', 'انتبه'],
    ]);
    expect(objects().at(-1)!.content).toMatchObject({ fill: '#FFEE00', text: 'انتبه' });
  });

  test('is moved in one step, and undo puts it back', async () => {
    const before = placeOf(objects()[1]!, sizes());
    const moved = dragged(before, '', 30, 45);
    await run(['select-object', { object: 2 }], ['object-place', { ...cornersAt(moved, sizes()) }]);
    expect(placeOf(objects()[1]!, sizes())).toEqual(moved);
    await run(['undo']);
    expect(placeOf(objects()[1]!, sizes())).toEqual(before);
  });

  test('is deleted with what only it used', async () => {
    const parts = async () => Object.keys(unzipSync(await excel.save()));
    await run(['select-object', { object: 2 }], ['object-delete']);
    expect(objects().map(({ name }) => name)).not.toContain('The market');
    // The cropped picture shows the same file.
    expect(await parts()).toContain('xl/media/image1.png');
    await run(['select-object', { object: 2 }], ['object-delete']);
    expect(await parts()).not.toContain('xl/media/image1.png');
    await run(['undo'], ['undo']);
    expect(objects()).toHaveLength(4);
    expect(await parts()).toContain('xl/media/image1.png');
  });

  test('stays as it is in the file when something else is moved', async () => {
    await run(
      ['select-object', { object: 4 }],
      [
        'object-place',
        { ...cornersAt(dragged(placeOf(objects()[3]!, sizes()), 'bottom end', 20, 20), sizes()) },
      ],
    );
    const drawing = strFromU8(unzipSync(await excel.save())['xl/drawings/drawing1.xml']!);
    expect(drawing).toContain('<a:srcRect');
    expect(drawing.match(/twoCellAnchor>/g)).toHaveLength(2);
  });
});

describe('a drag', () => {
  const place = { at: 100, top: 50, width: 200, height: 100 };

  test.each([
    ['', { at: 110, top: 70 }],
    ['end', { width: 210 }],
    ['bottom', { height: 120 }],
    ['top start', { at: 110, width: 190, top: 70, height: 80 }],
    ['bottom end', { width: 210, height: 120 }],
  ])('of "%s"', (grip, changed) => {
    expect(dragged(place, grip, 10, 20)).toEqual({ ...place, ...changed });
  });

  test('leaves an object on the sheet, and large enough to be caught again', () => {
    expect(dragged(place, '', -500, -500)).toMatchObject({ at: 0, top: 0 });
    expect(dragged(place, 'top start', 900, 900)).toMatchObject({ width: 24, height: 24, at: 276, top: 126 });
    expect(dragged(place, 'end', -900, 0)).toMatchObject({ width: 24 });
  });

  test('means the same cells at every zoom', () => {
    const corners = cornersAt(placeOf(objects()[1]!, sizes()), sizes());
    expect(cornersAt(placeOf(objects()[1]!, sizes(2)), sizes(2))).toEqual(corners);
    expect(corners.from).toEqual({ row: 2, column: 1, x: 0, y: 1 });
  });
});

describe('keys on a chosen object', () => {
  const key = async (keys: string) => {
    await run(['select-object', { object: 1 }]);
    return objectKey(keys, objects());
  };

  test('arrows move, with Ctrl by a pixel, and with Shift make it larger', async () => {
    expect(await key('ArrowRight')).toEqual({ do: 'nudge', x: 10, y: 0, resize: false });
    expect(await key('Ctrl+ArrowUp')).toEqual({ do: 'nudge', x: 0, y: -1, resize: false });
    expect(await key('Shift+ArrowDown')).toEqual({ do: 'nudge', x: 0, y: 10, resize: true });
  });

  test('Tab goes round the objects, Escape leaves them', async () => {
    expect(await key('Tab')).toEqual({ do: 'choose', object: objects()[1]!.id });
    expect(await key('Shift+Tab')).toEqual({ do: 'choose', object: objects()[3]!.id });
    expect(await key('Escape')).toEqual({ do: 'leave' });
    expect(await key('Delete')).toEqual({ do: 'delete' });
    expect(await key('Ctrl+B')).toBeNull();
  });

  test('mean cells when none is chosen', () => {
    expect(objectKey('ArrowRight', objects())).toBeNull();
  });
});
