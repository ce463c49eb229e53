import { readTree, type OfficePackage, type XmlElement } from '../../ooxml/index.ts';

/** Parts of a file as trees. Each is read once, however many point at it. */
export class Parts {
  private readonly trees = new Map<string, XmlElement | undefined>();

  constructor(readonly file: OfficePackage) {}

  /** A part that is named but missing is as good as not named. */
  tree(part: string | undefined): XmlElement | undefined {
    if (part === undefined) return undefined;
    if (this.trees.has(part)) return this.trees.get(part);
    const bytes = this.file.read(part);
    const tree = bytes && readTree(bytes);
    this.trees.set(part, tree);
    return tree;
  }

  /** The parts that a part points at with a type, as trees. */
  related(part: string, type: string): XmlElement[] {
    return this.file.related(part, type).flatMap((target) => this.tree(target) ?? []);
  }
}
