import { childOf, elementsOf, themeColours, type XmlElement } from '../ooxml/index.ts';
import type { ThemeColours } from './colour.ts';

/** What `w:themeColor` says → the theme's element (ST_ThemeColor, ECMA-376 Part 1 §17.18.97). */
const themeElements: Readonly<Record<string, string>> = {
  dark1: 'dk1',
  light1: 'lt1',
  dark2: 'dk2',
  light2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};
/** Text and background names go through the settings' mapping (§17.15.1.20); these are its defaults. */
const mapped: Readonly<Record<string, [attribute: string, standard: string]>> = {
  text1: ['w:t1', 'dark1'],
  background1: ['w:bg1', 'light1'],
  text2: ['w:t2', 'dark2'],
  background2: ['w:bg2', 'light2'],
};

/** A document's colours and fonts by the parts they play (§20.1.6). */
export interface Theme {
  colour: ThemeColours;
  /** A font for ST_Theme such as `minorBidi`; undefined when the theme has none. */
  font(part: string): string | undefined;
}

const noTheme: Theme = { colour: () => undefined, font: () => undefined };

/** The script of a theme font list that a right-to-left language is written in. */
const scriptOf = (language: string | undefined): string =>
  language?.toLowerCase().startsWith('he') ? 'Hebr' : 'Arab';

function typeface(collection: XmlElement | undefined, element: string): string | undefined {
  return childOf(collection, element)?.attributes['typeface'] || undefined;
}

function complexFont(collection: XmlElement | undefined, language: string | undefined): string | undefined {
  const stated = typeface(collection, 'a:cs');
  if (stated !== undefined || !collection) return stated;
  const script = scriptOf(language);
  return elementsOf(collection).find((each) => each.attributes['script'] === script)?.attributes['typeface'];
}

/** Reads the theme part; `settings` maps its colours and names the language of its complex scripts. */
export function readTheme(theme: XmlElement | undefined, settings: XmlElement | undefined): Theme {
  if (!theme) return noTheme;
  const colours = themeColours(theme);
  const mapping = childOf(settings, 'w:clrSchemeMapping')?.attributes ?? {};
  const language = childOf(settings, 'w:themeFontLang')?.attributes['w:bidi'];
  const fonts = childOf(childOf(theme, 'a:themeElements'), 'a:fontScheme');
  return {
    colour(name) {
      const [attribute, standard] = mapped[name] ?? [];
      const part = attribute === undefined ? name : (mapping[attribute] ?? standard!);
      return colours.get(themeElements[part] ?? part);
    },
    font(part) {
      const collection = childOf(fonts, part.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
      if (part.endsWith('Bidi')) return complexFont(collection, language);
      return typeface(collection, part.endsWith('EastAsia') ? 'a:ea' : 'a:latin');
    },
  };
}
