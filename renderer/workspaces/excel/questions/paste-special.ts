import type { Asked, FormQuestion } from './question.ts';

const kinds = ['paste', 'paste-formulas', 'paste-values', 'paste-formats', 'paste-transposed'] as const;

const possible = ({ view }: Asked) => kinds.filter((command) => view.can({ command, args: {} }));

/** What of the copied cells is pasted. Of cells that were cut, only all of them can be. */
export const pasteSpecial: FormQuestion = {
  // The menu of pasting is the way that is shown.
  gives: () => false,
  fields: [
    {
      kind: 'one-of',
      id: 'paste',
      options: (asked) => {
        const there = possible(asked);
        return (there.length > 0 ? there : kinds).map((value) => ({
          value,
          text: `choice.pasting.${value}`,
        }));
      },
    },
  ],
  start: () => ({ paste: 'paste' }),
  calls: ({ paste }) => [{ command: String(paste), args: {} }],
  refuses: ({ paste }, { view }) =>
    view.can({ command: String(paste), args: {} }) ? null : 'nothing-to-paste',
};
