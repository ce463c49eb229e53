import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../core/language/index.ts';
import { allMessages, inventedMessages, type Messages } from '../../../renderer/i18n/messages.ts';

const root = path.resolve(import.meta.dirname, '../../..');

function leaves(messages: Messages, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') found.set(prefix + key, value);
    else for (const [inner, text] of leaves(value, `${prefix}${key}.`)) found.set(inner, text);
  }
  return found;
}

const texts = { ar: leaves(allMessages.ar), en: leaves(allMessages.en) };
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'texts' ? [] : sources(place);
    return /\.(vue|ts)$/.test(entry.name) ? [place] : [];
  });
}

describe('every text', () => {
  test('has the same keys in every language', () => {
    expect([...texts.ar.keys()]).toEqual([...texts.en.keys()]);
  });

  test('says something in every language', () => {
    const empty = languages.flatMap((code) =>
      [...texts[code]].filter(([, text]) => text.trim() === '').map(([key]) => `${code} ${key}`),
    );
    expect(empty).toEqual([]);
  });

  test('names no value that the other language does not know', () => {
    const strangers = [...texts.ar]
      .filter(([key, text]) => {
        const [ar, en] = [placeholders(text), placeholders(texts.en.get(key)!)];
        // A sentence may do without a value, so one list may be the shorter one.
        return !ar.every((name) => en.includes(name)) && !en.every((name) => ar.includes(name));
      })
      .map(([key]) => key);
    expect(strangers).toEqual([]);
  });

  test('has six plural forms in Arabic where English has two', () => {
    const forms = (text: string): number => text.split('|').length;
    const wrong = [...texts.ar]
      .filter(([key, ar]) => {
        const pair = `${forms(ar)} ${forms(texts.en.get(key)!)}`;
        return pair !== '1 1' && pair !== '6 2';
      })
      .map(([key]) => key);
    expect(wrong).toEqual([]);
  });
});

test('every key that the source names has a text', () => {
  const missing = sources(path.join(root, 'renderer')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bsay\(\s*'([\w.-]+)'/g)]
      .map((match) => match[1]!)
      .filter((key) => !texts.en.has(key))
      .map((key) => `${path.relative(root, file)}: ${key}`),
  );
  expect(missing).toEqual([]);
});

test('every notice that main can give has words', () => {
  const source = readFileSync(path.join(root, 'main/notices.ts'), 'utf8');
  const codes = [...source.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map((match) => match[1]!);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !texts.en.has(`diagnostics.notice.${code}`))).toEqual([]);
});

test('an invented language shows each key in brackets', () => {
  expect(inventedMessages({ a: { b: 'text', c: { d: '{x} | y' } } })).toEqual({
    a: { b: '[a.b]', c: { d: '[a.c.d]' } },
  });
});
