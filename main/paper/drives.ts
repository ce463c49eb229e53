import { execFile } from 'node:child_process';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Drive } from '../../core/bridge/index.ts';

/** A drive that a copy can go to, with the folder that the system shows it as. */
export interface PluggedIn extends Drive {
  folder: string;
}
export type ListDrives = () => Promise<PluggedIn[]>;

const run = promisify(execFile);
const quietly = (command: string, args: string[]): Promise<string> =>
  run(command, args, { windowsHide: true, timeout: 5000, maxBuffer: 4 * 1024 * 1024 }).then(
    ({ stdout }) => stdout,
    () => '',
  );

/** The drives of this system that people plug in, and the folders that policy names besides. */
export function systemDrives(folders: readonly string[]): ListDrives {
  const pluggedIn = process.platform === 'win32' ? windowsDrives : linuxDrives;
  return async () => {
    const found = [...(await pluggedIn()), ...folders.map(named)];
    const drives = await Promise.all(found.map(withRoom));
    return drives.filter((drive) => drive !== undefined);
  };
}

/** A drive as a system's own list names it. */
export type Found = Pick<PluggedIn, 'folder' | 'name'>;
const named = (folder: string): Found => ({ folder, name: path.basename(folder) || folder });

/** With the room that is left; undefined when the folder is not there any more. */
async function withRoom({ folder, name }: Found): Promise<PluggedIn | undefined> {
  const room = await statfs(folder).catch(() => undefined);
  return room && { id: folder, folder, name, free: room.bavail * room.bsize };
}

const lsblk = ['--json', '--output', 'PATH,TYPE,FSTYPE,LABEL,VENDOR,MODEL,RM,HOTPLUG,RO,MOUNTPOINTS'];

/** A kiosk session has no file manager that would mount what is plugged in, so it is asked for here. */
async function linuxDrives(): Promise<Found[]> {
  const before = readLsblk(await quietly('lsblk', lsblk));
  if (before.unmounted.length === 0) return before.drives;
  await Promise.all(
    before.unmounted.map((device) =>
      quietly('udisksctl', ['mount', '--no-user-interaction', '--block-device', device]),
    ),
  );
  return readLsblk(await quietly('lsblk', lsblk)).drives;
}

/** Older versions write numbers in quotes. */
type Flag = boolean | '0' | '1' | null;
const isOn = (flag: Flag | undefined): boolean => flag === true || flag === '1';

interface BlockDevice {
  path?: string | null;
  type?: string | null;
  fstype?: string | null;
  label?: string | null;
  vendor?: string | null;
  model?: string | null;
  rm?: Flag;
  hotplug?: Flag;
  ro?: Flag;
  mountpoints?: (string | null)[];
  children?: BlockDevice[];
}

/** The places below which Linux shows drives that a person plugged in. */
const forPeople = /^\/(media|run\/media|mnt)(\/|$)/;

/** What `lsblk --json` says: the drives to offer, and devices that can be plugged in and no folder shows yet. */
export function readLsblk(text: string): { drives: Found[]; unmounted: string[] } {
  const drives: Found[] = [];
  const unmounted: string[] = [];
  const look = (device: BlockDevice, above: BlockDevice[]): void => {
    const line = [...above, device];
    for (const child of device.children ?? []) look(child, line);
    if (!device.fstype || isOn(device.ro) || device.type === 'rom' || device.type === 'loop') return;
    const isPluggedIn = line.some(({ rm, hotplug }) => isOn(rm) || isOn(hotplug));
    const mounted = (device.mountpoints ?? []).filter((place) => place !== null);
    const folder = mounted.find((place) => forPeople.test(place));
    if (folder) drives.push({ folder, name: nameOf(line) ?? path.basename(folder) });
    else if (isPluggedIn && mounted.length === 0 && device.path && /^(part|disk)$/.test(device.type ?? ''))
      unmounted.push(device.path);
  };
  for (const device of (parsed(text) as { blockdevices?: BlockDevice[] })?.blockdevices ?? [])
    look(device, []);
  return { drives, unmounted };
}

const nameOf = (line: BlockDevice[]): string | undefined => {
  const label = line.at(-1)?.label?.trim();
  const maker = [line[0]?.vendor, line[0]?.model].map((part) => part?.trim()).filter(Boolean);
  return label || maker.join(' ') || undefined;
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const askWindows = `[Console]::OutputEncoding = [Text.Encoding]::UTF8
ConvertTo-Json -Compress @([IO.DriveInfo]::GetDrives() | Where-Object { $_.DriveType -eq 'Removable' -and $_.IsReady } |
ForEach-Object { @{ folder = $_.Name; name = $_.VolumeLabel } })`;

/** Where a kiosk's account may not start PowerShell, the registry knows which letters USB drives were given. */
async function windowsDrives(): Promise<Found[]> {
  const system = path.win32.join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32');
  const powershell = path.win32.join(system, 'WindowsPowerShell\\v1.0\\powershell.exe');
  const said = await quietly(powershell, ['-NoProfile', '-NonInteractive', '-Command', askWindows]);
  const drives = readDriveInfo(said);
  if (drives) return drives;
  const registry = path.win32.join(system, 'reg.exe');
  return readMountedDevices(await quietly(registry, ['query', 'HKLM\\SYSTEM\\MountedDevices']));
}

/** The answer of PowerShell; undefined when it gave none. */
export function readDriveInfo(text: string): Found[] | undefined {
  const answer = parsed(text);
  if (answer === undefined) return undefined;
  const drives = (Array.isArray(answer) ? answer : [answer]) as { folder?: unknown; name?: unknown }[];
  return drives.flatMap(({ folder, name }) =>
    typeof folder === 'string' && /^[A-Z]:\\$/i.test(folder)
      ? [{ folder, name: typeof name === 'string' && name.trim() ? name.trim() : folder }]
      : [],
  );
}

/** The letters that `MountedDevices` gives to USB drives: also those that are not plugged in now. */
export function readMountedDevices(text: string): Found[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, letter, bytes] = /\\DosDevices\\([A-Z]):\s+REG_BINARY\s+([0-9A-F]+)/i.exec(line) ?? [];
    const device = bytes && Buffer.from(bytes, 'hex').toString('utf16le');
    return device && /USBSTOR|RemovableMedia/i.test(device)
      ? [{ folder: `${letter}:\\`, name: `${letter}:` }]
      : [];
  });
}
