import { describe, expect, it } from 'vitest';
import { builtInStyle } from '../../../core/word/style-kinds.ts';

describe('builtInStyle', () => {
  it.each([
    ['1', 'heading 1', 'heading1'],
    ['a3', 'Title', 'title'],
    ['a', 'Normal', 'normal'],
    ['Heading1', 'Heading 1', 'heading1'],
    ['Standard', 'Default Paragraph Style', 'normal'],
    ['x', 'العنوان ٢', 'heading2'],
    ['x', 'عنوان 1', 'heading1'],
    ['x', 'العنوان', 'title'],
    ['Balk1', 'Başlık 1', 'heading1'],
    ['KonuBal', 'Konu Başlığı', 'title'],
    ['berschrift1', 'Überschrift 1', 'heading1'],
    ['Heading_20_2', 'My second', 'heading2'],
    ['x', 'heading 1,My alias', 'heading1'],
    ['NoSpacing', 'No Spacing', 'no-spacing'],
  ])('%s "%s" is %s', (id, name, kind) => {
    expect(builtInStyle(id, name, false)).toBe(kind);
  });
  it('does not take somebody’s own style for a built-in one', () => {
    expect(builtInStyle('Heading1', 'Big and blue', true)).toBeNull();
    expect(builtInStyle('MyTitle', 'My Title', true)).toBeNull();
    expect(builtInStyle('x', 'Heading 12', false)).toBeNull();
  });
});
