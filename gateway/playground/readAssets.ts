import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** A file of the built page, with the compressed twins that the build wrote beside it. */
export interface Asset {
  readonly contentType: string;
  readonly identity: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

function readTwin(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

function readAsset(file: string, contentType: string): Asset {
  const br = readTwin(`${file}.br`);
  const gzip = readTwin(`${file}.gz`);
  return { contentType, identity: readFileSync(file), ...(br && { br }), ...(gzip && { gzip }) };
}

/** Reads every asset into memory once, by name: a request then never touches the disk, and cannot name a path. */
export function readAssets(folder: string): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const name of readdirSync(folder)) {
    const contentType = CONTENT_TYPES[path.extname(name)];
    if (contentType) assets.set(name, readAsset(path.join(folder, name), contentType));
  }
  return assets;
}
