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

/** What a ribbon has to know of the commands of a workspace. */
export interface Commands {
  get(id: string): { presses: readonly Press<unknown>[] } | undefined;
  press(id: string, args?: Record<string, unknown>): Press<unknown> | undefined;
  /** Whether the workspace knows how to ask a question; left out, it knows them all. */
  asks?(question: string): boolean;
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

/** Whether the light stands on one of these commands. */
export function useLitBy(commands: () => readonly string[]): ComputedRef<boolean> {
  const { lit } = useRibbon();
  return computed(() => lit.value !== null && commands().includes(lit.value.command));
}

/** Whether the light stands on this very call. */
export const isSameCall = (one: CommandCall | null, other: CommandCall): boolean =>
  one?.command === other.command && JSON.stringify(one.args) === JSON.stringify(other.args);
