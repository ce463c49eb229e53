import { ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import type { Attempt } from '../../../core/bridge/index.ts';
import type { CommandCall } from '../../../core/exercise/index.ts';
import type { Workspace } from '../../workspaces/contract.ts';

type Task = Pick<Attempt['exercise']['tasks'][number], 'id' | 'solution'>;
export type HelpStep = 'hint' | 'show' | 'do';

/** How long a button stays lit before "do it for me" presses it: seeing which one is no mere motion. */
export const lookMs = 500;
const look = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, lookMs));

/** What one presses, types or draws, in order, each with what is selected for it. */
function stepsOf({ solution }: Task): { selecting: CommandCall | undefined; call: CommandCall }[] {
  return solution.flatMap((call, at) => {
    if (call.command === 'select') return [];
    return [{ selecting: solution.slice(0, at).findLast((each) => each.command === 'select'), call }];
  });
}

/** The three steps of help for the open task: a hint, "show me", "do it for me". `told` counts each use. */
export function useHelp(
  workspace: Readonly<ShallowRef<Pick<Workspace, 'run'> | null>>,
  openTask: Readonly<Ref<string | null>>,
  told: (taskId: string, step: HelpStep) => void,
) {
  const hinted = ref<ReadonlySet<string>>(new Set());
  const lit = shallowRef<CommandCall | null>(null);
  /** Whether another step comes after the one that is lit. */
  const goesOn = ref(false);
  const doing = ref(false);
  /** The task that was shown last, and how many of its steps. */
  let shown = { task: '', steps: 0 };
  let demonstration: Promise<boolean> = Promise.resolve(true);

  watch(openTask, () => (lit.value = null));

  async function demonstrate(
    here: Pick<Workspace, 'run'>,
    solution: readonly CommandCall[],
  ): Promise<boolean> {
    doing.value = true;
    try {
      for (const call of solution) {
        if (call.command !== 'select') {
          lit.value = call;
          await look();
        }
        const result = await here.run(call, 'demonstration');
        if (!result.ok) return false;
      }
      return true;
    } catch (cause) {
      console.error(cause);
      return false;
    } finally {
      doing.value = false;
      lit.value = null;
    }
  }

  return {
    hinted,
    lit,
    goesOn,
    doing,
    /** Nothing is lit any more: the learner did something. */
    dim: (): void => void (lit.value = null),

    hint(task: Task): void {
      if (hinted.value.has(task.id)) return;
      hinted.value = new Set([...hinted.value, task.id]);
      told(task.id, 'hint');
    },

    /**
     * Selects what the task is about, and lights the very button to press. Pressing again lights the button of the
     * next step, and after the last puts it out.
     */
    async show(task: Task): Promise<void> {
      const steps = stepsOf(task);
      const over = shown.task !== task.id || shown.steps === steps.length;
      if (lit.value && over) {
        lit.value = null;
        return;
      }
      if (over) told(task.id, 'show');
      const at = over ? 0 : shown.steps;
      shown = { task: task.id, steps: at + 1 };
      const { selecting, call } = steps[at]!;
      if (selecting) await workspace.value?.run(selecting, 'hint');
      lit.value = call;
      goesOn.value = at + 1 < steps.length;
    },

    /** Does the task before the learner's eyes, button by button. False when it cannot be done in this document. */
    doIt(task: Task): Promise<boolean> {
      if (doing.value || !workspace.value) return demonstration;
      told(task.id, 'do');
      demonstration = demonstrate(workspace.value, task.solution);
      return demonstration;
    },

    /** Waits until a demonstration under way has come to its end, so that nothing meets a half-done task. */
    async finished(): Promise<void> {
      await demonstration;
    },
  };
}
