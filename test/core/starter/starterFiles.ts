import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.join(process.cwd(), 'media/starter');
const text = /\.(?:yml|json|md|html|scss|js|svg|bib|webmanifest)$/;

/** The text of a file of the starter site; `name` is relative to the site, such as `_config.yml`. */
export function starterText(name: string): string {
  return readFileSync(path.join(root, name), 'utf8');
}

/** Whether the starter site has this file, spelled in exactly this case. */
export function starterHas(name: string): boolean {
  const file = path.join(root, name);
  return existsSync(file) && readdirSync(path.dirname(file)).includes(path.basename(file));
}

/** All text files of the starter site (pictures in SVG included), relative to it, with forward slashes, in order. */
export function starterTextFiles(): readonly string[] {
  return readdirSync(root, { recursive: true })
    .map(name => String(name).replaceAll(path.sep, '/'))
    .filter(name => text.test(name) && statSync(path.join(root, name)).isFile())
    .sort();
}

/** All files of the starter site by their paths, texts as text and the others as bytes. */
export function starterSite(): Readonly<Record<string, string | Uint8Array>> {
  const names = readdirSync(root, { recursive: true }).map(name => String(name).replaceAll(path.sep, '/'));
  const texts = new Set(starterTextFiles());
  return Object.fromEntries(
    names
      .filter(name => statSync(path.join(root, name)).isFile())
      .map(name => [name, texts.has(name) ? starterText(name) : readFileSync(path.join(root, name))]),
  );
}
