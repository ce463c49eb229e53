import { computed, reactive, ref, watch } from 'vue';
import type { ShownSettings, TypedSettings } from '../../../core/bridge/index.ts';
import { idOf, readEnrolment, weaknessOf } from '../../../core/policy/index.ts';
import type { Language } from '../../../core/language/index.ts';

export interface TypedPlace {
  ar: string;
  en: string;
  id: string;
}
type PlaceKey = 'municipality' | 'lab';
const places: readonly PlaceKey[] = ['municipality', 'lab'];
const idRule = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is typed of a station's settings, with what is still missing. The policy file's values stay as they are. */
export function useTypedSettings(known: ShownSettings) {
  const isFixed = (key: keyof ShownSettings['sources']): boolean => known.sources[key] === 'policy';
  const start = (key: PlaceKey): TypedPlace =>
    known.sources[key] === 'default' ? { ar: '', en: '', id: '' } : { ...known[key].name, id: known[key].id };
  const typed = reactive({
    municipality: start('municipality'),
    lab: start('lab'),
    seat: known.seat,
    language: known.language as Language,
  });
  // The code follows the English name until somebody types another one.
  for (const key of places)
    watch(
      () => typed[key].en,
      (now, before) => {
        if (typed[key].id === '' || typed[key].id === idOf(before)) typed[key].id = idOf(now);
      },
    );

  const nameOf = ({ ar, en }: TypedPlace) => ({ ar: ar.trim() || en.trim(), en: en.trim() || ar.trim() });
  const missing = computed(() => {
    const open = places.filter((key) => !isFixed(key)).map((key) => typed[key]);
    if (open.some((place) => nameOf(place).en === '')) return 'names';
    if (open.some((place) => !idRule.test(place.id.trim()))) return 'codes';
    return !isFixed('seat') && typed.seat.trim() === '' ? 'seat' : null;
  });
  const settings = (): TypedSettings => ({
    ...Object.fromEntries(
      places
        .filter((key) => !isFixed(key))
        .map((key) => [key, { id: typed[key].id.trim(), name: nameOf(typed[key]) }]),
    ),
    ...(isFixed('seat') ? {} : { seat: typed.seat.trim() }),
    ...(isFixed('language') ? {} : { language: typed.language }),
  });
  return { typed, isFixed, missing, settings };
}

/** A new account as it is typed. */
export function useTypedAccount() {
  const name = ref('');
  const passphrase = ref('');
  const weakness = computed(() => weaknessOf(passphrase.value, name.value));
  return { name, passphrase, weakness };
}

/** A server's code as it is typed; null while the field is empty. */
export function useTypedCode() {
  const code = ref('');
  const reading = computed(() => (code.value.trim() === '' ? null : readEnrolment(code.value)));
  return { code, reading };
}
