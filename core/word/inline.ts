import { alternative, childOf, elementsOf, textOf, type XmlElement } from '../ooxml/index.ts';
import type { Effective, RunBase } from './effective.ts';
import { linkOfField, type Fields } from './fields.ts';
import type { CharacterFormat, Paragraph, Run } from './model.ts';

/** What the inside of a paragraph is read with. */
export interface InlineContext {
  effective: Effective;
  fields: Fields;
  /** The address of a relationship of the part being read. */
  address(relationship: string | undefined): string | null;
  /** Called for the content of a text box (`w:txbxContent`). */
  textBox(content: XmlElement): void;
}

interface Around {
  link: string | null;
  field: string | null;
  inserted: boolean;
  deleted: boolean;
}

export type Inline = Pick<Paragraph, 'text' | 'runs' | 'deletions'>;

/** Elements that only wrap runs. */
const wrappers = new Set(['w:smartTag', 'w:customXml', 'w:bdo', 'w:dir', 'w:sdtContent']);
/** Elements of a run that stand for one character. */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};

/** Reads the inside of one paragraph into text and runs. */
export class InlineReader {
  private text = '';
  private readonly runs: Run[] = [];
  private readonly deletions: { offset: number; text: string }[] = [];

  constructor(
    private readonly context: InlineContext,
    private readonly base: RunBase,
  ) {}

  read(children: readonly XmlElement[]): Inline {
    this.walk(children, { link: null, field: null, inserted: false, deleted: false });
    this.context.fields.endParagraph();
    return { text: this.text, runs: this.runs, deletions: this.deletions };
  }

  private walk(elements: readonly XmlElement[], around: Around): void {
    for (const element of elements) this.element(element, around);
  }

  private element(element: XmlElement, around: Around): void {
    const { name, attributes } = element;
    if (name === 'w:r') this.run(element, around);
    else if (name === 'w:ins' || name === 'w:moveTo')
      this.walk(elementsOf(element), { ...around, inserted: true });
    else if (name === 'w:del' || name === 'w:moveFrom')
      this.walk(elementsOf(element), { ...around, deleted: true });
    else if (name === 'w:hyperlink') this.walk(elementsOf(element), { ...around, link: this.link(element) });
    else if (name === 'w:fldSimple') this.simpleField(element, attributes['w:instr'] ?? '', around);
    else if (name === 'w:sdt') this.walk(elementsOf(element), around);
    else if (wrappers.has(name)) this.walk(elementsOf(element), around);
    else if (name === 'mc:AlternateContent') this.walk(alternative(element), around);
  }

  private simpleField(element: XmlElement, instruction: string, around: Around): void {
    const link = linkOfField(instruction.trim()) ?? around.link;
    this.walk(elementsOf(element), { ...around, field: instruction.trim(), link });
  }

  private link({ attributes }: XmlElement): string | null {
    const address = this.context.address(attributes['r:id']);
    const bookmark = attributes['w:anchor'];
    return bookmark === undefined ? address : `${address ?? ''}#${bookmark}`;
  }

  private run(element: XmlElement, around: Around): void {
    const rPr = childOf(element, 'w:rPr');
    let text = '';
    const flush = (): void => {
      if (text !== '') this.add(text, rPr, around);
      text = '';
    };
    for (const child of elementsOf(element).flatMap(alternative)) {
      if (child.name === 'w:fldChar') {
        flush();
        this.context.fields.mark(child.attributes['w:fldCharType']);
      } else if (child.name === 'w:instrText') this.context.fields.instruction(textOf(child));
      else if (child.name === 'w:ruby') this.walk(elementsOf(childOf(child, 'w:rubyBase') ?? child), around);
      else text += this.characters(child);
    }
    flush();
  }

  /** What a child of a run adds to the text; boxes in drawings are texts of their own. */
  private characters(child: XmlElement): string {
    const { name, attributes } = child;
    if (name === 'w:t' || name === 'w:delText') return textOf(child).replace(/[\t\n\r]/g, ' ');
    if (name === 'w:br')
      return attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? '\f' : '\n';
    if (name === 'w:sym') return symbol(attributes['w:char']);
    if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') this.boxesIn(child);
    return characters[name] ?? '';
  }

  private boxesIn(element: XmlElement): void {
    for (const child of elementsOf(element).flatMap(alternative))
      if (child.name === 'w:txbxContent') this.context.textBox(child);
      else this.boxesIn(child);
  }

  private add(text: string, rPr: XmlElement | undefined, around: Around): void {
    const { fields, effective } = this.context;
    if (fields.inCode) return;
    if (around.deleted) {
      this.deletions.push({ offset: this.text.length, text });
      return;
    }
    const field = fields.current?.instruction ?? around.field;
    const link = fields.current?.link ?? around.link;
    const format = effective.run(rPr, this.base, text);
    this.append({ start: this.text.length, text, format, link, field, inserted: around.inserted });
    this.text += text;
  }

  /** How a program splits runs says nothing: neighbours with the same format are one. */
  private append(run: Run): void {
    const before = this.runs.at(-1);
    if (before && alike(before, run))
      this.runs[this.runs.length - 1] = { ...before, text: before.text + run.text };
    else this.runs.push(run);
  }
}

const alike = (a: Run, b: Run): boolean =>
  a.link === b.link && a.field === b.field && a.inserted === b.inserted && sameFormat(a.format, b.format);

export function sameFormat(a: CharacterFormat, b: CharacterFormat): boolean {
  return a === b || (Object.keys(a) as (keyof CharacterFormat)[]).every((key) => a[key] === b[key]);
}

/** A character of a symbol font, given by its code (§17.3.3.30). */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  return point > 0 && point <= 0xffff ? String.fromCharCode(point) : '\uFFFD';
}
