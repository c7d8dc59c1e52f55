// Bundles the extension (Node and web), the webview, the command line and the tests; compiles schemas/ to validators.
import { build } from 'esbuild';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = import.meta.dirname;
const production = process.argv.includes('--production');
const only = process.argv
  .filter(argument => argument.startsWith('--only='))
  .flatMap(argument => argument.slice(7).split(','));

/**
 * `import { frontMatter } from 'academic-homepage:validators'` gives a function made by ajv at build time from
 * schemas/front-matter.schema.json, so that nothing evaluates code at run time.
 */
const validators = {
  name: 'validators',
  setup(bundle) {
    bundle.onResolve({ filter: /^academic-homepage:validators$/ }, () => ({
      path: 'validators',
      namespace: 'validators',
    }));
    bundle.onLoad({ filter: /.*/, namespace: 'validators' }, () => {
      const folder = path.join(root, 'schemas');
      const files = readdirSync(folder).filter(name => name.endsWith('.schema.json'));
      const schemas = files.map(name => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
      const ajv = new Ajv.default({
        schemas,
        allErrors: true,
        verbose: true,
        strict: true,
        strictTypes: false,
        code: { source: true, esm: true, lines: true },
        keywords: ['x-effect', 'x-effect-zh', 'x-title-zh', 'x-description-zh', 'x-kind'],
      });
      const names = Object.fromEntries(
        files.map((name, at) => [camelCase(name.replace('.schema.json', '')), schemas[at].$id]),
      );
      return {
        contents: standaloneCode.default(ajv, names),
        loader: 'js',
        resolveDir: root,
        watchFiles: files.map(name => path.join(folder, name)),
      };
    });
  },
};

function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** In Node the Sass compiler is a file of its own, loaded when it is first needed: dist/sass.js. */
const sassApart = {
  name: 'sass-apart',
  setup(bundle) {
    bundle.onResolve({ filter: /\/hosts\/sass$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './sass.js', external: true } : undefined,
    );
  },
};

const common = {
  bundle: true,
  target: 'es2022',
  sourcemap: production ? false : 'linked',
  minify: production,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [validators],
  absWorkingDir: root,
  define: { 'process.env.NODE_DEBUG': '""' },
};
const node = { ...common, platform: 'node', format: 'cjs', define: {} };

/** Test entries are found, not listed: a new test file needs no line here. `--filter=TEXT` keeps those whose path has TEXT. */
function testEntries(folder) {
  const filter = process.argv.find(argument => argument.startsWith('--filter='))?.slice(9) ?? '';
  return readdirSync(path.join(root, 'test', folder), { recursive: true })
    .map(name => `test/${folder}/${String(name).replaceAll(path.sep, '/')}`)
    .filter(name => name.endsWith('.test.ts') && name.includes(filter));
}

/** `loadSuites()` of `academic-homepage:host-suites` runs all test/host/*.suite.ts that `wanted` lets through, when mocha's globals are there. */
function hostSuites(wanted) {
  const folder = path.join(root, 'test', 'host');
  return {
    name: 'host-suites',
    setup(bundle) {
      bundle.onResolve({ filter: /^academic-homepage:host-suites$/ }, () => ({
        path: 'host-suites',
        namespace: 'host-suites',
      }));
      bundle.onLoad({ filter: /.*/, namespace: 'host-suites' }, () => {
        const names = readdirSync(folder).filter(name => name.endsWith('.suite.ts') && wanted(name));
        const calls = names.sort().map(name => `require(${JSON.stringify(`./${name}`)});`);
        return { contents: `export function loadSuites() { ${calls.join(' ')} }`, loader: 'js', resolveDir: folder };
      });
    },
  };
}

/**
 * `academic-homepage:rendered-in-node` has what test/host/renderInNode.ts prints, run in Node at build time: what the
 * hosts are compared with. It runs with another zone and language than any of them.
 */
const renderedInNode = {
  name: 'rendered-in-node',
  setup(bundle) {
    bundle.onResolve({ filter: /^academic-homepage:rendered-in-node$/ }, ({ path }) => ({
      path,
      namespace: 'rendered-in-node',
    }));
    bundle.onLoad({ filter: /.*/, namespace: 'rendered-in-node' }, async () => {
      const outfile = path.join(root, 'out', 'test', 'renderInNode.js');
      await build({ ...node, entryPoints: ['test/host/renderInNode.ts'], outfile, external: ['sass'] });
      const env = { ...process.env, TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8' };
      const printed = execFileSync(process.execPath, [outfile], { cwd: root, env, maxBuffer: 1e8, encoding: 'utf8' });
      return { contents: printed, loader: 'text' };
    });
  },
};

/** Programs beside the tests, and the modules that the installed server gets in place of native ones. */
const workbenchPrograms = [
  ...['start', 'runHost', 'runTests', 'installChromium', 'summaryReporter', 'companion/companion'].map(
    name => `test/workbench/${name}.ts`,
  ),
  ...['spdlog', 'watchdog', 'deviceid', 'fsCopyfile', 'ripgrepUniversal'].map(
    name => `test/workbench/standIns/${name}.ts`,
  ),
  'test/bench/preview.ts',
];

/** Programs that compare with real Jekyll and kramdown, or measure. */
const judgePrograms = [
  ...['installJekyll', 'fidelity', 'fuzzKramdown', 'fuzzLiquid'].map(name => `test/judges/${name}.ts`),
  'test/bench/render.ts',
  'test/bench/firstRender.ts',
];

const targets = {
  extension: {
    ...node,
    plugins: [validators, sassApart],
    entryPoints: ['src/extension/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
  },
  sass: { ...node, entryPoints: ['src/hosts/sass.ts'], outfile: 'dist/sass.js', sourcemap: false, minify: true },
  web: {
    ...common,
    platform: 'browser',
    format: 'cjs',
    entryPoints: ['src/extension/extension.ts'],
    outfile: 'dist/extension.web.js',
    external: ['vscode'],
  },
  webview: {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['src/webview/preview.ts'],
    outfile: 'dist/preview.js',
  },
  cli: {
    ...node,
    plugins: [validators, sassApart],
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  'test-core': {
    ...node,
    entryPoints: testEntries('core'),
    outdir: 'out/test/core',
    outbase: 'test/core',
    external: ['vscode', 'mocha', 'sass', 'playwright-core', 'esbuild', 'typescript', 'axe-core'],
  },
  'test-host': {
    ...node,
    plugins: [hostSuites(() => true), renderedInNode, validators],
    entryPoints: ['test/host/index.ts'],
    outfile: 'out/test/host.js',
    external: ['vscode', 'mocha'],
  },
  'test-host-web': {
    ...common,
    plugins: [hostSuites(name => !name.endsWith('.node.suite.ts')), renderedInNode, validators],
    platform: 'browser',
    format: 'cjs',
    entryPoints: ['test/host/index.web.ts'],
    outfile: 'out/test/host.web.js',
    external: ['vscode'],
    alias: { 'node:assert/strict': './test/host/webAssert.ts' },
    define: { ...common.define, global: 'globalThis' },
  },
  'test-workbench': {
    ...node,
    entryPoints: [...workbenchPrograms, ...testEntries('e2e')],
    outdir: 'out/test',
    outbase: 'test',
    external: ['vscode', 'mocha', 'playwright-core', '@vscode/test-electron', 'axe-core'],
  },
  'test-judges': {
    ...node,
    entryPoints: [...judgePrograms, ...testEntries('judges')],
    outdir: 'out/test',
    outbase: 'test',
    external: ['mocha', 'playwright-core', 'sass'],
  },
};

for (const [name, options] of Object.entries(targets)) {
  if (only.length > 0 ? !only.includes(name) : production && name.startsWith('test-')) continue;
  const present = options.entryPoints.filter(entry => existsSync(path.join(root, entry)));
  if (present.length > 0) await build({ ...options, entryPoints: present });
}
