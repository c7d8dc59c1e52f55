import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import type * as Favicon from '../../../src/extension/pictures/faviconPanel';
import type { FromIcons, IconView, ToIcons } from '../../../src/protocol/favicon';

const nothing = { dispose: () => undefined };
const link = '<link rel="icon" href="/icon.png">\n';

interface Uri {
  readonly path: string;
  readonly scheme: string;
  readonly toString: () => string;
}

function uri(path: string): Uri {
  return { path, scheme: 'file', toString: () => path };
}

/** A disk with the sites `/delta` and `/lakes`, each with a portrait and a head, and the panel of the first. */
interface Opened {
  /** The text of a file; `undefined` where it is not there. */
  readonly read: (path: string) => string | undefined;
  /** What a person presses in the panel. */
  readonly press: (type: 'write' | 'putBack') => void;
  /** The command is called for this site. */
  readonly show: (site: string) => void;
  /** The webview answers what it was last asked to draw. */
  readonly draw: () => void;
  /** From now on this file cannot be written. */
  readonly lock: (path: string) => void;
  /** The panel is closed as soon as this file has been written. */
  readonly closeBehind: (path: string) => void;
  readonly told: () => string | undefined;
  readonly view: () => IconView;
  readonly failures: readonly unknown[];
}

/** @param names of the icons of a site */
async function open(...names: readonly string[]): Promise<Opened> {
  const { outputFiles } = await build({
    entryPoints: ['src/extension/pictures/faviconPanel.ts'],
    ...{ bundle: true, write: false, format: 'cjs', external: ['vscode'] },
  });
  const files = new Map<string, { readonly text: string; readonly mtime: number }>();
  const closing: { behind?: string; close: () => void } = { close: () => undefined };
  let told: string | undefined;
  let locked: string | undefined;
  let time = 0;
  const write = (path: string, text: string): void => void files.set(path, { text, mtime: ++time });
  const read = (path: string): string | undefined => files.get(path)?.text;
  for (const site of ['/delta', '/lakes']) {
    write(`${site}/me.png`, `portrait of ${site}`);
    write(`${site}/head.html`, '<head>\n</head>\n');
  }
  const need = (path: string): string => {
    const text = read(path);
    if (text === undefined) throw new Error(`There is no ${path}.`);
    return text;
  };
  const fs = {
    stat: async ({ path }: Uri) => setImmediate({ size: need(path).length, mtime: files.get(path)?.mtime }),
    readFile: async ({ path }: Uri) => setImmediate(Buffer.from(need(path))),
    writeFile: async ({ path }: Uri, bytes: Uint8Array) => {
      write(path, Buffer.from(bytes).toString());
      await setImmediate();
    },
    copy: async (from: Uri, to: Uri) => {
      write(to.path, need(from.path));
      await setImmediate();
    },
    rename: async (from: Uri, to: Uri) => {
      if (to.path === locked) throw new Error('502');
      write(to.path, need(from.path));
      if (to.path === closing.behind) closing.close();
      await setImmediate(files.delete(from.path));
    },
    delete: async ({ path }: Uri) => {
      for (const known of files.keys()) if (known === path || known.startsWith(`${path}/`)) files.delete(known);
      await setImmediate();
    },
    isWritableFileSystem: () => true,
  };
  const [posted, failures]: [ToIcons[], unknown[]] = [[], []];
  let receive: (message: FromIcons) => void = () => undefined;
  const panel = {
    webview: {
      onDidReceiveMessage: (listener: typeof receive) => ((receive = listener), nothing),
      asWebviewUri: (one: unknown) => one,
      postMessage: (message: ToIcons) => posted.push(message),
    },
    onDidDispose: (listener: () => void) => ((closing.close = listener), nothing),
    ...{ reveal: () => undefined, dispose: () => undefined },
  };
  class WorkspaceEdit {
    readonly #edits: [Uri, readonly Edit[]][] = [];
    set(file: Uri, edits: readonly Edit[]): void {
      this.#edits.push([file, edits]);
    }
    entries(): readonly [Uri, readonly Edit[]][] {
      return this.#edits;
    }
  }
  /** Whole lines: nothing else is written into a head. */
  interface Edit {
    readonly range: { readonly start: number; readonly end: number };
    readonly newText: string;
  }
  const vscode = {
    window: { createWebviewPanel: () => panel, setStatusBarMessage: (text: string) => void (told = text) },
    workspace: {
      ...{ fs, textDocuments: [] },
      openTextDocument: ({ path }: Uri) =>
        setImmediate({ uri: uri(path), getText: () => read(path), save: () => Promise.resolve(true) }),
      applyEdit: async (edit: WorkspaceEdit) => {
        for (const [{ path }, edits] of edit.entries())
          for (const { range, newText } of edits) {
            const lines = need(path).split(/(?<=\n)/);
            lines.splice(range.start, range.end - range.start, newText);
            write(path, lines.join(''));
          }
        return setImmediate(true);
      },
    },
    WorkspaceEdit,
    TextEdit: { replace: (range: Edit['range'], newText: string) => ({ range, newText }) },
    Position: class {
      constructor(readonly line: number) {}
    },
    Range: class {
      constructor(
        readonly start: number,
        _: number,
        readonly end: number,
      ) {}
    },
    ...{ Disposable: { from: () => nothing }, l10n: { t: formatted }, env: { language: 'en' }, ViewColumn: {} },
    Uri: {
      parse: uri,
      joinPath: (folder: Uri, ...parts: readonly string[]) => uri(`${folder.path}/${parts.join('/')}`),
    },
  };
  const module = { exports: {} };
  Reflect.apply(compileFunction(outputFiles[0]?.text ?? '', ['require', 'module']), undefined, [() => vscode, module]);
  const { FaviconPanel } = module.exports as typeof Favicon;
  const folderOf = (address: string): string => address.slice(0, '/delta'.length);
  const service = {
    favicons: (address: string) => {
      const isLinked = need(`${folderOf(address)}/head.html`).includes(link);
      const icon = { format: 'png', square: false, sizes: [32], exists: false };
      return setImmediate({
        ...{ portrait: 'me.png', files: names.map(path => ({ ...icon, path })), linked: true },
        links: isLinked
          ? undefined
          : {
              path: 'head.html',
              edits: [{ range: { start: '<head>\n'.length, end: '<head>\n'.length }, newText: link }],
            },
      });
    },
    resolve: (address: string, path: string) => `${folderOf(address)}/${path}`,
    leadingOut: () => Promise.resolve(undefined),
    textOf: (address: string, path: string) => read(`${folderOf(address)}/${path}`),
    fileChanged: () => setImmediate(),
  };
  const target = (site: string): unknown => ({ site: uri(`${site}/_config.yml`), picture: undefined });
  const shown = new FaviconPanel({
    ...{ service, extensionUri: uri('/extension'), storage: uri('/storage'), target: target('/delta') },
    report: (error: unknown) => failures.push(error),
  } as never);
  receive({ type: 'ready' });
  await settled();
  return {
    ...{
      read,
      failures,
      told: () => told,
      lock: path => (locked = path),
      closeBehind: path => (closing.behind = path),
      press: type => receive({ type }),
    },
    show: site => shown.renew(target(site) as Favicon.FaviconTarget),
    draw: () => receive({ type: 'drawn', icons: [{ size: 32, square: false, bytes: Buffer.from('icon') }] }),
    view: () => {
      const last = posted.filter(message => message.type === 'view').at(-1);
      assert.ok(last);
      return last.view;
    },
  };
}

function formatted(words: string, ...values: readonly unknown[]): string {
  return words.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)]));
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await setImmediate();
}

describe('the panel that makes icons', () => {
  it('writes them into the site they were drawn for, though another one is asked for meanwhile, which is shown then', async () => {
    const { read, press, show, draw, view, failures } = await open('icon.png');
    press('write');
    await settled();
    show('/lakes');
    await settled();
    draw();
    await settled();
    assert.deepEqual(
      ['/delta', '/lakes'].map(site => [read(`${site}/icon.png`), read(`${site}/head.html`)]),
      [
        ['icon', `<head>\n${link}</head>\n`],
        [undefined, '<head>\n</head>\n'],
      ],
    );
    assert.deepEqual([view().isBusy, view().write.enabled, failures], [false, true, []]);
    press('write');
    await settled();
    draw();
    await settled();
    assert.equal(read('/lakes/icon.png'), 'icon');
  });

  it('puts all back, with the lines in the head, in each site in which it has written', async () => {
    const { read, press, show, draw, view, failures } = await open('icon.png');
    press('write');
    await settled();
    draw();
    await settled();
    show('/lakes');
    await settled();
    assert.equal(view().canPutBack, true);
    press('putBack');
    await settled();
    assert.deepEqual([read('/delta/icon.png'), read('/delta/head.html')], [undefined, '<head>\n</head>\n']);
    assert.deepEqual([view().canPutBack, failures], [false, []]);
  });

  it('names the icon that cannot be written, and says how many are', async () => {
    const { read, press, draw, lock, view, failures } = await open('icon.png', 'icon-large.png', 'icon-dark.png');
    lock('/delta/icon-large.png');
    press('write');
    await settled();
    draw();
    await settled();
    assert.equal(
      view().status,
      '“icon-large.png” could not be written (502): 1 of 3 icons were written. Check whether the files there can be changed, then write them again.',
    );
    assert.deepEqual([view().isBusy, view().canPutBack, failures.length], [false, true, 1]);
    assert.deepEqual([read('/delta/icon.png'), read('/delta/icon-dark.png')], ['icon', undefined]);
  });

  it('writes nothing more when it is closed: what it replaced could not be put back', async () => {
    const { read, press, draw, closeBehind, told, failures } = await open('icon.png', 'icon-large.png');
    press('write');
    await settled();
    closeBehind('/delta/icon.png');
    draw();
    await settled();
    assert.deepEqual(
      ['icon.png', 'icon-large.png', 'head.html'].map(path => read(`/delta/${path}`)),
      ['icon', undefined, '<head>\n</head>\n'],
    );
    assert.equal(told(), 'The panel was closed: 1 of 2 icons were written.');
    assert.deepEqual(failures, []);
  });

  it('tells files as written once they are, and as to be written again once they are put back', async () => {
    const { press, draw, view, told: toldInStatusBar } = await open('icon.png');
    const told = (): readonly unknown[] => [view().rowsTitle, view().rows[0]?.detail, view().choose];
    assert.deepEqual(told(), ['Files to be written', '32 × 32 · new', 'Choose Another Picture…']);
    press('write');
    await settled();
    draw();
    await settled();
    assert.deepEqual(told().slice(0, 2), ['Files that were written', '32 × 32']);
    press('putBack');
    await settled();
    assert.deepEqual(told().slice(0, 2), ['Files to be written', '32 × 32 · new']);
    assert.equal(toldInStatusBar(), 'The originals are back.');
  });
});
