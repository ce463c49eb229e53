import { childOf, textOf, type XmlElement } from '../../ooxml/index.ts';
import type { Properties } from '../model.ts';

const textIn = (parent: XmlElement | undefined, name: string): string => {
  const child = childOf(parent, name);
  return child ? textOf(child).trim() : '';
};

/** What the file says about itself (ECMA-376 Part 2 §8, Part 1 §22.2). */
export const readProperties = (
  core: XmlElement | undefined,
  extended: XmlElement | undefined,
): Properties => ({
  title: textIn(core, 'dc:title'),
  subject: textIn(core, 'dc:subject'),
  author: textIn(core, 'dc:creator'),
  keywords: textIn(core, 'cp:keywords'),
  comments: textIn(core, 'dc:description'),
  category: textIn(core, 'cp:category'),
  company: textIn(extended, 'ep:Company'),
  manager: textIn(extended, 'ep:Manager'),
  lastModifiedBy: textIn(core, 'cp:lastModifiedBy'),
});
