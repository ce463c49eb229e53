import type { Page } from 'playwright';
import type { TaskState } from '../../../core/bridge/index.ts';
import { lookMs } from '../../../renderer/screens/exercise/useHelp.ts';

/** A control that was lit, and what was lit in the menu that it opens. */
export interface Light {
  /** What it is called on screen. */
  name: string;
  command?: string;
  args?: string;
  /** The question that it asks. */
  question?: string;
  /** Why a person could not see or press it; empty when they could. */
  trouble: string;
  behind: Light[];
}
/** All that was lit at one moment. */
export type Moment = Light[];

/** What help did for a task. */
export interface Helped {
  /** What "show me" lit first. */
  shown: Moment;
  /** What "do it for me" lit, command by command. */
  meanwhile: Moment[];
  /** What stands under the buttons after it. */
  note: string;
}
export interface Checked {
  states: TaskState[];
  /** What the open task says; null on the last screen. */
  found: string | null;
}

/** Presses the buttons of an exercise from inside the window, which takes no time. */
interface Hands {
  /** Opens a task of so many steps, takes the hint, lets Mashq show the first of them, then do it. */
  help(task: number, steps: number): Promise<Helped>;
  /** Asks for the marks. */
  check(): Promise<Checked>;
}

declare global {
  interface Window {
    inside: Hands;
  }
}

/**
 * Puts these hands into a window, which from then on waits for no eyes: "do it for me" lights each button for a moment
 * before it presses it, and that moment is as long as it takes to note what is lit.
 */
export const stepInside = (page: Page): Promise<void> => page.evaluate(inside, lookMs);

/** Runs in the window, so it can use nothing from outside. */
function inside(lookMs: number): void {
  const later = window.setTimeout.bind(window);
  const frame = (): Promise<void> =>
    new Promise((resolve) => requestAnimationFrame(() => later(() => resolve())));
  async function reached<T>(ask: () => T | null | undefined | false | '', what: string): Promise<T> {
    for (const end = Date.now() + 5_000; Date.now() < end; await frame()) {
      const answer = ask();
      if (answer) return answer;
    }
    throw new Error(`waited in vain for ${what}`);
  }

  function troubleOf(element: Element): string {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return 'not drawn';
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width < 4 || height < 4) return 'too small';
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return 'outside the window';
    // A frame over cells lets the mouse through.
    if (getComputedStyle(element).pointerEvents === 'none') return '';
    const there = document.elementFromPoint(x, y);
    return there && (element.contains(there) || there.contains(element)) ? '' : 'covered';
  }

  async function look(element: HTMLElement, deep: boolean): Promise<Light> {
    const { command, args = '{}', question } = element.dataset;
    const light: Light = {
      name: (element.getAttribute('aria-label') ?? element.innerText).trim() || element.className,
      ...(command === undefined ? {} : { command, args }),
      ...(question === undefined ? {} : { question }),
      trouble: troubleOf(element),
      behind: [],
    };
    const isShut = element.matches('.menu > button') && element.getAttribute('aria-expanded') === 'false';
    if (!deep || !isShut || light.trouble !== '') return light;
    const before = document.activeElement;
    element.click();
    await frame();
    light.behind = await lookAll([...element.parentElement!.querySelectorAll('.sheet .lit')], deep);
    if (element.getAttribute('aria-expanded') === 'true') element.click();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    await frame();
    return light;
  }
  async function lookAll(elements: readonly Element[], deep: boolean): Promise<Moment> {
    const lights: Moment = [];
    for (const each of elements)
      if (each instanceof HTMLElement && each.isConnected) lights.push(await look(each, deep));
    return lights;
  }
  const lit = (): Element[] => [...document.querySelectorAll('main .lit, main .frame.found')];
  async function now(deep: boolean): Promise<Moment> {
    // Tabs follow the selection a moment later.
    for (let frames = 0; frames < 2 || (frames < 12 && lit().length === 0); frames++) await frame();
    return await lookAll(lit(), deep);
  }

  let meanwhile: Moment[] = [];
  let deep = true;
  const quick = (run: TimerHandler, ms?: number, ...rest: unknown[]): number => {
    if (ms !== lookMs || typeof run !== 'function') return later(run, ms, ...rest);
    void now(deep).then((moment) => {
      meanwhile.push(moment);
      run();
    });
    return 0;
  };
  window.setTimeout = quick as typeof window.setTimeout;

  const side = (selector: string): HTMLElement | null => document.querySelector(`aside.side ${selector}`);
  const open = (selector: string): HTMLElement | null => side(`[aria-current='step'] ${selector}`);
  async function pressed(selector: string): Promise<void> {
    (await reached(() => open(selector), selector)).click();
  }

  async function help(task: number, steps: number): Promise<Helped> {
    const line = `.tasks > li:nth-child(${task + 1})`;
    side(`${line} > button.task`)?.click();
    await reached(() => side(line)?.matches("[aria-current='step']"), `task ${task + 1} to open`);
    await pressed('.help > button');
    await pressed('.more > button:nth-child(1)');
    const shown = await now(true);
    meanwhile = [];
    // The only light of a task of one step was looked into just now.
    deep = steps > 1;
    await pressed('.more > button:nth-child(2)');
    const note = await reached(() => open('.note')?.innerText.trim(), 'the end of the help');
    return { shown, meanwhile, note };
  }

  async function check(): Promise<Checked> {
    const button = side('.side-foot .btn.primary')!;
    let begun = false;
    const watching = new MutationObserver(() => (begun = true));
    watching.observe(button, { attributeFilter: ['aria-busy'] });
    button.click();
    await reached(() => begun && button.getAttribute('aria-busy') !== 'true', 'the end of the check');
    watching.disconnect();
    await frame();
    const diamonds = [...document.querySelectorAll('aside.side ol > li svg.diamond')];
    const states = diamonds.map(
      ({ classList }) => (['done', 'notyet'] as const).find((each) => classList.contains(each)) ?? 'todo',
    );
    return { states, found: open('.found')?.innerText ?? null };
  }

  window.inside = { help, check };
}
