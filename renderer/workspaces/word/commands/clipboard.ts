import type { Clip } from '../engine/open-document.ts';

/** What was cut or copied last inside Mashq; the system's clipboard is not needed for it. */
export interface Clipboard {
  read(): Clip | null;
  write(clip: Clip): void;
  clear(): void;
}

export function createClipboard(): Clipboard {
  let held: Clip | null = null;
  return {
    read: () => held,
    write: (clip) => {
      held = clip;
    },
    clear: () => {
      held = null;
    },
  };
}
