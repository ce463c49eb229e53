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
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((key) => [key, sampleOf(schema.properties![key] as Schema)]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items as Schema));
    case 'number':
    case 'integer':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    case 'string':
      return formats[schema.format ?? ''] ?? 'x'.repeat(Math.max(1, schema.minLength ?? 1));
    default:
      return null;
  }
}

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
