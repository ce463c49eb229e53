import { onBeforeUnmount, onMounted, ref, shallowRef, watch, type Ref } from 'vue';
import type { CommandCall } from '../../../../core/exercise/index.ts';
import type { Language } from '../../../../core/language/index.ts';
import type { CommandSource, CommandState, Workspace } from '../../contract.ts';
import type { AboutDocument } from '../engine/workspace.ts';
import { wordWindow, type WordWindow } from './open.ts';
import { useShownSelection } from './useShownSelection.ts';
import { zoomFor } from './zoom.ts';

interface Place {
  slot: Ref<HTMLElement | null>;
  /** What assistive technology calls the page. */
  name: () => string;
  language: () => Language;
  ready: (workspace: Workspace) => void;
  /** After a shortcut, which moves no focus: the switch it turned, and how it stands now. */
  switched: (call: CommandCall, on: boolean) => void;
}
export type OpenPage = ReturnType<typeof usePage>;

/** Puts the window's one editor on the desk of a component, and follows what happens in it. */
export function usePage({ slot, name, language, ready, switched }: Place) {
  let word: WordWindow | null = null;
  const isOpen = ref(false);
  const state = shallowRef<CommandState>({});
  const looks = shallowRef({});
  const about = shallowRef<AboutDocument>({ pages: { current: 1, total: 1 }, words: 0, arabic: false });
  const zoom = ref(1);
  const version = ref(0);
  const stops: (() => void)[] = [];
  let waiting = false;
  let counting: ReturnType<typeof setTimeout> | undefined;

  function describe(): void {
    if (!word) return;
    const pages = word.desk.querySelector<HTMLElement>('.docx-pages');
    pages?.setAttribute('aria-label', name());
    pages?.setAttribute('aria-describedby', 'workspace-way-out');
    pages?.setAttribute('lang', language());
    pages?.setAttribute('tabindex', '0');
    for (const page of word.desk.querySelectorAll('[data-page-index]')) page.setAttribute('data-page', '');
  }

  function follow(): void {
    waiting = false;
    if (!word) return;
    state.value = word.workspace.state();
    isOpen.value = Object.keys(state.value).length > 0;
    describe();
    version.value++;
  }
  function count(): void {
    if (!word) return;
    about.value = word.workspace.about();
    looks.value = word.workspace.looks();
    describe();
  }

  /** After the letter is drawn: the ribbon must not make typing slow. */
  function onChange(): void {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => setTimeout(follow));
    }
    clearTimeout(counting);
    counting = setTimeout(count, 150);
  }

  function fit(): void {
    if (!word || !slot.value) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const fitting = zoomFor(slot.value.clientWidth, rem / 16);
    const isOther = fitting !== zoom.value;
    zoom.value = fitting;
    word.document.zoom(fitting);
    // The engine lays the pages out anew with the next frame.
    if (isOther && isOpen.value)
      requestAnimationFrame(() => requestAnimationFrame(() => word?.document.reveal()));
  }

  onMounted(async () => {
    const opened = await wordWindow();
    if (!slot.value) return;
    word = opened;
    slot.value.append(opened.desk);
    const sizes = new ResizeObserver(fit);
    sizes.observe(slot.value);
    document.addEventListener('copy', keepCopied, { capture: true });
    document.addEventListener('cut', keepCopied, { capture: true });
    stops.push(
      () => opened.workspace.release(),
      () => sizes.disconnect(),
      () => document.removeEventListener('copy', keepCopied, { capture: true }),
      () => document.removeEventListener('cut', keepCopied, { capture: true }),
      () => opened.desk.remove(),
    );
    opened.workspace.onChange(onChange);
    ready(opened.workspace);
  });
  onBeforeUnmount(() => {
    clearTimeout(counting);
    for (const stop of stops) stop();
    word = null;
  });
  watch([name, language], describe);

  /** Whatever is copied anywhere in Mashq can be pasted with the ribbon's button. */
  function keepCopied(event: Event): void {
    const outside = contains(event.target) ? undefined : (getSelection()?.toString() ?? '');
    if (outside !== '') word?.workspace.keepCopied(outside);
  }

  const contains = (target: EventTarget | null): boolean =>
    target instanceof Node && (word?.desk.contains(target) ?? false);
  const { onFocusin, onFocusout } = useShownSelection(contains, () => word?.document.keepSelectionShown());

  return {
    isOpen,
    state,
    looks,
    about,
    zoom,
    contains,
    onFocusin,
    onFocusout,
    can: (call: CommandCall): boolean => version.value >= 0 && (word?.workspace.can(call) ?? false),
    async press(call: CommandCall, source: CommandSource = 'ribbon'): Promise<void> {
      if (!word) return;
      // As in Word, the next letter goes into the document.
      word.document.focus();
      // The system's clipboard is reached by the page's own copy event; the engine fills it.
      if (call.command === 'copy' || call.command === 'cut') document.execCommand('copy');
      await word.workspace.run(call, source);
      const on = word.workspace.state()[call.command];
      if (source === 'shortcut' && typeof on === 'boolean') switched(call, on);
    },
    focus: (): void => word?.document.focus(),
    disarmPainter(): boolean {
      const armed = word?.document.painterArmed() ?? false;
      if (armed) word?.document.disarmPainter();
      if (armed) onChange();
      return armed;
    },
    /** A press on the ribbon by mouse leaves the focus, and what is selected, in the page. */
    keepFocus(event: MouseEvent): void {
      if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
    },
  };
}
