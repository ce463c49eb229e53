import type { Language } from '../../../../core/language/index.ts';
import type { CommandCall } from '../../../../core/exercise/index.ts';

/** A place in a ribbon group. What it shows and does, it takes from its command. */
export type Control =
  | { kind: 'button'; call: CommandCall }
  | { kind: 'box'; command: 'font' | 'size' }
  | { kind: 'palette'; command: 'color' | 'highlight' }
  | { kind: 'spacing' };

const button = (command: string, args: CommandCall['args'] = {}): Control => ({
  kind: 'button',
  call: { command, args },
});

/** The small buttons beside Paste. */
export const clipboardRows: readonly (readonly Control[])[] = [
  [button('cut'), button('copy')],
  [button('format-painter')],
];

/** The same in the menu of Paste, when the ribbon is narrow. */
export const clipboardCalls: readonly CommandCall[] = ['paste', 'cut', 'copy', 'format-painter'].map(
  (command) => ({ command, args: {} }),
);

export const fontRows: readonly (readonly Control[])[] = [
  [
    { kind: 'box', command: 'font' },
    { kind: 'box', command: 'size' },
    button('grow'),
    button('shrink'),
    button('clear-formatting'),
  ],
  [
    button('bold'),
    button('italic'),
    button('underline'),
    button('strike'),
    { kind: 'palette', command: 'highlight' },
    { kind: 'palette', command: 'color' },
  ],
];

const alignments: Readonly<Record<Language, readonly string[]>> = {
  ar: ['right', 'center', 'left', 'justify'],
  en: ['left', 'center', 'right', 'justify'],
};

/** Alignment begins with the side on which the language begins. */
export const paragraphRows = (language: Language): readonly (readonly Control[])[] => [
  [
    button('bullets'),
    button('numbering'),
    button('outdent'),
    button('indent'),
    button('direction', { is: 'ltr' }),
    button('direction', { is: 'rtl' }),
  ],
  [...alignments[language].map((is) => button('align', { is })), { kind: 'spacing' }],
];

/** Everything that a control can do. */
export const commandsOf = (control: Control): readonly string[] => {
  if (control.kind === 'button') return [control.call.command];
  if (control.kind === 'spacing') return ['line-spacing', 'space-before', 'space-after'];
  return [control.command];
};

/**
 * How far the ribbon is folded, as Word's is: first the small clipboard buttons and the style gallery,
 * then the paragraph group, then the font group. Widths in rem, so that larger text folds it too.
 */
export type Fold = 0 | 1 | 2 | 3;
export function foldFor(widthInRem: number): Fold {
  if (widthInRem >= 62) return 0;
  if (widthInRem >= 44) return 1;
  return widthInRem >= 30 ? 2 : 3;
}

/** How many styles the gallery shows before the button for the others. */
export const stylesShown = (widthInRem: number): number => (widthInRem >= 74 ? 5 : 3);
