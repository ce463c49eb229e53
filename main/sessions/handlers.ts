import type { Handlers, Today } from '../../core/bridge/index.ts';
import type { UseCases } from '../use-cases.ts';

/** Main's side of the room: what learners ask for, and what supervisors do in a lab session. */
export function sessionHandlers(useCases: () => Promise<UseCases>): Pick<Handlers, 'room' | 'sessions'> {
  /** Lets a supervisor do something, and answers with how things are then. */
  const doing = async (act: (parts: UseCases) => Promise<unknown>): Promise<Today> => {
    const parts = await useCases();
    parts.supervising.require();
    await act(parts);
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
      open: (wanted) => doing(({ sessions }) => sessions.open(wanted)),
      extend: ({ minutes }) => doing(({ room }) => room.extendSession(minutes)),
      end: () => doing(({ sessions }) => sessions.end()),
      extendVisit: ({ minutes }) => doing(({ room }) => room.extendVisit(minutes)),
      endVisit: () => doing(({ visit }) => visit.end('supervisor')),
      say: ({ text }) => doing(({ room }) => room.say(text)),
      takeBack: () => doing(({ room }) => room.say(null)),
      pause: ({ minutes }) => doing(({ room }) => room.pause(minutes)),
      goOn: () => doing(({ room }) => room.goOn()),
      helped: () => doing(({ room }) => room.lowerHand('supervisor')),
      addNames: ({ text }) => doing(({ sessions }) => sessions.addNames(text)),
      mark: ({ id, present }) => doing(({ sessions }) => sessions.mark(id, present)),
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
