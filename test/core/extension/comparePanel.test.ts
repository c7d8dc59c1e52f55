import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import type * as Compare from '../../../src/extension/preview/comparePanel';
import type { FromCompare, ToCompare } from '../../../src/protocol/compare';

/** A comparison of a page whose HTML is what is written, shown by a webview that answers at once. */
interface Opened {
  /** A text with `{{` leaves no page, and one with `!` is a failure of ours. */
  readonly write: (text: string) => void;
  /** The pages that the webview has been sent, oldest first. */
  readonly shown: readonly string[];
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
  let receive: (message: FromCompare) => void = () => undefined;
  let changed: (folder: string) => void = () => undefined;
  const webview = {
    onDidReceiveMessage: (listener: typeof receive) => ((receive = listener), nothing),
    asWebviewUri: (one: unknown) => one,
    postMessage: (message: ToCompare) => {
      if (message.type !== 'local') return;
      shown.push(message.html);
      receive({ type: 'shown', version: message.version });
    },
  };
  const panel = { webview, visible: true, onDidDispose: () => nothing, onDidChangeViewState: () => nothing };
  const vscode = {
    window: { createWebviewPanel: () => panel },
    workspace: { onDidChangeConfiguration: () => nothing },
    l10n: { t: (words: string) => words },
    env: { language: 'en' },
    ViewColumn: {},
    Uri: {
      parse: uri,
      joinPath: (folder: Uri, ...parts: readonly string[]) => uri(`${folder.toString()}/${parts.join('/')}`),
    },
  };
  const module = { exports: {} };
  Reflect.apply(compileFunction(outputFiles[0]?.text ?? '', ['require', 'module']), undefined, [() => vscode, module]);
  const { ComparePanel } = module.exports as typeof Compare;
  const service = {
    onDidChangeSite: (listener: typeof changed) => ((changed = listener), () => undefined),
    renderPage: async () => {
      const html = text;
      await setImmediate();
      if (html.includes('!')) throw new Error(html);
      return html.includes('{{')
        ? { kind: 'broken', problems: [] }
        : { kind: 'page', html, url: '/', baseUrl: '', resources: 'file:///site' };
    },
    renderStyles: () => Promise.resolve({ styles: [], problems: [] }),
    shownCitations: () => Promise.resolve(undefined),
  };
  const compared = {
    source: uri('file:///site/about.md'),
    address: '',
    root: '',
    url: '/',
    page: { html: '', address: '' },
  };
  new ComparePanel(
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
  receive({ type: 'ready' });
  await settled();
  return { shown, failures, write };
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
});
