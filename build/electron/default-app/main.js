// Stands in for Electron's own default app, which the stand-in runtime lacks:
// opens the app folder that the command line names first.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { app, dialog } = require('electron');

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const folder = path.resolve(named ?? '.');
try {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  app.setAppPath(folder);
  app.setName(about.productName ?? about.name);
  if (about.version) app.setVersion(about.version);
  const main = pathToFileURL(path.join(folder, about.main ?? 'index.js')).href;
  import(main).catch(refuse);
} catch (cause) {
  refuse(cause);
}

function refuse(cause) {
  console.error(cause);
  if (process.env.DISPLAY && !app.isReady()) dialog.showErrorBox('Electron', String(cause));
  app.exit(1);
}
