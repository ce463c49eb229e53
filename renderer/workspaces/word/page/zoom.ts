/** An A4 page in CSS pixels, and the least desk that stands beside it. */
const pageWidth = 794;
const beside = 54;
/** From this room on, a page is drawn larger than on paper, to be read from further away. */
const roomy = 1400;

/** Who reads larger text is shown a larger page, and scrolls it sideways where it does not fit. */
const pageForText = 0.8;

/**
 * How large to draw a page in the room that there is, in CSS pixels: 1 is the size on paper. `textScale` is
 * how much larger than usual the learner reads.
 */
export function zoomFor(room: number, textScale: number): number {
  if (room >= roomy) return Math.max(1.2, textScale * pageForText);
  const fitting = Math.round((100 * (room - beside)) / pageWidth) / 100;
  const fit = Math.min(1, Math.max(0.5, fitting));
  return textScale > 1.2 ? Math.max(fit, textScale * pageForText) : fit;
}
