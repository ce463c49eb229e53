import { afterAll } from 'vitest';
import { openVirtualDisplay } from './display.ts';

// Windows that are tested at the same time must not take the keyboard from each other: a screen for each test file.
const display = await openVirtualDisplay(console.log);
afterAll(() => display.close());
