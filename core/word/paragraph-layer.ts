import { childOf, elementsOf, type XmlElement } from '../ooxml/index.ts';
import type { ColourReference } from './colour.ts';
import { integer, twips } from './lengths.ts';
import type { Alignment } from './model.ts';
import { colourReference, onOff } from './run-layer.ts';

/** Paragraph properties as one place states them (CT_PPr, ECMA-376 Part 1 §17.3.1). Lengths in twips. */
export interface ParagraphLayer {
  style?: string;
  /** 0 takes the paragraph out of a list. */
  numbering?: number;
  /** From 0. */
  level?: number;
  alignment?: Alignment;
  rightToLeft?: boolean;
  indentStart?: number;
  indentEnd?: number;
  /** Negative when it hangs. */
  firstLine?: number;
  before?: number;
  after?: number;
  /** The program chooses the space, as a browser does. */
  beforeAuto?: boolean;
  afterAuto?: boolean;
  /** 240ths of a line, or twips, as `lineRule` says. */
  line?: number;
  lineRule?: string;
  contextual?: boolean;
  shading?: ColourReference;
  /** From 0; 9 is body text. */
  outline?: number;
  pageBreakBefore?: boolean;
  keepNext?: boolean;
  keepLines?: boolean;
}

const flags: Readonly<Record<string, keyof ParagraphLayer>> = {
  'w:bidi': 'rightToLeft',
  'w:contextualSpacing': 'contextual',
  'w:pageBreakBefore': 'pageBreakBefore',
  'w:keepNext': 'keepNext',
  'w:keepLines': 'keepLines',
};

/**
 * ST_Jc (§17.18.44). Word lets `left` and `right` of transitional files follow the paragraph's
 * direction: in a right-to-left paragraph `left` is the right side.
 */
const alignments: Readonly<Record<string, Alignment>> = {
  left: 'start',
  start: 'start',
  numTab: 'start',
  center: 'center',
  right: 'end',
  end: 'end',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
  lowKashida: 'justify',
  mediumKashida: 'justify',
  highKashida: 'justify',
};

const twipsPerLine = 240;

/** Spaces may be in hundredths of a line, and then they win (§17.3.1.33). */
function space(length: string | undefined, lines: string | undefined): number | undefined {
  const hundredths = integer(lines);
  return hundredths ? (hundredths / 100) * twipsPerLine : twips(length);
}

const yes = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : ['1', 'true', 'on'].includes(value);

function readSpacing({ attributes }: XmlElement): ParagraphLayer {
  return {
    before: space(attributes['w:before'], attributes['w:beforeLines']),
    after: space(attributes['w:after'], attributes['w:afterLines']),
    beforeAuto: yes(attributes['w:beforeAutospacing']),
    afterAuto: yes(attributes['w:afterAutospacing']),
    line: twips(attributes['w:line']),
    lineRule: attributes['w:lineRule'],
  };
}

function readIndent({ attributes }: XmlElement): ParagraphLayer {
  const hanging = twips(attributes['w:hanging']);
  return {
    indentStart: twips(attributes['w:start'] ?? attributes['w:left']),
    indentEnd: twips(attributes['w:end'] ?? attributes['w:right']),
    firstLine: hanging === undefined ? twips(attributes['w:firstLine']) : -hanging,
  };
}

const readNumbering = (element: XmlElement): ParagraphLayer => ({
  numbering: integer(childOf(element, 'w:numId')?.attributes['w:val']),
  level: integer(childOf(element, 'w:ilvl')?.attributes['w:val']),
});

const readers: Readonly<Record<string, (element: XmlElement, value: string | undefined) => ParagraphLayer>> =
  {
    'w:pStyle': (_, value) => ({ style: value }),
    'w:jc': (_, value) => ({ alignment: alignments[value ?? ''] }),
    'w:outlineLvl': (_, value) => ({ outline: integer(value) }),
    'w:shd': (element) => ({ shading: colourReference(element.attributes, 'Fill') }),
    'w:spacing': readSpacing,
    'w:ind': readIndent,
    'w:numPr': readNumbering,
  };

/** Reads `w:pPr`; an absent one states nothing. */
export function readParagraphLayer(pPr: XmlElement | undefined): ParagraphLayer {
  const layer: ParagraphLayer = {};
  if (!pPr) return layer;
  for (const child of elementsOf(pPr)) {
    const flag = flags[child.name];
    if (flag) Object.assign(layer, { [flag]: onOff(child) });
    else layOver(layer, readers[child.name]?.(child, child.attributes['w:val']) ?? {});
  }
  return layer;
}

/** Puts what `upper` states on top of `lower`; what it does not state stays. */
export function layOver<Layer extends object>(lower: Layer, upper: Layer): Layer {
  for (const key in upper) if (upper[key] !== undefined) lower[key] = upper[key];
  return lower;
}
