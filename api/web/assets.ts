import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Router, Router as createRouter } from 'express';

/** A file that pages load, and where it lies. */
export interface AssetFile {
  readonly name: string;
  readonly file: string;
  readonly type: string;
}

/** Everything that pages load; all of it from our own address. */
export function assetFiles(): readonly AssetFile[] {
  const require = createRequire(import.meta.url);
  const own = join(import.meta.dirname, 'assets');
  return [
    {
      name: 'tabler.css',
      file: join(dirname(require.resolve('@tabler/core/package.json')), 'dist/css/tabler.min.css'),
      type: 'text/css',
    },
    {
      name: 'htmx.js',
      file: join(dirname(require.resolve('htmx.org/package.json')), 'dist/htmx.min.js'),
      type: 'text/javascript',
    },
    {
      name: 'webauthn.js',
      file: join(dirname(require.resolve('@simplewebauthn/browser')), '../dist/bundle/index.umd.min.js'),
      type: 'text/javascript',
    },
    { name: 'passkeys.js', file: join(own, 'passkeys.js'), type: 'text/javascript' },
    { name: 'creditable.css', file: join(own, 'creditable.css'), type: 'text/css' },
    { name: 'creditable.js', file: join(own, 'creditable.js'), type: 'text/javascript' },
    { name: 'creditable.svg', file: join(own, 'creditable.svg'), type: 'image/svg+xml' },
  ];
}

/**
 * Serves the files that pages load, compressed once when they are first asked for.
 * The address carries a version, so a browser may keep them for a year and still gets a changed file at once.
 */
export function createAssetRouter(): Router {
  const router = createRouter();
  for (const { name, file, type } of assetFiles()) {
    let plain: Buffer | null = null;
    let small: Buffer | null = null;
    router.get(`/assets/${name}`, (request, response) => {
      plain ??= readFileSync(file);
      response.set({
        'Content-Type': `${type}; charset=utf-8`,
        'Cache-Control': 'public, max-age=31536000, immutable',
        Vary: 'Accept-Encoding',
      });
      if (request.acceptsEncodings('br') !== 'br') return void response.send(plain);
      small ??= brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
      response.set('Content-Encoding', 'br').send(small);
    });
  }
  return router;
}

const versions = new Map<string, string>();

/** The address of a file with its version. */
export function assetHref(name: string): string {
  const known = versions.get(name);
  if (known !== undefined) return known;
  const asset = assetFiles().find((file) => file.name === name);
  const hash =
    asset === undefined ? '' : `?v=${createHash('sha256').update(readFileSync(asset.file)).digest('hex').slice(0, 12)}`;
  versions.set(name, `/assets/${name}${hash}`);
  return `/assets/${name}${hash}`;
}
