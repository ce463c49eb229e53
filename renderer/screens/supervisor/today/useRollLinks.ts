import { ref, shallowRef } from 'vue';
import type { RollEntry } from '../../../../core/bridge/index.ts';
import { bridge } from '../../../bridge.ts';
import { useWords } from '../../../i18n/index.ts';
import type { Act } from './useToday.ts';

/** Says whose place a name of the roll is, and takes the last such word back. */
export function useRollLinks(act: Act) {
  const { say } = useWords();
  /** The name that is asked about. */
  const entry = shallowRef<RollEntry | null>(null);
  const done = ref('');
  let before: RollEntry | null = null;

  async function choose(place: { id: string; nickname: string } | null): Promise<void> {
    const asked = entry.value;
    entry.value = null;
    if (!asked || asked.person?.id === place?.id) return;
    done.value = '';
    if (!(await act(bridge.sessions.linkName({ id: asked.id, learnerId: place?.id ?? null })))) return;
    before = asked;
    const { name } = asked;
    done.value = place
      ? say('sessions.roll.linked', { name, place: place.nickname })
      : say('sessions.roll.unlinked', { name });
  }

  /** The name is as it was, its tick too. */
  async function undo(): Promise<void> {
    if (!before) return;
    const { id, person, present } = before;
    before = null;
    done.value = '';
    if (await act(bridge.sessions.linkName({ id, learnerId: person?.id ?? null })))
      await act(bridge.sessions.mark({ id, present }));
  }

  return { entry, done, choose, undo };
}
