import { computed, ref } from 'vue';
import type { SupervisedProfile } from '../../../../core/bridge/index.ts';
import { plainName } from '../../../../core/language/name.ts';

/** How many lines are drawn at once: a lab may have thousands of people. */
const step = 40;

/** People whose name has a word that begins as typed, those who came last first. */
export function useFound(people: () => readonly SupervisedProfile[]) {
  const name = ref('');
  const most = ref(step);
  const prepared = computed(() =>
    people().map((person) => ({ person, plain: ` ${plainName(person.nickname)}` })),
  );
  const found = computed(() => {
    const wanted = plainName(name.value);
    return prepared.value.filter(({ plain }) => plain.includes(` ${wanted}`)).map((each) => each.person);
  });
  return {
    name,
    found,
    shown: computed(() => found.value.slice(0, most.value)),
    isMore: computed(() => found.value.length > most.value),
    more: (): void => void (most.value += step),
  };
}
