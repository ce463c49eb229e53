import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import type { HandKind, Reply, Room } from '../../core/bridge/index.ts';
import { warningBetween, type Warning } from '../../core/session/index.ts';
import { ask, bridge } from '../bridge.ts';
import { say } from '../i18n/index.ts';
import { useAnnouncer } from './announcer.ts';
import { saveAll } from './savers.ts';

/** What whoever sits here has to know about the room. Seconds run on between two words from main. */
export const useRoom = defineStore('room', () => {
  const announcer = useAnnouncer();
  const room = shallowRef<Room | null>(null);
  /** Seconds since main last said how things are. */
  const since = ref(0);
  let heardAt = 0;
  let tick: ReturnType<typeof setInterval> | undefined;
  /** The choice of what help is needed is open. */
  const choosing = ref(false);
  const warning = ref<Warning | null>(null);

  const running = (total: number | null | undefined): number | null =>
    total === null || total === undefined ? null : Math.max(total - since.value, 0);
  const pauseLeft = computed(() => running(room.value?.pause?.left));
  /** A pause stops the learner's time. */
  const left = computed(() => (room.value?.pause ? room.value.left : running(room.value?.left)));
  const hand = computed(() => room.value?.hand ?? null);

  function count(): void {
    since.value = (performance.now() - heardAt) / 1000;
  }

  function hear(next: Room): void {
    heardAt = performance.now();
    room.value = next;
    count();
    clearInterval(tick);
    if (next.left !== null || next.pause || next.hand) tick = setInterval(count, 1000);
  }

  watch(left, (now, before) => {
    if (now === null || before === null || before === undefined) {
      warning.value = null;
      return;
    }
    if (now > before + 60) warning.value = null;
    const due = warningBetween(before, now);
    if (due === null) return;
    warning.value = due;
    void announcer.announce(say('room.warning', {}, due));
  });
  watch(
    () => room.value?.pause !== null && room.value?.pause !== undefined,
    (paused, before) => {
      if (paused) void saveAll();
      else if (before) void announcer.announce(say('room.pause.over'));
    },
  );

  const take = (reply: Reply<Room>): boolean => {
    if (reply.ok) hear(reply.value);
    return reply.ok;
  };

  return {
    room,
    left,
    pauseLeft,
    hand,
    choosing,
    warning,

    async start(): Promise<void> {
      bridge.room.changed(hear);
      take(await ask(bridge.room.get({})));
    },

    async raise(kind: HandKind): Promise<void> {
      choosing.value = false;
      if (take(await ask(bridge.room.raiseHand({ kind })))) await announcer.announce(say('room.hand.raised'));
    },

    async lower(): Promise<void> {
      if (take(await ask(bridge.room.lowerHand({})))) await announcer.announce(say('room.hand.lowered'));
    },

    async read(id: string): Promise<void> {
      take(await ask(bridge.room.readMessage({ id })));
    },
  };
});
