import { z } from 'zod';
import { cleanName, isVisible } from '../language/name.ts';
import { language } from '../language/index.ts';
import { bridgeEvent, request } from './kinds.ts';

const id = z.uuid();
const nothing = z.strictObject({});

/** Any script, emoji and direction marks; what cannot be seen at all is taken out first. */
export const nickname = z
  .string()
  .max(2000)
  .transform(cleanName)
  .refine((name) => isVisible(name) && [...name].length <= 200, 'between 1 and 200 characters');
export const pictures = [
  'olive',
  'pomegranate',
  'teapot',
  'lantern',
  'kite',
  'boat',
  'bicycle',
  'book',
  'cat',
  'camel',
  'horse',
  'fish',
  'turtle',
  'butterfly',
  'bee',
  'palm',
  'cedar',
  'sunflower',
  'lemon',
  'grapes',
  'jar',
  'key',
  'umbrella',
  'shell',
] as const;
export const picture = z.enum(pictures);
export type PictureName = z.infer<typeof picture>;

/** The nine pictures that a lock is pressed from; a PIN by pictures is four of them in order. */
export const pinPictures = [
  'key',
  'fish',
  'kite',
  'cedar',
  'teapot',
  'cat',
  'lemon',
  'book',
  'boat',
] as const;
export const pinLength = 4;
/** A PIN by digits has four to six of them. */
export const pinDigits = { atLeast: 4, atMost: 6 } as const;
export const pin = z.union([
  z.array(z.enum(pinPictures)).length(pinLength),
  z.string().regex(/^[0-9]{4,6}$/),
]);
export type Pin = z.infer<typeof pin>;
export const lockKind = z.enum(['pictures', 'digits']);
export type LockKind = z.infer<typeof lockKind>;

/** Who the programme's reports may count a learner among; null is "prefer not to say". */
export const group = z.enum(['staff', 'resident']);
export type Group = z.infer<typeof group>;

/** How a learner likes to read. */
export const comfort = z.strictObject({
  contrast: z.enum(['normal', 'high']),
  text: z.enum(['normal', 'large', 'larger', 'largest']),
  digits: z.enum(['latn', 'arab']),
});
export type Comfort = z.infer<typeof comfort>;

export const learner = z.strictObject({
  id,
  nickname: z.string(),
  picture,
  language,
  /** What opens the place, or null for one without a lock. */
  lock: lockKind.nullable(),
});
export type LearnerProfile = z.infer<typeof learner>;

/** Whoever is at the station now. A guest has an empty nickname. */
const visitor = learner.extend({
  guest: z.boolean(),
  group: group.nullable(),
  comfort: comfort.nullable(),
  /** The place is locked until its owner comes back. */
  away: z.boolean(),
});
export type Visitor = z.infer<typeof visitor>;

/** Why a visit ends. */
export const endReason = z.enum(['signed-out', 'idle', 'session-ended', 'time-up', 'closed', 'supervisor']);
export type EndReason = z.infer<typeof endReason>;

const profile = z.strictObject({
  nickname,
  picture,
  language,
  pin: pin.nullable(),
  group: group.nullable().optional(),
});
export type NewProfile = z.infer<typeof profile>;

export const learnersRequests = {
  list: request(nothing, z.array(learner)),
  create: request(profile, learner),
};

export const visitRequests = {
  signIn: request(z.strictObject({ learnerId: id, pin: pin.nullable() }), visitor),
  /** Lets somebody in who only wants to look. */
  lookAround: request(z.strictObject({ language }), visitor),
  current: request(nothing, visitor.nullable()),
  setLanguage: request(z.strictObject({ language }), visitor),
  signOut: request(nothing, nothing),
  /** Keeps the place as it is until its owner comes back. */
  lock: request(nothing, nothing),
  unlock: request(z.strictObject({ pin: pin.nullable() }), visitor),
  /** A sign of life: a key, the pointer, a voice command, a video that plays. */
  active: request(nothing, nothing),
  /** The answer to `ending`: everything is saved. */
  saved: request(nothing, nothing),
  /** Keeps a guest's work in a new place; the visit goes on in it. */
  claimNew: request(profile, visitor),
  /** Keeps a guest's work in a place that is there. */
  claimInto: request(z.strictObject({ learnerId: id, pin: pin.nullable() }), visitor),
  /** Nothing happens at the computer: seconds until the place is locked, or null when somebody is there again. */
  idle: bridgeEvent(z.strictObject({ seconds: z.number().nullable() })),
  locked: bridgeEvent(nothing),
  /** The visit ends without the learner's doing: save within `seconds`, then answer `saved`. */
  ending: bridgeEvent(z.strictObject({ reason: endReason, seconds: z.number() })),
  /** `guest`: nobody had claimed the work, so that it is erased. */
  ended: bridgeEvent(z.strictObject({ reason: endReason, guest: z.boolean() })),
};

export const peopleRequests = {
  /** Others on this station whose nickname looks the same. */
  alike: request(z.strictObject({ nickname }), z.array(learner)),
  edit: request(z.strictObject({ nickname, picture, group: group.nullable() }), visitor),
  setComfort: request(comfort, nothing),
  /** Sets, changes or (null) removes the lock; `now` is the one that is there. */
  setPin: request(z.strictObject({ now: pin.nullable(), next: pin.nullable() }), visitor),
  /** What erasing the place would take away, and how many records have left the station already. */
  toErase: request(nothing, z.strictObject({ exercises: z.number(), completions: z.number() })),
  /** Erases the place of whoever is here, and ends the visit. */
  erase: request(z.strictObject({ pin: pin.nullable() }), nothing),
};
