import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { RenderLoop } from './src/extension/preview/renderLoop';

/** Whether somebody waits for the newest page of a panel after \`steps\`, and after those that follow. */
export const waits = async (steps, ...after) => {
  const panel = { visible: true, onDidChangeViewState: () => ({ dispose() {} }) };
  const loop = new RenderLoop(panel, { load: async () => {}, render: async () => {} }, () => {});
  for (const step of steps) loop[step]();
  let isWaiting = true;
  void loop.settled().then(() => (isWaiting = false));
  for (const step of after) loop[step]();
  for (let turn = 0; turn < 10; turn++) await undefined;
  return isWaiting;
};

/** How long after \`steps\` a panel loads its document again each time; a number among the steps is so many milliseconds in which nothing comes. */
export const loads = async (...steps) => {
  const timers = [];
  let now = 0;
  const [set, clear] = [globalThis.setTimeout, globalThis.clearTimeout];
  globalThis.setTimeout = (run, wait) => timers.push({ run, at: now + wait }) && timers.at(-1);
  globalThis.clearTimeout = timer => timers.includes(timer) && timers.splice(timers.indexOf(timer), 1);
  const rest = async () => {
    for (let turn = 0; turn < 10; turn++) await undefined;
  };
  try {
    const times = [];
    let seen;
    const panel = { visible: true, onDidChangeViewState: listener => ((seen = listener), { dispose() {} }) };
    const loop = new RenderLoop(panel, { load: async () => void times.push(now), render: async () => {} }, () => {});
    for (const step of steps) {
      if (step === 'hide' || step === 'show') {
        panel.visible = step === 'show';
        seen();
      } else if (typeof step === 'string') loop[step]();
      else
        for (const end = now + step; ; ) {
          await rest();
          const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
          if (next === undefined) {
            now = end;
            break;
          }
          timers.splice(timers.indexOf(next), 1);
          now = next.at;
          next.run();
        }
    }
    return times.join(' ');
  } finally {
    [globalThis.setTimeout, globalThis.clearTimeout] = [set, clear];
  }
};
`;

describe('who wants the newest page of a panel', () => {
  let waits: (steps: readonly string[], ...after: readonly string[]) => Promise<boolean>;
  before(async () => {
    ({ waits } = (await runWithoutVscode(program)) as { readonly waits: typeof waits });
  });

  it('waits while it is on its way', async () => {
    assert.equal(await waits(['load']), true);
    assert.equal(await waits(['load', 'ready']), true);
    assert.equal(await waits(['load', 'ready'], 'refresh', 'settle'), true);
  });

  it('waits no more when it stands, or the panel is closed', async () => {
    assert.equal(await waits(['load', 'ready'], 'settle'), false);
    assert.equal(await waits(['load', 'ready'], 'dispose'), false);
  });

  it('does not wait where it stands, or the panel is gone already', async () => {
    assert.equal(await waits(['load', 'ready', 'settle']), false);
    assert.equal(await waits(['load', 'dispose']), false);
    assert.equal(await waits(['load', 'ready', 'dispose']), false);
  });
});

describe('a document of a panel that was lost on its way', () => {
  const minute = 60_000;
  let loads: (...steps: readonly (string | number)[]) => Promise<string>;
  before(async () => {
    ({ loads } = (await runWithoutVscode(program)) as { readonly loads: typeof loads });
  });

  it('is loaded again, and no more after the second time', async () => {
    assert.equal(await loads('load', 10 * minute), '0 35000 105000');
  });

  it('is waited for once it has told that it is there', async () => {
    assert.equal(await loads('load', 1000, 'ready', 1000, 'settle', 10 * minute), '0');
    assert.equal(await loads('load', 40_000, 'ready', 1000, 'settle', 10 * minute), '0 35000');
    assert.equal(await loads('load', 1000, 'dispose', 10 * minute), '0');
  });

  it('is loaded again where the page that it was sent does not come to stand', async () => {
    assert.equal(await loads('load', 1000, 'ready', 10 * minute), '0 11000 81000');
    assert.equal(await loads('load', 1000, 'ready', 11_000, 'ready', 1000, 'settle', 10 * minute), '0 11000');
    assert.equal(await loads('load', 1000, 'ready', 5000, 'hide', minute, 'show', 1000, 'settle', minute), '0');
  });

  it('is not loaded again for a later page that takes its time', async () => {
    assert.equal(await loads('load', 1000, 'ready', 1000, 'settle', 'refresh', 10 * minute), '0');
  });

  it('is given its time from when it comes into sight', async () => {
    assert.equal(await loads('hide', 'load', 10 * minute), '0');
    assert.equal(
      await loads(
        'hide',
        'load',
        minute,
        'show',
        34_000,
        'hide',
        minute,
        'show',
        34_000,
        'ready',
        1000,
        'settle',
        minute,
      ),
      '0',
    );
    assert.equal(await loads('hide', 'load', minute, 'show', 36_000), '0 95000');
  });
});
