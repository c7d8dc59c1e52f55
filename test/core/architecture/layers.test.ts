import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { isContract } from './contracts';
import { findCycles, readModules, type ModuleFile } from './imports';

const root = process.cwd();
const modules = readModules(root, 'src');
const node = new Set([...builtinModules, ...builtinModules.map(name => `node:${name}`)]);

/** What each layer may import of the others. diagram.test.ts compares what it does import with ARCHITECTURE.md. */
const layers: Readonly<Record<string, readonly string[]>> = {
  core: [],
  protocol: [],
  hosts: ['core'],
  extension: ['core', 'protocol', 'hosts'],
  webview: ['protocol'],
  cli: ['core', 'hosts'],
};

/** Inside core: folder → what it may import. `lazy.ts`, `grouped.ts`, `ownEntry.ts`, `remembered.ts`, `ports.ts` and `text/` are open to all. */
const coreFolders: Readonly<Record<string, readonly string[]>> = {
  text: [],
  time: [],
  syntax: [],
  highlight: [],
  kramdown: ['syntax', 'highlight'],
  page: ['syntax', 'kramdown', 'time'],
  site: ['syntax', 'page', 'kramdown', 'time'],
  schema: ['syntax', 'page', 'site'],
  rules: ['syntax', 'page', 'site', 'kramdown', 'schema', 'time'],
  render: ['syntax', 'page', 'site', 'kramdown', 'highlight', 'time'],
  publications: ['syntax', 'page', 'kramdown', 'time'],
  pictures: ['syntax', 'page', 'site', 'kramdown', 'publications'],
  authoring: ['page', 'publications'],
  // The preview is a feature; rules and publications never see the renderer, and rules ask no registry.
  features: ['syntax', 'page', 'site', 'rules', 'schema', 'kramdown', 'render', 'publications', 'pictures', 'time'],
};

function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function coreFolderOf(path: string): string {
  return path.split('/')[2] ?? '';
}

function offences(check: (module: ModuleFile) => readonly string[], among = modules): readonly string[] {
  return among.flatMap(module => check(module).map(offence => `${module.path} → ${offence}`));
}

describe('the layers', () => {
  it('are read at all', () => {
    assert.ok(modules.length > 50);
    assert.deepEqual(new Set(modules.map(module => layerOf(module.path))), new Set(Object.keys(layers)));
  });

  it('import only downwards', () => {
    assert.deepEqual(
      offences(module =>
        module.imports.filter(
          target =>
            layerOf(target) !== layerOf(module.path) && !layers[layerOf(module.path)]?.includes(layerOf(target)),
        ),
      ),
      [],
    );
  });

  it('leave vscode to src/extension', () => {
    assert.deepEqual(
      offences(module => module.specifiers.filter(name => name === 'vscode' && layerOf(module.path) !== 'extension')),
      [],
    );
  });

  it('leave Node to the command line, and to the folder of hosts that is named after it', () => {
    const mayUseNode = (path: string): boolean =>
      layerOf(path) === 'cli' ||
      path.startsWith('src/hosts/node/') ||
      // one program for the threads of both
      path === 'src/hosts/sassThread.ts';
    assert.deepEqual(
      offences(module => module.specifiers.filter(name => node.has(name) && !mayUseNode(module.path))),
      [],
    );
  });

  it('leave what Node and the web do each in its own way to the programs that are made for one of them', () => {
    for (const [own, isMadeForIt] of [
      ['node', (path: string) => path.endsWith('.node.ts') || layerOf(path) === 'cli'],
      ['web', (path: string) => path === 'src/extension/extension.ts'],
    ] as const) {
      const folder = `src/hosts/${own}/`;
      assert.deepEqual(
        offences(({ path, imports }) =>
          path.startsWith(folder) || isMadeForIt(path) ? [] : imports.filter(target => target.startsWith(folder)),
        ),
        [],
      );
    }
  });

  it('hold no code that evaluates text at run time, but for where a browser is given the rest of this program', () => {
    for (const bundle of [
      'dist/extension.js',
      'dist/working.js',
      'dist/texParser.js',
      'dist/extension.node.js',
      'dist/preview.js',
      'dist/compare.js',
      'dist/shrinkPictures.js',
      'dist/siteServer.js',
      'dist/commandLine.js',
    ]) {
      assert.ok(existsSync(bundle), `${bundle} is not there: npm run build makes it`);
      const written = readFileSync(bundle, 'utf8');
      assert.ok(written.length > 3_000, bundle);
      const code = bundle === 'dist/extension.js' ? withoutProgramFile(written) : written;
      assert.doesNotMatch(code, /\bnew Function\(|[^.\w]eval\(/, bundle);
    }
  });

  it('keep the server of “Open in Browser” out of the web, and out of what the editor loads at its start', () => {
    for (const bundle of ['dist/extension.js', 'dist/working.js', 'dist/extension.node.js'])
      assert.doesNotMatch(readFileSync(bundle, 'utf8'), /require\("(?:node:)?(?:http|net)"\)/, bundle);
    const server = readFileSync('dist/siteServer.js', 'utf8');
    assert.match(server, /require\("node:http"\)/);
    // it is told what a site has: with what reads that it would have ten times its 12,600 characters
    assert.ok(server.length < 25_000, `${server.length} characters`);
  });

  it('let the core be bundled for no platform at all', async () => {
    const { warnings, errors } = await build({
      entryPoints: ['src/core/languageService.ts'],
      bundle: true,
      write: false,
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['browser'],
      external: ['academic-homepage:validators'],
      logLevel: 'silent',
    });
    assert.deepEqual([warnings, errors], [[], []]);
  });

  it('of core import only downwards', () => {
    assert.deepEqual(
      offences(module => {
        const folder = coreFolderOf(module.path);
        const allowed = coreFolders[folder];
        if (layerOf(module.path) !== 'core' || allowed === undefined) return [];
        return module.imports.filter(target => {
          const other = coreFolderOf(target);
          return (
            other in coreFolders &&
            other !== folder &&
            other !== 'text' &&
            !allowed.includes(other) &&
            !isContract(target)
          );
        });
      }),
      [],
    );
  });

  it('of core know every folder', () => {
    const folders = new Set(
      modules
        .filter(module => layerOf(module.path) === 'core' && module.path.split('/').length > 3)
        .map(module => coreFolderOf(module.path)),
    );
    assert.deepEqual(folders, new Set(Object.keys(coreFolders)));
  });

  it('keep rules apart from each other', () => {
    const isRule = (path: string): boolean => /^src\/core\/rules\/(?:[a-z]+(?:-[a-z]+)+|privacy)\.ts$/.test(path);
    assert.deepEqual(
      offences(module => (isRule(module.path) ? module.imports.filter(isRule) : [])),
      [],
    );
  });

  it('have no cycles, not even of types alone', () => {
    assert.deepEqual(findCycles(modules), []);
  });

  it('have no barrels, nor have the tests: no file passes on what another exports', () => {
    // what is put into a page of a browser as one script
    const tests = readModules(root, 'test').filter(({ path }) => !path.endsWith('.entry.ts'));
    assert.ok(tests.length > 500);
    assert.deepEqual(
      offences(({ reExports }) => reExports, [...modules, ...tests]),
      [],
    );
  });

  it('are all needed: each module is imported by another, or bundled by itself', () => {
    const imported = new Set(modules.flatMap(module => module.imports));
    const bundler = readFileSync('esbuild.config.mjs', 'utf8');
    // for those who have markdown-it
    const grammar = 'src/core/kramdown/plugin.ts';
    assert.deepEqual(
      modules
        .map(module => module.path)
        .filter(path => !imported.has(path) && path !== grammar && !bundler.includes(`'${path}'`)),
      [],
    );
  });

  it('have no drawers', () => {
    assert.deepEqual(
      modules.map(module => module.path).filter(path => /(?:util|helper|misc|common)s?\.ts$/i.test(path)),
      [],
    );
  });
});

/** The bundle without the one place where a file of it is evaluated: `src/extension/ports/programFile.ts`. */
function withoutProgramFile(code: string): string {
  const [before, behind, ...more] = code.split(/\bnew Function\(['"]module['"], ?['"]exports['"], ?/);
  assert.ok(before !== undefined && behind !== undefined);
  assert.equal(more.length, 0);
  return before + behind;
}
