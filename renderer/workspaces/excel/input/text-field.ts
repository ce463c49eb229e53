import type { ReferenceView } from '../engine/workbook-view.ts';

/** A piece of a formula, and the colour of the reference that it is. */
export interface ColoredPart {
  text: string;
  color: number | null;
}

/** Cuts a text where its references begin and end. */
export function coloredParts(text: string, references: readonly ReferenceView[]): ColoredPart[] {
  const parts: ColoredPart[] = [];
  let at = 0;
  for (const { start, end, color } of references.toSorted((one, other) => one.start - other.start)) {
    if (start < at || end > text.length) continue;
    if (start > at) parts.push({ text: text.slice(at, start), color: null });
    parts.push({ text: text.slice(start, end), color });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), color: null });
  return parts;
}

/**
 * A field of text whose references can be coloured: under a field with see-through letters lies the same text in
 * colours. A plain text needs no second one, so that typing costs nothing.
 */
export class TextField {
  readonly element = document.createElement('div');
  readonly input = document.createElement('textarea');
  readonly #under = document.createElement('div');
  #colored = '';
  #css = '';

  constructor(name: string) {
    this.element.className = `text-field ${name}`;
    this.#under.className = 'under';
    this.#under.setAttribute('aria-hidden', 'true');
    this.input.rows = 1;
    this.input.spellcheck = false;
    this.input.autocomplete = 'off';
    this.input.setAttribute('autocorrect', 'off');
    this.input.setAttribute('autocapitalize', 'off');
    this.input.addEventListener('scroll', () => (this.#under.scrollTop = this.input.scrollTop));
    this.element.append(this.#under, this.input);
  }

  /** Shows a text, and the caret where it belongs, without losing what an input method is composing. */
  show(
    text: string,
    caret: { start: number; end: number } | null,
    references: readonly ReferenceView[],
  ): void {
    if (this.input.value !== text) this.input.value = text;
    if (caret && document.activeElement === this.input) {
      if (this.input.selectionStart !== caret.start || this.input.selectionEnd !== caret.end)
        this.input.setSelectionRange(caret.start, caret.end);
    }
    // A formula is read from left to right in every language.
    const direction = text.startsWith('=') ? 'ltr' : 'auto';
    if (this.input.dir !== direction) this.#under.dir = this.input.dir = direction;
    this.#color(text, references);
  }

  /** Sets the styles of the whole field, if they are other ones: the browser would look at the same ones again. */
  dress(css: string): void {
    if (css !== this.#css) this.element.style.cssText = this.#css = css;
  }

  #color(text: string, references: readonly ReferenceView[]): void {
    const key =
      references.length === 0
        ? ''
        : `${text} ${references.map((each) => [each.start, each.end, each.color]).join()}`;
    if (key === this.#colored) return;
    this.#colored = key;
    this.element.classList.toggle('colored', key !== '');
    if (key === '') return this.#under.replaceChildren();
    this.#under.replaceChildren(
      ...coloredParts(text, references).map((part) => {
        if (part.color === null) return document.createTextNode(part.text);
        const span = document.createElement('span');
        span.textContent = part.text;
        span.style.color = `var(--reference-${part.color % 7})`;
        return span;
      }),
    );
  }

  get caret(): { start: number; end: number } {
    return { start: this.input.selectionStart, end: this.input.selectionEnd };
  }
}
