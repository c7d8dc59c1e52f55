// Bundles the extension (Node and web), the webview, the command line and the tests; compiles schemas/ to validators.
import { build } from 'esbuild';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withoutUnreached } from './esbuild.dart.mjs';
import { asBundled, writtenInAscii } from './esbuild.expressions.mjs';
import { noticesOf, packageFolders } from './esbuild.notices.mjs';
import { buildInParts } from './esbuild.parts.mjs';

const root = import.meta.dirname;
const production = process.argv.includes('--production');
const named = process.argv
  .filter(argument => argument.startsWith('--only='))
  .flatMap(argument => argument.slice(7).split(','));
// `npm test` of a package, as in .ci/run: what was packed is there, and what is beside the tests was needed to pack and install it
const isPackageTested = named.length === 0 && Boolean(process.env.TESTED_PACKAGE);
const only = isPackageTested ? ['test-core', 'test-host', 'test-host-web'] : named;

const filter = process.argv.find(argument => argument.startsWith('--filter='))?.slice(9) ?? '';

/** `import … from 'academic-homepage:NAME'` gives what `load` makes when the bundle is made. */
function made(name, load) {
  return {
    name,
    setup(bundle) {
      bundle.onResolve({ filter: new RegExp(`^academic-homepage:${name}$`) }, () => ({ path: name, namespace: name }));
      bundle.onLoad({ filter: /.*/, namespace: name }, load);
    },
  };
}

/**
 * `import { frontMatter } from 'academic-homepage:validators'` gives a function made by ajv at build time from
 * schemas/front-matter.schema.json, so that nothing evaluates code at run time; `written` has the schemas themselves, for
 * what they tell authors.
 */
const validators = made('validators', () => {
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
    keywords: ['x-effect', 'x-effect-zh', 'x-title-zh', 'x-description-zh', 'x-kind', 'x-values', 'x-keys-of'],
  });
  const names = Object.fromEntries(
    files.map((name, at) => [camelCase(name.replace('.schema.json', '')), schemas[at].$id]),
  );
  const code = standaloneCode.default(ajv, names);
  // the functions hold the schemas already, for what they tell of a breach
  const written = Object.keys(names).map((name, at) => `${name}: ${constantOf(code, schemas[at])}`);
  return {
    contents: `${code}\nexport const written = { ${written.join(', ')} };`,
    loader: 'js',
    resolveDir: root,
    watchFiles: files.map(name => path.join(folder, name)),
  };
});

/** `import paths from 'academic-homepage:starter-files'` gives the paths of all files of the starter site, sorted. */
const starterFiles = made('starter-files', () => {
  const folder = path.join(root, 'media', 'starter');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== '.DS_Store')
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  return { contents: JSON.stringify(files.sort()), loader: 'json' };
});

/** The name of the constant that holds `value` in generated code. */
function constantOf(code, value) {
  const [name] = /\w+(?= = $)/.exec(code.slice(0, code.indexOf(` = ${JSON.stringify(value)}`) + 3)) ?? [];
  if (name === undefined) throw new Error('The validators hold their schemas otherwise than they did.');
  return name;
}

function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/**
 * `import file from 'academic-homepage:sass-thread'` gives where the command line finds the thread of the style compiler: `file`, as seen
 * from the bundle.
 */
const sassThreadAt = file => made('sass-thread', () => ({ contents: JSON.stringify(file), loader: 'json' }));

/** The parser of TeX in bibliographies is a file of its own, loaded when a bibliography is first read: `file`, as seen from the bundle. */
const texParserApart = file => ({
  name: 'tex-parser-apart',
  setup(bundle) {
    bundle.onResolve({ filter: /^@retorquere\/bibtex-parser$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: file, external: true } : undefined,
    );
  },
});

/**
 * The parser of TeX asks its tables for two of five. All are frozen when they are loaded, which counts as an effect, so that the largest, for the
 * way back to TeX, would come along.
 */
const askedTables = {
  name: 'asked-tables',
  setup(bundle) {
    bundle.onResolve({ filter: /^unicode2latex$|^\.\/tables\// }, async ({ path: name, pluginData, ...args }) => {
      if (pluginData === askedTables) return undefined;
      const found = await bundle.resolve(name, { ...args, pluginData: askedTables });
      return { ...found, sideEffects: false };
    });
  },
};

/** The parser of TeX is one of eleven grammars in one module, each a function that is called at once: for a bundler that is an effect. Only one is asked. */
const oneTexGrammar = {
  name: 'one-tex-grammar',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]unified-latex-util-pegjs[\\/]index\.js$/ }, ({ path: file }) => {
      const contents = packageInAscii(file).replace(/^var \w+ = (?=\(function\(\) \{$)/gm, '$&/* @__PURE__ */ ');
      if (!contents.includes('@__PURE__')) throw new Error('The grammars are written otherwise than they were.');
      return { contents };
    });
  },
};

/**
 * The package of Sass is four compilers (for the command line and for programs, at once and in turns) in one program, which no bundler can tell
 * apart. Only one of them is asked.
 */
const oneSassCompiler = {
  name: 'one-sass-compiler',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]sass\.dart\.js$/ }, ({ path: file }) => {
      const contents = withoutUnreached(readFileSync(file, 'utf8'), ['compileString', 'Exception', 'Logger']);
      if (contents.includes('self.immutable.')) throw new Error('The compiler needs what it is not given.');
      return { contents };
    });
    // for the lists and maps of functions written in JavaScript
    bundle.onResolve({ filter: /^immutable$/ }, () => ({ path: 'immutable', namespace: 'nothing' }));
    bundle.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'export {};' }));
  },
};

/**
 * Each `import * as vscode` of a bundle in CommonJS would copy the whole API when the extension starts, a hundred times over: all
 * modules share one, with the names that some of them uses.
 */
const oneVscode = {
  name: 'one-vscode',
  setup(bundle) {
    const namespace = 'one-vscode';
    bundle.onResolve({ filter: /^vscode$/ }, args =>
      args.namespace === namespace ? { path: 'vscode', external: true } : { path: 'vscode', namespace },
    );
    bundle.onLoad({ filter: /.*/, namespace }, () => {
      const sources = readdirSync(path.join(root, 'src'), { recursive: true }).filter(name => name.endsWith('.ts'));
      const used = sources.flatMap(name => [
        ...readFileSync(path.join(root, 'src', name), 'utf8').matchAll(/\bvscode\.(\w+)/g),
      ]);
      const typings = readFileSync(path.join(root, 'node_modules/@types/vscode/index.d.ts'), 'utf8');
      const values = new Set(
        [...typings.matchAll(/^\texport (?:class|enum|namespace|function|const|abstract class) (\w+)/gm)].map(
          ([, name]) => name,
        ),
      );
      const names = [...new Set(used.map(([, name]) => name))].filter(name => values.has(name)).sort();
      const lines = names.map(name => `export const ${name} = api.${name};`);
      return { contents: ["const api = require('vscode');", ...lines].join('\n'), loader: 'js', resolveDir: root };
    });
  },
};

/** In Node the server of “Open in Browser” is a file of its own, loaded when it is first needed. The web has none. */
const siteServerApart = {
  name: 'site-server-apart',
  setup(bundle) {
    bundle.onResolve({ filter: /\/serve\/siteServer$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './siteServer.js', external: true } : undefined,
    );
  },
};

/** What starts the command line is a file of its own, since Node keeps the compiled code of files that are loaded after it was told to. */
const commandLineApart = {
  name: 'command-line-apart',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.\/main$/ }, () => ({ path: './commandLine.js', external: true }));
  },
};

/** The suites say what Node has; on the web they get what the web has. */
const webPlatform = {
  name: 'web-platform',
  setup(bundle) {
    bundle.onResolve({ filter: /\/hosts\/node\/platform$/ }, () => ({
      path: path.join(root, 'src/hosts/web/platform.ts'),
    }));
  },
};

/**
 * mocha's bundle for browsers gives itself to CommonJS where it finds that. Its package says it is a module, so what it would find here is
 * our own `module`, whose exports it would take the place of.
 */
const mochaForBrowsers = {
  name: 'mocha-for-browsers',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({
      contents: `const module = undefined, exports = undefined;\n${readFileSync(file, 'utf8')}`,
    }));
  },
};

/**
 * `import text from 'academic-homepage:NAME'` gives what the program `entry` prints, run in Node when the first bundle is made that asks for it.
 */
function printedBy(name, entry, environment = {}) {
  const print = async () => {
    const outfile = path.join(root, 'out', 'print', `${name}.js`);
    await build({ ...node, minify: false, entryPoints: [entry], outfile, external: ['sass'] });
    const env = { ...process.env, ...environment };
    const options = { cwd: root, env, maxBuffer: 1e8, encoding: 'utf8' };
    return { contents: execFileSync(process.execPath, [outfile], options), loader: 'text' };
  };
  let printed;
  return made(name, () => (printed ??= print()));
}

/** The styles of the starter site, so that an unchanged one needs no compiler. */
const stockStyles = printedBy('stock-styles', 'src/cli/printStockStyles.ts');

/** Pages made by Node, what the hosts are compared with; with another zone and language than any of them. */
const renderedInNode = printedBy('rendered-in-node', 'test/host/renderInNode.ts', {
  TZ: 'Pacific/Chatham',
  LC_ALL: 'tr_TR.UTF-8',
});

/** What `write` makes of the text of a file, once for all bundles. */
function writtenOnce(write) {
  const known = new Map();
  return file => {
    if (!known.has(file)) known.set(file, write(readFileSync(file, 'utf8'), file));
    return known.get(file);
  };
}

const sourceAsBundled = writtenOnce(asBundled);
const packageInAscii = writtenOnce(writtenInAscii);

/** Expressions: what a program that starts would make of them all takes longer than the rest of its start. */
const expressions = {
  name: 'expressions',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => ({
      contents: sourceAsBundled(file),
      loader: 'ts',
    }));
    bundle.onLoad({ filter: /[\\/]node_modules[\\/].*\.m?js$/ }, ({ path: file }) => ({
      contents: packageInAscii(file),
      loader: 'js',
    }));
  },
};

/** What all bundles with the core have. */
const core = [validators, starterFiles, expressions];

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
// what is imported when first needed is required then: Node's loader of ES modules reads a file three times to tell what it is
const node = { ...common, platform: 'node', format: 'cjs', define: {}, supported: { 'dynamic-import': false } };

/** Test entries are found, not listed: a new test file needs no line here. `--filter=TEXT` keeps those whose path has TEXT. */
function testEntries(folder) {
  return readdirSync(path.join(root, 'test', folder), { recursive: true })
    .map(name => `test/${folder}/${String(name).replaceAll(path.sep, '/')}`)
    .filter(name => name.endsWith('.test.ts') && name.includes(filter));
}

/** `loadSuites()` of `academic-homepage:host-suites` runs all test/host/*.suite.ts that `wanted` lets through, when mocha's globals are there. */
function hostSuites(wanted) {
  const folder = path.join(root, 'test', 'host');
  return made('host-suites', () => {
    const names = readdirSync(folder).filter(name => name.endsWith('.suite.ts') && wanted(name));
    const calls = names.sort().map(name => `require(${JSON.stringify(`./${name}`)});`);
    return { contents: `export function loadSuites() { ${calls.join(' ')} }`, loader: 'js', resolveDir: folder };
  });
}

/**
 * `suites` of `academic-homepage:core-suites` runs each file of test/core by its path in it. They are one bundle, so that the core is
 * loaded once and not by each of three hundred files.
 */
const coreSuites = made('core-suites', () => {
  const names = testEntries('core').map(name => name.slice('test/core/'.length));
  const members = names.sort().map(name => `${JSON.stringify(name)}: () => require(${JSON.stringify(`./${name}`)}),`);
  const contents = `export const suites = {\n${members.join('\n')}\n};`;
  return { contents, loader: 'js', resolveDir: path.join(root, 'test', 'core') };
});

/** Programs beside the tests, and the modules that the installed server gets in place of native ones. */
const workbenchPrograms = [
  ...[
    'start',
    'runHost',
    'runTests',
    'installChromium',
    'installHosts',
    'installPackage',
    'summaryReporter',
    'companion/companion',
    'virtual/virtualFiles',
  ].map(name => `test/workbench/${name}.ts`),
  ...['spdlog', 'watchdog', 'deviceid', 'fsCopyfile', 'ripgrepUniversal'].map(
    name => `test/workbench/standIns/${name}.ts`,
  ),
  'test/bench/preview.ts',
  'test/bench/newHomepage.ts',
  'test/soak/soak.ts',
  'test/soak/probe.ts',
  'test/soak/heapGrowth.ts',
  'test/bench/benchmarks.ts',
];

/** Programs that compare with real Jekyll and kramdown, or measure. */
const judgePrograms = [
  ...['installJekyll', 'fidelity', 'fuzzKramdown', 'fuzzLiquid'].map(name => `test/judges/${name}.ts`),
  'test/fuzz/run.ts',
  'test/docs/writeDocs.ts',
  'test/bench/render.ts',
  'test/bench/firstRender.ts',
  'test/bench/gate.ts',
];

const targets = {
  extension: {
    ...common,
    plugins: [...core, stockStyles, oneVscode, texParserApart('./texParser.js')],
    platform: 'browser',
    entryPoints: ['src/extension/extension.ts'],
    outfile: 'dist/extension.js',
  },
  'extension-node': {
    ...node,
    plugins: [siteServerApart],
    entryPoints: ['src/extension/extension.node.ts'],
    outfile: 'dist/extension.node.js',
    external: ['vscode'],
  },
  'site-server': {
    ...node,
    entryPoints: ['src/hosts/node/serve/siteServer.ts'],
    outfile: 'dist/siteServer.js',
    sourcemap: false,
  },
  'live-reload': {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['src/webview/liveReload.ts'],
    outfile: 'dist/liveReload.js',
    sourcemap: false,
    minify: true,
  },
  'tex-parser': {
    ...common,
    platform: 'browser',
    format: 'cjs',
    entryPoints: ['@retorquere/bibtex-parser'],
    plugins: [oneTexGrammar, expressions, askedTables],
    mainFields: ['module', 'main'],
    outfile: 'dist/texParser.js',
    sourcemap: false,
    minify: true,
  },
  'sass-thread': {
    ...common,
    platform: 'browser',
    format: 'iife',
    plugins: [oneSassCompiler],
    entryPoints: ['src/hosts/sassThread.ts'],
    outfile: 'dist/sassThread.js',
    external: ['node:worker_threads'],
    sourcemap: false,
    minify: true,
  },
  webview: {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['src/webview/preview.ts'],
    outfile: 'dist/preview.js',
  },
  compare: {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['src/webview/compare.ts'],
    outfile: 'dist/compare.js',
  },
  'shrink-pictures': {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['src/webview/shrinkPictures.ts'],
    outfile: 'dist/shrinkPictures.js',
  },
  favicon: {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['src/webview/favicon.ts'],
    outfile: 'dist/favicon.js',
  },
  cli: {
    ...node,
    plugins: [commandLineApart],
    entryPoints: ['src/cli/start.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  'command-line': {
    ...node,
    plugins: [...core, sassThreadAt('sassThread.js'), texParserApart('./texParser.js')],
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/commandLine.js',
  },
  'test-core': {
    ...node,
    plugins: [
      ...[...core, coreSuites, stockStyles],
      ...[sassThreadAt(path.join(root, 'dist/sassThread.js')), texParserApart(path.join(root, 'dist/texParser.js'))],
    ],
    entryPoints: ['test/core/index.ts'],
    outfile: 'out/test/core.js',
    external: [
      'vscode',
      'mocha',
      'sass',
      'playwright-core',
      'esbuild',
      'typescript-api',
      '@eslint-community/regexpp',
      'axe-core',
    ],
  },
  'test-host': {
    ...node,
    plugins: [
      hostSuites(name => !name.endsWith('.web.suite.ts')),
      ...core,
      renderedInNode,
      texParserApart('../../dist/texParser.js'),
    ],
    entryPoints: ['test/host/index.ts'],
    outfile: 'out/test/host.js',
    external: ['vscode', 'mocha'],
  },
  'test-host-web': {
    ...common,
    plugins: [
      hostSuites(name => !name.endsWith('.node.suite.ts')),
      // before what reads all packages: a file is loaded by the first that asks for it
      mochaForBrowsers,
      ...core,
      renderedInNode,
      webPlatform,
    ],
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
    external: ['vscode', 'mocha', 'esbuild', 'playwright-core', '@vscode/test-electron', 'axe-core'],
  },
  'test-judges': {
    ...node,
    entryPoints: [...judgePrograms, ...testEntries('judges')],
    plugins: core,
    outdir: 'out/test',
    outbase: 'test',
    external: ['mocha', 'playwright-core', 'sass', 'html-validate'],
  },
};

const unknown = only.filter(name => !(name in targets));
if (unknown.length > 0)
  throw new Error(`Nothing is called ${unknown.join(', ')}; there are ${Object.keys(targets).join(', ')}.`);

// “0 passing” looks like success
const filtered = Object.entries({ 'test-core': 'core', 'test-workbench': 'e2e', 'test-judges': 'judges' })
  .filter(([name]) => only.length === 0 || only.includes(name))
  .map(([, folder]) => folder);
if (filter !== '' && filtered.every(folder => testEntries(folder).length === 0))
  throw new Error(`No path of a test file has “${filter}” in it: looked for in ${filtered.join(', ') || 'no folder'}.`);

const bundled = new Set();
for (const [name, options] of Object.entries(targets)) {
  if (only.length > 0 ? !only.includes(name) : production && name.startsWith('test-')) continue;
  const present = options.entryPoints.filter(entry => !/^[.\w]/.test(entry) || existsSync(path.join(root, entry)));
  if (present.length === 0) continue;
  const bundle = name === 'extension' ? buildInParts : build;
  const { metafile } = await bundle({ ...options, entryPoints: present, metafile: true });
  if (!name.startsWith('test-')) for (const file of Object.keys(metafile.inputs)) bundled.add(file);
}
if (only.length === 0) writeFileSync(path.join(root, 'dist', 'NOTICES.txt'), noticesOf(root, packageFolders(bundled)));
