import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(process.cwd(), 'media/starter');
const TEXT = /\.(?:yml|json|md|html|scss|js|svg|bib|webmanifest)$/;

/** The text of a file of the starter site; `name` is relative to the site, such as `_config.yml`. */
export function starterText(name: string): string {
  return readFileSync(path.join(ROOT, name), 'utf8');
}

/** Whether the starter site has this file, spelled in exactly this case. */
export function starterHas(name: string): boolean {
  const file = path.join(ROOT, name);
  return existsSync(file) && readdirSync(path.dirname(file)).includes(path.basename(file));
}

/** All text files of the starter site (pictures in SVG included), relative to it, with forward slashes, in order. */
export function starterTextFiles(): readonly string[] {
  return readdirSync(ROOT, { recursive: true })
    .map(name => String(name).replaceAll(path.sep, '/'))
    .filter(name => TEXT.test(name) && statSync(path.join(ROOT, name)).isFile())
    .sort();
}

/** All files of the starter site by their paths, texts as text and the others as bytes. */
export function starterSite(): Readonly<Record<string, string | Uint8Array>> {
  const names = readdirSync(ROOT, { recursive: true }).map(name => String(name).replaceAll(path.sep, '/'));
  const texts = new Set(starterTextFiles());
  return Object.fromEntries(
    names
      .filter(name => statSync(path.join(ROOT, name)).isFile())
      .map(name => [name, texts.has(name) ? starterText(name) : readFileSync(path.join(ROOT, name))]),
  );
}
