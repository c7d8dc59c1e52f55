import assert from 'node:assert/strict';
import type { CopyResult } from '../../../src/protocol/richText';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { env, window } from 'vscode';
import { copyPageAsRichText } from './src/extension/commands/copyPageAsRichText';

/** What is told after copying went so, of a site whose address is known or not, and where: \`bar\` for the status bar. */
export const told = async (result, kind) => {
  const said = [];
  window.setStatusBarMessage = text => void said.push('bar: ' + text);
  window.showWarningMessage = async text => void said.push('warning: ' + text);
  env.clipboard = { writeText: async text => void said.push('plain: ' + text) };
  let answer;
  const webview = {
    onDidReceiveMessage: listener => { answer = listener; return { dispose() {} }; },
    postMessage: ({ id }) => answer({ type: 'copied', id, result }),
  };
  const panel = { active: true, webview, onDidDispose: () => ({ dispose() {} }), reveal() {} };
  const preview = { source: 'memory:/site/about.md', panel, settled: async () => {}, isDisposed: () => false };
  const service = { publishedPage: async () => ({ kind, root: 'https://lakes.example' }) };
  await copyPageAsRichText(service, { current: preview }).run();
  return said.join('\\n');
};
`;

describe('“Copy Page as Rich Text”', () => {
  let told: (result: CopyResult, published: 'address' | 'no-url') => Promise<string>;
  before(async () => {
    ({ told } = (await runWithoutVscode(program)) as { readonly told: typeof told });
  });

  it('says in the status bar what was copied', async () => {
    assert.equal(await told({ kind: 'page' }, 'address'), 'bar: The page was copied: paste it into a mail or a form.');
    assert.equal(await told({ kind: 'nothing' }, 'no-url'), 'bar: Nothing was copied: the preview shows no text.');
  });

  it('says what to do in a notification, which is not cut off', async () => {
    assert.match(
      await told({ kind: 'refused', text: 'lakes' }, 'address'),
      /^plain: lakes\nwarning: Only plain text was copied, .* Click into the preview and run the command again\.$/,
    );
    assert.match(
      await told({ kind: 'selection' }, 'no-url'),
      /^warning: What is selected in the preview was copied: .* set “url” in _config\.yml to where it is published\.$/,
    );
  });
});
