import assert from 'node:assert/strict';
import path from 'node:path';
import type { StyleInput } from '../../../src/core/ports';
import { startStyleThread } from '../../../src/hosts/node/startStyleThread';
import {
  createThreadedStyleCompiler,
  longestAtOne,
  longestIdle,
  type StartStyleThread,
  type StyleAnswer,
  type StyleRequest,
} from '../../../src/hosts/styleThread';
import { stoppedAlarm } from '../stoppedAlarm';

const input = (text: string, files: Readonly<Record<string, string>> = {}): StyleInput => ({
  path: 'a.scss',
  text,
  loadPaths: ['_sass'],
  fromOwnFolder: false,
  compressed: true,
  files: new Map(Object.entries(files)),
});

/** A thread that answers when the test says so. */
function byHand(): {
  readonly start: StartStyleThread;
  readonly sent: StyleRequest[];
  readonly threads: { answer: (answer: StyleAnswer) => void; broken: (reason: string) => void; ended: boolean }[];
} {
  const sent: StyleRequest[] = [];
  const threads: { answer: (answer: StyleAnswer) => void; broken: (reason: string) => void; ended: boolean }[] = [];
  return {
    sent,
    threads,
    start: (answer, broken) => {
      const thread = { answer, broken, ended: false };
      threads.push(thread);
      return Promise.resolve({ send: request => sent.push(request), end: () => (thread.ended = true) });
    },
  };
}

const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
const css = (text: string): StyleAnswer['result'] => ({ kind: 'css', css: text, asked: [] });

describe('the style compiler in a thread', () => {
  it('gives each answer to who asked, in whatever order they come', async () => {
    const { start, sent, threads } = byHand();
    const compiler = createThreadedStyleCompiler(start);
    const [one, two] = [compiler.compile(input('1')), compiler.compile(input('2'))];
    await turn();
    assert.equal(threads.length, 1);
    assert.deepEqual(
      sent.map(request => request.input.text),
      ['1', '2'],
    );
    for (const { id, input: asked } of [...sent].reverse()) threads[0]?.answer({ id, result: css(asked.text) });
    assert.deepEqual([await one, await two], [css('1'), css('2')]);
  });

  it('begins before it is asked, and once', async () => {
    const { start, sent, threads } = byHand();
    const compiler = createThreadedStyleCompiler(start);
    compiler.begin();
    compiler.begin();
    assert.equal(threads.length, 1);
    const asked = compiler.compile(input('1'));
    await turn();
    assert.deepEqual([threads.length, sent.length], [1, 1]);
    threads[0]?.answer({ id: 1, result: css('1') });
    assert.deepEqual(await asked, css('1'));
  });

  it('rejects what a thread broke at, and starts another for the next', async () => {
    const { start, sent, threads } = byHand();
    const compiler = createThreadedStyleCompiler(start);
    const lost = compiler.compile(input('1'));
    await turn();
    threads[0]?.broken('out of memory');
    await assert.rejects(lost, /out of memory/);
    const next = compiler.compile(input('2'));
    await turn();
    // what is still heard of the first thread concerns nobody
    threads[0]?.broken('it ended');
    threads[1]?.answer({ id: sent[1]?.id ?? 0, result: css('2') });
    assert.deepEqual(await next, css('2'));
  });

  it('rejects when no thread can be started, neither at once nor when that is tried again', async () => {
    let tries = 0;
    const compiler = createThreadedStyleCompiler(() => {
      tries += 1;
      return Promise.reject(new Error('no workers here'));
    });
    await assert.rejects(compiler.compile(input('1')), /no workers here/);
    assert.equal(tries, 2);
  });

  it('answers when a thread could be started at the second try', async () => {
    const { start, sent, threads } = byHand();
    let tries = 0;
    const compiler = createThreadedStyleCompiler((...heard) => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('no network')) : start(...heard);
    });
    const asked = compiler.compile(input('1'));
    await turn();
    threads[0]?.answer({ id: sent[0]?.id ?? 0, result: css('1') });
    assert.deepEqual(await asked, css('1'));
  });

  it('ends its thread when nothing is asked of it any more, and starts another when there is', async () => {
    const { start, sent, threads } = byHand();
    const alarm = stoppedAlarm();
    const compiler = createThreadedStyleCompiler(start, alarm);
    compiler.begin();
    alarm.pass(longestIdle - 1);
    const asked = compiler.compile(input('1'));
    alarm.pass(longestAtOne - 1);
    await turn();
    assert.equal(threads[0]?.ended, false, 'it is at work');
    threads[0].answer({ id: 1, result: css('1') });
    await asked;
    alarm.pass(longestIdle - 1);
    await turn();
    assert.equal(threads[0].ended, false, 'it may still be asked');
    alarm.pass(1);
    await turn();
    assert.equal(threads[0].ended, true);
    // what it says of its end concerns nobody
    threads[0].broken('it ended');
    const next = compiler.compile(input('2'));
    await turn();
    threads[1]?.answer({ id: sent[1]?.id ?? 0, result: css('2') });
    assert.deepEqual(await next, css('2'));
    alarm.pass(longestIdle);
    await turn();
    assert.deepEqual(
      threads.map(({ ended }) => ended),
      [true, true],
    );
  });

  it('tells of a stylesheet that comes to no end, and has what waits behind it made by another thread', async () => {
    const { start, sent, threads } = byHand();
    const alarm = stoppedAlarm();
    const compiler = createThreadedStyleCompiler(start, alarm);
    const endless = compiler.compile(input('@import "b";', { '_sass/_b.scss': '@while true {}' }));
    const behind = compiler.compile(input('2'));
    await turn();
    alarm.pass(longestAtOne);
    // any of its files may have the loop
    assert.deepEqual(await endless, { kind: 'endless', asked: ['_sass/_b.scss'] });
    await turn();
    assert.deepEqual([threads.length, threads[0]?.ended], [2, true]);
    assert.deepEqual(
      sent.map(({ input: { text } }) => text),
      ['@import "b";', '2', '2'],
    );
    // what is still heard of the first thread concerns nobody
    threads[0]?.answer({ id: sent[1]?.id ?? 0, result: css('1') });
    threads[0]?.broken('it ended');
    threads[1]?.answer({ id: sent[2]?.id ?? 0, result: css('2') });
    assert.deepEqual(await behind, css('2'));
    alarm.pass(longestAtOne);
    await turn();
    assert.equal(threads[1]?.ended, false, 'what has been answered is no longer waited for');
    compiler.dispose();
  });

  it('waits for each of several stylesheets by itself, and the shorter the more came to no end', async () => {
    const { start, threads } = byHand();
    const alarm = stoppedAlarm();
    const compiler = createThreadedStyleCompiler(start, alarm);
    const answers: string[] = [];
    const limits = [1, 1 / 2, 1 / 4, 1 / 6, 1 / 6].map(part => longestAtOne * part);
    for (const at of limits.keys()) void compiler.compile(input(String(at))).then(({ kind }) => answers.push(kind));
    for (const [at, limit] of limits.entries()) {
      alarm.pass(limit - 1);
      await turn();
      assert.equal(answers.length, at);
      alarm.pass(1);
      await turn();
      assert.equal(answers.length, at + 1);
    }
    assert.deepEqual(new Set(answers), new Set(['endless']));
    assert.ok(threads.every(({ ended }) => ended));
    // who comes back later has mended something
    compiler.begin();
    alarm.pass(longestIdle);
    void compiler.compile(input('later')).then(({ kind }) => answers.push(kind));
    alarm.pass(longestAtOne - 1);
    await turn();
    assert.equal(answers.length, limits.length);
    compiler.dispose();
  });

  it('counts the time in which the machine was at work for it, up to ten times as long in all', async () => {
    const { start } = byHand();
    const alarm = stoppedAlarm();
    let worked = 0;
    const compiler = createThreadedStyleCompiler(start, alarm, () => worked);
    const answers: string[] = [];
    const ask = (): void => void compiler.compile(input('1')).then(({ kind }) => answers.push(kind));
    ask();
    alarm.pass(longestAtOne);
    worked = longestAtOne - 2000;
    alarm.pass(longestAtOne);
    await turn();
    assert.deepEqual(answers, [], 'other programs had the machine');
    worked = longestAtOne;
    alarm.pass(2000);
    await turn();
    assert.deepEqual(answers, ['endless']);
    ask();
    alarm.pass(longestAtOne * 5 - 1);
    await turn();
    assert.equal(answers.length, 1);
    alarm.pass(1);
    await turn();
    assert.equal(answers.length, 2, 'a thread that does nothing is not waited for, either');
    compiler.dispose();
  });

  it('has what waited behind the one that a thread broke at made by another', async () => {
    const { start, sent, threads } = byHand();
    const compiler = createThreadedStyleCompiler(start);
    const lost = compiler.compile(input('1'));
    const behind = compiler.compile(input('2'));
    await turn();
    threads[0]?.broken('out of memory');
    await assert.rejects(lost, /out of memory/);
    await turn();
    threads[1]?.answer({ id: sent.at(-1)?.id ?? 0, result: css('2') });
    assert.deepEqual(await behind, css('2'));
    compiler.dispose();
  });

  it('ends a thread that was begun and never asked', async () => {
    const { start, threads } = byHand();
    const alarm = stoppedAlarm();
    createThreadedStyleCompiler(start, alarm).begin();
    alarm.pass(longestIdle);
    await turn();
    assert.equal(threads[0]?.ended, true);
  });

  it('ends its thread', async () => {
    const { start, threads } = byHand();
    const compiler = createThreadedStyleCompiler(start);
    const lost = compiler.compile(input('1'));
    await turn();
    compiler.dispose();
    await assert.rejects(lost);
    await turn();
    assert.equal(threads[0]?.ended, true);
  });

  it('compiles in a worker thread of Node, and tells what it asked for', async () => {
    const file = (name: string): string => path.resolve(name);
    const compiler = createThreadedStyleCompiler(startStyleThread({ file }));
    try {
      const [good, bad] = await Promise.all([
        compiler.compile(input('@import "b"; c { d: $e }', { '_sass/_b.scss': '$e: 1px;' })),
        compiler.compile(input('a {\n b: $none }')),
      ]);
      assert.ok(good.kind === 'css' && good.css === 'c{d:1px}' && good.asked.includes('_sass/_b.scss'));
      assert.ok(bad.kind === 'error' && bad.place.start.line === 1 && bad.message.includes('Undefined variable'));
    } finally {
      compiler.dispose();
    }
  });
});
