/** An A4 page in CSS pixels, and the least desk that stands beside it. */
const pageWidth = 794;
const beside = 54;
/** From this room on, a page is drawn larger than on paper, to be read from further away. */
const roomy = 1400;

/** How large to draw a page in the room that there is: 1 is the size on paper. */
export function zoomFor(room: number): number {
  if (room >= roomy) return 1.2;
  const fitting = Math.round((100 * (room - beside)) / pageWidth) / 100;
  return Math.min(1, Math.max(0.5, fitting));
}
