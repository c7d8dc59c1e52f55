import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readModules } from './imports';

const modules = readModules(process.cwd(), 'src');

/** A folder with those in it from below upwards; `*.ts` are the files that stand beside them. */
interface Order {
  /** `src/core/page/`, `src/extension/` */
  readonly folder: string;
  readonly parts: readonly string[];
}

/** What ARCHITECTURE.md says in lines as `publications/  *.ts, venues, markup`, which go on in lines that begin with blanks. */
function ordersTold(document: string): readonly Order[] {
  const [, block = ''] = /^```\n((?:[a-z]+\/ {2,}\S.*\n(?: +\S.*\n)*)+)```$/m.exec(document) ?? [];
  return block
    .split(/\n(?! )/)
    .filter(row => row !== '')
    .map(row => {
      const [, name = '', told = ''] = /^(\S+)\s+([\s\S]*)$/.exec(row) ?? [];
      return {
        folder: name === 'extension/' ? 'src/extension/' : `src/core/${name}`,
        parts: told.trim().split(/,\s+/),
      };
    });
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name);
}

/** The folder below `folder` that a file lies in, `*.ts` for one beside them; `undefined` for one that lies elsewhere. */
function partOf(path: string, folder: string): string | undefined {
  if (!path.startsWith(folder)) return undefined;
  const [name = '', ...below] = path.slice(folder.length).split('/');
  return below.length === 0 ? '*.ts' : name;
}

/** The imports that lead from a folder to one that is named behind it: `src/core/page/names/a.ts → src/core/page/works/b.ts`. */
function upwards({ folder, parts }: Order): readonly string[] {
  const heightOf = (path: string): number => parts.indexOf(partOf(path, folder) ?? '');
  return modules.flatMap(({ path, imports }) => {
    const height = heightOf(path);
    return height < 0 ? [] : imports.filter(target => heightOf(target) > height).map(target => `${path} → ${target}`);
  });
}

describe('the folders in a folder of the core, and in the extension', () => {
  const orders = ordersTold(readFileSync('ARCHITECTURE.md', 'utf8'));

  it('stand in the order of ARCHITECTURE.md, each once, wherever there are two or more', () => {
    const several = [...foldersIn('src/core').map(name => `src/core/${name}/`), 'src/extension/'].filter(
      folder => foldersIn(folder).length > 1,
    );
    assert.deepEqual(orders.map(({ folder }) => folder).sort(), several.sort());
    for (const { folder, parts } of orders) {
      assert.ok(existsSync(folder), folder);
      assert.deepEqual(parts.filter(part => part !== '*.ts').sort(), [...foldersIn(folder)].sort(), folder);
    }
  });

  it('import only those that stand before them', () => {
    assert.deepEqual(orders.flatMap(upwards), []);
  });
});
