import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { FileSystemError, Uri, window, workspace } from 'vscode';
import { exportSite } from './src/extension/commands/exportSite';
import { newHomepage } from './src/extension/commands/newHomepage';

const uriOf = path => Object.assign(new Uri(), { path, fsPath: path, scheme: 'memory', authority: '', toString: () => 'memory:' + path });
Uri.parse = text => uriOf(text.replace('memory:', ''));
Uri.joinPath = (folder, ...parts) => {
  const names = [];
  for (const name of [folder.path, ...parts].join('/').split('/')) if (name === '..') names.pop(); else if (name !== '') names.push(name);
  return uriOf('/' + names.join('/'));
};

/** A disk with \`files\`; what is told is written down in \`told\`, and the next question is answered with \`answer\`. */
export const diskWith = files => {
  const disk = new Map(Object.entries(files));
  const told = [];
  const noted = new Map();
  let answer;
  const fileAt = ({ path }) => {
    if (disk.has(path)) return disk.get(path);
    throw new FileSystemError('FileNotFound');
  };
  Object.assign(workspace.fs, {
    isWritableFileSystem: () => true,
    stat: async uri => ({ type: 1, size: fileAt(uri).length }),
    readFile: async uri => fileAt(uri),
    readDirectory: async ({ path }) => [...disk.keys()].filter(file => file.startsWith(path + '/')).map(file => [file.slice(path.length + 1).split('/')[0], 1]),
    createDirectory: async () => undefined,
    writeFile: async ({ path }, bytes) => void disk.set(path, new TextDecoder().decode(bytes)),
    rename: async (from, to) => {
      disk.set(to.path, fileAt(from));
      disk.delete(from.path);
    },
    delete: async ({ path }) => void disk.delete(path),
  });
  const say = async (text, ...more) => {
    told.push(text);
    return more.includes(answer) ? answer : undefined;
  };
  Object.assign(window, {
    showInformationMessage: say,
    showWarningMessage: say,
    showErrorMessage: say,
    withProgress: (_, work) => work({ report() {} }, { onCancellationRequested() {} }),
  });
  workspace.getWorkspaceFolder = () => undefined;
  const memory = { get: (key, absent) => noted.get(key) ?? absent, update: async (key, value) => void noted.set(key, value) };
  const service = paths => ({
    siteOf: async () => 'memory:/site',
    builtSite: async () => ({ root: 'memory:/site', obstacles: [], stops: [], paths, file: async path => ({ kind: 'made', text: 'our ' + path, problems: [] }) }),
  });
  return {
    told: () => told.splice(0),
    disk: () => Object.fromEntries(disk),
    put: (path, text) => void disk.set(path, text),
    exportTo: async (folder, paths, pressed) => {
      answer = pressed;
      await exportSite(service(paths), {}, memory, {}).run(uriOf('/site/about.md'), uriOf(folder));
    },
    newIn: async folder => newHomepage({}, { extensionUri: uriOf('/extension') }).run({ name: 'Mei Lin', languages: ['en'], folder: uriOf(folder) }),
  };
};
`;

interface Disk {
  /** What has been told since this was called last. */
  readonly told: () => readonly string[];
  readonly disk: () => Readonly<Record<string, string>>;
  /** Somebody else writes a file. */
  readonly put: (path: string, text: string) => void;
  /** Exports a site of these files; presses a button of the question that may be asked. */
  readonly exportTo: (folder: string, paths: readonly string[], pressed?: string) => Promise<void>;
  readonly newIn: (folder: string) => Promise<void>;
}

describe('files that are there already', () => {
  let diskWith: (files: Readonly<Record<string, string>>) => Disk;
  before(async () => {
    ({ diskWith } = (await runWithoutVscode(program)) as { readonly diskWith: typeof diskWith });
  });

  const question = 'This folder has files that the site has as well. Replace them?';
  const written = (count: number): string => `${count} files were written to /out.`;

  it('are replaced by an export only where its author agrees', async () => {
    for (const [pressed, told, index] of [
      [undefined, [question], 'theirs'],
      ['Replace', [question, written(2)], 'our index.html'],
    ] as const) {
      const there = diskWith({ '/out/index.html': 'theirs', '/out/notes.txt': 'notes' });
      await there.exportTo('/out', ['index.html', 'cv/index.html'], pressed);
      assert.deepEqual(Array.from(there.told()), told);
      assert.equal(there.disk()['/out/index.html'], index);
      assert.equal(there.disk()['/out/notes.txt'], 'notes');
      assert.equal(there.disk()['/out/cv/index.html'], pressed && 'our cv/index.html');
    }
  });

  it('are replaced by the next export where one has written them, also one before the last', async () => {
    const there = diskWith({});
    const all = ['index.html', 'cv/index.html', 'zh/index.html'];
    for (const paths of [all, all.slice(0, 2), all]) await there.exportTo('/out', paths);
    assert.deepEqual(Array.from(there.told()), [written(3), written(2), written(3)]);
    await there.exportTo('/out', ['index.html']);
    assert.deepEqual(Array.from(there.told()), ['1 file was written to /out.']);
    there.put('/out/talks/index.html', 'theirs');
    await there.exportTo('/out', ['index.html', 'talks/index.html']);
    assert.deepEqual(Array.from(there.told()), [question]);
    assert.equal(there.disk()['/out/talks/index.html'], 'theirs');
  });

  it('keep an export from the folder of the site', async () => {
    const there = diskWith({ '/site/index.html': 'source' });
    await there.exportTo('/site', ['index.html'], 'Replace');
    assert.match(there.told().join(), /^This is the folder of the site itself/);
    assert.deepEqual({ ...there.disk() }, { '/site/index.html': 'source' });
  });

  it('keep a new homepage out, though the folder was empty when it was chosen', async () => {
    const there = diskWith({ '/new/thesis.pdf': 'years of work' });
    await there.newIn('/new');
    assert.deepEqual(Array.from(there.told()), [
      '“new” already contains “thesis.pdf”. A new homepage goes into an empty folder: nothing was written.',
    ]);
    assert.deepEqual({ ...there.disk() }, { '/new/thesis.pdf': 'years of work' });
  });
});
