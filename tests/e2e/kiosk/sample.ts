import { z } from 'zod';
import { contract } from '../../../core/bridge/index.ts';

type Schema = z.core.JSONSchema.BaseSchema;

const formats: Readonly<Record<string, string>> = {
  uuid: '019ab000-0000-7000-8000-000000000000',
  'date-time': '2026-01-01T00:00:00.000Z',
  uri: 'https://example.org/',
};

/** A value that a schema takes. */
function sampleOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (first) return sampleOf(first as Schema);
  const make = typeof schema.type === 'string' ? makers[schema.type] : undefined;
  return make ? make(schema) : null;
}

const makers: Readonly<Record<string, (schema: Schema) => unknown>> = {
  object: ({ required = [], properties = {} }) =>
    Object.fromEntries(required.map((key) => [key, sampleOf(properties[key] as Schema)])),
  array: ({ minItems = 0, items }) => Array.from({ length: minItems }, () => sampleOf(items as Schema)),
  number: ({ minimum = 1 }) => Math.max(1, minimum),
  integer: ({ minimum = 1 }) => Math.max(1, minimum),
  boolean: () => true,
  string: ({ format = '', minLength = 1 }) => formats[format] ?? 'x'.repeat(Math.max(1, minLength)),
};

/** Every request of the contract with input that it takes; files are left for the window to make. */
export const samples: readonly { group: string; name: string; input: unknown; file: boolean }[] =
  Object.entries(contract).flatMap(([group, calls]) =>
    Object.entries(calls).flatMap(([name, entry]) => {
      if (entry.kind !== 'request') return [];
      const schema = z.toJSONSchema(entry.input, { unrepresentable: 'any', io: 'input' }) as Schema;
      const file = Object.hasOwn(schema.properties ?? {}, 'file');
      return [{ group, name, input: sampleOf(schema), file }];
    }),
  );
