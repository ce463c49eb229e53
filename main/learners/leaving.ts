import type { Office } from '../practice/office/office.ts';
import type { Places } from './places.ts';
import type { Visit } from './visit.ts';

/** What is around a visit: the computer and the window. */
export interface Surroundings {
  /** Seconds since anything was touched on the whole computer. */
  systemIdle(): number;
  /** Takes away what the window keeps of whoever was here: clipboard, caches, storage. */
  cleanWindow(): Promise<void>;
  /** Brings the window before all programs. */
  showWindow(): void;
}

export interface LeavingParts {
  visit: Visit;
  office: Office;
  places: Places;
}

/**
 * What happens when somebody has left: programs are closed and what they saved is taken back, a guest's work that
 * nobody claimed is erased, and the window is clean for the next person. When a place is locked the programs stay
 * open behind the window, with everything in them on the disk.
 */
export function clearAfterVisits({ visit, office, places }: LeavingParts, around: Surroundings): void {
  visit.onEnd(async ({ learnerId, guest }) => {
    await office.close();
    if (guest) await places.erase(learnerId);
    else await office.takeBack(learnerId);
  });
  visit.onEnd(() => around.cleanWindow());
  visit.onLock(() => office.save());
  visit.onLock(() => around.showWindow());
}
