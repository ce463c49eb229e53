import { areaName, type Area } from '../../../../core/formula/index.ts';
import { putChild, xmlNode, type XmlNode } from '../../../../core/ooxml/tree/index.ts';
import { parseArea } from '../../../../core/formula/index.ts';
import { mergesOf, overlap } from './merges.ts';
import { order } from './schema-order.ts';

/** A sheet's root with another list of merged cells; elements that stay are kept as written. */
function withMerges(root: XmlNode, keep: (area: Area) => boolean, added: readonly Area[]): XmlNode {
  return putChild(root, 'mergeCells', order.worksheet, (before) => {
    const list = before ?? xmlNode(`${root.prefix}mergeCells`);
    const kept = list.children.filter((each) => {
      const area = typeof each === 'string' ? null : parseArea(each.get('ref') ?? '');
      return !area || keep(area);
    });
    const made = added.map((area) => xmlNode(`${root.prefix}mergeCell`, { ref: areaName(area) }));
    const nodes = [...kept, ...made];
    const count = nodes.filter((each) => typeof each !== 'string').length;
    return count === 0 ? null : list.containing(nodes).with('count', count);
  });
}

export const addMerge = (root: XmlNode, area: Area): XmlNode => withMerges(root, () => true, [area]);

export const removeMerges = (root: XmlNode, area: Area): XmlNode =>
  mergesOf(root).some((each) => overlap(each, area))
    ? withMerges(root, (each) => !overlap(each, area), [])
    : root;
