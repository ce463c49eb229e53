import path from 'node:path';
import { origin } from './address.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.wasm': 'application/wasm',
};

export interface Asset {
  file: string;
  type: string;
}

/** The file that an address of ours stands for; undefined for another origin, a kind that we do not serve, or a way out of the folder. */
export function assetAt(folder: string, address: string): Asset | undefined {
  if (!address.startsWith(`${origin}/`)) return undefined;
  let name: string;
  try {
    name = decodeURIComponent(address.slice(origin.length).replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
  if (/[\\\0]/.test(name)) return undefined;
  const file = path.join(folder, name === '/' ? 'index.html' : name);
  const type = types[path.extname(file).toLowerCase()];
  const isInside = file.startsWith(path.join(folder, path.sep));
  return isInside && type ? { file, type } : undefined;
}

/**
 * What pages of ours may do. `wasm-unsafe-eval` is there for the document engines; everything else comes from
 * our own folder.
 */
export const contentSecurityPolicy = [
  // No dialogs of the browser, printing among them, no downloads, no windows, no forms that go anywhere.
  'sandbox allow-scripts allow-same-origin allow-forms',
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ');

export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
