import { elementsOf, readTree } from './xml.ts';

/** A pointer from one part to another, or out of the file. */
export interface Relationship {
  id: string;
  /** The last word of the type's address, the same for transitional and strict files: `styles`. */
  type: string;
  /** A part name, or the address when `external`. */
  target: string;
  external: boolean;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The part that holds the relationships of `part`; of the package itself for ''. */
const relationshipsPart = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Resolves a target against the folder of the part that names it (ECMA-376 Part 2 §6.5.3). */
function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folderOf(part).split('/').filter(Boolean);
  for (const step of decoded(target).replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** All relationships of a part by id; none when it has no relationships part. */
export function readRelationships(
  part: string,
  read: (part: string) => Uint8Array | undefined,
): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>();
  const bytes = read(relationshipsPart(part));
  if (!bytes) return found;
  for (const { name, attributes } of elementsOf(readTree(bytes))) {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (name !== 'rel:Relationship' || id === undefined || type === undefined || target === undefined)
      continue;
    const external = mode === 'External';
    found.set(id, {
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolve(part, target),
      external,
    });
  }
  return found;
}
