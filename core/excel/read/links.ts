import { parseArea } from '../../formula/index.ts';
import { elementsOf, type Relationship, type XmlElement } from '../../ooxml/index.ts';
import type { Link } from '../model.ts';

/** Hyperlinks of a sheet (CT_Hyperlink, ECMA-376 Part 1 §18.3.1.47). */
export const readLinks = (
  hyperlinks: XmlElement | undefined,
  relationships: ReadonlyMap<string, Relationship>,
): Link[] =>
  (hyperlinks ? elementsOf(hyperlinks) : []).flatMap(({ attributes }) => {
    const area = parseArea(attributes['ref'] ?? '');
    if (!area) return [];
    const { target, external } = relationships.get(attributes['r:id'] ?? '') ?? {};
    const inside = target !== undefined && (!external || target.startsWith('#'));
    return [
      {
        area,
        address: target === undefined || inside ? null : target,
        location: attributes['location'] ?? (inside ? target.replace(/^#/, '') : null),
        tip: attributes['tooltip'] ?? null,
      },
    ];
  });
