// The npm package of the command line, as a folder to publish: out/npm, or the one that is named. What was there goes.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What of the manifest is about the command line; the rest is the extension's. */
const keys = ['name', 'version', 'license', 'keywords', 'homepage', 'bugs', 'repository', 'bin'];

/** What lies beside `package.json`. */
const contents = [
  ...['CHANGELOG.md', 'LICENSE', 'README.md', 'README.zh-CN.md'],
  ...['dist/NOTICES.txt', 'dist/cli.js', 'dist/sassThread.js', 'dist/texParser.js', 'media/starter'],
];

const root = import.meta.dirname;
const to = path.resolve(process.argv[2] ?? path.join(root, 'out', 'npm'));

const manifest = readJson('package.json');
// the manifest's own is about the editor
const description =
  'Academic homepages made with Jekyll, on the command line: new, check, render, build, export, verify, without Ruby.';
const { node } = manifest.engines;
const own = { ...Object.fromEntries(keys.map(key => [key, manifest[key]])), description, engines: { node } };

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
const filter = source => path.basename(source) !== '.DS_Store';
for (const item of contents) cpSync(path.join(root, item), path.join(to, item), { recursive: true, filter });
writeFileSync(path.join(to, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);

function readJson(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}
