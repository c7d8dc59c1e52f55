import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Licences that let their code go with ours, under their own words. */
const welcome = new Set(['MIT', 'ISC', '0BSD', 'BSD-3-Clause']);

/** The packages of these names and those that they depend on, to the last. */
function withWhatTheyAreMadeOf(names: readonly (string | undefined)[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = names.flatMap(name => name ?? []);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const manifest = path.join('node_modules', name, 'package.json');
    if (found.has(name) || !existsSync(manifest)) continue;
    found.add(name);
    const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    waiting.push(...Object.keys(dependencies));
  }
  return found;
}

/** Folders of which something is packed. */
const packed: ReadonlySet<string> = new Set(['dist', 'l10n', 'media', 'schemas', 'snippets', 'syntaxes']);

/**
 * The lines of a list like `.vscodeignore` that let through files of other folders: `!src/*.d.ts`, `!{docs,media}/a.md`. A line without `/`
 * is of a file at the root, or of all of a folder.
 */
function linesOfOtherFolders(list: string): readonly string[] {
  return list.split(/\r?\n/).filter(line => {
    const [, folder] = /^\s*!(.*?)\//.exec(line) ?? [];
    return folder !== undefined && !packed.has(folder);
  });
}

/**
 * Lays a file of the name of each of ours in a folder: of the folders that nothing is packed of one for each of their kinds, as vsce tries
 * a hundred patterns at every name, and there are thousands of sources, tests and what they are made into.
 */
function layNames(folder: string): void {
  const lay = (name: string): void => {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), '');
  };
  const kinds = new Set<string>();
  for (const name of ['.git/HEAD', 'node_modules/yaml/package.json', 'node_modules/yaml/index.js']) lay(name);
  for (const top of readdirSync('.', { withFileTypes: true })) {
    if (top.name === '.git' || top.name === 'node_modules') continue;
    if (top.isFile()) copyFileSync(top.name, path.join(folder, top.name));
    if (!top.isDirectory()) continue;
    for (const entry of readdirSync(top.name, { recursive: true, withFileTypes: true })) {
      const kind = path.join(entry.parentPath, `*${path.extname(entry.name)}`);
      if (!entry.isFile() || (kinds.has(kind) && !packed.has(top.name))) continue;
      kinds.add(kind);
      lay(path.join(entry.parentPath, entry.name));
    }
  }
}

describe('the package', () => {
  const notices = readFileSync('dist/NOTICES.txt', 'utf8');
  const packages = [...notices.matchAll(/^(\S+) (\d\S*) \((.+)\)$/gm)].map(([, name, , licence]) => ({
    name,
    licence,
  }));

  it('brings the words of each licence of what is bundled', () => {
    const parts = notices.split(`\n${'-'.repeat(78)}\n`);
    assert.equal(parts.length, packages.length);
    for (const part of parts) assert.match(part, /["“]as is["”]/i, part.slice(0, 60));
  });

  it('bundles what docs/decisions/004-libraries.md gives reasons for, and what that is made of', () => {
    const decided = [...readFileSync('docs/decisions/004-libraries.md', 'utf8').matchAll(/^\| ([@\w/-]+) \| \d/gm)].map(
      ([, name]) => name,
    );
    assert.ok(decided.length >= 6);
    for (const name of decided)
      assert.ok(
        packages.some(item => item.name === name),
        name,
      );
    // the functions that ajv makes at build time call some of its own
    const known = withWhatTheyAreMadeOf([...decided, 'ajv']);
    assert.deepEqual(
      packages.filter(({ name = '' }) => !known.has(name)),
      [],
      'a new library needs a row there',
    );
    assert.deepEqual(
      packages.filter(({ licence }) => !welcome.has(licence ?? '')),
      [],
    );
  });

  it('asks for no other package and runs nothing when it is installed', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    for (const key of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      assert.ok(!(key in manifest), key);
    assert.deepEqual(
      Object.keys(manifest.scripts).filter(name => /^(?:pre|post)?(?:install|prepare)$/.test(name)),
      [],
    );
  });

  describe('of npm', () => {
    let folder: string;
    before(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'ahn-'));
      execFileSync(process.execPath, ['esbuild.npm.mjs', folder]);
    });
    after(() => rmSync(folder, { recursive: true }));

    it('is the command line with the starter site', () => {
      const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
      const options = { encoding: 'utf8', shell: process.platform === 'win32', cwd: folder } as const;
      const listed = execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], options);
      const [{ files }] = JSON.parse(listed) as [{ readonly files: readonly { readonly path: string }[] }];
      const paths = files.map(file => file.path);
      const starter = readdirSync('media/starter', { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => path.posix.join(entry.parentPath.replaceAll(path.sep, '/'), entry.name));
      assert.deepEqual(paths.filter(name => name.startsWith('media/')).sort(), starter.sort());
      assert.deepEqual(
        paths.filter(name => !name.startsWith('media/')).sort(),
        [
          ...['CHANGELOG.md', 'LICENSE', 'README.md', 'README.zh-CN.md', 'package.json'],
          ...['dist/NOTICES.txt', 'dist/cli.js', 'dist/commandLine.js', 'dist/sassThread.js', 'dist/texParser.js'],
        ].sort(),
      );
    });

    it('says in words what it is, and nothing of the editor', () => {
      const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
      assert.equal(manifest.version, version);
      assert.match(String(manifest.description), /^Academic homepages made with Jekyll, on the command line/);
      assert.deepEqual(manifest.engines, { node: '>=20.19' });
      for (const key of ['contributes', 'activationEvents', 'devDependencies', 'scripts', 'main', 'private'])
        assert.ok(!(key in manifest), key);
    });

    it('has the guide to the command line as README, with links that lead out of it', () => {
      for (const [name, link] of [
        ['README.md', '[action.yml](https://github.com/academic-homepage/academic-homepage/blob/main/action.yml)'],
        [
          'README.zh-CN.md',
          '[action.yml](https://github.com/academic-homepage/academic-homepage/blob/main/action.yml)',
        ],
      ] as const) {
        const text = readFileSync(path.join(folder, name), 'utf8');
        assert.match(
          text,
          /^# academic-homepage\n\n(?:Makes, checks|新建、检查)[^]{1,2000}```sh\nnpx academic-homepage new /,
        );
        assert.ok(text.includes(link), name);
        for (const [, target = ''] of text.matchAll(/blob\/main\/([^)#]+)/g)) assert.ok(existsSync(target), target);
        assert.doesNotMatch(text, /\]\((?!https:)/);
      }
    });

    it('runs from where it was unpacked', () => {
      const program = path.join(folder, 'dist', 'cli.js');
      const run = (...args: readonly string[]): string =>
        execFileSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: folder, stdio: 'pipe' });
      run('new', path.join(folder, 'home'), '--name', 'Odile Vesper', '--no-git');
      assert.match(run('render', 'home/_pages/about.md'), /<h1[^]*Odile Vesper/);
      run('build', 'home', '--to', 'published');
      assert.match(readFileSync(path.join(folder, 'published/assets/css/main.css'), 'utf8'), /\.paper-box/);
    });
  });

  it('is let no single file of another folder, of which not every one is tried below', () => {
    const others = [
      '!docs/decisions/023-linear-expressions.md',
      '!test/core/marked.ts',
      '!src/**/*.d.ts',
      '!**/*.md',
      '!{docs,media}/a.md',
      ' !docs/a.md',
    ];
    assert.deepEqual(
      linesOfOtherFolders(['**', '!LICENSE', '!package.nls*.json', '!media/**', ...others].join('\r\n')),
      others,
    );
    assert.deepEqual(linesOfOtherFolders(readFileSync('.vscodeignore', 'utf8')), []);
  });

  it('has no sources, no tests, and nothing else that is not listed here', () => {
    const vsce = path.resolve('node_modules', '@vscode', 'vsce', 'vsce');
    const folder = mkdtempSync(path.join(tmpdir(), 'ahv-'));
    const files: string[] = [];
    try {
      layNames(folder);
      const options = { encoding: 'utf8', cwd: folder } as const;
      const listed = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], options);
      files.push(...listed.trim().split(/\r?\n/));
    } finally {
      rmSync(folder, { recursive: true });
    }
    const places = new Set(
      files.map(file => file.replace(/^([^/]+)\/.*/, (all, top: string) => (packed.has(top) ? `${top}/` : all))),
    );
    assert.deepEqual([...places].sort(), [
      // editors and galleries show README.md alone, which leads to the Chinese one at its repository
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'dist/', 'l10n/', 'media/', 'package.json'],
      ...['package.nls.json', 'package.nls.zh-cn.json', 'schemas/', 'snippets/', 'syntaxes/'],
    ]);
    assert.deepEqual(
      files.filter(file => /\.(?:ts|map|mjs)$|(?:^|\/)\.(?!nojekyll)/.test(file)),
      [],
    );
  });
});
