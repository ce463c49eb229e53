import { ref, shallowRef } from 'vue';
import { lockKind, type LearnerProfile, type Pin } from '../../../core/bridge/index.ts';
import { useScreen } from '../../stores/screen.ts';
import { useVisit } from '../../stores/visit.ts';

/** Opens the place of somebody who has one; with `claim`, to keep a guest's work in it. Asks for the lock where there is one. */
export function useKnownPerson(claim: boolean) {
  const visit = useVisit();
  const screen = useScreen();
  const asking = shallowRef<LearnerProfile | null>(null);
  const entering = ref(false);

  const open = (person: LearnerProfile, pin: Pin | null) =>
    claim ? visit.claimInto(person.id, pin) : visit.signIn(person.id, pin);

  return {
    /** Whose lock is asked for. */
    asking,

    async enter(person: LearnerProfile): Promise<void> {
      if (person.lock) {
        asking.value = person;
        return;
      }
      if (entering.value) return;
      entering.value = true;
      const reply = await open(person, null);
      entering.value = false;
      if (reply.ok) return;
      // The list on the screen may be older than the lock.
      const lock = lockKind.safeParse(reply.detail['lock']).data;
      if (lock) asking.value = { ...person, lock };
      else screen.trouble(reply, { name: 'who', claim });
    },

    attempt: (pin: Pin) => open(asking.value!, pin),
  };
}
