import { z } from 'zod';

const languageMap = z.record(z.string(), z.string());
const activityDefinition = z.looseObject({
  name: languageMap.optional(),
  description: languageMap.optional(),
  type: z.string().optional(),
});
const activity = z.looseObject({
  objectType: z.literal('Activity').optional(),
  id: z.string().min(1),
  definition: activityDefinition.optional(),
});
const actor = z.looseObject({
  objectType: z.literal('Agent').optional(),
  name: z.string().optional(),
  account: z.strictObject({ homePage: z.string().min(1), name: z.string().min(1) }),
});

/**
 * The part of an xAPI 1.0.3 statement (Data, section 2.2) that stations send and the server reads.
 * Properties that are not named here are kept as they came.
 */
export const statement = z.looseObject({
  id: z.uuid(),
  actor,
  verb: z.looseObject({ id: z.string().min(1), display: languageMap.optional() }),
  object: activity,
  result: z
    .looseObject({
      success: z.boolean().optional(),
      completion: z.boolean().optional(),
      duration: z.string().optional(),
      score: z
        .looseObject({
          scaled: z.number().min(-1).max(1).optional(),
          raw: z.number().optional(),
          min: z.number().optional(),
          max: z.number().optional(),
        })
        .optional(),
    })
    .optional(),
  context: z
    .looseObject({
      registration: z.uuid().optional(),
      platform: z.string().optional(),
      language: z.string().optional(),
      contextActivities: z
        .looseObject({ parent: z.array(activity).optional(), grouping: z.array(activity).optional() })
        .optional(),
      extensions: z.record(z.string(), z.json()).optional(),
    })
    .optional(),
  timestamp: z.iso.datetime({ offset: true }),
});
export type Statement = z.infer<typeof statement>;
