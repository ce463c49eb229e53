import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { scheme } from './address.ts';
import { assetAt, securityHeaders } from './asset.ts';

/** To be called before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the files of one folder, and nothing else, under `app://`. */
export function serve(session: Session, folder: string): void {
  session.protocol.handle(scheme, async ({ url, method }) => {
    const asset = method === 'GET' ? assetAt(folder, url) : undefined;
    const bytes = asset && (await readFile(asset.file).catch(() => undefined));
    if (!asset || !bytes) return new Response(null, { status: 404, headers: securityHeaders });
    return new Response(new Uint8Array(bytes), {
      headers: { ...securityHeaders, 'content-type': asset.type },
    });
  });
}
