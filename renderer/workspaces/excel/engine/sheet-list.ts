import {
  childOf,
  childrenOf,
  relationshipsPartOf,
  type EditablePackage,
  type XmlNode,
} from '../../../../core/ooxml/tree/index.ts';

/** A line of the workbook's list of sheets. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly node: XmlNode;
  /** Chart sheets and the like have no cells. */
  readonly cells: boolean;
}

/** The list of sheets in the workbook part: the same list until it says something else. */
export class SheetList {
  readonly #package: EditablePackage;
  #known: { root: XmlNode; rels: unknown; entries: readonly SheetEntry[] } | null = null;

  constructor(of: EditablePackage) {
    this.#package = of;
  }

  get entries(): readonly SheetEntry[] {
    const { mainPart } = this.#package;
    const root = this.#package.root(mainPart)!;
    const rels = this.#package.root(relationshipsPartOf(mainPart));
    if (this.#known?.root !== root || this.#known.rels !== rels)
      this.#known = { root, rels, entries: this.#read(root) };
    return this.#known.entries;
  }

  #read(root: XmlNode): readonly SheetEntry[] {
    const { mainPart, store } = this.#package;
    const pointers = new Map(this.#package.pointers(mainPart).map((each) => [each.id, each]));
    return childrenOf(childOf(root, 'sheets'), 'sheet').flatMap((node): SheetEntry[] => {
      const id = node.attributes.find(([name]) => /:id$/.test(name))?.[1];
      const pointer = id === undefined ? undefined : pointers.get(id);
      if (!pointer || pointer.external) return [];
      const state = node.get('state');
      return [
        {
          name: node.get('name') ?? '',
          part: pointer.target,
          state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
          node,
          cells: pointer.type === 'worksheet' && store.has(pointer.target),
        },
      ];
    });
  }
}
