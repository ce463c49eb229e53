import type { Language, LocalizedText } from '../language/index.ts';
import type { Statement } from './statement.ts';

/** xAPI's own verb for an activity that was completed with success. */
export const passedVerb = 'http://adlnet.gov/expapi/verbs/passed';

const namespace = 'https://mashq.invalid/xapi';
export const exerciseType = `${namespace}/activity-types/exercise`;
export const moduleType = 'http://adlnet.gov/expapi/activities/module';
export const courseType = 'http://adlnet.gov/expapi/activities/course';

/** The keys of `context.extensions`. */
export const extension = {
  municipality: `${namespace}/extensions/municipality`,
  lab: `${namespace}/extensions/lab`,
  seat: `${namespace}/extensions/seat`,
  station: `${namespace}/extensions/station`,
  mode: `${namespace}/extensions/mode`,
  workspace: `${namespace}/extensions/workspace`,
  /** Rises by one with each completion of a station: orders events when a clock is wrong. */
  sequence: `${namespace}/extensions/sequence`,
  /** How many times each step of help was used. */
  help: `${namespace}/extensions/help`,
  /** `staff` or `resident`; left out where the learner would rather not say. */
  group: `${namespace}/extensions/group`,
} as const;

/** The home page of the accounts by which a server names the station that sent a statement. */
export const stationsHome = `${namespace}/stations`;

export const exerciseIri = (id: string): string => `${namespace}/exercises/${id}`;
export const moduleIri = (id: string): string => `${namespace}/modules/${id}`;
export const courseIri = (id: string): string => `${namespace}/courses/${id}`;

/** Whom the programme's reports may count a learner among. */
export const learnerGroups = ['staff', 'resident'] as const;
export type LearnerGroup = (typeof learnerGroups)[number];

/** An attempt that passed, as the station stores it. */
export interface Completion {
  /** Also the statement's id, so that sending it twice stores it once. */
  id: string;
  attemptId: string;
  /** A random id; the nickname never leaves the station. */
  learnerId: string;
  /** Whom the programme's reports may count the learner among; nothing when they would rather not say. */
  group?: LearnerGroup | null;
  language: Language;
  mode: 'guided' | 'practice' | 'exam';
  workspace: string;
  exercise: { id: string; title: LocalizedText };
  module: { id: string; title: LocalizedText };
  course: { id: string; title: LocalizedText };
  municipality: { id: string; name: LocalizedText };
  lab: { id: string; name: LocalizedText };
  seat: string;
  station: string;
  sequence: number;
  points: number;
  maximum: number;
  help: { hint: number; show: number; do: number };
  /** Working time in whole seconds. */
  seconds: number;
  /** UTC, ISO 8601 with milliseconds. */
  time: string;
}

/** The xAPI 1.0.3 statement (Data, section 2) of a completion. */
export function completionStatement(completion: Completion): Statement {
  const { exercise, module, course } = completion;
  return {
    id: completion.id,
    actor: {
      objectType: 'Agent',
      account: { homePage: `${namespace}/learners`, name: completion.learnerId },
    },
    verb: { id: passedVerb, display: { en: 'passed', ar: 'اجتاز' } },
    object: {
      objectType: 'Activity',
      id: exerciseIri(exercise.id),
      definition: { name: { ...exercise.title }, type: exerciseType },
    },
    result: {
      success: true,
      completion: true,
      score: {
        scaled: completion.points / completion.maximum,
        raw: completion.points,
        min: 0,
        max: completion.maximum,
      },
      duration: `PT${completion.seconds}S`,
    },
    context: {
      registration: completion.attemptId,
      platform: 'Mashq',
      language: completion.language,
      contextActivities: {
        parent: [{ id: moduleIri(module.id), definition: { name: { ...module.title }, type: moduleType } }],
        grouping: [{ id: courseIri(course.id), definition: { name: { ...course.title }, type: courseType } }],
      },
      extensions: {
        [extension.municipality]: {
          id: completion.municipality.id,
          name: { ...completion.municipality.name },
        },
        [extension.lab]: { id: completion.lab.id, name: { ...completion.lab.name } },
        [extension.seat]: completion.seat,
        [extension.station]: completion.station,
        [extension.mode]: completion.mode,
        [extension.workspace]: completion.workspace,
        [extension.sequence]: completion.sequence,
        [extension.help]: { ...completion.help },
        ...(completion.group ? { [extension.group]: completion.group } : {}),
      },
    },
    timestamp: completion.time,
  };
}
