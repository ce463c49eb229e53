import { UnreadableFile, type UnreadableCode } from './unreadable.ts';

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipSignature = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Whether an ASCII name stands in the bytes as UTF-16, as in an OLE directory. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

/**
 * Throws `UnreadableFile` when the bytes are no zip file. A protected Office file is an OLE file with
 * a stream "EncryptedPackage" ([MS-OFFCRYPTO] §1.3.2); any other OLE file is of the old formats.
 */
export function recogniseZip(bytes: Uint8Array, otherKind: UnreadableCode): void {
  if (startsWith(bytes, zipSignature)) return;
  if (startsWith(bytes, oleSignature) && holdsName(bytes, 'EncryptedPackage'))
    throw new UnreadableFile('file-encrypted', 'a file with a password');
  throw new UnreadableFile(otherKind, 'not an Office Open XML file');
}
