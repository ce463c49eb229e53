import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue';
import type { Failure, Reply, Today } from '../../../../core/bridge/index.ts';
import { ask, bridge } from '../../../bridge.ts';
import { inTurn } from './in-turn.ts';

export type Act = (call: Promise<Reply<Today>>) => Promise<boolean>;

/** What a supervisor sees of this station today. Whatever is done answers with how things are then. */
export function useToday() {
  const today = shallowRef<Today | null>(null);
  const failure = shallowRef<Failure | null>(null);
  /** Seconds since `today` was heard, for what counts down. */
  const since = ref(0);
  let heardAt = 0;

  function take(next: Today): void {
    today.value = next;
    heardAt = performance.now();
    since.value = 0;
  }

  let soon: ReturnType<typeof setTimeout> | undefined;
  function lookSoon(): void {
    clearTimeout(soon);
    soon = setTimeout(() => void look(), 150);
  }
  const show = inTurn(take, lookSoon);

  /** Does one thing, and shows how things are then. */
  const act: Act = async (call) => {
    const reply = ask(call);
    await show(reply.then((each) => (each.ok ? each.value : undefined)));
    const given = await reply;
    failure.value = given.ok ? null : given;
    return given.ok;
  };
  const look = (): Promise<boolean> => act(bridge.sessions.today({}));

  const tick = setInterval(() => (since.value = (performance.now() - heardAt) / 1000), 1000);
  const stop = bridge.room.changed(lookSoon);
  onMounted(look);
  onBeforeUnmount(() => {
    stop();
    clearInterval(tick);
    clearTimeout(soon);
  });

  const running = (seconds: number | null | undefined): number | null =>
    seconds === null || seconds === undefined ? null : Math.max(seconds - since.value, 0);

  return { today, failure, since, running, act };
}
