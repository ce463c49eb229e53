import type { Handlers, Today } from '../../core/bridge/index.ts';
import type { UseCases } from '../use-cases.ts';

/** Main's side of the room: what learners ask for, and what supervisors do in a lab session. */
export function sessionHandlers(useCases: () => Promise<UseCases>): Pick<Handlers, 'room' | 'sessions'> {
  /** Lets a supervisor do something, and answers with how things are then. */
  const doing = async (act: (parts: UseCases, by: string) => Promise<unknown>): Promise<Today> => {
    const parts = await useCases();
    await act(parts, parts.supervising.require().name);
    return parts.overview.today();
  };
  const roomAfter = async (act: (parts: UseCases) => Promise<void>) => {
    const parts = await useCases();
    await act(parts);
    return parts.room.view();
  };
  return {
    room: {
      get: () => roomAfter(async () => undefined),
      raiseHand: ({ kind }) => roomAfter(({ room }) => room.raiseHand(kind)),
      lowerHand: () => roomAfter(({ room }) => room.lowerHand('learner')),
      readMessage: ({ id }) => roomAfter(({ room }) => room.readMessage(id)),
    },
    sessions: {
      today: () => doing(async () => undefined),
      open: (wanted) => doing(({ sessions }, by) => sessions.open(wanted, by)),
      extend: ({ minutes }) => doing(({ room }, by) => room.extendSession(minutes, by)),
      end: () => doing(({ sessions }, by) => sessions.end(by)),
      extendVisit: ({ minutes }) => doing(({ room }) => room.extendVisit(minutes)),
      endVisit: () => doing(({ visit }) => visit.end('supervisor')),
      say: ({ text }) => doing(({ room }, by) => room.say(text, by)),
      takeBack: () => doing(({ room }) => room.takeBack()),
      pause: ({ minutes }) => doing(({ room }, by) => room.pause(minutes, by)),
      goOn: () => doing(({ room }, by) => room.goOn(by)),
      helped: () => doing(({ room }) => room.lowerHand('supervisor')),
      addNames: ({ text }) => doing(({ sessions }) => sessions.addNames(text)),
      mark: ({ id, present }) => doing(({ sessions }) => sessions.mark(id, present)),
      linkName: ({ id, learnerId }) => doing(({ sessions }) => sessions.linkName(id, learnerId)),
      removeName: ({ id }) => doing(({ sessions }) => sessions.removeName(id)),
      wait: ({ name }) => doing((parts) => changeLine(parts, (line) => line.add(name))),
      moveWaiting: ({ id, by }) => doing((parts) => changeLine(parts, (line) => line.move(id, by))),
      stopWaiting: ({ id }) => doing((parts) => changeLine(parts, (line) => line.remove(id))),
      async earlier() {
        const { supervising, overview } = await useCases();
        supervising.require();
        return overview.earlier();
      },
      async report({ sessionId }) {
        const { supervising, overview } = await useCases();
        supervising.require();
        return overview.report(sessionId);
      },
    },
  };
}

async function changeLine(
  { line, room }: UseCases,
  change: (line: UseCases['line']) => Promise<void>,
): Promise<void> {
  await change(line);
  await room.lookAtLine();
}
