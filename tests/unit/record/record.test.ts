import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  completionFacts,
  completionStatement,
  exerciseIri,
  statement,
  type Completion,
} from '../../../core/record/index.ts';
import { aCompletion, anyCompletion } from '../../fixtures/record/completions.ts';

/** What the other side of the network reads. */
const sent = (completion: Completion): unknown => JSON.parse(JSON.stringify(completionStatement(completion)));

const textsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)];

test('the statement of any completion keeps the statement schema and loses nothing on the way', () => {
  fc.assert(
    fc.property(anyCompletion, (completion) => {
      const read = statement.parse(sent(completion));
      expect(read).toEqual(completionStatement(completion));
      expect(read.id).toBe(completion.id);
      expect(read.result?.score?.scaled).toBe(1);
    }),
  );
});

test('the server reads back the facts that the station wrote', () => {
  fc.assert(
    fc.property(anyCompletion, (completion) => {
      const { learnerId, exercise, course, municipality, time } = completion;
      expect(completionFacts(statement.parse(sent(completion)))).toEqual({
        learner: learnerId,
        exercise,
        course,
        municipality: { id: municipality.id, title: municipality.name },
        group: completion.group ?? null,
        passed: time,
      });
    }),
  );
});

test('nothing that a person typed leaves the station', () => {
  fc.assert(
    fc.property(anyCompletion, fc.uuid(), (completion, nickname) => {
      const withProfile = { ...completion, nickname, picture: `picture of ${nickname}` };
      expect(textsIn(completionStatement(withProfile)).join('\n')).not.toContain(nickname);
    }),
  );
});

test('the actor is an account and nothing else', () => {
  fc.assert(
    fc.property(anyCompletion, (completion) => {
      const { actor } = completionStatement(completion);
      expect(Object.keys(actor)).toEqual(['objectType', 'account']);
      expect(actor.account.name).toBe(completion.learnerId);
    }),
  );
});

test('the statement shares nothing with the completion that changes later', () => {
  const completion = aCompletion();
  const before = JSON.stringify(completionStatement(completion));
  const written = completionStatement(completion);
  completion.exercise.title.en = 'Another title';
  completion.help.hint = 9;
  expect(JSON.stringify(written)).toBe(before);
});

test('a time with an offset is read as the same moment in UTC', () => {
  const written = { ...completionStatement(aCompletion()), timestamp: '2026-11-24T11:00:00+03:00' };
  expect(completionFacts(written)?.passed).toBe('2026-11-24T08:00:00.000Z');
});

test.each([
  ['another verb', { verb: { id: 'http://adlnet.gov/expapi/verbs/failed' } }],
  ['another type of activity', { object: { id: exerciseIri('notice'), definition: { type: 'urn:page' } } }],
  ['no context', { context: undefined }],
  [
    'another learner than the server can count',
    { actor: { account: { homePage: 'urn:x', name: 'x'.repeat(201) } } },
  ],
])('a statement with %s is no completion', (_what, parts) => {
  expect(completionFacts({ ...completionStatement(aCompletion()), ...parts })).toBeUndefined();
});

test('a title in one language stands for the other, and the id for both', () => {
  const written = completionStatement(aCompletion());
  const named = (name: Record<string, string>) =>
    completionFacts({
      ...written,
      object: { ...written.object, definition: { ...written.object.definition, name } },
    })?.exercise.title;
  expect(named({ en: 'A notice' })).toEqual({ ar: 'A notice', en: 'A notice' });
  expect(named({})).toEqual({ ar: 'notice', en: 'notice' });
});
