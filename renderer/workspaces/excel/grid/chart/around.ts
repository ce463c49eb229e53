import type { ChartView } from '../../engine/drawing-view.ts';
import type { Picture, Room } from './picture.ts';

const titleSize = 18.67;
const legendSize = 12;
const line = 18;

/** The title above; gives back what room is left. */
export function drawTitle(picture: Picture, { title, ink }: ChartView, room: Room): Room {
  if (title === null || title === '') return room;
  let top = room.top;
  for (const each of title.split('\n')) {
    const shown = picture.fitted(each, titleSize, room.right - room.left);
    picture.text((room.left + room.right) / 2, top + 13, shown, {
      size: titleSize,
      side: 'center',
      color: ink,
    });
    top += 26;
  }
  return { ...room, top: top + 4 };
}

interface Entry {
  text: string;
  color: string;
  thin: boolean;
}

function entriesOf({ groups, categories }: ChartView): Entry[] {
  return groups.flatMap(({ type, series }) =>
    type === 'pie' || type === 'doughnut'
      ? (series[0]?.values.map((_, at) => ({
          text: categories[at] ?? String(at + 1),
          color: series[0]!.colors[at] ?? '#4472C4',
          thin: false,
        })) ?? [])
      : series.map(({ name, colors }, at) => ({
          text: name || `${at + 1}`,
          color: colors[0]!,
          thin: type === 'line',
        })),
  );
}

function drawEntry(
  picture: Picture,
  { text, color, thin }: Entry,
  x: number,
  y: number,
  rtl: boolean,
  ink: string,
): void {
  const mark = thin ? 22 : 8;
  const at = rtl ? x - mark : x;
  if (thin)
    picture.line(
      [
        [at, y],
        [at + mark, y],
      ],
      color,
      2.25,
    );
  else picture.shape('rect', { x: at, y: y - 4, width: mark, height: 8, fill: color });
  picture.text(rtl ? at - 4 : at + mark + 4, y, text, {
    size: legendSize,
    side: rtl ? 'right' : 'left',
    color: ink,
  });
}

/** The legend on its side; gives back what room is left. `rtl`: what comes first is at the right. */
export function drawLegend(picture: Picture, view: ChartView, room: Room, rtl: boolean): Room {
  const entries = entriesOf(view);
  if (view.legend === 'none' || entries.length === 0) return room;
  const widthOf = ({ text, thin }: Entry): number =>
    picture.measure(text, legendSize) + (thin ? 26 : 12) + 14;
  const whole = room.right - room.left;
  if (view.legend === 'left' || view.legend === 'right') {
    const width = Math.min(whole * 0.4, Math.max(...entries.map(widthOf)));
    const fits = Math.max(1, Math.floor((room.bottom - room.top) / line));
    const shown = entries.slice(0, fits);
    const begin = (room.top + room.bottom - shown.length * line) / 2;
    const left = view.legend === 'left' ? room.left : room.right - width;
    for (const [at, entry] of shown.entries()) {
      const text = picture.fitted(entry.text, legendSize, width - (entry.thin ? 26 : 12));
      drawEntry(
        picture,
        { ...entry, text },
        rtl ? left + width : left,
        begin + (at + 0.5) * line,
        rtl,
        view.ink,
      );
    }
    return view.legend === 'left'
      ? { ...room, left: room.left + width + 6 }
      : { ...room, right: room.right - width - 6 };
  }
  const rows: Entry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    const width = widthOf(entry);
    if (used + width > whole && rows.at(-1)!.length > 0) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(entry);
    used += width;
  }
  const shown = rows.slice(0, 4);
  const height = shown.length * line;
  const top = view.legend === 'top' ? room.top : room.bottom - height;
  for (const [at, row] of shown.entries()) {
    const width = row.reduce((sum, each) => sum + widthOf(each), 0);
    let x = rtl ? (room.left + room.right + width) / 2 : (room.left + room.right - width) / 2;
    for (const entry of row) {
      drawEntry(picture, entry, x, top + (at + 0.5) * line, rtl, view.ink);
      x += rtl ? -widthOf(entry) : widthOf(entry);
    }
  }
  return view.legend === 'top'
    ? { ...room, top: room.top + height + 6 }
    : { ...room, bottom: room.bottom - height - 6 };
}
