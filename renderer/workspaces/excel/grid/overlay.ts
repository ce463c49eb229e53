import type { CellRange } from '../engine/workbook-view.ts';
import type { Axis, Span } from './axis.ts';

/** Something drawn round cells: a selection, a moving border, a reference, a place that was found. */
export interface Frame {
  range: CellRange;
  kind: 'selection' | 'more' | 'copied' | 'reference' | 'fill' | 'found';
  /** A selection is tinted, but for the cell that typing goes into. */
  hole?: CellRange;
  /** A reference's place among the colours. */
  color?: number;
  /** With the handle that fills, which help may light. */
  handle?: 'plain' | 'lit' | undefined;
}

/** A part of a range that lies in one pane, in pixels, and which of its edges are the range's own. */
export interface Piece {
  at: number;
  top: number;
  width: number;
  height: number;
  edges: { top: boolean; bottom: boolean; start: boolean; end: boolean };
}

/** The part of a range that is in sight among some rows and columns; null when none is. */
export function pieceOf(
  range: CellRange,
  rows: Axis,
  columns: Axis,
  rowSpan: Span,
  columnSpan: Span,
): Piece | null {
  const top = Math.max(range.top, rowSpan.first);
  const bottom = Math.min(range.bottom, rowSpan.last);
  const left = Math.max(range.left, columnSpan.first);
  const right = Math.min(range.right, columnSpan.last);
  if (top > bottom || left > right) return null;
  const at = columns.start(left);
  const y = rows.start(top);
  return {
    at,
    top: y,
    width: columns.start(right + 1) - at,
    height: rows.start(bottom + 1) - y,
    edges: {
      top: top === range.top,
      bottom: bottom === range.bottom,
      start: left === range.left,
      end: right === range.right,
    },
  };
}

interface FrameBox {
  element: HTMLElement;
  tint: HTMLElement;
  handle: HTMLElement;
  drawn: string;
}

function makeFrame(): FrameBox {
  const element = document.createElement('div');
  const tint = document.createElement('div');
  const handle = document.createElement('div');
  tint.className = 'tint';
  handle.className = 'handle';
  element.append(tint, handle);
  return { element, tint, handle, drawn: '' };
}

interface Room {
  rows: Axis;
  columns: Axis;
  rowSpan: Span;
  columnSpan: Span;
  headings: { width: number; height: number };
  rightToLeft: boolean;
}

/** The frames over the cells of one pane. */
export class Overlay {
  readonly element = document.createElement('div');
  readonly #frames: FrameBox[] = [];

  constructor() {
    this.element.className = 'overlay';
    this.element.setAttribute('aria-hidden', 'true');
  }

  draw(frames: readonly Frame[], room: Room): void {
    const pieces = frames.flatMap((frame) => {
      const piece = pieceOf(frame.range, room.rows, room.columns, room.rowSpan, room.columnSpan);
      return piece ? [{ frame, piece }] : [];
    });
    while (this.#frames.length < pieces.length) {
      const box = makeFrame();
      this.element.append(box.element);
      this.#frames.push(box);
    }
    for (const [index, box] of this.#frames.entries()) this.#drawFrame(box, pieces[index], room);
  }

  #drawFrame(box: FrameBox, shown: { frame: Frame; piece: Piece } | undefined, room: Room): void {
    if (!shown) {
      if (box.drawn !== '') box.element.style.display = 'none';
      box.drawn = '';
      return;
    }
    const { frame, piece } = shown;
    const hole = frame.hole && pieceOf(frame.hole, room.rows, room.columns, room.rowSpan, room.columnSpan);
    const { edges } = piece;
    const drawn = JSON.stringify([
      frame.kind,
      frame.color,
      frame.handle,
      piece,
      hole,
      room.headings,
      room.rightToLeft,
    ]);
    if (drawn === box.drawn) return;
    box.drawn = drawn;
    box.element.className = `frame ${frame.kind} ${Object.entries(edges)
      .filter(([, own]) => !own)
      .map(([edge]) => `no-${edge}`)
      .join(' ')}`;
    const color = frame.color === undefined ? '' : `--reference:var(--reference-${frame.color % 7})`;
    box.element.style.cssText = `inset-inline-start:${room.headings.width + piece.at - 1}px;inset-block-start:${room.headings.height + piece.top - 1}px;inline-size:${piece.width + 1}px;block-size:${piece.height + 1}px;${color}`;
    box.tint.style.clipPath = hole ? holeIn(piece, hole, room.rightToLeft) : '';
    box.tint.style.display = frame.hole && !hole && isOne(frame) ? 'none' : '';
    box.handle.className = frame.handle === 'lit' ? 'handle lit' : 'handle';
    box.handle.style.display = frame.handle && edges.bottom && edges.end ? '' : 'none';
  }
}

const isOne = ({ range }: Frame): boolean => range.top === range.bottom && range.left === range.right;

/** All of a piece but the hole, as a path. */
function holeIn(piece: Piece, hole: Piece, rightToLeft: boolean): string {
  const width = piece.width + 1;
  const height = piece.height + 1;
  const begin = hole.at - piece.at;
  const left = rightToLeft ? width - begin - hole.width - 1 : begin;
  const top = hole.top - piece.top;
  const [right, bottom] = [left + hole.width + 1, top + hole.height + 1];
  return `polygon(evenodd,0 0,${width}px 0,${width}px ${height}px,0 ${height}px,0 0,${left}px ${top}px,${right}px ${top}px,${right}px ${bottom}px,${left}px ${bottom}px,${left}px ${top}px)`;
}
