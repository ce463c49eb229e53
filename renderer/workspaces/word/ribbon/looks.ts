import { inject, provide, type InjectionKey, type Ref } from 'vue';
import type { ParagraphStyle } from '../engine/open-document.ts';
import type { Role } from '../engine/styles.ts';

type Looks = Ref<Partial<Record<Role, ParagraphStyle>>>;
const key: InjectionKey<Looks> = Symbol('looks');

/** How the open document draws the styles that the gallery offers. */
export const provideLooks = (looks: Looks): void => provide(key, looks);

export function useLooks(): Looks {
  const looks = inject(key);
  if (!looks) throw new Error('a style outside a ribbon');
  return looks;
}
