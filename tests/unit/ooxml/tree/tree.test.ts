import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  childOf,
  childrenOf,
  decodeText,
  encodeAttribute,
  encodeText,
  insertChild,
  mapTree,
  parseXml,
  putChild,
  textOf,
  xmlNode,
  xmlText,
} from '../../../../core/ooxml/tree/index.ts';

const space = fc.constantFrom('', ' ', '\n  ', '\t', '\r\n');
const name = fc.constantFrom('a', 'b', 'x:row', 'w:p', 'قيمة', 'c-1', '_d.e');
const value = fc.constantFrom('', '1', 'a > b', '&lt;&amp;&#x41;', 'نص عربي', "it's", '  two  ', '&#10;');
const attribute = fc
  .record({ lead: fc.constantFrom(' ', '\n\t', '  '), name, eq: fc.constantFrom('=', ' = ', '= '), value })
  .map((each) => `${each.lead}${each.name}${each.eq}"${each.value}"`);
const attributes = fc.uniqueArray(attribute, {
  maxLength: 3,
  selector: (each) => each.trim().split(/[\s=]/)[0],
});
const other = fc.constantFrom(
  'text',
  ' \n ',
  'a &amp; b',
  '<!-- a <b> comment -->',
  '<?php echo 1 ?>',
  '<![CDATA[a < b & c]]>',
  'شَكل',
);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .record({
      name,
      attributes,
      tail: space,
      children: fc.option(fc.array(fc.oneof({ maxDepth: 4 }, other, tie('element')), { maxLength: 4 })),
    })
    .map((each) => {
      const tag = `<${each.name}${each.attributes.join('')}${each.tail}`;
      return each.children ? `${tag}>${each.children.join('')}</${each.name}${each.tail}>` : `${tag}/>`;
    }),
}));
const xml = fc
  .tuple(fc.constantFrom('', '<?xml version="1.0"?>\r\n', '<!-- first -->'), element, space)
  .map((pieces) => pieces.join(''));

describe('a lossless tree', () => {
  test('prints the very text that it was parsed from', () => {
    fc.assert(fc.property(xml, (text) => parseXml(text).print() === text));
  });

  test('changes one attribute and keeps every other character', () => {
    const node = parseXml(`<c  r='A1'\n s = "2"  t="s" />`).root;
    expect(node.with('s', 5).print()).toBe(`<c  r='A1'\n s="5"  t="s" />`);
    expect(node.with('t', null).print()).toBe(`<c  r='A1'\n s = "2" />`);
    expect(node.with('cm', '1').print()).toBe(`<c  r='A1'\n s = "2"  t="s" cm="1" />`);
    expect(node.with('s', 2)).toBe(node);
    expect(node.print()).toBe(`<c  r='A1'\n s = "2"  t="s" />`);
  });

  test('attributes and texts come back as they were given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const given = decodeText(encodeText(text));
        const node = parseXml(xmlNode('a', { b: given }, [encodeText(given)]).print()).root;
        return node.get('b') === given && textOf(node) === given;
      }),
    );
  });

  test('what XML does not know is never written', () => {
    expect(encodeText('a\u0000b\uD800c')).toBe('a\uFFFDb\uFFFDc');
    expect(encodeAttribute('"\n<')).toBe('&quot;&#10;&lt;');
    expect(xmlText('t', ' two ').print()).toBe('<t xml:space="preserve"> two </t>');
  });

  test('reads text past comments, CDATA and entities', () => {
    expect(textOf(parseXml('<a>x<!-- no --><b>&lt;&#1575;</b><![CDATA[&amp;]]></a>').root)).toBe('x<ا&amp;');
  });

  test('an element that closed itself opens for its first child', () => {
    const root = parseXml('<x:sheet r="1" />').root;
    expect(root.containing([xmlNode('x:row')]).print()).toBe('<x:sheet r="1"><x:row/></x:sheet>');
  });

  test('a child goes where the order wants it, past what the order does not know', () => {
    const order = ['first', 'second', 'third'];
    const root = parseXml('<r>\n<first/>\n<unknown/>\n<third/>\n</r>').root;
    expect(insertChild(root, xmlNode('second'), order).print()).toBe(
      '<r>\n<first/>\n<unknown/>\n<second/><third/>\n</r>',
    );
    expect(putChild(root, 'third', order, () => null).print()).toBe('<r>\n<first/>\n<unknown/>\n</r>');
    expect(putChild(root, 'second', order, () => null)).toBe(root);
  });

  test('names without prefix mean the prefix of the parent', () => {
    const root = parseXml('<x:a><x:b i="1"/><b i="2"/><x:b i="3"/></x:a>').root;
    expect(childrenOf(root, 'b').map((each) => each.get('i'))).toEqual(['1', '3']);
    expect(childOf(root, 'c')).toBeUndefined();
  });

  test('a change shares everything that it does not touch', () => {
    const root = parseXml('<a><b><c v="1"/></b><d><e/></d></a>').root;
    const changed = mapTree(root, (node) => (node.name === 'c' ? node.with('v', 2) : node));
    expect(changed?.children[1]).toBe(root.children[1]);
    expect(mapTree(root, (node) => node)).toBe(root);
  });
});

describe('broken XML', () => {
  test.each([
    ['<a><b></a>', 'file-damaged'],
    ['<a', 'file-damaged'],
    ['<a b></a>', 'file-damaged'],
    ['<a b=1/>', 'file-damaged'],
    ['<a b="1/>', 'file-damaged'],
    ['<a/><b/>', 'file-damaged'],
    ['text', 'file-damaged'],
    ['<a/>text', 'file-damaged'],
    ['', 'file-damaged'],
    ['< a/>', 'file-damaged'],
    ['<a><!-- </a>', 'file-damaged'],
    ['</a>', 'file-damaged'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'file-refused'],
    [`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`, 'file-refused'],
  ])('%s is refused', (text, code) => {
    expect(() => parseXml(text)).toThrow(expect.objectContaining({ code }));
  });
});
