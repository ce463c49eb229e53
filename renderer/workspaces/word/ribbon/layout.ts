import type { Language } from '../../../../core/language/index.ts';
import type { CommandCall } from '../../../../core/exercise/index.ts';
import { button, type Control } from '../../ribbon/controls.ts';
import { highlightInk } from '../commands/choices.ts';

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
    { kind: 'palette', command: 'highlight', icon: 'highlighter', first: highlightInk.yellow ?? '' },
    { kind: 'palette', command: 'color', icon: 'baseline', first: '#C00000', namesFirst: true },
  ],
];

/** Line spacing, and the space above and below. */
export const spacing: Control = {
  kind: 'own',
  part: 'spacing',
  commands: ['line-spacing', 'space-before', 'space-after'],
};

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
  [...alignments[language].map((is) => button('align', { is })), spacing],
];

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
