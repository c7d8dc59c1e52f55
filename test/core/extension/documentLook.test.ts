import assert from 'node:assert/strict';
import type { Problem } from '../../../src/core/rules/rule';
import { DocumentLook, type Findings } from '../../../src/extension/features/documentLook';
import { rest } from '../../../src/extension/pace';
import { stoppedAlarm } from '../stoppedAlarm';

/** Text in which each `!` is a problem, and `?` an error. */
function findingsIn(text: string): Findings {
  const shouting = { ruleId: 'no-shouting', severity: 'warning' } as Problem;
  const doubt = { ruleId: 'no-doubt', severity: 'error' } as Problem;
  return { text, problems: (text.match(/[!?]/g) ?? []).map(sign => (sign === '!' ? shouting : doubt)) };
}

/** A document whose looks end when the test says so, `sinceEdit` milliseconds after its last key. */
function openDocument(sinceEdit = Infinity): {
  readonly look: DocumentLook;
  readonly drawn: string[];
  readonly failed: unknown[];
  readonly begun: () => number;
  /** How many problems were drawn last. */
  readonly shown: () => number;
  /** Whether all problems lack what the author is about to write. */
  readonly write: (isWriting: boolean) => void;
  readonly signals: readonly AbortSignal[];
  readonly end: (found: Findings | Error | undefined) => Promise<void>;
  readonly pass: (milliseconds: number) => void;
  /** What happens while something is drawn. */
  readonly whileDrawn: (happens: () => void) => void;
} {
  const drawn: string[] = [];
  const failed: unknown[] = [];
  const signals: AbortSignal[] = [];
  const alarm = stoppedAlarm();
  let isWritten = false;
  let shown = 0;
  let happening: () => void = () => undefined;
  let answer: (found: Findings | Error | undefined) => void = () => undefined;
  const look = new DocumentLook(
    {
      look: signal =>
        new Promise((resolve, reject) => {
          signals.push(signal);
          answer = found => {
            if (found instanceof Error) reject(found);
            else resolve(found);
          };
        }),
      draw({ text, problems }) {
        shown = problems.length;
        happening();
        return drawn.push(text) > 0;
      },
      lastEdit: () => -sinceEdit,
      isBeingWritten: () => isWritten,
    },
    error => failed.push(error),
    alarm,
  );
  const end = async (found: Findings | Error | undefined): Promise<void> => {
    answer(found);
    await settled();
  };
  const write = (isWriting: boolean): void => {
    isWritten = isWriting;
  };
  const begun = (): number => signals.length;
  const whileDrawn = (happens: () => void): void => {
    happening = happens;
  };
  return { look, shown: () => shown, write, drawn, failed, begun, signals, end, pass: alarm.pass, whileDrawn };
}

function settled(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve);
  });
}

describe('the looks at one document', () => {
  it('are one at a time: what is asked for meanwhile is one more', async () => {
    const { look, begun, end, drawn } = openDocument();
    look.now();
    look.now();
    look.now();
    assert.equal(begun(), 1);
    await end(findingsIn('a!'));
    assert.equal(begun(), 2);
    await end(findingsIn('ab!'));
    assert.equal(begun(), 2);
    assert.deepEqual(drawn, ['a!', 'ab!']);
  });

  it('end the one that runs where the document has changed', async () => {
    const { look, begun, end, signals, drawn, pass } = openDocument();
    look.now();
    look.soon();
    assert.equal(signals[0]?.aborted, true);
    await end(undefined);
    pass(1);
    assert.equal(begun(), 2);
    await end(findingsIn('a!'));
    assert.deepEqual(drawn, ['a!']);
  });

  it('draw what was mended at once, and what is new when its author rests', async () => {
    const { look, end, drawn } = openDocument(rest - 1);
    look.now();
    await end(findingsIn('a!!'));
    look.now();
    await end(findingsIn('a!'));
    assert.deepEqual(drawn, ['a!!', 'a!']);
    const typing = openDocument(0);
    typing.look.now();
    await typing.end(findingsIn('b'));
    typing.look.now();
    await typing.end(findingsIn('b!'));
    typing.pass(rest - 1);
    assert.deepEqual(typing.drawn, ['b']);
    typing.pass(1);
    assert.deepEqual(typing.drawn, ['b', 'b!']);
  });

  it('draw what lacks where the cursor stands when it has left, however long that takes', async () => {
    const { look, end, write, shown, drawn } = openDocument();
    look.now();
    await end(findingsIn('a'));
    write(true);
    look.now();
    await end(findingsIn('a!'));
    look.mayBeWritten();
    assert.deepEqual([shown(), drawn], [0, ['a', 'a!']]);
    write(false);
    look.mayBeWritten();
    assert.deepEqual([shown(), drawn], [1, ['a', 'a!', 'a!']]);
    look.mayBeWritten();
    assert.equal(drawn.length, 3);
  });

  it('draw what lacks there once its author rests, where the cursor leaves earlier', async () => {
    const { look, end, write, shown, pass } = openDocument(0);
    look.now();
    await end(findingsIn('a'));
    write(true);
    look.now();
    await end(findingsIn('a!'));
    write(false);
    look.mayBeWritten();
    pass(rest - 1);
    assert.equal(shown(), 0);
    pass(1);
    assert.equal(shown(), 1);
  });

  it('draw an error there after a pause of three seconds, and keep it while its author goes on', async () => {
    const { look, end, write, shown, pass } = openDocument(0);
    look.now();
    await end(findingsIn('a'));
    write(true);
    look.now();
    await end(findingsIn('a!?'));
    pass(2999);
    assert.equal(shown(), 0);
    pass(1);
    assert.equal(shown(), 1);
    const typing = openDocument(0);
    typing.look.now();
    await typing.end(findingsIn('a?'));
    typing.write(true);
    typing.look.now();
    await typing.end(findingsIn('ab?'));
    assert.equal(typing.shown(), 1);
    typing.look.dispose();
  });

  it('draw no error there at once because its rule has another one', async () => {
    const { look, end, write, shown, pass } = openDocument(0);
    look.now();
    await end(findingsIn('a?'));
    write(true);
    look.now();
    await end(findingsIn('a??'));
    pass(2999);
    assert.equal(shown(), 1);
    pass(1);
    assert.equal(shown(), 2);
  });

  it('keep what is drawn where its author goes back to it', async () => {
    const { look, end, write, shown } = openDocument();
    look.now();
    await end(findingsIn('a!'));
    write(true);
    look.now();
    await end(findingsIn('ab!'));
    assert.equal(shown(), 1);
  });

  it('draw an error whose time comes while the rest of it is drawn', async () => {
    const { look, end, write, shown, pass, whileDrawn } = openDocument(2999);
    look.now();
    await end(findingsIn('a'));
    write(true);
    look.now();
    whileDrawn(() => {
      pass(1);
    });
    await end(findingsIn('a!?'));
    assert.equal(shown(), 0);
    pass(1);
    assert.equal(shown(), 1);
  });

  it('draw nothing of a document that was closed, and begin no more', async () => {
    const { look, begun, end, signals, drawn, pass } = openDocument();
    look.now();
    look.now();
    look.dispose();
    assert.equal(signals[0]?.aborted, true);
    await end(findingsIn('a!'));
    pass(1);
    assert.equal(begun(), 1);
    assert.deepEqual(drawn, []);
  });

  it('go on after one that has failed, which is reported', async () => {
    const { look, end, drawn, failed } = openDocument();
    look.now();
    look.now();
    await end(new Error('the disk is gone'));
    await end(findingsIn('a!'));
    assert.deepEqual(failed.map(String), ['Error: the disk is gone']);
    assert.deepEqual(drawn, ['a!']);
  });
});
