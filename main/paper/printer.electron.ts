import type { WebContents } from 'electron';
import type { Printer } from './paper.ts';

const paper = { printBackground: true, pageSize: 'A4' } as const;

/** Prints what the window shows; how a page looks on paper is its own `@media print`. */
export function windowPrinter(contents: () => WebContents | undefined): Printer {
  const open = (): WebContents => {
    const found = contents();
    if (!found) throw new Error('no window to print');
    return found;
  };
  return {
    find: async () => (await open().getPrintersAsync()).length > 0,
    print: () => new Promise((resolve) => open().print({ ...paper, silent: true }, resolve)),
    pdf: async () => new Uint8Array(await open().printToPDF({ ...paper, preferCSSPageSize: true })),
  };
}
