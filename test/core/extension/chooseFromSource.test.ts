import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window } from 'vscode';
import { chooseFromSource } from './src/extension/publications/chooseFromSource';
import { importPublications } from './src/extension/commands/importPublications';
import { compareWithPages } from './src/core/publications/comparing/compareWithPages';
import { readBibliography } from './src/core/publications/bibliography/readBibliography';

/** Imports from a source that keeps silent about a work as often as \`silent\` says. What happens is written down in \`events\`. */
export const start = async (kind, silent, fails = false, unreached = 0, isPrinted = false) => {
  const { entries } = await readBibliography('@article{t, title={Tides of Attention}, author={Lin, Mei}, year=2024}');
  const events = [];
  const lists = [];
  const messages = [];
  window.withProgress = (_, work) => work({ report() {} }, { onCancellationRequested() {} });
  window.showWarningMessage = (text, ...buttons) => {
    events.push(['told', ...buttons].join(': '));
    return new Promise(close => messages.push(close));
  };
  window.showErrorMessage = async (_, ...buttons) => {
    events.push('failed');
    return buttons.find(button => button === 'Ask Again');
  };
  window.showQuickPick = (items, _, stop) => {
    events.push('list');
    return new Promise(close => {
      lists.push(chosen => close(chosen ? items.filter(({ work }) => work) : undefined));
      stop?.onCancellationRequested(() => {
        events.push('list closed');
        close(undefined);
      });
    });
  };
  let asked = 0;
  const service = {
    findPublications: async () => {
      asked += 1;
      if (asked <= unreached) return { kind: 'failed', message: { text: 'Nobody was reached.', values: [] }, mayComeLater: true };
      const incomplete = asked <= silent ? [{ text: 'Not all were found.', values: [] }] : [];
      return { kind: 'found', works: compareWithPages([], entries), incomplete };
    },
    paperHome: async () => ({ kind: 'page' }),
    isPrintedBibliography: async () => isPrinted,
    placePublications: async () => {
      events.push('written');
      if (fails && asked > 1) throw new Error('No answer.');
      return undefined;
    },
  };
  const source = kind === 'author' ? { kind, author: { registry: 'orcid', id: '0000' } } : { kind, text: '' };
  const page = Object.assign(new Uri(), { toString: () => 'memory:/site/about.md' });
  return {
    take: () => events.splice(0).join(', '),
    list: chosen => lists.at(-1)(chosen),
    press: at => messages.at(at)('Ask Again'),
    close: at => messages.at(at)(undefined),
    run: () => importPublications(service, async ([target]) => target).run(page, source),
    choose: () => chooseFromSource(service, undefined, source, false),
  };
};
`;

interface Started {
  /** What has happened since this was called last. */
  readonly take: () => string;
  /** Takes the works of the list that is open, or leaves it. */
  readonly list: (chosen: boolean) => void;
  /** Presses the button of a message, or closes it; -1 is the last. */
  readonly press: (at: number) => void;
  readonly close: (at: number) => void;
  readonly run: () => Promise<void>;
  readonly choose: () => Promise<{ readonly chosen: readonly unknown[] | undefined }>;
}

type Start = (
  kind: 'author' | 'bibliography',
  silent: number,
  fails?: boolean,
  unreached?: number,
  isPrinted?: boolean,
) => Promise<Started>;

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await setImmediate();
}

describe('an import into a page that prints a bibliography', () => {
  it('is refused before anything is asked', async () => {
    const { start } = (await runWithoutVscode(program)) as { start: Start };
    const { run, take } = await start('author', 0, false, 0, true);
    await run();
    assert.equal(take(), 'failed');
  });
});

describe('an import that a registry answered by half', () => {
  let start: Start;
  before(async () => {
    ({ start } = (await runWithoutVscode(program)) as { start: Start });
  });

  it('is asked again while the list is open, which is made anew', async () => {
    const { run, take, press, list } = await start('author', 1);
    const done = run();
    await settled();
    assert.equal(take(), 'told: Ask Again, list');
    press(-1);
    await settled();
    assert.equal(take(), 'list closed, list');
    list(true);
    await done;
    assert.equal(take(), 'written, failed');
  });

  it('is asked again after works were chosen, or the list was left, and lists what is more', async () => {
    for (const chosen of [true, false]) {
      const { run, take, press, list } = await start('author', 1);
      const done = run();
      await settled();
      list(chosen);
      await settled();
      assert.equal(take(), `told: Ask Again, list${chosen ? ', written, failed' : ''}`);
      press(-1);
      await settled();
      assert.equal(take(), 'list');
      list(false);
      await done;
    }
  });

  it('is asked as often as the author wants, and ends when the message is closed', async () => {
    const { run, take, press, close, list } = await start('author', 3);
    const done = run();
    for (const turn of [1, 2]) {
      await settled();
      assert.equal(take(), `${turn === 1 ? '' : 'list closed, '}told: Ask Again, list`);
      press(-1);
    }
    await settled();
    assert.equal(take(), 'list closed, told: Ask Again, list');
    close(-1);
    await settled();
    assert.equal(take(), '');
    list(false);
    await done;
    assert.equal(take(), '');
  });

  it('is asked again where nobody was reached', async () => {
    const { run, take, list } = await start('author', 0, false, 2);
    const done = run();
    await settled();
    assert.equal(take(), 'failed, failed, list');
    list(false);
    await done;
  });

  it('fails the second time as the first: whoever runs the command hears of it', async () => {
    const { run, press, list } = await start('author', 1, true);
    const done = run();
    await settled();
    list(false);
    press(-1);
    await settled();
    list(true);
    await assert.rejects(done, { message: 'No answer.' });
  });

  it('has no button where it would do nothing: of a file, and where the questions for a new homepage go on', async () => {
    const file = await start('bibliography', 1);
    const done = file.run();
    await settled();
    assert.equal(file.take(), 'told, list');
    file.list(true);
    await done;
    const { choose, take, list } = await start('author', 1);
    const chosen = choose();
    await settled();
    assert.equal(take(), 'told, list');
    list(true);
    assert.equal((await chosen).chosen?.length, 1);
  });
});
