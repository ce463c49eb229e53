import { z } from 'zod';

/** The same choices for the same seed. */
export class Chance {
  #state: number;
  constructor(seed: number) {
    this.#state = (Math.imul(seed, 2_654_435_761) >>> 0) % 2_147_483_646 || 1;
  }
  below(limit: number): number {
    this.#state = (this.#state * 48_271) % 2_147_483_647;
    return this.#state % limit;
  }
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

/** As much of a JSON schema as the arguments of commands use. */
interface Schema {
  type?: string | string[];
  /** Nothing fits. */
  not?: unknown;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema | false;
  prefixItems?: Schema[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
}

const known = new Map<z.ZodType, Schema>();

function schemaOf(type: z.ZodType): Schema {
  let schema = known.get(type);
  if (!schema) {
    schema = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Schema;
    known.set(type, schema);
  }
  return schema;
}

const numbers = [0, 1, 2, 3, 5, 10, 12.5, 100, -1, 45_000, 1e15];

function numberIn({ minimum = -1e9, maximum = 1e16 }: Schema, chance: Chance): number {
  const fitting = numbers.filter((each) => each >= minimum && each <= maximum);
  return fitting.length > 0 ? chance.of(fitting) : minimum;
}

function valueOf(schema: Schema, chance: Chance, texts: readonly string[]): unknown {
  if ('const' in schema) return schema.const;
  if (schema.enum) return chance.of(schema.enum);
  const ways = schema.anyOf ?? schema.oneOf;
  if (ways) return valueOf(chance.of(ways), chance, texts);
  if (schema.allOf)
    return Object.assign({}, ...schema.allOf.map((each) => valueOf(each, chance, texts))) as unknown;
  const type = Array.isArray(schema.type) ? chance.of(schema.type) : schema.type;
  if (type === 'boolean') return chance.below(2) === 0;
  if (type === 'number') return numberIn(schema, chance);
  if (type === 'integer') return Math.round(numberIn(schema, chance));
  if (schema.prefixItems) return schema.prefixItems.map((each) => valueOf(each, chance, texts));
  if (type === 'array') {
    const count = (schema.minItems ?? 0) + chance.below(3);
    return Array.from({ length: count }, () => valueOf(schema.items || {}, chance, texts));
  }
  if (type === 'object') {
    const entries = Object.entries(schema.properties ?? {}).filter(
      ([name, each]) => !each.not && (schema.required?.includes(name) === true || chance.below(3) === 0),
    );
    return Object.fromEntries(entries.map(([name, each]) => [name, valueOf(each, chance, texts)]));
  }
  if (schema.pattern?.includes('#')) return chance.of(['#FF0000', '#00B050', '#1F3864']);
  return chance.of(texts);
}

/** Arguments that a command may take, of its schema. */
export const argumentsOf = (type: z.ZodType, chance: Chance, texts: readonly string[]): unknown =>
  valueOf(schemaOf(type), chance, texts);
