import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enrolmentCode, readEnrolment } from '../../../core/policy/index.ts';

const server = { url: 'https://mashq.example.org', station: 'al-noor-7', secret: 'wool seven river' };
const code = enrolmentCode(server);

describe('an enrolment code', () => {
  it('brings the address, the station and its secret', () => {
    expect(readEnrolment(code)).toEqual({ server });
    expect(enrolmentCode({ ...server, url: 'https://mashq.example.org//' })).toBe(code);
  });

  it('survives line breaks and spaces from an e-mail', () => {
    const folded = code.replace(/(.{20})/g, '$1\r\n  ');
    expect(readEnrolment(`  ${folded}\n`)).toEqual({ server });
  });

  it('of any printable access reads back', () => {
    const printable = fc.string({
      unit: fc.integer({ min: 33, max: 126 }).map((n) => String.fromCharCode(n)),
    });
    fc.assert(
      fc.property(fc.webUrl(), printable, (url, secret) => {
        const access = { url: url.replace(/\/+$/, ''), station: 'a-1', secret: `12345678${secret}` };
        expect(readEnrolment(enrolmentCode(access))).toEqual({ server: access });
      }),
    );
  });

  it('with one character changed, left out or doubled is not taken', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: code.length - 1 }),
        fc.constantFrom('A', 'z', '', '__'),
        (at, other) => {
          const changed = code.slice(0, at) + other + code.slice(at + 1);
          if (changed === code) return;
          expect(readEnrolment(changed)).toEqual({ mistake: 'mistyped' });
        },
      ),
    );
  });

  it('says what it is that was typed in its place', () => {
    expect(readEnrolment('')).toEqual({ mistake: 'not-a-code' });
    expect(readEnrolment('https://mashq.example.org')).toEqual({ mistake: 'not-a-code' });
    expect(readEnrolment('mashq1.')).toEqual({ mistake: 'mistyped' });
    expect(readEnrolment('mashq2.abcd')).toEqual({ mistake: 'newer' });
  });
});
