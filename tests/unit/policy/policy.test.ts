import { describe, expect, it } from 'vitest';
import { defaultPolicy, readPolicy } from '../../../core/policy/index.ts';

describe('a policy file', () => {
  it('takes what it says and defaults for the rest', () => {
    const { policy, mistakes } = readPolicy('{ "seat": "14", "kiosk": true }');
    expect(mistakes).toEqual([]);
    expect(policy).toEqual({ ...defaultPolicy, seat: '14', kiosk: true });
  });

  it('names the key and the rule of a mistake, and runs on defaults', () => {
    const { policy, mistakes } = readPolicy('{ "seat": 14, "kiosk": true }');
    expect(policy).toEqual(defaultPolicy);
    expect(mistakes).toEqual([{ key: 'seat', rule: expect.stringContaining('string') }]);
  });

  it('refuses a key that nobody knows', () => {
    const { mistakes } = readPolicy('{ "kiosc": true }');
    expect(mistakes).toEqual([{ key: '', rule: expect.stringContaining('kiosc') }]);
  });

  it('refuses a server address that is not on the web', () => {
    const server = { url: 'file:///etc/passwd', station: 'lab-1', secret: 'long enough' };
    expect(readPolicy(JSON.stringify({ server })).mistakes.map((each) => each.key)).toEqual(['server.url']);
  });

  it('survives text that is not JSON', () => {
    const { policy, mistakes } = readPolicy('{ seat: ');
    expect(policy).toEqual(defaultPolicy);
    expect(mistakes).toHaveLength(1);
  });
});
