import type { ChartView } from '../../engine/drawing-view.ts';
import type { Picture, Room } from './picture.ts';
import { lineOf } from './picture.ts';

const titleSize = 18.67;
const legendSize = 12;
const line = 18;

/** The title above, in as many as three lines; gives back what room is left. */
export function drawTitle(picture: Picture, { title, ink }: ChartView, room: Room): Room {
  if (title === null || title === '') return room;
  const lines = title
    .split('\n')
    .flatMap((each) => picture.folded(each, titleSize, room.right - room.left, 3));
  const height = lines.length * lineOf(titleSize);
  picture.lines((room.left + room.right) / 2, room.top + height / 2, lines, {
    size: titleSize,
    side: 'center',
    color: ink,
  });
  return { ...room, top: room.top + height + 6 };
}

interface Entry {
  text: string;
  color: string;
  mark: 'box' | 'line' | 'dots' | 'spot';
}

const markWidth = { box: 8, line: 22, dots: 22, spot: 8 } as const;
const gap = 14;

function entriesOf({ groups, categories, legend }: ChartView): Entry[] {
  const entries = groups.flatMap(({ type, series }): Entry[] =>
    type === 'pie' || type === 'doughnut'
      ? (series[0]?.values.map((_, at) => ({
          text: categories[at] ?? String(at + 1),
          color: series[0]!.colors[at] ?? '#4472C4',
          mark: 'box',
        })) ?? [])
      : series.map(({ name, colors }, at) => ({
          text: name || `${at + 1}`,
          color: colors[0]!,
          mark: type === 'line' ? 'line' : type === 'scatter' ? 'spot' : 'box',
        })),
  );
  // Columns that stand upon one another are listed as they stand.
  const standing = groups.some(({ type, stacking }) => type === 'column' && stacking !== 'none');
  const ordered = standing && (legend === 'left' || legend === 'right') ? entries.toReversed() : entries;
  const trends = groups.flatMap(({ type, series }) =>
    type === 'pie' || type === 'doughnut'
      ? []
      : series.flatMap(({ trend, trendName, colors }): Entry[] =>
          trend ? [{ text: trendName, color: colors[0]!, mark: 'dots' }] : [],
        ),
  );
  return [...ordered, ...trends];
}

function drawEntry(
  picture: Picture,
  { text, color, mark }: Entry,
  x: number,
  y: number,
  rtl: boolean,
  ink: string,
): void {
  const width = markWidth[mark];
  const at = rtl ? x - width : x;
  if (mark === 'box') picture.shape('rect', { x: at, y: y - 4, width, height: 8, fill: color });
  else if (mark === 'spot') picture.shape('circle', { cx: at + 4, cy: y, r: 3.5, fill: color });
  else
    picture.line(
      [
        [at, y],
        [at + width, y],
      ],
      color,
      mark === 'line' ? 2.25 : 1.5,
      mark === 'dots' ? '2 4' : '',
    );
  picture.text(rtl ? at - 5 : at + width + 5, y, text, {
    size: legendSize,
    side: rtl ? 'right' : 'left',
    color: ink,
  });
}

/** The entries of a legend in rows as wide as there is room. */
function rowsOf(entries: readonly Entry[], whole: number, widthOf: (entry: Entry) => number): Entry[][] {
  const rows: Entry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    const width = widthOf(entry);
    if (used + width > whole + gap && rows.at(-1)!.length > 0) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(entry);
    used += width;
  }
  return rows;
}

/** The legend on its side; gives back what room is left. In a right-to-left sheet its first entry is at the right. */
export function drawLegend(picture: Picture, view: ChartView, room: Room): Room {
  const { legend, rightToLeft, ink } = view;
  const whole = room.right - room.left;
  const beside = legend === 'left' || legend === 'right';
  const most = beside ? whole * 0.35 : whole;
  const entries = entriesOf(view).map((entry) => ({
    ...entry,
    text: picture.fitted(entry.text, legendSize, most - markWidth[entry.mark] - 5),
  }));
  if (legend === 'none' || entries.length === 0) return room;
  const widthOf = ({ text, mark }: Entry): number =>
    picture.measure(text, legendSize) + markWidth[mark] + 5 + gap;
  if (beside) {
    const width = Math.max(...entries.map(widthOf)) - gap;
    const shown = entries.slice(0, Math.max(1, Math.floor((room.bottom - room.top) / line)));
    const begin = (room.top + room.bottom - shown.length * line) / 2;
    const left = legend === 'left' ? room.left : room.right - width;
    for (const [at, entry] of shown.entries())
      drawEntry(
        picture,
        entry,
        rightToLeft ? left + width : left,
        begin + (at + 0.5) * line,
        rightToLeft,
        ink,
      );
    return legend === 'left'
      ? { ...room, left: room.left + width + 10 }
      : { ...room, right: room.right - width - 10 };
  }
  const rows = rowsOf(entries, whole, widthOf);
  const shown = rows.slice(
    0,
    Math.max(1, Math.min(rows.length, Math.floor((room.bottom - room.top) / 3 / line))),
  );
  const height = shown.length * line;
  const top = legend === 'top' ? room.top : room.bottom - height;
  for (const [at, row] of shown.entries()) {
    const width = row.reduce((sum, each) => sum + widthOf(each), -gap);
    let x = (room.left + room.right + (rightToLeft ? width : -width)) / 2;
    for (const entry of row) {
      drawEntry(picture, entry, x, top + (at + 0.5) * line, rightToLeft, ink);
      x += rightToLeft ? -widthOf(entry) : widthOf(entry);
    }
  }
  return legend === 'top'
    ? { ...room, top: room.top + height + 6 }
    : { ...room, bottom: room.bottom - height - 6 };
}
