import { computed, inject, provide, type ComputedRef, type InjectionKey, type Ref } from 'vue';
import type { CommandCall } from '../../../../core/exercise/index.ts';
import type { Language } from '../../../../core/language/index.ts';
import type { CommandState } from '../../contract.ts';
import type { ParagraphStyle } from '../engine/open-document.ts';
import type { Role } from '../engine/styles.ts';

/** What every control of the ribbon knows. */
export interface RibbonContext {
  language: Ref<Language>;
  state: Ref<CommandState>;
  looks: Ref<Partial<Record<Role, ParagraphStyle>>>;
  lit: Ref<CommandCall | null>;
  can(call: CommandCall): boolean;
  press(call: CommandCall): void;
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
