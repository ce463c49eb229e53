/** Fields made of marks between runs (ECMA-376 Part 1 §17.16.18): code, then result; they nest. */
export class Fields {
  private readonly open: { instruction: string; inResult: boolean }[] = [];

  /** A `w:fldChar` of the given type. */
  mark(type: string | undefined): void {
    const innermost = this.open.at(-1);
    if (type === 'begin') this.open.push({ instruction: '', inResult: false });
    if (type === 'separate' && innermost) innermost.inResult = true;
    if (type === 'end') this.open.pop();
  }

  instruction(text: string): void {
    const innermost = this.open.at(-1);
    if (innermost && !innermost.inResult) innermost.instruction += text;
  }

  /** Whether text here is a field's code, which nobody sees. */
  get inCode(): boolean {
    return this.open.some((field) => !field.inResult);
  }

  /** The instruction of the innermost field whose result is being read. */
  get current(): string | null {
    return this.open.at(-1)?.instruction.trim() ?? null;
  }

  /** Code that never gets a result ends with its paragraph, so that the rest stays readable. */
  endParagraph(): void {
    while (this.open.length > 0 && !this.open.at(-1)!.inResult) this.open.pop();
  }
}

/** Where a HYPERLINK field leads (§17.16.5.25): an address, or `#bookmark`. */
export function linkOfField(instruction: string | null): string | null {
  const [, rest] = /^HYPERLINK\s+(.*)$/is.exec(instruction ?? '') ?? [];
  if (rest === undefined) return null;
  const [, bookmark] = /\\l\s+"([^"]*)"/i.exec(rest) ?? [];
  const [, address] = /^"([^"]*)"/.exec(rest) ?? [];
  if (bookmark !== undefined) return `${address ?? ''}#${bookmark}`;
  return address ?? rest.split(/\s/)[0] ?? null;
}
