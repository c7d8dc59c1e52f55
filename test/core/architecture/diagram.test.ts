import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readModules } from './imports';
import { isContract } from './contracts';

const document = readFileSync('ARCHITECTURE.md', 'utf8');
const modules = readModules(process.cwd(), 'src');

interface TreeEntry {
  /** From the root, a folder with `/` at its end: `src/core/page/`. */
  readonly path: string;
  readonly told: string;
}

/** The tree of folders: two blanks a level, what is told begins at one column and may go on in further lines. */
function readTree(): { readonly entries: readonly TreeEntry[]; readonly columns: ReadonlySet<number> } {
  const [, text = ''] = /^```\n(src\/\n[\s\S]*?)^```$/m.exec(document) ?? [];
  const entries: { readonly path: string; told: string }[] = [];
  const columns = new Set<number>();
  const above: string[] = [];
  for (const line of text.split('\n').filter(line => line !== '')) {
    const [, blanks = '', name = '', gap = '', told = ''] = /^((?: {2})*)(\S+)(?:( {2,})(.*))?$/.exec(line) ?? [];
    const last = entries.at(-1);
    const further = /^( {12,})(\S.*)$/.exec(line);
    if (further?.[1] !== undefined && last !== undefined) {
      columns.add(further[1].length);
      last.told += ` ${further[2] ?? ''}`;
      continue;
    }
    const depth = blanks.length / 2;
    above.splice(depth);
    entries.push({ path: above.join('') + name, told });
    above.push(name);
    if (told !== '') columns.add(blanks.length + name.length + gap.length);
  }
  return { entries, columns };
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name);
}

type Edge = `${string} → ${string}`;

/** The arrows of the diagram that has `name` in it. */
function arrowsAround(name: string): readonly Edge[] {
  const blocks = [...document.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map(match => match[1] ?? '');
  const block = blocks.find(text => text.includes(` ${name}\n`)) ?? '';
  return [...block.matchAll(/^ +(\w+) --> (\w+)$/gm)].map((match): Edge => `${match[1] ?? ''} → ${match[2] ?? ''}`);
}

/** Of `edges` those that no way over others replaces. */
function directOnes(edges: ReadonlySet<Edge>): readonly Edge[] {
  const below = new Map<string, string[]>();
  for (const edge of edges) {
    const [from = '', to = ''] = edge.split(' → ');
    below.set(from, [...(below.get(from) ?? []), to]);
  }
  const leads = (from: string, to: string): boolean =>
    (below.get(from) ?? []).some(next => next === to || leads(next, to));
  return [...edges].filter(edge => {
    const [from = '', to = ''] = edge.split(' → ');
    return !(below.get(from) ?? []).some(other => other !== to && leads(other, to));
  });
}

describe('the tree in ARCHITECTURE.md', () => {
  const { entries, columns } = readTree();
  const paths = entries.map(entry => entry.path);

  it('has files and folders that are there, none twice, each told of at the same column', () => {
    assert.ok(entries.length > 25);
    assert.deepEqual(
      paths.filter(name => !existsSync(name) || statSync(name).isDirectory() !== name.endsWith('/')),
      [],
    );
    assert.equal(new Set(paths).size, paths.length);
    assert.equal(columns.size, 1);
  });

  it('has each folder at the root, of the sources and of the core', () => {
    // what is made, and what npm brings
    const made = new Set(['node_modules', 'dist', 'out']);
    const missing = [
      ...foldersIn('.').filter(name => !name.startsWith('.') && !made.has(name)),
      ...foldersIn('src').map(name => `src/${name}`),
      ...foldersIn('src/core').map(name => `src/core/${name}`),
    ].filter(name => !paths.includes(`${name}/`));
    assert.deepEqual(missing, []);
  });

  it('tells of each folder below those, and of none that is not there', () => {
    for (const { path: folder, told } of entries.filter(({ path }) => path.endsWith('/') && path !== 'src/')) {
      const named = [...told.matchAll(/(?<![\w/])([\w-]+)\/(?!\w)/g)].map(match => match[1] ?? '');
      const within = foldersIn(folder).filter(name => !paths.includes(`${folder}${name}/`));
      // folders that are told of may lie one level deeper: serve/ in node/
      const deeper = within.flatMap(name => foldersIn(path.join(folder, name)));
      if (folder !== 'media/')
        assert.deepEqual(
          within.filter(name => !named.includes(name)),
          [],
          folder,
        );
      assert.deepEqual(
        named.filter(name => !within.includes(name) && !deeper.includes(name)),
        [],
        folder,
      );
      const files = [...told.matchAll(/(?<![\w/])(\w+\.ts)\b/g)].map(match => match[1] ?? '');
      assert.deepEqual(
        files.filter(name => !existsSync(path.join(folder, name))),
        [],
        folder,
      );
    }
  });
});

describe('the diagrams in ARCHITECTURE.md', () => {
  it('of the layers draw what is imported, and nothing else', () => {
    const layer = (name: string): string => name.split('/')[1] ?? '';
    const edges = new Set(
      modules.flatMap(module =>
        module.imports
          .filter(target => layer(target) !== layer(module.path))
          .map((target): Edge => `${layer(module.path)} → ${layer(target)}`),
      ),
    );
    assert.deepEqual([...arrowsAround('protocol')].sort(), [...directOnes(edges)].sort());
  });

  it('of the core draw what is imported, but for what is open to all', () => {
    const folder = (name: string): string => (name.split('/')[2] ?? '').replace('.ts', '');
    const edges = new Set(
      modules
        .filter(module => module.path.startsWith('src/core/'))
        .flatMap(module =>
          module.imports
            .filter(
              target =>
                !isContract(target) &&
                !/^src\/core\/(?:text\/|lazy\.ts|grouped\.ts|ownEntry\.ts|remembered\.ts|ports\.ts)/.test(target),
            )
            .filter(target => folder(target) !== folder(module.path))
            .map((target): Edge => `${folder(module.path)} → ${folder(target)}`),
        ),
    );
    assert.deepEqual([...arrowsAround('kramdown')].sort(), [...directOnes(edges)].sort());
  });
});
