const longest = 40;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A piece of the document for a sentence: one line, not long. */
export function excerpt(text: string): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut}…`;
}

/** Excerpts of two texts that both show where they begin to differ. */
export function differing(one: string, other: string): [string, string] {
  const lines = [oneLine(one), oneLine(other)] as const;
  if (lines.every((line) => line.length <= longest)) return [...lines];
  let same = 0;
  while (same < lines[0].length && lines[0][same] === lines[1][same]) same++;
  const from = lines[0].lastIndexOf(' ', Math.max(0, same - longest / 4)) + 1;
  const part = (line: string): string => `${from > 0 ? '…' : ''}${excerpt(line.slice(from))}`;
  return [part(lines[0]), part(lines[1])];
}
