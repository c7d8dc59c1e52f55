import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildInParts } from '../../../esbuild.parts.mjs';

interface Started {
  readonly ask: (load: (file: string) => Promise<unknown>) => Promise<string>;
}

describe('a program in two files', () => {
  let folder: string;
  const build = async (unit: string): Promise<string> => {
    const sources = {
      'shared.js': `export const twice = number => number * 2 + '${unit}';\n`,
      'working.js': "import { twice } from './shared';\nexport const working = () => twice(21);\n",
      'start.js':
        "import { twice } from './shared';\nexport const first = twice(1);\n" +
        'export async function ask(load) { loadPartsBy(load); return (await import("./working")).working(); }\n',
    };
    for (const [name, text] of Object.entries(sources)) writeFileSync(path.join(folder, name), text);
    const outfile = path.join(folder, unit, 'start.js');
    const entryPoints: [string] = ['start.js'];
    await buildInParts({ entryPoints, absWorkingDir: folder, bundle: true, outfile, minify: true, logLevel: 'silent' });
    return path.dirname(outfile);
  };
  const answer = async (built: string): Promise<string> => {
    const require = createRequire(path.join(built, 'start.js'));
    const { ask } = require('./start.js') as Started;
    return ask(file => Promise.resolve(require(`./${file}`)));
  };

  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'parts-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is one: the second file uses what the first has', async () =>
    assert.equal(await answer(await build('m')), '42m'));

  it('refuses a second file of another build, whose names may mean something else', async () => {
    const [old, newer] = [await build('m'), await build('km')];
    cpSync(path.join(newer, 'working.js'), path.join(old, 'working.js'));
    await assert.rejects(answer(old), { message: 'working.js is of another build' });
  });
});
