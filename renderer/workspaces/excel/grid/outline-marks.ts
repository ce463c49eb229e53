import type { Group } from '../engine/outline/groups.ts';
import type { SheetView } from '../engine/workbook-view.ts';
import { seen, type Axis, type Span } from './axis.ts';
import type { Ground } from './places.ts';

/** What is drawn of a group, in pixels along its rows or columns, from where its area begins. */
export interface Mark {
  readonly key: string;
  readonly group: Group;
  /**
   * Along the row or column that sums the group up; null where that is hidden. One that is `away` is reached by keys
   * alone: it is not seen, and lies at the end of the gutter beyond which it would be.
   */
  readonly button: { readonly at: number; readonly size: number; readonly away: boolean } | null;
  /** The bracket along the group, and at which end it has its foot; null while the group is folded. */
  readonly line: { readonly at: number; readonly size: number; readonly foot: 'first' | 'last' } | null;
}

/** A part of the gutter that stays, or that goes along with the sheet. */
export interface MarkArea {
  readonly at: number;
  readonly size: number;
  readonly marks: readonly Mark[];
}

/** The gutter along the rows, or along the columns. */
export interface Strip {
  readonly of: 'rows' | 'columns';
  /** Pixels of one level across. */
  readonly thickness: number;
  readonly levels: number;
  /** Where the buttons of the levels are: beside the headings of the other kind. */
  readonly head: { readonly at: number; readonly size: number };
  readonly areas: readonly MarkArea[];
}

/** The gutter of a sheet where something is grouped. */
export interface Gutter {
  readonly rightToLeft: boolean;
  /** How large the sheet is shown. */
  readonly scale: number;
  readonly strips: readonly Strip[];
}

/** A sheet as it is seen. `room` is for cells, frozen ones included. */
interface Shown extends Ground {
  readonly sheet: Pick<SheetView, 'outline' | 'rightToLeft'>;
  readonly scale: number;
  readonly room: { readonly width: number; readonly height: number };
}

const keyOf = ({ level, first, last }: Group): string => `${level} ${first} ${last}`;

/** The summary comes first where the sheet says so. Without one, the group's end is the sheet's. */
const isBefore = ({ summary, first }: Group): boolean => (summary < 0 ? first === 0 : summary < first);

/** Enough that the end of a bracket that goes on is out of sight. */
const beyond = 100;

interface Room {
  axis: Axis;
  span: Span;
  /** What is taken from where a row or column begins. */
  shift: number;
}

const inSpan = ({ first, last }: Span, index: number): boolean => index >= first && index <= last;

function markOf(group: Group, { axis, span, shift }: Room): Mark {
  const at = (index: number): number => axis.start(index) - shift;
  const { first, last, summary, collapsed } = group;
  const hasButton = summary >= 0 && axis.size(summary) > 0;
  const middle = hasButton ? at(summary) + axis.size(summary) / 2 : null;
  const [from, to] = isBefore(group)
    ? [middle ?? at(first), at(last + 1) - 2]
    : [at(first) + 2, middle ?? at(last + 1)];
  const start = Math.max(from, at(span.first) - beyond);
  const end = Math.min(to, at(span.last + 1) + beyond);
  return {
    key: keyOf(group),
    group,
    button: hasButton ? { at: at(summary), size: axis.size(summary), away: false } : null,
    line:
      !collapsed && at(last + 1) > at(first) && end > start
        ? { at: start, size: end - start, foot: isBefore(group) ? 'last' : 'first' }
        : null,
  };
}

/** The groups that are in sight among some rows or columns. */
const inSight = (groups: readonly Group[], span: Span): Group[] =>
  groups.filter(
    ({ first, last, summary }) => inSpan(span, summary) || (first <= span.last && last >= span.first),
  );

/** The groups whose buttons come next before and after what is in sight: keys go on to them. */
function around(groups: readonly Group[], { first, last }: Span, axis: Axis): Group[] {
  const shown = groups.filter(({ summary }) => summary >= 0 && axis.size(summary) > 0);
  const before = shown.filter(({ summary }) => summary >= axis.frozen && summary < first);
  const after = shown.filter(({ summary }) => summary > last);
  const nearest = (list: Group[], far: (one: Group, other: Group) => boolean): Group[] =>
    list.length === 0 ? [] : [list.reduce((best, each) => (far(best, each) ? each : best))];
  return [
    ...nearest(before, (best, each) => each.summary > best.summary),
    ...nearest(after, (best, each) => each.summary < best.summary),
  ];
}

/** A group whose button keeps the focus, by its key, is drawn wherever the sheet has been scrolled to. */
function stripOf(of: Strip['of'], ground: Shown, held: string | null): Strip {
  const { groups, levels } = ground.sheet.outline(of);
  const rows = of === 'rows';
  const room = rows ? ground.room.height : ground.room.width;
  const axis = rows ? ground.rows : ground.columns;
  const scrolled = rows ? ground.scroll.y : ground.scroll.x;
  const head = rows
    ? { at: ground.gutter.height, size: ground.headings.height }
    : { at: ground.gutter.width, size: ground.headings.width };
  const spans = seen(axis, scrolled, room);
  const frozen = axis.start(axis.frozen);
  const begin = head.at + head.size;
  const isDrawn = ({ button, line }: Mark): boolean => button !== null || line !== null;
  const draw = (list: readonly Group[], span: Span, shift: number): Mark[] =>
    list.map((group) => markOf(group, { axis, span, shift })).filter(isDrawn);
  const size = Math.max(0, room - frozen);
  const thickness = (rows ? ground.gutter.width : ground.gutter.height) / levels;
  const stays = new Set(groups.filter(({ summary }) => inSpan(spans.still, summary)));
  const kept = new Set([
    ...around(groups, spans.moving, axis),
    ...groups.filter((each) => keyOf(each) === held && !stays.has(each)),
  ]);
  const moving = new Set([...inSight(groups, spans.moving), ...kept]);
  // One group has one button: what a frozen row or column sums up has it there.
  const buttonOf = ({ group, button }: Mark): Mark['button'] => {
    if (!button || stays.has(group)) return null;
    const isBefore = button.at + button.size <= 0;
    if (!isBefore && button.at < size) return button;
    return kept.has(group) ? { at: isBefore ? 0 : size - thickness, size: thickness, away: true } : null;
  };
  return {
    of,
    thickness,
    levels,
    head,
    areas: [
      {
        at: begin,
        size: frozen,
        marks: draw(inSight(groups, spans.still), spans.still, 0).map((mark) =>
          stays.has(mark.group) ? mark : { ...mark, button: null },
        ),
      },
      {
        at: begin + frozen,
        size,
        marks: draw([...moving], spans.moving, frozen + scrolled)
          .map((mark) => ({ ...mark, button: buttonOf(mark) }))
          .filter(isDrawn),
      },
    ].filter((area) => area.marks.length > 0 && area.size > 0),
  };
}

/** The buttons and brackets beside the headings of a sheet as it is scrolled; null where nothing is grouped. */
export function gutterMarks(shown: Shown, held: string | null): Gutter | null {
  const { width, height } = shown.gutter;
  if (width === 0 && height === 0) return null;
  return {
    rightToLeft: shown.sheet.rightToLeft,
    scale: shown.scale,
    strips: [
      ...(width > 0 ? [stripOf('rows', shown, held)] : []),
      ...(height > 0 ? [stripOf('columns', shown, held)] : []),
    ],
  };
}
