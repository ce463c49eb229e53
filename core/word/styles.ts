import { childOf, elementsOf, type XmlElement } from '../ooxml/index.ts';
import type { StyleName } from './model.ts';
import { layOver, readParagraphLayer, type ParagraphLayer } from './paragraph-layer.ts';
import { runLayerOf, type RunLayer } from './run-layer.ts';
import { builtInStyle } from './style-kinds.ts';

export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering';

/** A style as the file states it (CT_Style, ECMA-376 Part 1 §17.7.4.17). */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly type: StyleType;
  readonly custom: boolean;
  readonly basedOn: string | undefined;
  readonly paragraph: ParagraphLayer;
  readonly run: RunLayer;
  /** Of a table style: conditional formats by ST_TblStyleOverrideType, such as `firstRow`. */
  readonly conditions: ReadonlyMap<string, { paragraph: ParagraphLayer; run: RunLayer }>;
  readonly bandSize: { rows: number | undefined; columns: number | undefined };
}

const none: Style['conditions'] = new Map();

/** Far more than programs make; a file with longer chains wants to waste time. */
const longestChain = 64;

function readConditions(style: XmlElement): Style['conditions'] {
  const conditions = new Map<string, { paragraph: ParagraphLayer; run: RunLayer }>();
  for (const child of elementsOf(style))
    if (child.name === 'w:tblStylePr')
      conditions.set(child.attributes['w:type'] ?? '', {
        paragraph: readParagraphLayer(childOf(child, 'w:pPr')),
        run: runLayerOf(child),
      });
  return conditions;
}

const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attributes['w:val'];

function readStyle(element: XmlElement): Style {
  const id = element.attributes['w:styleId'] ?? '';
  const type = (element.attributes['w:type'] ?? 'paragraph') as StyleType;
  const table = childOf(element, 'w:tblPr');
  const size = (name: string): number | undefined => Number(valueOf(table, name)) || undefined;
  return {
    id,
    name: valueOf(element, 'w:name') ?? id,
    type,
    custom: ['1', 'true', 'on'].includes(element.attributes['w:customStyle'] ?? ''),
    basedOn: valueOf(element, 'w:basedOn'),
    paragraph: readParagraphLayer(childOf(element, 'w:pPr')),
    run: runLayerOf(element),
    conditions: type === 'table' ? readConditions(element) : none,
    bandSize: { rows: size('w:tblStyleRowBandSize'), columns: size('w:tblStyleColBandSize') },
  };
}

const isDefault = (element: XmlElement): boolean =>
  ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '');

/** All styles of a document, with its defaults. */
export class StyleSheet {
  readonly defaults: { readonly paragraph: ParagraphLayer; readonly run: RunLayer };
  private readonly styles = new Map<string, Style>();
  private readonly standard = new Map<StyleType, Style>();
  private readonly runs = new Map<string, RunLayer>();
  private readonly chains = new Map<string, readonly Style[]>();

  constructor(root: XmlElement | undefined) {
    const defaults = childOf(root, 'w:docDefaults');
    this.defaults = {
      paragraph: readParagraphLayer(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
      run: runLayerOf(childOf(defaults, 'w:rPrDefault')),
    };
    for (const element of root ? elementsOf(root) : []) {
      if (element.name !== 'w:style') continue;
      const style = readStyle(element);
      this.styles.set(style.id, style);
      if (isDefault(element) && !this.standard.has(style.type)) this.standard.set(style.type, style);
    }
  }

  /** The style of that id and type; else the default of the type, as for a paragraph that names none. */
  find(type: StyleType, id: string | undefined): Style | undefined {
    const style = id === undefined ? undefined : this.styles.get(id);
    return style?.type === type ? style : this.standard.get(type);
  }

  /** A style and what it is based on, from the base up; a circle ends where it closes. */
  chain(type: StyleType, id: string | undefined): readonly Style[] {
    const key = `${type} ${id ?? ''}`;
    const known = this.chains.get(key) ?? this.climb(type, id);
    this.chains.set(key, known);
    return known;
  }

  private climb(type: StyleType, id: string | undefined): Style[] {
    const chain: Style[] = [];
    let style = this.find(type, id);
    while (style && !chain.includes(style) && chain.length < longestChain) {
      chain.unshift(style);
      const base: Style | undefined =
        style.basedOn === undefined ? undefined : this.styles.get(style.basedOn);
      style = base?.type === type ? base : undefined;
    }
    return chain;
  }

  /** Run properties of a paragraph or character style with what it inherits. */
  runLayer(type: 'paragraph' | 'character', id: string | undefined): RunLayer {
    const key = `${type} ${id ?? ''}`;
    const known = this.runs.get(key);
    if (known) return known;
    const layer = this.chain(type, id).reduce<RunLayer>((lower, style) => layOver(lower, style.run), {});
    this.runs.set(key, layer);
    return layer;
  }

  /** What a paragraph's style is called. Without any style the paragraph is plain text. */
  name(id: string | undefined): StyleName {
    const style = this.find('paragraph', id);
    if (!style)
      return {
        id: id ?? '',
        name: id ?? '',
        kind: id === undefined ? 'normal' : builtInStyle(id, '', false),
      };
    return { id: style.id, name: style.name, kind: builtInStyle(style.id, style.name, style.custom) };
  }
}
