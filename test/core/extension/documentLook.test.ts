import assert from 'node:assert/strict';
import type { Problem } from '../../../src/core/rules/rule';
import { DocumentLook, type Findings } from '../../../src/extension/features/documentLook';
import { rest } from '../../../src/extension/pace';

/** Text in which each `!` is a problem, and `?` an error. */
function findingsIn(text: string): Findings {
  const shouting = { ruleId: 'no-shouting', severity: 'warning' } as Problem;
  const doubt = { ruleId: 'no-doubt', severity: 'error' } as Problem;
  return { text, problems: (text.match(/[!?]/g) ?? []).map(sign => (sign === '!' ? shouting : doubt)) };
}

/** A document whose looks end when the test says so. */
function openDocument(lastEdit = -Infinity): {
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
} {
  const drawn: string[] = [];
  const failed: unknown[] = [];
  const signals: AbortSignal[] = [];
  let isWritten = false;
  let shown = 0;
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
        return drawn.push(text) > 0;
      },
      lastEdit: () => lastEdit,
      isBeingWritten: () => isWritten,
    },
    error => failed.push(error),
  );
  const end = async (found: Findings | Error | undefined): Promise<void> => {
    answer(found);
    await soon();
  };
  const write = (isWriting: boolean): void => {
    isWritten = isWriting;
  };
  return { look, shown: () => shown, write, drawn, failed, begun: () => signals.length, signals, end };
}

function soon(milliseconds = 0): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, milliseconds);
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
    const { look, begun, end, signals, drawn } = openDocument();
    look.now();
    look.soon();
    assert.equal(signals[0]?.aborted, true);
    await end(undefined);
    await soon();
    assert.equal(begun(), 2);
    await end(findingsIn('a!'));
    assert.deepEqual(drawn, ['a!']);
  });

  it('draw what was mended at once, and what is new when its author rests', async () => {
    // ten milliseconds before the rest begins
    const { look, end, drawn } = openDocument(performance.now() - rest + 10);
    look.now();
    await end(findingsIn('a!!'));
    look.now();
    await end(findingsIn('a!'));
    assert.deepEqual(drawn, ['a!!', 'a!']);
    const typing = openDocument(performance.now() + 50);
    typing.look.now();
    await typing.end(findingsIn('b'));
    typing.look.now();
    await typing.end(findingsIn('b!'));
    assert.deepEqual(typing.drawn, ['b']);
    await soon(rest + 100);
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
    const { look, end, write, shown } = openDocument(performance.now());
    look.now();
    await end(findingsIn('a'));
    write(true);
    look.now();
    await end(findingsIn('a!'));
    write(false);
    look.mayBeWritten();
    assert.equal(shown(), 0);
    await soon(rest + 50);
    assert.equal(shown(), 1);
  });

  it('draw an error there after a pause of three seconds, and keep it while its author goes on', async () => {
    // of the three seconds, ten milliseconds are left
    const { look, end, write, shown } = openDocument(performance.now() - 3000 + 10);
    look.now();
    await end(findingsIn('a'));
    write(true);
    look.now();
    await end(findingsIn('a!?'));
    assert.equal(shown(), 0);
    await soon(60);
    assert.equal(shown(), 1);
    const typing = openDocument(performance.now());
    typing.look.now();
    await typing.end(findingsIn('a?'));
    typing.write(true);
    typing.look.now();
    await typing.end(findingsIn('ab?'));
    assert.equal(typing.shown(), 1);
    typing.look.dispose();
  });

  it('draw nothing of a document that was closed, and begin no more', async () => {
    const { look, begun, end, signals, drawn } = openDocument();
    look.now();
    look.now();
    look.dispose();
    assert.equal(signals[0]?.aborted, true);
    await end(findingsIn('a!'));
    await soon();
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
