import { computed, ref, shallowRef } from 'vue';
import type { Attempt, Checked, Failure, Reply } from '../../../core/bridge/index.ts';
import { taskStateOf, type Mark } from '../../../core/exercise/index.ts';
import { ask, bridge, failed } from '../../bridge.ts';
import type { HelpStep } from './useHelp.ts';

type File = Attempt['file'];
/** What the attempt is waiting for; one at a time. */
export type Busy = 'opening' | 'checking' | 'starting-over' | 'to-office' | 'from-office';

/** One try at an exercise: its tasks, their marks, and what can be asked of main about it. */
export function useAttempt(exerciseId: string) {
  const attempt = shallowRef<Attempt | null>(null);
  const marks = shallowRef<ReadonlyMap<string, Mark>>(new Map());
  const openTask = ref<string | null>(null);
  const busy = ref<Busy | null>(null);
  /** Why the last request did not work, until the next one. */
  const failure = shallowRef<Failure | null>(null);

  const tasks = computed(() => attempt.value?.exercise.tasks ?? []);
  const states = computed(() => tasks.value.map((each) => taskStateOf(marks.value.get(each.id))));
  const done = computed(() => states.value.filter((each) => each === 'done').length);
  const firstUnfinished = (): string | null =>
    tasks.value.find((_, index) => states.value[index] !== 'done')?.id ?? null;

  function mark(list: readonly Mark[]): void {
    marks.value = new Map(list.map((each) => [each.task, each]));
    const open = tasks.value.findIndex((each) => each.id === openTask.value);
    if (open < 0 || states.value[open] === 'done') openTask.value = firstUnfinished();
  }

  function take(next: Attempt): Attempt {
    attempt.value = next;
    openTask.value = null;
    mark(next.marks);
    return next;
  }

  /** Runs one request at a time, and keeps why it did not work. Null then, or while another is under way. */
  async function request<T>(name: Busy, call: () => Promise<Reply<T>>): Promise<T | null> {
    if (busy.value) return null;
    busy.value = name;
    failure.value = null;
    const reply = await ask(call()).finally(() => (busy.value = null));
    if (reply.ok) return reply.value;
    failure.value = reply;
    return null;
  }

  const id = (): string => attempt.value?.id ?? '';
  const marked = (checked: Checked | null): Checked | null => {
    if (checked) mark(checked.marks);
    return checked;
  };
  const taken = (next: Attempt | null): Attempt | null => next && take(next);

  return {
    attempt,
    tasks,
    states,
    marks,
    done,
    openTask,
    busy,
    failure,
    /** The workspace could not open the document. */
    stumble: (): void => void (failure.value = failed('file-damaged')),

    open: async () => taken(await request('opening', () => bridge.attempt.open({ exerciseId }))),
    save: (file: () => Promise<File>) =>
      ask(file().then((bytes) => bridge.attempt.save({ attemptId: id(), file: bytes }))),
    check: async (file: () => Promise<File>) =>
      marked(
        await request('checking', async () => bridge.attempt.check({ attemptId: id(), file: await file() })),
      ),
    help: (taskId: string, step: HelpStep): void =>
      void ask(bridge.attempt.help({ attemptId: id(), taskId, step })),
    startOver: async () =>
      taken(await request('starting-over', () => bridge.attempt.startOver({ attemptId: id() }))),

    async openInOffice(file: () => Promise<File>): Promise<void> {
      const opened = await request('to-office', async () =>
        bridge.office.open({ attemptId: id(), file: await file() }),
      );
      if (opened && attempt.value) attempt.value = { ...attempt.value, inOffice: opened };
    },
    checkInOffice: async () =>
      marked(await request('checking', () => bridge.office.check({ attemptId: id() }))),
    leaveOffice: async () =>
      taken(await request('from-office', () => bridge.office.leave({ attemptId: id() }))),
  };
}
