import { test } from 'vitest';
import { proveInWindow } from './proofs/all.ts';

test('Every exercise can be done in the window (en)', () => proveInWindow('en', 1), 300_000);
