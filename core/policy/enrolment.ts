import type { Policy } from './format.ts';

export type ServerAccess = NonNullable<Policy['server']>;
/** What is wrong with a typed code: not one at all, a part missing or mistyped, or one for a newer Mashq. */
export type EnrolmentMistake = 'not-a-code' | 'mistyped' | 'newer';
export type EnrolmentReading = { server: ServerAccess } | { mistake: EnrolmentMistake };

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const prefix = 'mashq1.';

/** CRC-32 (ISO 3309), as four characters: enough to notice what a hand or a line break did to a code. */
function checksum(text: string): string {
  let crc = 0xffffffff;
  for (const character of text) {
    crc ^= character.charCodeAt(0);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  const sum = ~crc >>> 0;
  return String.fromCharCode(sum >>> 24, (sum >>> 16) & 0xff, (sum >>> 8) & 0xff, sum & 0xff);
}

/** Base64url (RFC 4648, section 5) of a text whose characters are bytes. */
function encode(bytes: string): string {
  let [code, held, bits] = ['', 0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte.charCodeAt(0);
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      code += alphabet[(held >>> bits) & 63];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? code + alphabet[(held << (6 - bits)) & 63] : code;
}

function decode(code: string): string {
  let [bytes, held, bits] = ['', 0, 0];
  for (const character of code) {
    held = (held << 6) | alphabet.indexOf(character);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes += String.fromCharCode((held >>> bits) & 0xff);
      held &= (1 << bits) - 1;
    }
  }
  return bytes;
}

/** The code that a server gives out, for a station to be set up with: address, station, secret, checksum. */
export function enrolmentCode({ url, station, secret }: ServerAccess): string {
  const facts = [url.replace(/\/+$/, ''), station, secret].join('\n');
  if (/[^\x20-\x7e\n]/.test(facts)) throw new Error('an enrolment code holds printable ASCII only');
  return prefix + encode(facts + checksum(facts));
}

/** Reads a code as it was typed or pasted: white space and line breaks inside are no part of it. */
export function readEnrolment(typed: string): EnrolmentReading {
  const code = typed.replace(/\s/g, '');
  const [, version, body] = /^mashq(\d+)\.([\w-]+)$/i.exec(code) ?? [];
  if (body === undefined) return { mistake: /^mashq/i.test(code) ? 'mistyped' : 'not-a-code' };
  if (version !== '1') return { mistake: 'newer' };
  const bytes = decode(body);
  const facts = bytes.slice(0, -4);
  const [url, station, secret, ...more] = facts.split('\n');
  const whole = checksum(facts) === bytes.slice(-4) && encode(bytes) === body;
  if (!whole || !url || !station || !secret || more.length > 0) {
    return { mistake: 'mistyped' };
  }
  return { server: { url, station, secret } };
}
