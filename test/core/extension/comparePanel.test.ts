import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import type * as Compare from '../../../src/extension/preview/comparePanel';
import type { FromCompare, ToCompare } from '../../../src/protocol/compare';

/** A comparison of a page whose HTML is what is written, shown by a webview that answers at once. */
interface Opened {
  /** A text with `{{` leaves no page, one with `gone` is a file that is not there, one with `draft` is not published, one with `"` a page without its front matter, and one with `!` is a failure of ours. */
  readonly write: (text: string) => void;
  /** From now on the site lies in another folder. */
  readonly move: (folder: string) => void;
  readonly trust: () => void;
  /** The webview was made anew, and shows nothing yet. */
  readonly anew: () => void;
  readonly close: () => void;
  /** The published page was asked for once more, while the panel is in use or is not. */
  readonly renew: (isActive: boolean) => void;
  /** How often the panel was brought to the front. */
  readonly reveals: () => number;
  /** The folder whose files the webview may read, for each time its document was loaded. */
  readonly roots: readonly string[];
  /** The pages that the webview has been sent, oldest first. */
  readonly shown: readonly string[];
  /** What was told of pages that cannot be made, oldest first. */
  readonly told: readonly string[];
  /** The author types no more. */
  readonly rest: () => void;
  readonly failures: readonly unknown[];
}

const nothing = { dispose: () => undefined };

interface Uri {
  readonly path: string;
  readonly toString: () => string;
}

function uri(address: string): Uri {
  return { path: address, toString: () => address };
}

async function open(text: string): Promise<Opened> {
  const { outputFiles } = await build({
    entryPoints: ['src/extension/preview/comparePanel.ts'],
    ...{ bundle: true, write: false, format: 'cjs', external: ['vscode'] },
  });
  const [shown, failures]: [string[], unknown[]] = [[], []];
  const told: string[] = [];
  let pauses: (() => void)[] = [];
  let receive: (message: FromCompare) => void = () => undefined;
  let changed: (folder: string) => void = () => undefined;
  let trust: () => void = () => undefined;
  let close: () => void = () => undefined;
  let root = 'file:///site';
  const roots: string[] = [];
  let reveals = 0;
  const webview = {
    onDidReceiveMessage: (listener: typeof receive) => ((receive = listener), nothing),
    asWebviewUri: (one: unknown) => one,
    postMessage: (message: ToCompare) => {
      if (message.type === 'unmade') told.push(message.text);
      if (message.type !== 'local') return;
      shown.push(message.html);
      receive({ type: 'shown', version: message.version });
    },
  };
  const loaded = Object.defineProperty(webview, 'html', {
    set: () => {
      const { options } = webview as { options?: { readonly localResourceRoots: readonly Uri[] } };
      roots.push(options?.localResourceRoots.slice(2).join() ?? '');
    },
  });
  const panel = {
    webview: loaded,
    visible: true,
    active: false,
    reveal: () => void (reveals += 1),
    onDidDispose: (listener: typeof close) => ((close = listener), nothing),
    onDidChangeViewState: () => nothing,
    dispose: () => undefined,
  };
  const vscode = {
    window: { createWebviewPanel: () => panel },
    workspace: {
      onDidChangeConfiguration: () => nothing,
      onDidGrantWorkspaceTrust: (listener: typeof trust) => ((trust = listener), nothing),
    },
    Disposable: { from: () => nothing },
    l10n: {
      t: (words: string, ...values: readonly unknown[]) =>
        words.replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)])),
    },
    env: { language: 'en' },
    ViewColumn: {},
    Uri: {
      parse: uri,
      joinPath: (folder: Uri, ...parts: readonly string[]) => uri(`${folder.toString()}/${parts.join('/')}`),
    },
  };
  const module = { exports: {} };
  const timers = {
    setTimeout: (run: () => void) => (pauses.push(run), run),
    clearTimeout: (run: unknown) => (pauses = pauses.filter(one => one !== run)),
  };
  Reflect.apply(
    compileFunction(outputFiles[0]?.text ?? '', ['require', 'module', 'setTimeout', 'clearTimeout']),
    undefined,
    [() => vscode, module, timers.setTimeout, timers.clearTimeout],
  );
  const { ComparePanel } = module.exports as typeof Compare;
  const service = {
    onDidChangeSite: (listener: typeof changed) => ((changed = listener), () => undefined),
    resourcesOf: () => Promise.resolve(root),
    renderPage: async () => {
      const html = text;
      await setImmediate();
      if (html.includes('!')) throw new Error(html);
      const problems = /["{]/.test(html)
        ? [{ text: html, start: html.search(/["{]/), path: 'about.md', message: { text: 'Half typed.', values: [] } }]
        : [];
      if (html === 'gone') return { kind: 'broken', problems, isMissing: true };
      if (html === 'draft') {
        const message = { text: 'It is not published.', values: [] };
        return { kind: 'broken', problems: [{ text: html, start: 0, path: 'about.md', message, isOfWholeFile: true }] };
      }
      return html.includes('{{')
        ? { kind: 'broken', problems, isMissing: false }
        : {
            kind: 'page',
            html,
            url: '/',
            baseUrl: '',
            resources: root,
            isHalfRead: html.includes('"'),
            isStopped: false,
            problems,
          };
    },
    renderStyles: () => Promise.resolve({ styles: [], problems: [] }),
    shownCitations: () => setImmediate(undefined),
  };
  const compared = {
    source: uri('file:///site/about.md'),
    address: '',
    root: '',
    url: '/',
    page: { html: '', address: '' },
  };
  const comparison = new ComparePanel(
    ...([
      service,
      uri('file:///extension'),
      compared,
      () => undefined,
      (error: unknown) => failures.push(error),
    ] as never as ConstructorParameters<typeof ComparePanel>),
  );
  await settled();
  const write = (now: string): void => {
    text = now;
    changed('file:///site');
  };
  const move = (folder: string): void => {
    root = folder;
    changed('file:///site');
  };
  const renew = (isActive: boolean): void => {
    panel.active = isActive;
    comparison.renew(compared as never);
  };
  receive({ type: 'ready' });
  await settled();
  return {
    ...{ shown, told, failures, write, move, renew, roots },
    rest: () => pauses.splice(0).forEach(run => run()),
    trust: () => trust(),
    anew: () => receive({ type: 'ready' }),
    close: () => close(),
    reveals: () => reveals,
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await setImmediate();
}

describe('the page here beside the published one', () => {
  it('is the last that was written', async () => {
    const { write, shown } = await open('one');
    for (const text of ['two', 'three', 'four']) write(text);
    await settled();
    assert.deepEqual(shown, ['one', 'two', 'four']);
  });

  for (const [what, half] of [
    ['half typed', 'two {{'],
    ['whose front matter is half typed', 'title: "'],
    ['that fails', 'two!'],
  ] as const) {
    it(`is what was written while a page ${what} was looked at`, async () => {
      const { write, shown, failures } = await open('one');
      write(half);
      write('three');
      await settled();
      assert.deepEqual(shown, ['one', 'three']);
      assert.equal(failures.length, half.endsWith('!') ? 1 : 0);
    });
  }

  it('is shown although it could not be made when the comparison was opened, with the files of its site', async () => {
    const { write, shown, roots } = await open('one {{');
    write('one');
    await settled();
    assert.deepEqual(shown, ['one']);
    assert.deepEqual(roots, ['file:///site']);
  });

  it('tells at once why there is none', async () => {
    const { write, told } = await open('one\n{{');
    assert.deepEqual(told, ['about.md:2: Half typed.']);
    write('gone');
    await settled();
    write('draft');
    await settled();
    assert.deepEqual(told.slice(1), ['“about.md” is not there any more.', 'It is not published.']);
  });

  it('tells it again to a webview that was made anew', async () => {
    const { anew, told } = await open('one\n{{');
    anew();
    await settled();
    assert.equal(told.length, 2);
    assert.equal(told[1], told[0]);
  });

  for (const half of ['two {{', 'title: "'])
    it(`tells why it is not what is written once its author rests: ${half}`, async () => {
      const { write, told, rest } = await open('one');
      write(half);
      await settled();
      assert.deepEqual(told, []);
      rest();
      assert.deepEqual(told, ['about.md:1: Half typed.']);
    });

  it('tells nothing of what was half typed and is whole again, and the same again of what is not', async () => {
    const { write, told, rest } = await open('one');
    write('two {{');
    await settled();
    write('two');
    await settled();
    rest();
    assert.deepEqual(told, []);
    for (const text of ['two {{', 'two', 'two {{']) {
      write(text);
      await settled();
      rest();
    }
    assert.equal(told.length, 2);
  });

  it('may read the files of another folder once its site lies there, and what trust allows once that is granted', async () => {
    const { move, trust, roots } = await open('one');
    move('file:///site/new');
    await settled();
    trust();
    await settled();
    assert.deepEqual(roots, ['file:///site', 'file:///site/new', 'file:///site/new']);
  });

  it('comes to the front with another published page, which takes no focus from a panel in use', async () => {
    const { renew, reveals } = await open('one');
    renew(false);
    assert.equal(reveals(), 1);
    renew(true);
    assert.equal(reveals(), 1);
  });

  it('is sent to no panel that was closed while its citations were looked up', async () => {
    const { write, close, shown } = await open('one');
    write('two');
    await setImmediate();
    close();
    await settled();
    assert.deepEqual(shown, ['one']);
  });
});
