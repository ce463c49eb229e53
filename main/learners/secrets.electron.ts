import { safeStorage } from 'electron';
import type { Secrets } from './secrets.ts';

/** Electron's safeStorage. To be called after the app is ready. The synchronous calls are those that Electron 33 has too. */
export function systemSecrets(): Secrets {
  const weak = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
  if (weak) safeStorage.setUsePlainTextEncryption(true);
  return {
    wrap: async (secret) => safeStorage.encryptString(secret.toString('base64')),
    unwrap: async (wrapped) => Buffer.from(safeStorage.decryptString(wrapped), 'base64'),
    strength: () => (weak ? 'weak' : 'strong'),
  };
}
