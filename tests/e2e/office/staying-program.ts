import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A program for documents that takes the file and stays; told to save, it has nothing to. */
export function stayingProgram({ folder }: { folder: string }): NodeJS.ProcessEnv {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const script = `#!/bin/bash
case "\${@: -1}" in
  macro:*) sign="\${@: -1}"; sign="\${sign#*file://}"; touch "\${sign%\\")}"; exit ;;
esac
echo "$@" >> ${path.join(folder, 'told')}
while :; do read -t 1 <> <(:); done`;
  writeFileSync(path.join(bin, 'soffice'), script, { mode: 0o755 });
  return { PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` };
}
