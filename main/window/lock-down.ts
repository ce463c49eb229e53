import { app, type Session, type WebContents } from 'electron';
import { origin } from './address.ts';

/** What a page of ours is made of. Anything else is not even asked for. */
const ours = (url: string): boolean =>
  url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith(`blob:${origin}/`);

const nowhere = 'socks5://127.0.0.1:1';

/** Denies what a session could give to a page: permissions, devices, downloads, the network. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  // What asks nobody before it connects, such as a hint to connect early or a call, meets a proxy that is not there.
  void session.setProxy({ proxyRules: nowhere, proxyBypassRules: '<-loopback>' });
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !ours(url) && !(url.startsWith('devtools:') && !app.isPackaged) });
  });
}

/** Keeps every page where it is: no other address, no new window, no page inside a page. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
