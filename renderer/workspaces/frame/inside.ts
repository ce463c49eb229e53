import type { Directive } from 'vue';

const edge = 4;

/**
 * Keeps what opens beside something within the window: it moves along the line as far as it must, and up when there is
 * no room below. The value is the upper edge of what it opened for: above it, it hides nothing of that.
 */
export const vInside: Directive<HTMLElement, number | undefined> = (element, { value }) => {
  element.style.marginInlineStart = element.style.marginBlockStart = '0';
  const { clientWidth, clientHeight } = document.documentElement;
  const box = element.getBoundingClientRect();
  const right = Math.max(edge - box.left, 0) || Math.min(clientWidth - edge - box.right, 0);
  const along = getComputedStyle(element).direction === 'rtl' ? -right : right;
  const down =
    box.bottom <= clientHeight - edge
      ? 0
      : value !== undefined && value - edge >= box.height
        ? value - edge - box.bottom
        : clientHeight - edge - box.bottom;
  element.style.marginInlineStart = `${along}px`;
  element.style.marginBlockStart = `${down}px`;
};
