import {
  computed,
  inject,
  provide,
  type Component,
  type ComputedRef,
  type InjectionKey,
  type Ref,
} from 'vue';
import type { CommandCall } from '../../../core/exercise/index.ts';
import type { Language } from '../../../core/language/index.ts';
import type { Press } from '../commands/command.ts';
import type { CommandState } from '../contract.ts';
import type { Control, Item } from './controls.ts';
import { isSamePress, leadsTo } from './lighting.ts';

/** What a ribbon has to know of the commands of a workspace. */
export interface Commands {
  get(id: string): { presses: readonly Press<unknown>[] } | undefined;
  press(id: string, args?: Record<string, unknown>): Press<unknown> | undefined;
  /** Whether the workspace knows how to ask a question; left out, it knows them all. */
  asks?(question: string): boolean;
  /** Whether a question can end in this call of its commands; undefined, it can when no button gives the call. */
  gives?(question: string, call: CommandCall): boolean | undefined;
}

/** What every control of a ribbon knows. */
export interface RibbonContext {
  /** The texts of the workspace. */
  area: string;
  language: Ref<Language>;
  commands: Commands;
  state: Ref<CommandState>;
  lit: Ref<CommandCall | null>;
  /** What a call is named, where the name of its command would not tell it from others. */
  nameOf?(call: CommandCall): string | null;
  can(call: CommandCall): boolean;
  press(call: CommandCall): void;
  /** Colours of values that are names; what is neither named nor written as `#RRGGBB` has none. */
  inks?: Readonly<Record<string, string | null>>;
  /** Icons of presses that name none, by their label. */
  icons?: Readonly<Record<string, string>>;
  /** Controls that the workspace draws itself. */
  parts?: Readonly<Record<string, Component>>;
  /** Opens a question that ends in commands. */
  ask?(question: string): void;
}

const key: InjectionKey<RibbonContext> = Symbol('ribbon');

export const provideRibbon = (context: RibbonContext): void => provide(key, context);

export function useRibbon(): RibbonContext {
  const context = inject(key);
  if (!context) throw new Error('a ribbon control outside a ribbon');
  return context;
}

/** Whether the light stands on what one of these controls gives. */
export function useLit(controls: () => readonly (Control | Item)[]): ComputedRef<boolean> {
  const { lit, commands } = useRibbon();
  return computed(() => {
    const call = lit.value;
    return call !== null && controls().some((each) => leadsTo(each, call, commands));
  });
}

/** Whether the light stands on this very call. */
export const isLit = ({ lit, commands }: RibbonContext, call: CommandCall): boolean =>
  lit.value !== null && isSamePress(call, lit.value, commands);
