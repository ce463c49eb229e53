interface How {
  matchCase: boolean;
  wholeCell: boolean;
}

/** What a cell's text becomes when every place of a text in it is replaced; null when the text is not there. */
export function replacedOnce(
  text: string,
  find: string,
  put: string,
  { matchCase, wholeCell }: How,
): string | null {
  if (find === '') return null;
  const same = (one: string): string => (matchCase ? one : one.toLowerCase());
  if (wholeCell) return same(text) === same(find) ? put : null;
  const pattern = new RegExp(find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), matchCase ? 'gu' : 'giu');
  return pattern.test(text) ? text.replace(pattern, () => put) : null;
}
