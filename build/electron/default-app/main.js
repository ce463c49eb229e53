// Stands in for Electron's own default app, which the stand-in runtime lacks: opens the app folder that the
// command line names first. It is awaited, so that the app's code has run before `ready`, as in a packaged app.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const folder = path.resolve(named ?? '.');
try {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  app.setAppPath(folder);
  app.setName(about.productName ?? about.name);
  if (about.version) app.setVersion(about.version);
  await import(pathToFileURL(path.join(folder, about.main ?? 'index.js')).href);
} catch (cause) {
  console.error(cause);
  app.exit(1);
}
