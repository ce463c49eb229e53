import { childOf, elementsOf, type XmlElement } from '../../ooxml/index.ts';
import { count, flag } from './attributes.ts';

const listed = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  parent ? elementsOf(parent).filter((child) => child.name === name) : [];

/**
 * The numbers that cells name by `cm` when their array formula fills as many cells as it needs (ECMA-376 Part 1 §18.9,
 * [MS-XLSX] §2.6.181).
 */
export function dynamicArrays(root: XmlElement | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const types = listed(childOf(root, 's:metadataTypes'), 's:metadataType').map(
    ({ attributes }) => attributes['name'],
  );
  const future = listed(root, 's:futureMetadata').find(({ attributes }) => attributes['name'] === 'XLDAPR');
  const dynamic = listed(future, 's:bk').map((bk) => {
    const properties = childOf(
      childOf(childOf(bk, 's:extLst'), 's:ext'),
      'xda:dynamicArrayProperties',
    )?.attributes;
    return flag(properties?.['fDynamic'], false);
  });
  listed(childOf(root, 's:cellMetadata'), 's:bk').forEach((bk, index) => {
    const records = listed(bk, 's:rc').map(({ attributes }) => attributes);
    if (
      records.some(({ t, v }) => types[(count(t) ?? 0) - 1] === 'XLDAPR' && dynamic[count(v) ?? -1] === true)
    )
      found.add(String(index + 1));
  });
  return found;
}
