import { readFile } from 'node:fs/promises';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Mistake } from './mistake.ts';

export type Path = readonly PropertyKey[];

/** A YAML file that knows on which line each of its values stands. */
export class YamlFile {
  readonly data: unknown;
  /** What is wrong with the file as YAML. */
  readonly mistakes: Mistake[];
  private readonly lines = new LineCounter();
  private readonly document: Document;

  constructor(
    readonly path: string,
    text: string,
  ) {
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false });
    this.mistakes = this.document.errors.map((error) => ({
      file: path,
      line: this.lines.linePos(error.pos[0]).line,
      rule: error.code === 'DUPLICATE_KEY' ? 'the same key twice' : error.message,
    }));
    this.data = this.mistakes.length > 0 ? undefined : this.document.toJS();
  }

  static async read(path: string): Promise<YamlFile> {
    return new YamlFile(path, await readFile(path, 'utf8'));
  }

  /**
   * The line of the value at a path, or of the nearest value around it that is there. Where the path was taken
   * from one language of the data, steps that the file has under a language's key are found as well.
   */
  lineOf(path: Path, language?: string): number {
    return this.lines.linePos(this.find(path, language).offset).line;
  }

  private find(path: Path, language?: string): { offset: number; whole: boolean } {
    let node: unknown = this.document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    const keys = [...path];
    while (keys.length > 0) {
      const next = stepInto(node, keys[0]);
      const found = next ?? stepInto(node, language);
      if (!found) return { offset, whole: false };
      if (next) keys.shift();
      node = found.value;
      offset = found.offset;
    }
    return { offset, whole: true };
  }

  mistake(rule: string, path: Path, language?: string): Mistake {
    return { file: this.path, line: this.lineOf(path, language), rule };
  }

  /** A validation's issues in plain words, each on its own line of the file. */
  mistakesOf(error: z.ZodError, before: Path = [], language?: string): Mistake[] {
    return error.issues.flatMap((issue) => this.mistakesOfIssue(issue, before, language));
  }

  private mistakesOfIssue(issue: z.core.$ZodIssue, before: Path, language?: string): Mistake[] {
    const path = [...before, ...issue.path];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) =>
        this.mistake(`${named(path)}unknown key "${key}"`, [...path, key], language),
      );
    if (issue.code === 'invalid_union') {
      const closest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0];
      if (closest && closest.length > 0 && depth(closest) > 0)
        return closest.flatMap((each) => this.mistakesOfIssue(each, path, language));
    }
    const missing = issue.code !== 'custom' && !this.find(path, language).whole;
    const rule = missing ? `"${String(path.at(-1))}" is missing` : lowerFirst(issue.message);
    return [this.mistake(`${named(missing ? path.slice(0, -1) : path)}${rule}`, path, language)];
  }
}

const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(0, ...issues.map((issue) => issue.path.length));

function stepInto(
  node: unknown,
  key: PropertyKey | undefined,
): { value: unknown; offset: number } | undefined {
  if (key === undefined) return undefined;
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? { value: item, offset: item.range?.[0] ?? 0 } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key));
  return pair && isScalar(pair.key) ? { value: pair.value, offset: pair.key.range?.[0] ?? 0 } : undefined;
}

/** Where a path leads, from the last word in it that says something. */
const named = (path: Path): string => {
  const words = path.map((step) => (typeof step === 'number' ? `${step + 1}` : String(step)));
  return words.length === 0 ? '' : `${words.join(' › ')}: `;
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
