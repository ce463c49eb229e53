interface Field {
  instruction: string;
  inResult: boolean;
  /** Where it leads, once its result begins. */
  link: string | null;
}

/** Fields made of marks between runs (ECMA-376 Part 1 §17.16.18): code, then result; they nest. */
export class Fields {
  private readonly open: Field[] = [];
  private inCodes = 0;

  /** A `w:fldChar` of the given type. */
  mark(type: string | undefined): void {
    if (type === 'begin') this.begin();
    if (type === 'separate') this.separate();
    if (type === 'end') this.end();
  }

  private begin(): void {
    this.open.push({ instruction: '', inResult: false, link: null });
    this.inCodes++;
  }

  private separate(): void {
    const field = this.open.at(-1);
    if (!field || field.inResult) return;
    field.instruction = field.instruction.trim();
    field.link = linkOfField(field.instruction);
    field.inResult = true;
    this.inCodes--;
  }

  private end(): void {
    const field = this.open.pop();
    if (field && !field.inResult) this.inCodes--;
  }

  instruction(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  /** Whether text here is a field's code, which nobody sees. */
  get inCode(): boolean {
    return this.inCodes > 0;
  }

  /** The innermost field whose result is being read. */
  get current(): Readonly<Field> | undefined {
    return this.open.at(-1);
  }

  /** Code that never gets a result ends with its paragraph, so that the rest stays readable. */
  endParagraph(): void {
    while (this.open.at(-1)?.inResult === false) this.end();
  }
}

/** Where a HYPERLINK field leads (§17.16.5.25): an address, or `#bookmark`. */
export function linkOfField(instruction: string): string | null {
  const [, rest] = /^HYPERLINK\s+(.*)$/is.exec(instruction) ?? [];
  if (rest === undefined) return null;
  const [, bookmark] = /\\l\s+"([^"]*)"/i.exec(rest) ?? [];
  const [, address] = /^"([^"]*)"/.exec(rest) ?? [];
  if (bookmark !== undefined) return `${address ?? ''}#${bookmark}`;
  return address ?? rest.split(/\s/)[0] ?? null;
}
