import { localizedText, type Language } from '../../core/language/index.ts';

/** The text at the end of a path of keys; null when there is none. */
export function textAt(tree: unknown, steps: readonly string[], code: Language): string | null {
  const found = steps.reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step],
    tree,
  );
  const text = localizedText.safeParse(found);
  return text.success ? text.data[code] : null;
}
