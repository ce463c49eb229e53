import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { assetAt, contentSecurityPolicy } from '../../../main/window/asset.ts';

const folder = path.resolve('/srv/mashq/renderer');
const at = (address: string) => assetAt(folder, address);

describe('An address of the window', () => {
  test('stands for a file of the renderer, with its type', () => {
    expect(at('app://mashq/index.html')).toEqual({
      file: path.join(folder, 'index.html'),
      type: 'text/html; charset=utf-8',
    });
    expect(at('app://mashq/')?.file).toBe(path.join(folder, 'index.html'));
    expect(at('app://mashq/assets/a%20b.js?v=1#x')?.file).toBe(path.join(folder, 'assets/a b.js'));
    expect(at('app://mashq/assets/engine.wasm')?.type).toBe('application/wasm');
    expect(at('app://mashq/assets/readex.woff2')?.type).toBe('font/woff2');
  });

  test.for([
    'app://mashq/../content/courses.json',
    'app://mashq/%2e%2e/%2e%2e/etc/passwd.html',
    'app://mashq/..%2f..%2fsecret.html',
    'app://mashq/..%5c..%5csecret.html',
    'app://mashq/assets/..%00/x.html',
    'app://mashq/%zz.html',
    'app://other/index.html',
    'app://mashq.example/index.html',
    'https://mashq/index.html',
    'app://mashq/main.node',
    'app://mashq/assets',
  ])('leads nowhere else: %s', (address) => {
    expect(at(address)).toBeUndefined();
  });
});

test('The policy of our pages has one exception only', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy.match(/unsafe/g)).toHaveLength(1);
});
