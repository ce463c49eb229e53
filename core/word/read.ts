import {
  openPackage,
  readSubtrees,
  readTree,
  UnreadableFile,
  type OfficePackage,
  type XmlElement,
  type Inflate,
  type WantedKind,
} from '../ooxml/index.ts';
import { Effective } from './effective.ts';
import type { Section, Story, StoryKind, WordDocument } from './model.ts';
import { Numbering } from './numbering.ts';
import { readSection } from './section.ts';
import { StoryReader, type StoryContext } from './story.ts';
import { StyleSheet } from './styles.ts';
import { readTheme } from './theme.ts';

const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes = [
  `${wordprocessing}.document.main+xml`,
  `${wordprocessing}.template.main+xml`,
  'application/vnd.ms-word.document.macroEnabled.main+xml',
  'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
];

/** Parts with text of their own: relationship type, the element around one text, and what it is. */
const storyParts: readonly { type: string; element: string; kind: StoryKind }[] = [
  { type: 'header', element: 'w:hdr', kind: 'header' },
  { type: 'footer', element: 'w:ftr', kind: 'footer' },
  { type: 'footnotes', element: 'w:footnote', kind: 'footnote' },
  { type: 'endnotes', element: 'w:endnote', kind: 'endnote' },
  { type: 'comments', element: 'w:comment', kind: 'comment' },
];

/** Reads the parts of one file. */
class WordReader {
  private readonly styles: StyleSheet;
  private readonly effective: Effective;
  private readonly stories: Story[] = [];
  private readonly sections: Section[] = [];
  private boxes = 0;

  constructor(private readonly file: OfficePackage) {
    this.styles = new StyleSheet(this.tree('styles'));
    const theme = readTheme(this.tree('theme'), this.tree('settings'));
    this.effective = new Effective(this.styles, new Numbering(this.tree('numbering'), this.styles), theme);
  }

  /** A part that the main part points at; a part that is named but missing is as good as not named. */
  private tree(type: string): XmlElement | undefined {
    const [part] = this.file.related(this.file.mainPart, type);
    const bytes = part === undefined ? undefined : this.file.read(part);
    return bytes && readTree(bytes);
  }

  read(): WordDocument {
    const { mainPart } = this.file;
    const bytes = this.file.read(mainPart);
    if (!bytes) throw new UnreadableFile('file-damaged', `no part ${mainPart}`);
    const body = new StoryReader('body', {
      ...this.context(mainPart),
      section: (sectPr, lastParagraph) => this.sections.push(readSection(sectPr, lastParagraph)),
    });
    let found = false;
    readSubtrees(
      bytes,
      (_, depth, parents) => depth === 2 && parents[0] === 'w:document' && parents[1] === 'w:body',
      (element) => body.block(element),
      (name, depth) => (found ||= depth === 1 && name === 'w:body'),
    );
    if (!found) throw new UnreadableFile('file-damaged', 'a document without a body');
    const paragraphs = body.end();
    for (const { type, element, kind } of storyParts)
      for (const part of this.file.related(mainPart, type)) this.part(part, element, kind);
    return { paragraphs, stories: this.stories, sections: this.sections };
  }

  private context(part: string): StoryContext {
    return {
      effective: this.effective,
      styles: this.styles,
      address: (id) => (id === undefined ? null : (this.file.relationships(part).get(id)?.target ?? null)),
      textBox: (content) => this.story('textbox', String(++this.boxes), content, part),
    };
  }

  private part(part: string, element: string, kind: StoryKind): void {
    const bytes = this.file.read(part);
    if (!bytes) return;
    readSubtrees(
      bytes,
      (name) => name === element,
      (root) => {
        const { 'w:id': id, 'w:type': type } = root.attributes;
        if (type === undefined || type === 'normal') this.story(kind, id ?? part, root, part);
      },
    );
  }

  private story(kind: StoryKind, id: string, root: XmlElement, part: string): void {
    const reader = new StoryReader(kind, this.context(part));
    for (const child of root.children) if (typeof child !== 'string') reader.block(child);
    this.stories.push({ kind, id, paragraphs: reader.end() });
  }
}

/** Reads a .docx into its facts. Throws `UnreadableFile` when that is not possible, and nothing else. */
export function readWord(bytes: Uint8Array, inflate?: Inflate): WordDocument {
  try {
    const wanted: WantedKind = { contentTypes, otherKind: 'file-not-word' };
    return new WordReader(openPackage(bytes, wanted, inflate)).read();
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw new UnreadableFile('file-damaged', String(cause));
  }
}
