import { childOf, nodesOf, putChild, xmlNode, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import { order } from '../schema-order.ts';

const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
const inRule = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const inSheet = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** An id that no other rule of the sheet has. */
function freeId(root: XmlNode): string {
  const text = root.print();
  for (let number = 1; ; number++) {
    const id = `{00000000-000E-0000-0000-${number.toString(16).padStart(12, '0').toUpperCase()}}`;
    if (!text.includes(id)) return id;
  }
}

/** The bar from zero on, negative values to the other side ([MS-XLSX] 2.6.31). */
const barTwin = (id: string, sqref: string): XmlNode =>
  xmlNode('x14:conditionalFormatting', { 'xmlns:xm': xm }, [
    xmlNode('x14:cfRule', { type: 'dataBar', id }, [
      xmlNode('x14:dataBar', { minLength: 0, maxLength: 100, gradient: 0 }, [
        xmlNode('x14:cfvo', { type: 'autoMin' }),
        xmlNode('x14:cfvo', { type: 'autoMax' }),
        xmlNode('x14:negativeFillColor', { rgb: 'FFFF0000' }),
        xmlNode('x14:axisColor', { rgb: 'FF000000' }),
      ]),
    ]),
    xmlNode('xm:sqref', {}, [sqref]),
  ]);

/** Adds what newer programs read of a data bar. Gives back the sheet's root, and the rule that names its twin. */
export function addBarTwin(root: XmlNode, rule: XmlNode, sqref: string): [root: XmlNode, rule: XmlNode] {
  const { prefix } = root;
  const id = freeId(root);
  const pointing = xmlNode(`${prefix}extLst`, {}, [
    xmlNode(`${prefix}ext`, { uri: inRule, 'xmlns:x14': x14 }, [xmlNode('x14:id', {}, [id])]),
  ]);
  const twin = barTwin(id, sqref);
  const made = putChild(root, 'extLst', order.worksheet, (before) => {
    const list = before ?? xmlNode(`${prefix}extLst`);
    const there = nodesOf(list).find((each) => each.get('uri')?.toLowerCase() === inSheet.toLowerCase());
    const group = childOf(there, 'x14:conditionalFormattings');
    if (there && group)
      return list.containing(
        list.children.map((each) =>
          each === there
            ? there.containing(
                there.children.map((inner) =>
                  inner === group ? group.containing([...group.children, twin]) : inner,
                ),
              )
            : each,
        ),
      );
    const extension = xmlNode(`${prefix}ext`, { uri: inSheet, 'xmlns:x14': x14 }, [
      xmlNode('x14:conditionalFormattings', {}, [twin]),
    ]);
    // Excel wants this extension before those of sparklines and others.
    return list.containing([extension, ...list.children]);
  });
  return [made, rule.containing([...rule.children, pointing])];
}
