import { clipboard, type Session } from 'electron';

/**
 * Takes away what the window keeps of the person who was there: the clipboard, caches, storage, and what pages typed
 * into the computer's other memories. The window stays open.
 */
export async function cleanTraces(session: Session): Promise<void> {
  clipboard.clear();
  await Promise.all([
    session.clearCache(),
    session.clearStorageData(),
    session.clearAuthCache(),
    session.clearHostResolverCache(),
  ]);
}
