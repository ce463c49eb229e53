// @vitest-environment jsdom
import { createPinia, disposePinia, setActivePinia, type Pinia } from 'pinia';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nextTick } from 'vue';
import { textSizes, useComfort } from '../../../renderer/stores/comfort.ts';

const page = () => document.documentElement.dataset;

let stores: Pinia | undefined;
/** The stores of a window that has just been loaded. */
function load(): void {
  if (stores) disposePinia(stores);
  stores = createPinia();
  setActivePinia(stores);
}
beforeEach(() => {
  sessionStorage.clear();
  load();
});
afterEach(() => disposePinia(stores!));

test('text grows in steps and comes back to normal', async () => {
  const comfort = useComfort();
  for (const size of [...textSizes.slice(1), 'normal']) {
    comfort.nextText();
    await nextTick();
    expect(page()['text']).toBe(size);
  }
});

test('a choice outlives a reload of the window, until the next person', async () => {
  useComfort().toggleContrast();
  useComfort().toggleDigits();
  await nextTick();
  load();
  expect([useComfort().contrast, useComfort().digits]).toEqual(['high', 'arab']);
  useComfort().reset();
  await nextTick();
  load();
  expect([page()['contrast'], useComfort().contrast, useComfort().digits]).toEqual([
    'normal',
    'normal',
    'latn',
  ]);
});

test('a damaged memory is as good as none', () => {
  sessionStorage.setItem('mashq.comfort', '{');
  expect(useComfort().contrast).toBe('normal');
});

const saved = { contrast: 'high', text: 'larger', digits: 'arab' } as const;

test('what a learner chose last time comes back with them', async () => {
  const comfort = useComfort();
  comfort.adopt(saved);
  await nextTick();
  expect(page()).toMatchObject({ contrast: 'high', text: 'larger' });
  expect(comfort.isAs(saved)).toBe(true);
});

test('who has just made the screen readable keeps it so', () => {
  const comfort = useComfort();
  comfort.nextText();
  comfort.adopt(saved);
  expect([comfort.contrast, comfort.text]).toEqual(['normal', 'large']);
  expect(comfort.isAs(null)).toBe(false);
});

test('who never chose anything has the calm look', () => {
  const comfort = useComfort();
  comfort.adopt(null);
  expect(comfort.isAs(null)).toBe(true);
});
