import { test } from 'vitest';
import { proveInWindow } from './proofs/all.ts';

test('Every exercise can be done in the window (ar)', () => proveInWindow('ar', 0), 300_000);
