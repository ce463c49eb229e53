import { describe, expect, test } from 'vitest';
import { readDriveInfo, readLsblk, readMountedDevices } from '../../../main/paper/drives.ts';

const disk = (facts: object) => ({
  type: 'disk',
  fstype: null,
  rm: false,
  ro: false,
  mountpoints: [null],
  ...facts,
});
const lsblk = (...blockdevices: object[]) => readLsblk(JSON.stringify({ blockdevices }));
const stick = (part: object, facts: object = {}) =>
  disk({
    rm: true,
    hotplug: true,
    vendor: 'SanDisk ',
    model: 'Cruzer Blade',
    path: '/dev/sdb',
    ...facts,
    children: [{ path: '/dev/sdb1', type: 'part', fstype: 'vfat', label: null, rm: true, ...part }],
  });

describe('What Linux says of its drives', () => {
  test('a drive that is plugged in is offered by its label, else by its maker', () => {
    expect(lsblk(stick({ label: 'زهرة', mountpoints: ['/media/learner/زهرة'] })).drives).toEqual([
      { folder: '/media/learner/زهرة', name: 'زهرة' },
    ]);
    expect(lsblk(stick({ mountpoints: ['/run/media/learner/1234'] })).drives).toEqual([
      { folder: '/run/media/learner/1234', name: 'SanDisk Cruzer Blade' },
    ]);
  });

  test('a drive that no folder shows is to be mounted', () => {
    expect(lsblk(stick({ mountpoints: [null] }))).toEqual({ drives: [], unmounted: ['/dev/sdb1'] });
  });

  test('the disks of the computer itself, discs and drives that cannot be written to are not offered', () => {
    const own = disk({
      path: '/dev/sda',
      children: [
        { path: '/dev/sda1', type: 'part', fstype: 'ext4', mountpoints: ['/'] },
        { path: '/dev/sda2', type: 'part', fstype: 'ntfs', mountpoints: [null] },
        { path: '/dev/sda3', type: 'part', fstype: 'swap', mountpoints: ['[SWAP]'] },
      ],
    });
    const disc = disk({ type: 'rom', rm: true, fstype: 'iso9660', mountpoints: ['/media/learner/disc'] });
    const locked = stick({ ro: true, mountpoints: ['/media/learner/locked'] });
    expect(lsblk(own, disc, locked)).toEqual({ drives: [], unmounted: [] });
  });

  test('flags in quotes are read too', () => {
    const own = disk({ rm: '0', hotplug: '0', ro: '0', fstype: 'ext4', path: '/dev/sda' });
    expect(lsblk(own, stick({ rm: '1', ro: '0', mountpoints: [null] })).unmounted).toEqual(['/dev/sdb1']);
  });

  test.for(['', 'lsblk: not found', '{}', 'null', '[]'])('an answer like %j is no drive', (text) => {
    expect(readLsblk(text)).toEqual({ drives: [], unmounted: [] });
  });
});

describe('What Windows says of its drives', () => {
  test('PowerShell names one or many', () => {
    expect(readDriveInfo('[{"folder":"E:\\\\","name":"USB"},{"folder":"F:\\\\","name":""}]')).toEqual([
      { folder: 'E:\\', name: 'USB' },
      { folder: 'F:\\', name: 'F:\\' },
    ]);
    expect(readDriveInfo('{"folder":"E:\\\\","name":null}')).toEqual([{ folder: 'E:\\', name: 'E:\\' }]);
    expect(readDriveInfo('[]')).toEqual([]);
    expect(readDriveInfo('[{"folder":"\\\\\\\\server\\\\c$","name":"x"}]')).toEqual([]);
    expect(readDriveInfo('')).toBeUndefined();
  });

  test('the registry names the letters of USB drives', () => {
    const hex = (text: string): string => Buffer.from(text, 'utf16le').toString('hex').toUpperCase();
    const text = [
      'HKEY_LOCAL_MACHINE\\SYSTEM\\MountedDevices',
      `    \\DosDevices\\C:    REG_BINARY    444D494F3A49443A`,
      `    \\DosDevices\\E:    REG_BINARY    ${hex('_??_USBSTOR#Disk&Ven_SanDisk&Prod_Cruzer#1')}`,
      '    \\??\\Volume{1}    REG_BINARY    00',
    ].join('\r\n');
    expect(readMountedDevices(text)).toEqual([{ folder: 'E:\\', name: 'E:' }]);
  });
});
