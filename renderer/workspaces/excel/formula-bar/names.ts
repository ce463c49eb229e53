import { parseReference } from '../../../../core/formula/reference.ts';

/** Whether Excel takes a text as a name: it begins with a letter, has no space, and is no address of a cell. */
export const isPossibleName = (text: string): boolean =>
  text.length <= 255 &&
  /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(text) &&
  parseReference(text) === null &&
  !/^([rc]|r\d+c\d+|true|false)$/i.test(text);
