import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inLanguage, type Language } from '../../core/language/index.ts';

type Texts = { [key: string]: string | Texts };

const folder = path.resolve(import.meta.dirname, '../../renderer/i18n/texts');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const areas = await Promise.all(
  files.map(
    async (name) =>
      ((await import(pathToFileURL(path.join(folder, name)).href)) as { default: object }).default,
  ),
);

/** The interface's own texts in one language, so that one test reads the screen in every language. */
export class Words {
  private readonly areas: Texts[];

  constructor(readonly language: Language) {
    this.areas = areas.map((area) => inLanguage(area, language) as Texts);
  }

  /** The text of a key, such as `welcome.contrast`. Throws when there is none, as for a typing mistake. */
  text(key: string): string {
    for (const area of this.areas) {
      const found = key
        .split('.')
        .reduce<string | Texts | undefined>(
          (part, step) => (typeof part === 'object' ? part[step] : undefined),
          area,
        );
      if (typeof found === 'string') return found;
    }
    throw new Error(`renderer/i18n/texts has no "${key}"`);
  }

  /** What an element with this text is called: values that are not given, and plural forms, match anything. */
  name(key: string, values: Record<string, string | number> = {}): RegExp {
    const forms = this.text(key)
      .split('|')
      .map((form) => pattern(form.trim(), values));
    return new RegExp(`^\\s*(?:${forms.join('|')})\\s*$`, 'u');
  }
}

const pattern = (form: string, values: Record<string, string | number>): string =>
  form
    .split(/(\{[^}]+\})/)
    .map((part) => {
      const slot = /^\{(.+)\}$/.exec(part)?.[1];
      if (slot === undefined) return literal(part);
      const quoted = /^'(.*)'$/.exec(slot)?.[1];
      if (quoted !== undefined) return literal(quoted);
      return slot in values ? literal(String(values[slot])) : '.+?';
    })
    .join('');

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
