import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { CancellationTokenSource, CodeActionTriggerKind, EventEmitter, languages, ProgressLocation, window } from 'vscode';
import { signalOf } from './src/extension/cancellation';
import { registerCodeActions } from './src/extension/features/codeActions';
import { whileShown, whileShownAside } from './src/extension/notifications';

/** Whether the core is told to end before and after a token is cancelled. */
export const abortedOf = isBefore => {
  const source = new CancellationTokenSource();
  if (isBefore) source.cancel();
  const signal = signalOf(source.token);
  const before = signal.aborted;
  if (!isBefore) source.cancel();
  return before + ' ' + signal.aborted;
};

/** Whether work that is shown can be cancelled, where it is shown, and whether it is told when somebody does. */
export const shown = async where => {
  const source = new CancellationTokenSource();
  let about;
  window.withProgress = (options, work) => { about = options; return work({ report() {} }, source.token); };
  const work = async signal => { source.cancel(); return signal?.aborted; };
  const told = await { whileShown, whileShownAside }[where]('Looking at lakes…', work);
  return { cancellable: about.cancellable === true, isNotification: about.location === ProgressLocation.Notification, told };
};

/** What the core is asked for a menu of fixes that VS Code gives up with the first answer, or does not. */
export const askedFor = async isGivenUp => {
  const source = new CancellationTokenSource();
  const asked = [];
  const ask = (name, answer) => async () => { asked.push(name); if (isGivenUp) source.cancel(); return answer; };
  let provider;
  languages.registerCodeActionsProvider = (_, registered) => { provider = registered; };
  registerCodeActions({
    codeActions: ask('fixes', []),
    refactorings: ask('other forms', []),
    canCompleteEntry: ask('completion', false),
    canEditEntry: ask('parts', false),
  });
  const document = { uri: 'memory:/about.md', version: 1, languageId: 'markdown', offsetAt: at => at };
  const context = { triggerKind: CodeActionTriggerKind.Invoke, diagnostics: [] };
  await provider.provideCodeActions(document, { start: 0, end: 0 }, context, source.token);
  return asked.join(', ');
};
`;

interface Shown {
  readonly cancellable: boolean;
  readonly isNotification: boolean;
  readonly told: boolean | undefined;
}

describe('what VS Code gives up', () => {
  let abortedOf: (isBefore: boolean) => string;
  let shown: (where: 'whileShown' | 'whileShownAside') => Promise<Shown>;
  let askedFor: (isGivenUp: boolean) => Promise<string>;
  before(async () => {
    ({ abortedOf, shown, askedFor } = (await runWithoutVscode(program)) as {
      readonly abortedOf: typeof abortedOf;
      readonly shown: typeof shown;
      readonly askedFor: typeof askedFor;
    });
  });

  it('the core is told of, also where it was given up before', () => {
    assert.equal(abortedOf(false), 'false true');
    assert.equal(abortedOf(true), 'true true');
  });

  it('is work in a notification, which has a button for it, and none in the status bar, which has not', async () => {
    assert.deepEqual({ ...(await shown('whileShown')) }, { cancellable: true, isNotification: true, told: true });
    assert.deepEqual(
      { ...(await shown('whileShownAside')) },
      { cancellable: false, isNotification: false, told: undefined },
    );
  });

  it('is a menu of fixes: then nothing more is looked for', async () => {
    assert.equal(await askedFor(false), 'fixes, other forms, completion, parts');
    assert.equal(await askedFor(true), 'fixes');
  });
});
