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

/** Two homepages with names that begin alike, whose problems are found when the test says so: what is shown of them. */
export const slowly = () => {
  const [shown, answers] = [new Map(), []];
  let go, close, change;
  languages.createDiagnosticCollection = () => ({ set: (uri, [{ message }]) => shown.set(uri, message), delete: uri => shown.delete(uri), dispose() {} });
  Object.assign(workspace, { onDidChangeConfiguration: nothing, onDidOpenTextDocument: nothing, textDocuments: [], getWorkspaceFolder: () => undefined });
  workspace.onDidCloseTextDocument = listener => { close = listener; return nothing(); };
  workspace.onDidChangeWorkspaceFolders = listener => { go = listener; return nothing(); };
  Uri.parse = text => text;
  // the pause after a change is over at once
  globalThis.setTimeout = run => void run();
  const [asked, signals] = [[], []];
  const service = {
    onDidChangeSite: listener => { change = listener; return () => {}; },
    check: (root, { cancellation }) => {
      asked.push(root);
      signals.push(cancellation);
      return new Promise(resolve => answers.push(text => resolve(text === undefined ? undefined : filesOf(root, text))));
    },
  };
  const filesOf = (root, text) => [{ uri: root + '/about.md', text: 'oak', problems: [{ ...problemOf('error'), message: { text, values: [] } }] }];
  const problems = new SiteProblems(service, () => '', () => {});
  const running = [];
  return {
    begin: (root, isCancelled = false) => void running.push(problems.check(root, undefined, { aborted: isCancelled })),
    look: root => { const show = problems.look(root); return text => show(filesOf(root, text)); },
    answer: async (at, text) => { answers[at](text); const told = await running[at]; return told && told.problems; },
    leave: folder => go({ added: [], removed: [{ uri: folder }] }),
    close: uri => close({ uri }),
    change: root => change(root),
    dispose: () => problems.dispose(),
    underWay: () => signals.flatMap(({ aborted }, at) => aborted ? [] : [at]).join(' '),
    asked, shown: () => [...shown.values()].join(' '),
  };
};
`;

/** Homepages whose checks are answered by hand. */
interface Slowly {
  readonly begin: (root: string, isCancelled?: boolean) => void;
  /** Looks at a homepage elsewhere: what is found there is shown by the function that it gives. */
  readonly look: (root: string) => (found: string) => void;
  /** Ends the check that was begun as this one, from 0; nothing is found where it was cancelled or there is no such site. How many problems it tells. */
  readonly answer: (at: number, found: string | undefined) => Promise<number | undefined>;
  readonly leave: (folder: string) => void;
  readonly close: (uri: string) => void;
  readonly change: (root: string) => void;
  readonly dispose: () => void;
  /** Which looks have not been told to end, from 0. */
  readonly underWay: () => string;
  /** The homepages that were looked at. */
  readonly asked: readonly string[];
  readonly shown: () => string;
}

describe('the problems of whole sites', () => {
  let left: (open: readonly string[], ...gone: readonly string[]) => Promise<string>;
  let counted: (...files: readonly (readonly string[])[]) => Promise<string>;
  let slowly: () => Slowly;
  before(async () => {
    ({ left, counted, slowly } = (await runWithoutVscode(program)) as {
      readonly slowly: typeof slowly;
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

  it('do not come back with a check that was under way when their folder left', async () => {
    for (const isFirst of [true, false]) {
      const { begin, answer, leave, shown } = slowly();
      begin('memory:/oak');
      if (!isFirst) await answer(0, 'before');
      begin('memory:/oak');
      leave('memory:/oak');
      if (isFirst) await answer(0, 'first');
      assert.equal(await answer(1, 'late'), 1);
      assert.equal(shown(), '');
    }
  });

  it('are those of the check that was begun last, whichever ends first', async () => {
    const { begin, answer, shown } = slowly();
    begin('memory:/oak');
    begin('memory:/oak');
    await answer(1, 'newer');
    assert.equal(await answer(0, 'older'), 1);
    assert.equal(shown(), 'newer');
  });

  it('are those of the check before where the last one was cancelled', async () => {
    const { begin, answer, shown } = slowly();
    begin('memory:/oak');
    begin('memory:/oak', true);
    await answer(1, undefined);
    await answer(0, 'older');
    assert.equal(shown(), 'older');
  });

  it('stay where a check is cancelled', async () => {
    const { begin, answer, shown } = slowly();
    begin('memory:/oak');
    await answer(0, 'wrong');
    begin('memory:/oak', true);
    await answer(1, undefined);
    assert.equal(shown(), 'wrong');
  });

  it('go where the site is no more, as in a branch without its settings, and are looked for on when it may be back', async () => {
    const { begin, answer, close, asked, shown } = slowly();
    begin('memory:/oak');
    await answer(0, 'wrong');
    begin('memory:/oak');
    assert.equal(await answer(1, undefined), undefined);
    assert.equal(shown(), '');
    close('memory:/oak/about.md');
    assert.equal(asked.length, 3);
  });

  it('are not those of a report that was begun before', async () => {
    const { begin, look, answer, shown } = slowly();
    const show = look('memory:/oak');
    begin('memory:/oak');
    await answer(0, 'newer');
    show('older');
    assert.equal(shown(), 'newer');
  });

  it('are looked for once at a time while the homepage changes: each change ends the look that follows the one before', async () => {
    const { begin, answer, change, underWay } = slowly();
    begin('memory:/oak');
    await answer(0, 'wrong');
    begin('memory:/elm');
    await answer(1, 'wrong');
    for (const root of ['memory:/oak', 'memory:/elm', 'memory:/oak', 'memory:/oak']) change(root);
    assert.equal(underWay(), '0 1 3 5');
  });

  it('are looked for no more when the folder of their homepage leaves, and when nobody shows them any more', async () => {
    const { begin, answer, change, leave, dispose, underWay } = slowly();
    for (const [at, root] of ['memory:/oak', 'memory:/elm'].entries()) {
      begin(root);
      await answer(at, 'wrong');
    }
    for (const root of ['memory:/oak', 'memory:/elm']) change(root);
    leave('memory:/oak');
    assert.equal(underWay(), '0 1 3');
    dispose();
    assert.equal(underWay(), '0 1');
  });

  it('are looked for again when a file of the homepage is closed, and none of its neighbour', async () => {
    const { begin, answer, close, asked } = slowly();
    begin('memory:/oak');
    await answer(0, 'wrong');
    begin('memory:/oak-old');
    await answer(1, 'wrong');
    close('memory:/oak-old/about.md');
    assert.equal(asked.slice(2).join(' '), 'memory:/oak-old');
  });
});
