import type { FastifyInstance } from 'fastify';
import { readFile } from 'node:fs/promises';

const files: Record<string, string> = {
  'tokens.css': 'text/css; charset=utf-8',
  'console.css': 'text/css; charset=utf-8',
  'overview.css': 'text/css; charset=utf-8',
  'wordmark.svg': 'image/svg+xml',
  'readex-pro-arabic.woff2': 'font/woff2',
  'readex-pro-latin.woff2': 'font/woff2',
};

/** The console's stylesheet, font and wordmark, read once. */
export async function assetRoutes(app: FastifyInstance): Promise<void> {
  for (const [name, type] of Object.entries(files)) {
    const bytes = await readFile(new URL(`./assets/${name}`, import.meta.url));
    app.get(`/console/${name}`, async (_request, reply) =>
      reply.type(type).header('Cache-Control', 'max-age=3600').send(bytes),
    );
  }
}
