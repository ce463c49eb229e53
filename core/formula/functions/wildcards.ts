/** One character of a pattern; `null` stands for any one (`?`). */
type Sign = string | null;

/**
 * A text in which `*` stands for any characters, `?` for one, and `~` takes the next as it is; letters of either case
 * are the same. Between stars each piece is looked for once, so that no pattern can take long.
 */
export class Wildcards {
  readonly #pieces: readonly (readonly Sign[])[];

  constructor(pattern: string) {
    const pieces: Sign[][] = [[]];
    const signs = [...pattern.toLowerCase()].join('');
    for (let index = 0; index < signs.length; index += 1) {
      const sign = signs[index]!;
      const next = signs[index + 1];
      if (sign === '~' && next !== undefined && '*?~'.includes(next)) {
        pieces.at(-1)!.push(next);
        index += 1;
      } else if (sign === '*') pieces.push([]);
      else pieces.at(-1)!.push(sign === '?' ? null : sign);
    }
    this.#pieces = pieces;
  }

  /** Whether a whole text is what the pattern says. */
  matches(text: string): boolean {
    const given = text.toLowerCase();
    const first = this.#pieces[0]!;
    if (this.#pieces.length === 1) return given.length === first.length && fits(first, given, 0);
    const last = this.#pieces.at(-1)!;
    const end = given.length - last.length;
    if (end < first.length || !fits(first, given, 0) || !fits(last, given, end)) return false;
    const rest = this.#follow(this.#pieces.slice(1, -1), given, first.length);
    return rest >= 0 && rest <= end;
  }

  /** Where in a text something begins that the pattern describes; `-1` when nowhere. */
  find(text: string, from: number): number {
    const given = text.toLowerCase();
    const [first, ...others] = this.#pieces;
    const start = seek(first!, given, from);
    return start >= 0 && this.#follow(others, given, start + first!.length) >= 0 ? start : -1;
  }

  /** Where the last of several pieces ends that come one after the other; `-1` when one is missing. */
  #follow(pieces: readonly (readonly Sign[])[], text: string, from: number): number {
    let at = from;
    for (const piece of pieces) {
      const found = seek(piece, text, at);
      if (found < 0) return -1;
      at = found + piece.length;
    }
    return at;
  }
}

const fits = (piece: readonly Sign[], text: string, at: number): boolean =>
  piece.every((sign, index) => sign === null || text[at + index] === sign);

function seek(piece: readonly Sign[], text: string, from: number): number {
  for (let at = from; at + piece.length <= text.length; at += 1) if (fits(piece, text, at)) return at;
  return -1;
}

/** The pattern that a text is, or `null` when it has no wildcards. */
export const wildcardsIn = (text: string): Wildcards | null =>
  /[*?~]/.test(text) ? new Wildcards(text) : null;
