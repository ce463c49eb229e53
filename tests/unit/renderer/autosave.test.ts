// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, defineComponent, h } from 'vue';
import type { Reply } from '../../../core/bridge/index.ts';
import { pauseMs, retryMs, useAutosave } from '../../../renderer/screens/exercise/useAutosave.ts';

const saved: Reply<object> = { ok: true, value: {} };
const full: Reply<object> = { ok: false, code: 'disk-full', detail: {} };

/** A document that is saved by value: what arrived, and what the next replies will be. */
function desk() {
  let text = '';
  const arrived: string[] = [];
  const replies: (Reply<object> | Promise<Reply<object>>)[] = [];
  let autosave!: ReturnType<typeof useAutosave>;
  const app = createApp(
    defineComponent({
      setup() {
        autosave = useAutosave(async () => {
          arrived.push(text);
          return (await replies.shift()) ?? saved;
        });
        return () => h('p');
      },
    }),
  );
  app.mount(document.createElement('div'));
  return {
    autosave,
    arrived,
    replies,
    close: () => app.unmount(),
    type(next: string): void {
      text = next;
      autosave.markChanged();
    },
  };
}

function heldReply() {
  let release!: (reply: Reply<object>) => void;
  const reply = new Promise<Reply<object>>((resolve) => (release = resolve));
  return { reply, release };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('saves once after the typing has paused', async () => {
  const { autosave, arrived, type } = desk();
  type('a');
  await vi.advanceTimersByTimeAsync(pauseMs - 1);
  type('ab');
  await vi.advanceTimersByTimeAsync(pauseMs - 1);
  expect([arrived, autosave.state.value]).toEqual([[], 'changed']);
  await vi.advanceTimersByTimeAsync(1);
  expect([arrived, autosave.state.value]).toEqual([['ab'], 'saved']);
});

test('saves at once when the window loses the focus, and not when nothing changed', async () => {
  const { arrived, type } = desk();
  dispatchEvent(new Event('blur'));
  await vi.advanceTimersByTimeAsync(0);
  expect(arrived).toEqual([]);
  type('a');
  dispatchEvent(new Event('blur'));
  await vi.advanceTimersByTimeAsync(0);
  expect(arrived).toEqual(['a']);
});

test('what changes during a save is saved after it, one save at a time', async () => {
  const { autosave, arrived, replies, type } = desk();
  const held = heldReply();
  replies.push(held.reply);
  type('a');
  const safe = autosave.flush();
  type('ab');
  await vi.advanceTimersByTimeAsync(pauseMs);
  expect(arrived).toEqual(['a']);
  held.release(saved);
  expect(await safe).toBe(true);
  expect(arrived).toEqual(['a', 'ab']);
});

test('a save that does not work says why, forgets nothing and is tried again', async () => {
  const { autosave, arrived, replies, type } = desk();
  replies.push(full);
  type('a');
  expect(await autosave.flush()).toBe(false);
  expect([autosave.state.value, autosave.failure.value]).toEqual(['stuck', full]);
  await vi.advanceTimersByTimeAsync(retryMs);
  expect([arrived, autosave.state.value, autosave.failure.value]).toEqual([['a', 'a'], 'saved', null]);
});

test('leaving the screen saves, and keeps no clock running', async () => {
  const { arrived, replies, type, close } = desk();
  replies.push(full);
  type('a');
  close();
  await vi.advanceTimersByTimeAsync(retryMs * 3);
  expect(arrived).toEqual(['a']);
  expect(vi.getTimerCount()).toBe(0);
});

test('what a check has saved is not saved again', async () => {
  const { autosave, arrived, type } = desk();
  type('a');
  autosave.markSaved();
  await vi.advanceTimersByTimeAsync(pauseMs);
  expect([arrived, autosave.state.value]).toEqual([[], 'saved']);
});
