const byCode: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Comma: ',',
  Period: '.',
  Space: 'Space',
  Semicolon: ';',
  Equal: '=',
  Minus: '-',
  Backquote: '`',
  NumpadAdd: '+',
  NumpadSubtract: '-',
};

/** The key by its place on the keyboard, so that a shortcut works while the keyboard writes Arabic. */
function keyName({ code, key }: Pick<KeyboardEvent, 'code' | 'key'>): string {
  if (/^[A-Za-z]$/.test(key)) return key.toUpperCase();
  const placed = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code);
  return placed?.[1] ?? placed?.[2] ?? byCode[code] ?? key;
}

type Keys = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'shiftKey'>;

/** How commands write the keys that are held: `Ctrl+Alt+1`, `Ctrl+Shift+L`. */
export const keysHeld = (event: Keys): string =>
  [event.ctrlKey && 'Ctrl', event.altKey && 'Alt', event.shiftKey && 'Shift', keyName(event)]
    .filter(Boolean)
    .join('+');
