import type { Office } from '../practice/office/office.ts';
import type { Places } from './places.ts';
import type { Visit } from './visit.ts';

export interface LeavingPorts {
  visit: Visit;
  office: Office;
  places: Places;
  /** Takes away what the window keeps of whoever was here. */
  cleanWindow(): Promise<void>;
}

/**
 * What happens when somebody has left: programs are closed and what they saved is taken back, a guest's work that
 * nobody claimed is erased, and the window is clean for the next person.
 */
export function clearAfterVisits({ visit, office, places, cleanWindow }: LeavingPorts): void {
  visit.onEnd(async ({ learnerId, guest }) => {
    await office.close();
    if (guest) await places.erase(learnerId);
    else await office.takeBack(learnerId);
  });
  visit.onEnd(cleanWindow);
}
