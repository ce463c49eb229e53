import type { XmlElement } from '../ooxml/index.ts';
import { resolveColour, type ColourReference } from './colour.ts';
import { centimetres, points } from './lengths.ts';
import type { CharacterFormat, LineSpacing, Paragraph } from './model.ts';
import type { Numbering } from './numbering.ts';
import { layOver, readParagraphLayer, type ParagraphLayer } from './paragraph-layer.ts';
import { readRunLayer, type FontReference, type RunLayer } from './run-layer.ts';
import type { StyleSheet } from './styles.ts';
import type { CellLayers } from './table-style.ts';
import type { Theme } from './theme.ts';

/** The facts of a paragraph that come from its properties. */
export type ParagraphFormat = Omit<Paragraph, 'index' | 'where' | 'text' | 'runs' | 'deletions'>;

/** What stands below the direct formatting of a paragraph's runs. */
export interface RunBase {
  readonly key: string;
  readonly table: RunLayer;
  readonly paragraph: RunLayer;
}

/** What Word uses where a document states nothing (ECMA-376 Part 1 §17.3.2.38, §17.3.1.33). */
const fallback = { font: 'Times New Roman', halfPoints: 20, line: 240, autoSpace: 280 } as const;

/** Properties that styles switch rather than set (§17.7.3). */
type Toggle = 'bold' | 'boldCs' | 'italic' | 'italicCs' | 'caps' | 'smallCaps' | 'strike' | 'hidden';

const complexLetter = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const latinLetter = /\p{Script=Latin}/u;

/** Works out what is in effect from everything that states it. */
export class Effective {
  private readonly paragraphs = new Map<string, { layer: ParagraphLayer; base: RunBase }>();
  private readonly plainRuns = new Map<string, CharacterFormat>();

  constructor(
    private readonly styles: StyleSheet,
    private readonly numbering: Numbering,
    private readonly theme: Theme,
  ) {}

  /** The format of a paragraph, and what its runs build on. */
  paragraph(pPr: XmlElement | undefined, cell: CellLayers): { format: ParagraphFormat; base: RunBase } {
    const direct = readParagraphLayer(pPr);
    const { layer, base } = this.styled(direct, cell);
    return { format: this.format(layer), base };
  }

  /** Direct formatting over numbering, style and table, each where the others do not win (§17.7.2). */
  private styled(direct: ParagraphLayer, cell: CellLayers): { layer: ParagraphLayer; base: RunBase } {
    const key = `${direct.style ?? ''}\n${cell.key}`;
    const plain = Object.keys(direct).every((name) => name === 'style');
    const known = plain ? this.paragraphs.get(key) : undefined;
    if (known) return known;
    const chain = this.styles.chain('paragraph', direct.style);
    const below = [this.styles.defaults.paragraph, cell.paragraph, ...chain.map((style) => style.paragraph)];
    const styleIds = [undefined, undefined, ...chain.map((style) => style.id)];
    const layer = this.withNumbering([...below, direct], styleIds);
    layer.style = direct.style;
    const base = { key, table: cell.run, paragraph: this.styles.runLayer('paragraph', direct.style) };
    if (plain) this.paragraphs.set(key, { layer, base });
    return { layer, base };
  }

  /** Lays layers over one another; the list's own indent stands just below the layer that names the list. */
  private withNumbering(
    layers: readonly ParagraphLayer[],
    styleIds: readonly (string | undefined)[],
  ): ParagraphLayer {
    const namedIn = layers.findLastIndex((each) => each.numbering !== undefined);
    const list = layers[namedIn]?.numbering ?? 0;
    const stated = layers.findLast((each) => each.level !== undefined)?.level ?? 0;
    const ofStyle = styleIds[namedIn];
    const directLevel = layers.at(-1)?.level;
    const linked = ofStyle === undefined ? undefined : this.numbering.levelOfStyle(list, ofStyle);
    const level = directLevel ?? linked ?? stated;
    const result: ParagraphLayer = {};
    layers.forEach((layer, index) => {
      if (index === namedIn && list > 0) layOver(result, this.numbering.paragraphLayer(list, level));
      layOver(result, layer);
    });
    return { ...result, numbering: list, level };
  }

  private format(layer: ParagraphLayer): ParagraphFormat {
    const { numbering = 0, level = 0, outline = 9 } = layer;
    return {
      style: this.styles.name(layer.style),
      alignment: layer.alignment ?? 'start',
      direction: layer.rightToLeft ? 'rtl' : 'ltr',
      list: numbering > 0 ? this.numbering.item(numbering, level) : null,
      space: {
        before: points(layer.beforeAuto ? fallback.autoSpace : (layer.before ?? 0)),
        after: points(layer.afterAuto ? fallback.autoSpace : (layer.after ?? 0)),
        contextual: layer.contextual ?? false,
      },
      line: lineSpacing(layer),
      indent: {
        start: centimetres(layer.indentStart ?? 0),
        end: centimetres(layer.indentEnd ?? 0),
        firstLine: centimetres(layer.firstLine ?? 0),
      },
      shading: this.shading(layer.shading),
      outlineLevel: outline < 9 ? outline + 1 : null,
      pageBreakBefore: layer.pageBreakBefore ?? false,
      keepWithNext: layer.keepNext ?? false,
      keepLines: layer.keepLines ?? false,
    };
  }

  /** The format of a run of a paragraph; what it holds decides between a font for Latin and its twin. */
  run(rPr: XmlElement | undefined, base: RunBase, text: string): CharacterFormat {
    if (rPr && rPr.children.length > 0) return this.runFormat(readRunLayer(rPr), base, text);
    const key = `${base.key}\n${scriptKey(text)}`;
    const format = this.plainRuns.get(key) ?? this.runFormat({}, base, text);
    this.plainRuns.set(key, format);
    return format;
  }

  private runFormat(direct: RunLayer, base: RunBase, text: string): CharacterFormat {
    const defaults = this.styles.defaults.run;
    const character = this.styles.runLayer('character', direct.style);
    const layers = [defaults, base.table, base.paragraph, character, direct];
    const layer = layers.reduce<RunLayer>((lower, upper) => layOver(lower, upper), {});
    const on = (name: Toggle): boolean =>
      direct[name] ??
      ((defaults[name] ?? false) ||
        [base.table, base.paragraph, character].filter((each) => each[name]).length % 2 === 1);
    const complex = isComplex(layer, text);
    return {
      bold: on(complex ? 'boldCs' : 'bold'),
      italic: on(complex ? 'italicCs' : 'italic'),
      underline: layer.underline === undefined || layer.underline === 'none' ? null : layer.underline,
      strike: on('strike'),
      doubleStrike: layer.doubleStrike ?? false,
      caps: on('caps'),
      smallCaps: on('smallCaps'),
      hidden: on('hidden'),
      vertical: layer.vertical === 'superscript' || layer.vertical === 'subscript' ? layer.vertical : null,
      size: ((complex ? layer.sizeCs : layer.size) ?? fallback.halfPoints) / 2,
      font: this.fontName(complex ? layer.fontCs : asciiOrNot(layer, text)),
      color: layer.color ? resolveColour(layer.color, this.theme.colour) : 'auto',
      highlight: layer.highlight === undefined || layer.highlight === 'none' ? null : layer.highlight,
      shading: this.shading(layer.shading),
      rightToLeft: layer.rtl ?? false,
      style: direct.style === undefined ? null : (this.styles.find('character', direct.style)?.name ?? null),
    };
  }

  private fontName(reference: FontReference | undefined): string {
    if (!reference) return fallback.font;
    return 'name' in reference ? reference.name : (this.theme.font(reference.theme) ?? fallback.font);
  }

  private shading(reference: ColourReference | undefined): string | null {
    const colour = reference ? resolveColour(reference, this.theme.colour) : 'auto';
    return colour === 'auto' ? null : colour;
  }
}

function lineSpacing({ line = fallback.line, lineRule = 'auto' }: ParagraphLayer): LineSpacing {
  if (lineRule === 'auto') return { rule: 'multiple', value: line / fallback.line };
  return { rule: lineRule === 'exact' ? 'exactly' : 'at-least', points: points(line) };
}

/**
 * Whether the twins for complex scripts apply: the run says so, or it holds only such letters (Word flags
 * what is typed in Arabic; other programs go by the letters).
 */
const isComplex = (layer: RunLayer, text: string): boolean =>
  layer.rtl === true || layer.cs === true || (complexLetter.test(text) && !latinLetter.test(text));

const hasAscii = (text: string): boolean => /[!-~]/.test(text) || text.trim() === '';

const asciiOrNot = (layer: RunLayer, text: string): FontReference | undefined =>
  hasAscii(text) ? (layer.fontAscii ?? layer.fontHAnsi) : (layer.fontHAnsi ?? layer.fontAscii);

const scriptKey = (text: string): string =>
  `${complexLetter.test(text) && !latinLetter.test(text)} ${hasAscii(text)}`;
