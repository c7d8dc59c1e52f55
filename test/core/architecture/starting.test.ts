import assert from 'node:assert/strict';
import { build, type Metafile } from 'esbuild';

const entry = 'src/extension/extension.ts';

/** What esbuild writes of the extension where each `import('…')` may be a file of its own, as `esbuild.parts.mjs` has it. */
async function bundled(): Promise<Metafile['outputs']> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out/never-written',
    write: false,
    metafile: true,
    external: ['vscode', 'academic-homepage:*', '@retorquere/bibtex-parser'],
    logLevel: 'silent',
  });
  return metafile.outputs;
}

/** Of the files that are loaded at the start: the modules in them with what each of these takes there, in bytes. */
function modulesOfStart(outputs: Metafile['outputs']): ReadonlyMap<string, number> {
  const needed = new Set(Object.keys(outputs).filter(name => outputs[name]?.entryPoint === entry));
  for (const name of needed)
    for (const { path, kind } of outputs[name]?.imports ?? [])
      if (kind === 'import-statement' && path in outputs) needed.add(path);
  const inputs = [...needed].flatMap(name => Object.entries(outputs[name]?.inputs ?? {}));
  return new Map(inputs.map(([name, { bytesInOutput }]) => [name, bytesInOutput]));
}

describe('the file that starts the extension', () => {
  let start: ReadonlyMap<string, number>;
  let all: number;
  before(async () => {
    const outputs = await bundled();
    start = modulesOfStart(outputs);
    all = Object.values(outputs).reduce((sum, { bytes }) => sum + bytes, 0);
  });

  it('registers what there is', () => {
    for (const name of ['start', 'features/completion', 'preview/previews', 'homepageView/homepageViews'])
      assert.ok(start.has(`src/extension/${name}.ts`), name);
  });

  it('has no command, no parser and no package: they are loaded with the first question', () => {
    const isLater =
      /^node_modules\/|\/(?:core\/(?:authoring|highlight|kramdown|page|schema)|extension\/commands\/(?!registerCommands))/;
    assert.deepEqual(
      [...start.keys()].filter(name => isLater.test(name)),
      [],
    );
  });

  it('is less than a tenth of the program', () => {
    const own = [...start.values()].reduce((sum, bytes) => sum + bytes, 0);
    assert.ok(own < all / 10, `${own} of ${all} bytes: what has come to the start that need not be there?`);
  });
});
