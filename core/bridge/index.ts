import type { z } from 'zod';
import type { contract } from './contract.ts';
import type { BridgeEvent, Reply, Request } from './kinds.ts';

export * from './contract.ts';
export * from './kinds.ts';
export * from './learning.ts';
export * from './paper.ts';
export * from './people.ts';
export * from './sessions.ts';
export * from './supervisors.ts';

export type Contract = typeof contract;

type Handler<Entry> =
  Entry extends Request<infer In, infer Out> ? (input: z.output<In>) => Promise<z.input<Out>> : never;
type Call<Entry> =
  Entry extends Request<infer In, infer Out>
    ? (input: z.input<In>) => Promise<Reply<z.output<Out>>>
    : Entry extends BridgeEvent<infer Payload>
      ? (listener: (payload: z.output<Payload>) => void) => () => void
      : never;
type Send<Entry> = Entry extends BridgeEvent<infer Payload> ? (payload: z.input<Payload>) => void : never;

type RequestNames<Group> = {
  [Name in keyof Group]: Group[Name] extends Request<z.ZodType, z.ZodType> ? Name : never;
}[keyof Group];
type EventNames<Group> = {
  [Name in keyof Group]: Group[Name] extends BridgeEvent<z.ZodType> ? Name : never;
}[keyof Group];

/** Main's side: one function for each request, which may throw a `Refusal`. */
export type Handlers = {
  [Group in keyof Contract]: { [Name in RequestNames<Contract[Group]>]: Handler<Contract[Group][Name]> };
};
/** The window's side, `window.mashq`: requests reply, events take a listener and return how to stop. */
export type Bridge = {
  [Group in keyof Contract]: { [Name in keyof Contract[Group]]: Call<Contract[Group][Name]> };
};
/** Main's way to send events to the window. */
export type Events = {
  [Group in keyof Contract as EventNames<Contract[Group]> extends never ? never : Group]: {
    [Name in EventNames<Contract[Group]>]: Send<Contract[Group][Name]>;
  };
};

/** The channel that a request or event travels on. */
export const channel = (group: string, name: string): string => `mashq:${group}.${name}`;
