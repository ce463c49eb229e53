// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { createApp, h, nextTick } from 'vue';
import RibbonMenu from '../../../renderer/workspaces/ribbon/RibbonMenu.vue';

/** A folded group that holds a menu, with a command and a question in it. */
function show(): { press: (what: string) => Promise<void>; open: () => number } {
  const place = document.createElement('div');
  document.body.append(place);
  const app = createApp({
    render: () =>
      h(RibbonMenu, { name: 'Group', opens: 'dialog' }, () =>
        h(RibbonMenu, { name: 'Menu', opens: 'menu' }, () => [
          h('button', { 'data-command': 'paste' }),
          h('button', { 'data-question': 'paste-special' }),
        ]),
      ),
  });
  app.mount(place);
  afterwards.push(() => {
    app.unmount();
    place.remove();
  });
  return {
    async press(what) {
      place.querySelector<HTMLElement>(what)!.click();
      await nextTick();
      await nextTick();
    },
    open: () => place.querySelectorAll('[aria-expanded=true]').length,
  };
}
const afterwards: (() => void)[] = [];
afterEach(() => {
  for (const each of afterwards.splice(0)) each();
});

test.each(['[data-command]', '[data-question]'])(
  'A menu in a folded group stays open with its group until something is chosen, then both close: %s',
  async (choice) => {
    const { press, open } = show();
    await press('[aria-label=Group]');
    await press('button[aria-label=Menu]');
    expect(open()).toBe(2);
    await press(choice);
    expect(open()).toBe(0);
  },
);
