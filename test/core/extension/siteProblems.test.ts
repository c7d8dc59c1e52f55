import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { languages, Uri, workspace } from 'vscode';
import { SiteProblems } from './src/extension/features/siteProblems';

/** The files with problems of two homepages that are left when folders go, of a workspace with those that are \`open\` then. */
export const left = async (open, ...gone) => {
  const shown = new Set();
  const nothing = () => ({ dispose() {} });
  let go;
  languages.createDiagnosticCollection = () => ({ set: uri => shown.add(uri), delete: uri => shown.delete(uri), dispose() {} });
  Object.assign(workspace, { onDidChangeConfiguration: nothing, onDidOpenTextDocument: nothing, onDidCloseTextDocument: nothing });
  workspace.textDocuments = [];
  workspace.onDidChangeWorkspaceFolders = listener => { go = listener; return { dispose() {} }; };
  workspace.getWorkspaceFolder = uri => open.find(folder => uri === folder || uri.startsWith(folder + '/'));
  Uri.parse = text => text;
  const problem = { range: { start: 0, end: 1 }, message: { text: 'Wrong.', values: [] }, ruleId: 'empty-link', severity: 'error', fixes: [], related: [] };
  const service = {
    onDidChangeSite: () => () => {},
    check: async root => [{ uri: root + '/about.md', text: 'oak', problems: [problem] }],
  };
  const problems = new SiteProblems(service, () => '', () => {});
  for (const root of ['memory:/oak', 'memory:/both/elm']) await problems.check(root);
  go({ added: [], removed: gone.map(uri => ({ uri })) });
  return [...shown].join(' ');
};
`;

describe('the problems of whole sites', () => {
  let left: (open: readonly string[], ...gone: readonly string[]) => Promise<string>;
  before(async () => {
    ({ left } = (await runWithoutVscode(program)) as { readonly left: typeof left });
  });

  it('go with the folder of their homepage when it leaves the workspace', async () => {
    assert.equal(await left(['memory:/both'], 'memory:/oak'), 'memory:/both/elm/about.md');
    assert.equal(await left(['memory:/oak'], 'memory:/both'), 'memory:/oak/about.md');
  });

  it('stay when another folder leaves, or one of two that hold the homepage', async () => {
    assert.equal(
      await left(['memory:/oak', 'memory:/both'], 'memory:/elsewhere'),
      'memory:/oak/about.md memory:/both/elm/about.md',
    );
    assert.equal(
      await left(['memory:/oak', 'memory:/both'], 'memory:/both/elm'),
      'memory:/oak/about.md memory:/both/elm/about.md',
    );
  });
});
