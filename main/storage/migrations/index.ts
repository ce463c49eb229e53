import { inOrder } from '../migrate.ts';
import { learners } from './0010-learners.ts';
import { attempts } from './0020-attempts.ts';
import { outbox } from './0030-outbox.ts';
import { places } from './0040-places.ts';
import { supervisors } from './0050-supervisors.ts';
import { sessions } from './0060-sessions.ts';
import { begun } from './0070-begun.ts';
import { rollLinks } from './0080-roll-links.ts';

/** Every migration, oldest first. A number that was released is never changed. */
export const migrations = inOrder([
  learners,
  attempts,
  outbox,
  places,
  supervisors,
  sessions,
  begun,
  rollLinks,
]);
