import { alternative, childOf, elementsOf, type XmlElement } from '../ooxml/index.ts';
import { integer } from './lengths.ts';
import type { ListItem } from './model.ts';
import { readParagraphLayer, type ParagraphLayer } from './paragraph-layer.ts';
import type { StyleSheet } from './styles.ts';

/** One level of a list (CT_Lvl, ECMA-376 Part 1 §17.9.6). */
interface Level {
  format: string;
  pattern: string;
  /** The paragraph style that puts its paragraphs on this level. */
  style: string | undefined;
  paragraph: ParagraphLayer;
}

interface AbstractList {
  levels: ReadonlyMap<number, Level>;
  /** The numbering style that holds the levels instead. */
  elsewhere: string | undefined;
}

interface NumberedList {
  definition: string;
  overrides: ReadonlyMap<number, Level>;
}

const valueOf = (parent: XmlElement, name: string): string | undefined =>
  childOf(parent, name)?.attributes['w:val'];

/** A level's number format; custom ones come as an alternative with a plain one to fall back on. */
function formatOf(level: XmlElement): string {
  for (const child of elementsOf(level))
    for (const part of alternative(child))
      if (part.name === 'w:numFmt') return part.attributes['w:val'] ?? 'decimal';
  return 'decimal';
}

function readLevels(parent: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of elementsOf(parent)) {
    const level = element.name === 'w:lvlOverride' ? childOf(element, 'w:lvl') : element;
    const number = integer(element.attributes['w:ilvl']);
    if (level?.name !== 'w:lvl' || number === undefined) continue;
    levels.set(number, {
      format: formatOf(level),
      pattern: valueOf(level, 'w:lvlText') ?? '',
      style: valueOf(level, 'w:pStyle'),
      paragraph: readParagraphLayer(childOf(level, 'w:pPr')),
    });
  }
  return levels;
}

const deepestLink = 4;

/** The lists of a document (ECMA-376 Part 1 §17.9). */
export class Numbering {
  private readonly abstract = new Map<string, AbstractList>();
  private readonly lists = new Map<number, NumberedList>();

  constructor(
    root: XmlElement | undefined,
    private readonly styles: StyleSheet,
  ) {
    for (const element of root ? elementsOf(root) : []) {
      if (element.name === 'w:abstractNum')
        this.abstract.set(element.attributes['w:abstractNumId'] ?? '', {
          levels: readLevels(element),
          elsewhere: valueOf(element, 'w:numStyleLink'),
        });
      const id = integer(element.attributes['w:numId']);
      if (element.name === 'w:num' && id !== undefined)
        this.lists.set(id, {
          definition: valueOf(element, 'w:abstractNumId') ?? '',
          overrides: readLevels(element),
        });
    }
  }

  /** The levels of a list, through numbering styles where it only points at one. */
  private levels(list: NumberedList, depth = 0): ReadonlyMap<number, Level> {
    const definition = this.abstract.get(list.definition);
    if (!definition) return new Map();
    const style =
      definition.elsewhere === undefined ? undefined : this.styles.find('numbering', definition.elsewhere);
    const target = this.lists.get(style?.paragraph.numbering ?? -1);
    return target && depth < deepestLink ? this.levels(target, depth + 1) : definition.levels;
  }

  private level(id: number, level: number): Level | undefined {
    const list = this.lists.get(id);
    return list && (list.overrides.get(level) ?? this.levels(list).get(level));
  }

  /** The level that a list keeps for a paragraph style; undefined when it keeps none. */
  levelOfStyle(id: number, style: string): number | undefined {
    const list = this.lists.get(id);
    for (const [number, level] of list ? this.levels(list) : []) if (level.style === style) return number;
    return undefined;
  }

  /** What a level states for its paragraphs, such as their indent. */
  paragraphLayer(id: number, level: number): ParagraphLayer {
    return this.level(id, level)?.paragraph ?? {};
  }

  /** A paragraph's place in a list; null when nothing would be drawn before it. */
  item(id: number, level: number): ListItem | null {
    const stated = this.level(id, level);
    if (!stated || stated.format === 'none') return null;
    const kind = stated.format === 'bullet' ? 'bullet' : 'number';
    if (kind === 'number' && stated.pattern === '') return null;
    const { format, pattern } = stated;
    return { kind, level: level + 1, format, pattern, list: this.lists.get(id)?.definition ?? '' };
  }
}
