// The npm package of the command line, as a folder to publish: out/npm, or the one that is named. What was there goes.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What of the manifest is about the command line; the rest is the extension's. */
const keys = ['name', 'version', 'license', 'keywords', 'homepage', 'bugs', 'repository', 'bin'];

/** What lies beside `package.json`. */
const contents = [
  ...['CHANGELOG.md', 'LICENSE'],
  ...['dist/NOTICES.txt', 'dist/cli.js', 'dist/commandLine.js', 'dist/sassThread.js', 'dist/texParser.js'],
  'media/starter',
];

/** The guides that are its READMEs: that of the repository begins with the editor. */
const guides = { 'README.md': 'docs/guide/command-line.md', 'README.zh-CN.md': 'docs/guide/zh-CN/command-line.md' };

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
for (const [name, guide] of Object.entries(guides)) writeFileSync(path.join(to, name), readmeOf(guide));
writeFileSync(path.join(to, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);

function readJson(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

/** A guide under the name of the package, with links that lead to the repository. */
function readmeOf(guide) {
  const { dir } = path.posix.parse(guide);
  return readFileSync(path.join(root, guide), 'utf8')
    .replace(/^# .*/, `# ${manifest.name}`)
    .replaceAll(
      /\]\((\.[^()\s]*)\)/g,
      (_, target) => `](${manifest.homepage.replace(/#.*/, '')}/blob/main/${path.posix.join(dir, target)})`,
    );
}
