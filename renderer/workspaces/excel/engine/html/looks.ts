/** What a part of a page says of its letters and its ground; what it does not say is left out. */
export interface HtmlLook {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** `#RRGGBB`; null for none. */
  fill?: string | null;
  color?: string;
}

const names: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  lime: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  olive: '#808000',
  aqua: '#00FFFF',
  cyan: '#00FFFF',
  fuchsia: '#FF00FF',
  magenta: '#FF00FF',
  pink: '#FFC0CB',
};

/** A colour of CSS as `#RRGGBB`; null when it is none, or cannot be seen. */
export function colourOf(text: string): string | null {
  const value = text.trim().toLowerCase();
  const hex = /^#?([\da-f]{6})$/.exec(value)?.[1];
  if (hex) return `#${hex.toUpperCase()}`;
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(value);
  if (short)
    return `#${short
      .slice(1)
      .map((each) => each + each)
      .join('')}`.toUpperCase();
  const parts = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+%?))?\s*\)$/.exec(value);
  if (!parts) return names[value.split(/\s/)[0]!] ?? null;
  if (parts[4] !== undefined && Number.parseFloat(parts[4]) === 0) return null;
  const channels = parts.slice(1, 4).map((each) => Math.min(255, Number(each)));
  return `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** What declarations of CSS say. */
export function lookOf(css: string): HtmlLook {
  const look: HtmlLook = {};
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    if (name === 'font-weight') look.bold = /^(bold|bolder|[6-9]00)/i.test(value);
    else if (name === 'font-style') look.italic = /italic|oblique/i.test(value);
    else if (/^text-decoration(-line)?$/.test(name)) look.underline = /underline/i.test(value);
    else if (name === 'background' || name === 'background-color') look.fill = colourOf(value);
    else if (name === 'color') look.color = colourOf(value) ?? '#000000';
  }
  return look;
}

const tags: Readonly<Record<string, HtmlLook>> = {
  b: { bold: true },
  strong: { bold: true },
  th: { bold: true },
  i: { italic: true },
  em: { italic: true },
  u: { underline: true },
};

/** The looks that a page gives to its classes and elements by name. */
export function sheetLooks(css: string): Map<string, HtmlLook> {
  const found = new Map<string, HtmlLook>();
  for (const [, selectors, body] of css
    .replace(/\/\*.*?\*\/|<!--|-->/gs, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g))
    for (const selector of selectors!.split(',')) {
      const name = /^\s*((?:td|th|tr)?\.?[\w-]+)\s*$/i.exec(selector)?.[1]?.toLowerCase();
      if (name !== undefined) found.set(name, { ...found.get(name), ...lookOf(body!) });
    }
  return found;
}

/** What one tag says, by its name, its classes and its own style. */
export function lookOfTag(
  name: string,
  attributes: ReadonlyMap<string, string>,
  sheet: ReadonlyMap<string, HtmlLook>,
): HtmlLook {
  const classes = (attributes.get('class') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const bgcolor = attributes.get('bgcolor');
  const color = name === 'font' ? attributes.get('color') : undefined;
  return {
    ...tags[name],
    ...sheet.get(name),
    ...Object.assign({}, ...classes.flatMap((each) => [sheet.get(`.${each}`), sheet.get(`${name}.${each}`)])),
    ...(bgcolor === undefined ? {} : { fill: colourOf(bgcolor) }),
    ...(color === undefined ? {} : { color: colourOf(color) ?? '#000000' }),
    ...lookOf(attributes.get('style') ?? ''),
  };
}
