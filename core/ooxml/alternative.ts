import { childOf, elementsOf, type XmlElement } from './xml.ts';

/**
 * The element itself; or of `mc:AlternateContent` the children of the branch to read (ECMA-376 Part 3
 * §7.6). It is the first choice, since facts are stated in it in full; the fallback repeats them for
 * older programs, and reading both would count a text box twice.
 */
export function alternative(element: XmlElement): readonly XmlElement[] {
  if (element.name !== 'mc:AlternateContent') return [element];
  const branch = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
  return branch ? elementsOf(branch).flatMap(alternative) : [];
}
