import { build as pack, Platform, type Configuration } from 'electron-builder';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { build } from './build.ts';
import { describe, findElectron, pinnedVersion } from './electron/find.ts';
import { root } from './vite.shared.ts';

/**
 * Packages the app: by default as a folder that runs; as `installers`, everything that electron-builder.yml names
 * for this system.
 */
const [what = 'folder', output = path.join(root, 'release')] = process.argv.slice(2);

await build();
const electron = await findElectron(console.log);
console.log(describe(electron));
if (what === 'installers' && electron.version !== pinnedVersion)
  throw new Error(
    `Installers are made with the official Electron ${pinnedVersion} only, and it is not here.`,
  );

const config = parse(readFileSync(path.join(root, 'electron-builder.yml'), 'utf8')) as Configuration;
const files = await pack({
  projectDir: root,
  targets: Platform.current().createTarget(what === 'installers' ? undefined : 'dir'),
  publish: 'never',
  config: {
    ...config,
    directories: { ...config.directories, output },
    electronDist: path.dirname(electron.executablePath),
    electronVersion: electron.version,
    // The app that a runtime carries for development has no place beside ours.
    afterExtract: ({ appOutDir }) =>
      rmSync(path.join(appOutDir, 'resources/app'), { recursive: true, force: true }),
  },
});
console.log(files.join('\n') || `Packaged in ${output}`);
