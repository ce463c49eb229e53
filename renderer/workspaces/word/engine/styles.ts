import type { ParagraphStyle } from './open-document.ts';

/** The styles that the ribbon offers, by what they are for. */
export const roles = ['normal', 'title', 'heading1', 'heading2', 'heading3'] as const;
export type Role = (typeof roles)[number];

/** Office writes built-in styles' names in English in every language; only case and spaces differ. */
const bare = (name: string): string => name.toLowerCase().replaceAll(' ', '');

/** The id of the document's own style for a role; ids differ between languages of Office. */
export const styleFor = (styles: readonly ParagraphStyle[], role: Role): string | undefined =>
  styles.find((each) => bare(each.name) === role)?.id;

/** The role that a style has, or `null` for another style. */
export function roleOf(styles: readonly ParagraphStyle[], id: string): Role | null {
  const name = bare(styles.find((each) => each.id === id)?.name ?? '');
  return roles.find((role) => role === name) ?? null;
}
