import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../core/language/index.ts';
import { allMessages, type Messages } from '../../../renderer/i18n/messages.ts';

const folder = new URL('../../../core/excel/checks/', import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** The first argument of every call of `found`, wherever it ends. */
function codeArguments(source: string): string[] {
  return [...source.matchAll(/\bfound\(\s*/g)].map(({ index, 0: call }) => {
    let at = index + call.length;
    const start = at;
    for (let depth = 0; at < source.length; at++) {
      const letter = source.charAt(at);
      if ('([{'.includes(letter)) depth++;
      else if (')]}'.includes(letter)) {
        if (depth-- === 0) break;
      } else if (letter === ',' && depth === 0) break;
    }
    return source.slice(start, at);
  });
}

/** Texts in an argument, as patterns: what is put in takes the place of any words. */
const patterns = (argument: string): RegExp[] =>
  [...argument.matchAll(/'([a-z][\w.-]*\.[\w.-]+)'|`([^`]+)`/g)].map(([, plain, template]) => {
    const text = plain ?? template!.replace(/\$\{[^}]*\}/g, '\u0000');
    return new RegExp(`^${text.replaceAll('.', '\\.').replaceAll('\u0000', '[\\w.-]+')}$`);
  });

function leaves(messages: Messages, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : leaves(value, `${prefix}${key}.`),
  );
}

const said = sources.flatMap(codeArguments).flatMap(patterns);
/** Codes whose first words come from elsewhere: the facts of cells, and the near misses of texts. */
const assembled = sources.flatMap((source) =>
  [...source.matchAll(/(?:code: |fact\(\s*|valueFact\(\s*|\[)[`']([a-z][\w.-]*)/g)].map(([, code]) => code!),
);

describe.each(languages)('in %s', (language) => {
  const texts = leaves((allMessages[language]['feedback'] as Messages)['excel'] as Messages);
  it('every code that a check can say has a sentence', () => {
    const silent = said.filter((pattern) => !texts.some((text) => pattern.test(text)));
    expect(silent.map(String)).toEqual([]);
  });
  it('every sentence is said by a check', () => {
    const unsaid = texts.filter(
      (text) =>
        !said.some((pattern) => pattern.test(text)) &&
        !assembled.some((code) => text === code || text.startsWith(`${code}.`)),
    );
    expect(unsaid).toEqual([]);
  });
});
