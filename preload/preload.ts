import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { channel, contract, type BridgeEvent, type Request } from '../core/bridge/index.ts';
import type { z } from 'zod';

type Entry = Request<z.ZodType, z.ZodType> | BridgeEvent<z.ZodType>;
type Listener = (payload: unknown) => void;

function sideOf(group: string, name: string, entry: Entry): unknown {
  const on = channel(group, name);
  if (entry.kind === 'request') return (input: unknown) => ipcRenderer.invoke(on, input);
  return (listener: Listener) => {
    const hear = (_event: IpcRendererEvent, payload: unknown) => listener(payload);
    ipcRenderer.on(on, hear);
    return () => void ipcRenderer.off(on, hear);
  };
}

const groups = Object.entries(contract).map(([group, calls]) => [
  group,
  Object.fromEntries(
    Object.entries(calls as Record<string, Entry>).map(([name, entry]) => [name, sideOf(group, name, entry)]),
  ),
]);

contextBridge.exposeInMainWorld('mashq', Object.fromEntries(groups));
