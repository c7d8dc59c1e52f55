import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.join(process.cwd(), 'test/fixtures/sites');
const text = /\.(?:yml|yaml|json|csv|tsv|md|markdown|html?|xml|txt|s?css|js)$/;

/** The sites of test/fixtures/sites by name: each its text files, by path from the site's root. */
export function fixtureSites(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  return new Map(readdirSync(root).map(name => [name, textFiles(path.join(root, name))]));
}

function textFiles(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true }).map(name => String(name).replaceAll(path.sep, '/'));
  const texts = names.filter(name => text.test(name) && statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(texts.map(name => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
