const shortest = 10;
const fewestDifferent = 5;

/** Two keyboards may send different code points for what a person sees as the same text. */
export const sameForm = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .trim()
    .replace(/\s+/g, ' ');

export type PassphraseWeakness = 'short' | 'repeating' | 'has-name';

/** What a passphrase still lacks; null when it will do. Length counts, odd signs do not. */
export function weaknessOf(passphrase: string, name: string): PassphraseWeakness | null {
  const plain = sameForm(passphrase).toLowerCase();
  const letters = [...plain.replaceAll(' ', '')];
  if (letters.length < shortest) return 'short';
  if (new Set(letters).size < fewestDifferent) return 'repeating';
  const own = sameForm(name).toLowerCase();
  const rest = own.length >= 3 ? plain.split(own).join('') : plain;
  return [...rest.replaceAll(' ', '')].length < shortest - 4 ? 'has-name' : null;
}
