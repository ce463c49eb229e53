import type { Station } from '../app.ts';
import type { Exercise } from './exercise.ts';
import type { Home } from './home.ts';
import type { Profile } from './new-profile.ts';
import { Welcome } from './welcome.ts';

export const salma: Profile = { nickname: 'سلمى Salma', picture: 'pomegranate' };

/** From the welcome screen to Home, as somebody who is here for the first time. */
export async function toHomeAsNew(station: Station, profile: Profile = salma): Promise<Home> {
  const who = await (await new Welcome(station).arrive()).enter();
  return await (await who.makePlace()).make(profile);
}

/** From the welcome screen to Home, as somebody who was here before. */
export async function toHomeAgain(station: Station, { nickname }: Profile = salma): Promise<Home> {
  const who = await (await new Welcome(station).arrive()).enter();
  return await who.enterAs(nickname);
}

/** To the first exercise, as somebody who is here for the first time. */
export const toExerciseAsNew = async (station: Station, profile: Profile = salma): Promise<Exercise> =>
  await (await toHomeAsNew(station, profile)).goOn();
