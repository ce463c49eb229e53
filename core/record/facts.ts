import { z } from 'zod';
import type { LocalizedText } from '../language/index.ts';
import {
  courseIri,
  courseType,
  exerciseIri,
  exerciseType,
  extension,
  learnerGroups,
  passedVerb,
  type LearnerGroup,
} from './completion.ts';
import type { Statement } from './statement.ts';

export interface Titled {
  id: string;
  title: LocalizedText;
}

/** What a server counts completions by. */
export interface CompletionFacts {
  learner: string;
  exercise: Titled;
  course: Titled;
  municipality: Titled;
  /** Null where the learner did not say, and in statements of older stations. */
  group: LearnerGroup | null;
  /** When the exercise was passed: UTC, ISO 8601 with milliseconds. */
  passed: string;
}

/** Short, and without what a database cannot hold as text: controls and halves of characters. */
const id = z
  .string()
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u);
const names = z.record(z.string(), z.string());
const group = z.enum(learnerGroups).nullable().catch(null);
const municipality = z.looseObject({ id, name: names.optional() });

/** A language map as a text in every language; what is missing is filled from the other, then the id. */
function titled(id: string, map: Record<string, string> = {}): Titled {
  return { id, title: { ar: map.ar || map.en || id, en: map.en || map.ar || id } };
}

function idIn(iri: string, prefix: string): string | undefined {
  const rest = iri.startsWith(prefix) ? iri.slice(prefix.length) : '';
  return id.safeParse(rest).data;
}

/**
 * Reads back what `completionStatement` wrote; undefined for a statement that tells of anything else,
 * or that lacks one of the facts.
 */
export function completionFacts(statement: Statement): CompletionFacts | undefined {
  const { object, context, actor, verb } = statement;
  if (verb.id !== passedVerb || object.definition?.type !== exerciseType) return undefined;
  const exercise = idIn(object.id, exerciseIri(''));
  const activity = context?.contextActivities?.grouping?.find((each) => each.definition?.type === courseType);
  const course = activity && idIn(activity.id, courseIri(''));
  const place = municipality.safeParse(context?.extensions?.[extension.municipality]).data;
  const learner = id.safeParse(actor.account.name).data;
  if (!exercise || !activity || !course || !place || !learner) return undefined;
  return {
    learner,
    exercise: titled(exercise, object.definition.name),
    course: titled(course, activity.definition?.name),
    municipality: titled(place.id, place.name),
    group: group.parse(context?.extensions?.[extension.group] ?? null),
    passed: new Date(statement.timestamp).toISOString(),
  };
}
