import { execFileSync } from 'node:child_process';

/** A Python that has a module. Debian's own comes first: its packages are what the tests ask for. */
export function pythonWith(module: string, debianPackage: string): string {
  const found = ['/usr/bin/python3', 'python3'].find((each) => {
    try {
      execFileSync(each, ['-c', `import ${module}`], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error(`${module} is needed: install the package ${debianPackage}`);
  return found;
}
