import { parentPort } from 'node:worker_threads';
import { grade } from '../../core/exercise/index.ts';
import { UnreadableFile } from '../../core/ooxml/index.ts';
import { graders } from './graders.ts';
import { inflateByZlib } from './inflate.ts';
import type { MarkingAnswer, MarkingJob } from './marking.ts';

/** The model of a starter is used for every check of an attempt; the last few are kept. */
const starters = new Map<string, unknown>();
const startersKept = 4;

function starterModel({ exercise, starterKey, starter }: MarkingJob): unknown {
  const known = starters.get(starterKey);
  if (known !== undefined) return known;
  const model = graders[exercise.workspace].read(starter, inflateByZlib);
  starters.set(starterKey, model);
  if (starters.size > startersKept) starters.delete([...starters.keys()][0]!);
  return model;
}

function mark(job: MarkingJob): MarkingAnswer {
  const { exercise, file } = job;
  const grader = graders[exercise.workspace];
  let model: unknown;
  try {
    model = grader.read(file, inflateByZlib);
  } catch (cause) {
    if (cause instanceof UnreadableFile) return { kind: 'unreadable', code: cause.code };
    throw cause;
  }
  return { kind: 'marked', result: grade(exercise, grader, model, starterModel(job)) };
}

parentPort?.on('message', (job: MarkingJob) => {
  let answer: MarkingAnswer;
  try {
    answer = mark(job);
  } catch (cause) {
    const { name, stack } = cause as Error;
    answer = { kind: 'broken', name, stack: stack ?? '' };
  }
  parentPort?.postMessage(answer);
});
