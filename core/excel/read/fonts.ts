import { childOf, type XmlElement } from '../../ooxml/index.ts';
import type { DifferentialStyle, FontFormat } from '../model.ts';
import { decimal, flag } from './attributes.ts';
import type { Colours } from './colours.ts';

/** What Excel uses where a file states nothing. */
export const standardFont: FontFormat = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: null,
  strike: false,
  color: 'auto',
  vertical: null,
};

/** A switch that is on when it is there (CT_BooleanProperty); null when it is not there. */
function toggle(font: XmlElement, name: string): boolean | null {
  const element = childOf(font, name);
  return element ? flag(element.attributes['val'], true) : null;
}

const underlines: Readonly<Record<string, FontFormat['underline']>> = {
  single: 'single',
  double: 'double',
  singleAccounting: 'single-accounting',
  doubleAccounting: 'double-accounting',
  none: null,
};

function underlineOf(font: XmlElement): FontFormat['underline'] {
  const element = childOf(font, 's:u');
  if (!element) return null;
  const value = element.attributes['val'] ?? 'single';
  return Object.hasOwn(underlines, value) ? underlines[value]! : 'single';
}

/** A font (CT_Font, ECMA-376 Part 1 §18.8.22), or the format of a run of a text (§18.4.7). */
export function readFont(font: XmlElement, colours: Colours, base: FontFormat = standardFont): FontFormat {
  const vertical = childOf(font, 's:vertAlign')?.attributes['val'];
  const name = childOf(font, 's:name') ?? childOf(font, 's:rFont');
  return {
    name: name?.attributes['val'] ?? base.name,
    size: decimal(childOf(font, 's:sz')?.attributes['val']) ?? base.size,
    bold: toggle(font, 's:b') ?? false,
    italic: toggle(font, 's:i') ?? false,
    underline: underlineOf(font),
    strike: toggle(font, 's:strike') ?? false,
    color: colours.of(childOf(font, 's:color')) ?? 'auto',
    vertical: vertical === 'superscript' || vertical === 'subscript' ? vertical : null,
  };
}

/** What a differential format says about the font; null where it says nothing. */
export function readFontChange(
  font: XmlElement | undefined,
  colours: Colours,
): Pick<DifferentialStyle, 'bold' | 'italic' | 'underline' | 'strike' | 'color'> {
  if (!font) return { bold: null, italic: null, underline: null, strike: null, color: null };
  const underline = childOf(font, 's:u');
  return {
    bold: toggle(font, 's:b'),
    italic: toggle(font, 's:i'),
    underline: underline ? underlineOf(font) !== null : null,
    strike: toggle(font, 's:strike'),
    color: colours.of(childOf(font, 's:color')),
  };
}
