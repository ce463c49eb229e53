/** A copy of the first page in a workspace, to show afterwards; null where a workspace marks no page. */
export function pictureOfPage(work: HTMLElement | null): HTMLElement | null {
  const page = work?.querySelector<HTMLElement>('[data-page]');
  if (!page) return null;
  const copy = page.cloneNode(true) as HTMLElement;
  copy.style.inlineSize = `${page.offsetWidth}px`;
  copy.style.blockSize = `${page.offsetHeight}px`;
  copy.style.position = 'relative';
  copy.style.inset = '0';
  copy.removeAttribute('data-page');
  return copy;
}
