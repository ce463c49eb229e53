import { computed } from 'vue';
import type { CommandCall } from '../../../core/exercise/index.ts';
import { isIcon, type IconName } from '../../design/icons.ts';
import { useWords } from '../../i18n/index.ts';
import { isLit, useRibbon } from './context.ts';

/** What a control shows for one call of a command: name, icon, whether it is on, possible, lit. */
export function usePress(call: () => CommandCall) {
  const ribbon = useRibbon();
  const { say } = useWords();
  const press = computed(() => ribbon.commands.press(call().command, call().args));
  const shortcut = computed(() => press.value?.shortcuts?.[0]);
  const name = computed(
    () => ribbon.nameOf?.(call()) ?? say(`${ribbon.area}.command.${press.value?.label ?? call().command}`),
  );
  /** `null` when neither the command nor the workspace has one. */
  const icon = computed((): IconName | null => {
    const named = [press.value?.icon ?? '', ribbon.icons?.[press.value?.label ?? ''] ?? ''];
    const icon = named.find(isIcon) ?? null;
    return icon === 'list-ordered' && ribbon.language.value === 'ar' ? 'list-ordered-rtl' : icon;
  });
  /** `undefined` for what is neither on nor off. */
  const on = computed((): boolean | undefined => {
    const value = ribbon.state.value[call().command];
    if ('is' in call().args) return value === call().args.is;
    return typeof value === 'boolean' ? value : undefined;
  });
  return {
    name,
    icon,
    on,
    flip: computed(() => press.value?.mirrored ?? false),
    hint: computed(() => (shortcut.value ? `${name.value} (\u2066${shortcut.value}\u2069)` : name.value)),
    keys: computed(() =>
      shortcut.value?.includes(' ') ? undefined : shortcut.value?.replace('Ctrl', 'Control'),
    ),
    possible: computed(() => ribbon.can(call())),
    lit: computed(() => isLit(ribbon, call())),
    /** Tests, "show me" and demonstrations find a control by these. */
    marks: computed(() => ({
      'data-command': call().command,
      'data-args': Object.keys(call().args).length > 0 ? JSON.stringify(call().args) : undefined,
    })),
    run: () => ribbon.press(call()),
  };
}
