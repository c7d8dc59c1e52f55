import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { languages, Uri, workspace } from 'vscode';
import { SiteProblems } from './src/extension/features/siteProblems';

const nothing = () => ({ dispose() {} });
const problemOf = severity => ({ range: { start: 0, end: 1 }, message: { text: 'Wrong.', values: [] }, ruleId: 'empty-link', severity, fixes: [], related: [] });

/** How many problems are told of a site with files that have problems of these severities. */
export const counted = async (...files) => {
  languages.createDiagnosticCollection = () => ({ set() {}, delete() {}, dispose() {} });
  for (const event of ['onDidChangeConfiguration', 'onDidOpenTextDocument', 'onDidCloseTextDocument', 'onDidChangeWorkspaceFolders']) workspace[event] = nothing;
  workspace.textDocuments = [];
  Uri.parse = text => text;
  const service = {
    onDidChangeSite: () => () => {},
    check: async root => files.map((severities, at) => ({ uri: root + '/' + at + '.md', text: 'oak', problems: severities.map(problemOf) })),
  };
  const { problems, files: wrong } = await new SiteProblems(service, () => '', () => {}).check('memory:/oak');
  return problems + ' in ' + wrong;
};

/** The files with problems of two homepages that are left when folders go, of a workspace with those that are \`open\` then. */
export const left = async (open, ...gone) => {
  const shown = new Set();
  let go;
  languages.createDiagnosticCollection = () => ({ set: uri => shown.add(uri), delete: uri => shown.delete(uri), dispose() {} });
  Object.assign(workspace, { onDidChangeConfiguration: nothing, onDidOpenTextDocument: nothing, onDidCloseTextDocument: nothing });
  workspace.textDocuments = [];
  workspace.onDidChangeWorkspaceFolders = listener => { go = listener; return { dispose() {} }; };
  workspace.getWorkspaceFolder = uri => open.find(folder => uri === folder || uri.startsWith(folder + '/'));
  Uri.parse = text => text;
  const service = {
    onDidChangeSite: () => () => {},
    check: async root => [{ uri: root + '/about.md', text: 'oak', problems: [problemOf('error')] }],
  };
  const problems = new SiteProblems(service, () => '', () => {});
  for (const root of ['memory:/oak', 'memory:/both/elm']) await problems.check(root);
  go({ added: [], removed: gone.map(uri => ({ uri })) });
  return [...shown].join(' ');
};
`;

describe('the problems of whole sites', () => {
  let left: (open: readonly string[], ...gone: readonly string[]) => Promise<string>;
  let counted: (...files: readonly (readonly string[])[]) => Promise<string>;
  before(async () => {
    ({ left, counted } = (await runWithoutVscode(program)) as {
      readonly left: typeof left;
      readonly counted: typeof counted;
    });
  });

  it('are counted as the Problems view lists them, without hints', async () => {
    assert.equal(await counted(['error', 'hint', 'info'], ['warning'], []), '3 in 2');
    assert.equal(await counted(['hint'], []), '0 in 0');
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
