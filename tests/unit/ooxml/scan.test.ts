import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXml, scanXml, UnreadableFile } from '../../../core/ooxml/index.ts';

type Reader = typeof readXml;

/** What a reader hears, texts that follow one another as one; or the code of what it throws. */
function heard(read: Reader, xml: string): unknown {
  const events: unknown[] = [];
  let text = '';
  const flush = (): void => {
    // Space around the root element is no content.
    if (text !== '' && events.length > 0) events.push(text);
    text = '';
  };
  try {
    read(strToU8(xml), {
      open(name, attributes, depth) {
        flush();
        events.push([name, { ...attributes }, depth]);
      },
      text: (more) => void (text += more),
      close(name, depth) {
        flush();
        events.push([name, depth]);
      },
    });
    return events;
  } catch (cause) {
    expect(cause).toBeInstanceOf(UnreadableFile);
    return (cause as UnreadableFile).code;
  }
}

const both = (xml: string): void => expect(heard(scanXml, xml), xml).toEqual(heard(readXml, xml));

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

describe('the scanner hears what the parser hears', () => {
  it.each([
    `<worksheet xmlns="${main}"><c r="A1" t='s'><v>1</v></c></worksheet>`,
    `<?xml version="1.0"?>\n<x:a xmlns:x="${main}" x:b="1" c = "2"\n/>\n<!-- end -->`,
    '<a>one &lt; two &amp;&#x41;&#66; <![CDATA[<b>&amp;]]></a>',
    '<a b="x&#10;y\tz\nw" c="&quot;"/>',
    '<a>one\r\ntwo\rthree</a>',
    '<a><!-- <b> --><b/><?go now?></a>',
    `<a xmlns="${main}"><b xmlns="urn:x"><c/></b><d/></a>`,
    '<a/ >',
    '<a b="<"/>',
    '<a b=1/>',
    '<a b/>',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a>&nope;</a>',
    '<a>&#0;</a>',
    'text<a/>',
    '<a/>text',
    '<!DOCTYPE a><a/>',
    '< a/>',
    '<a><',
    '<a b="',
    '<a><!-- ',
    '',
  ])('%s', both);

  it('whatever well-formed parts it gets', () => {
    const name = fc.constantFrom('a', 'b', 'x:c', 'long-name', 'D1');
    const value = fc.string({ unit: fc.constantFrom(...'a &<>"\'\n\té١'), maxLength: 6 });
    const escaped = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
      content: fc.oneof({ depthSize: 'small' }, value.map(escaped), tie('element')),
      element: fc
        .tuple(
          name,
          fc.uniqueArray(fc.tuple(name, value), { selector: ([key]) => key, maxLength: 3 }),
          fc.array(tie('content'), { maxLength: 4 }),
        )
        .map(([tag, attributes, children]) => {
          const stated = attributes.map(([key, text]) => ` ${key}="${escaped(text)}"`).join('');
          return `<${tag}${stated}>${children.join('')}</${tag}>`;
        }),
    }));
    fc.assert(
      fc.property(element, (xml) => {
        both(`<root xmlns="${main}" xmlns:x="urn:x">${xml}</root>`);
      }),
      { numRuns: 300 },
    );
  });
});
