import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import {
  channel,
  contract,
  type BridgeEvent,
  type Events,
  type Handlers,
  type Request,
} from '../../core/bridge/index.ts';
import type { z } from 'zod';
import type { Log } from '../log.ts';
import { origin } from '../window/address.ts';
import { answer, doorsOf } from './answer.ts';

/**
 * The only place that listens to the window. A frame is trusted when it is our window's top frame and shows our own
 * pages; a frame that is gone, has no address or shows anything else is not.
 */
export function listen(handlers: Handlers, isOurs: (contents: WebContents) => boolean, log: Log): void {
  const isTrusted = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
    senderFrame !== null && senderFrame.parent === null && senderFrame.origin === origin && isOurs(sender);
  for (const door of doorsOf(handlers)) {
    ipcMain.handle(channel(door.group, door.name), (event, input: unknown) =>
      answer(door, { trusted: isTrusted(event), input }, log),
    );
  }
}

/** Main's way to tell the window something; nobody hears it while there is no window. */
export function eventsTo(contents: () => WebContents | undefined): Events {
  const send = (group: string, name: string, entry: BridgeEvent<z.ZodType>) => (payload: unknown) => {
    const to = contents();
    if (to && !to.isDestroyed()) to.send(channel(group, name), entry.payload.parse(payload));
  };
  const groups = Object.entries(contract).map(([group, calls]) => {
    const entries = Object.entries(
      calls as Record<string, Request<z.ZodType, z.ZodType> | BridgeEvent<z.ZodType>>,
    );
    const events = entries.flatMap(([name, entry]) =>
      entry.kind === 'event' ? [[name, send(group, name, entry)] as const] : [],
    );
    return [group, Object.fromEntries(events)] as const;
  });
  return Object.fromEntries(groups) as unknown as Events;
}
