import type { Place } from '../../../../core/exercise/index.ts';
import type { WorkbookView } from '../engine/workbook-view.ts';
import { foundAt } from '../grid/found.ts';
import type { Found } from '../grid/frames.ts';
import type { GridView } from '../grid/grid-view.ts';

/** Brings cells before the learner's eyes. */
export function useLook(view: WorkbookView, grid: () => GridView | null) {
  function frame(found: Found | null): void {
    const shown = grid();
    if (!shown) return;
    shown.found = found;
    shown.schedule();
  }

  return {
    /** Frames the place that a check named, until the learner does something; a new file has none. */
    look(place: Place | null): void {
      if (place === null) return grid()?.forget();
      frame(foundAt(place));
    },

    /** Frames what is selected, or lights its handle, for as long as help stands on it. */
    lookHere(help: Found['help'] | null): void {
      const range = view.selection().ranges.at(-1);
      if (help && range) frame({ sheet: view.activeSheet(), range, help });
      else if (grid()?.found?.help) frame(null);
    },
  };
}
