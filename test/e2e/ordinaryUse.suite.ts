import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Request } from 'playwright-core';
import { isSecondCircle } from '../secondCircle';
import { beginUse, filesOfUse, ordinaryUse, startOver, type Felt } from '../soak/ordinaryUse';
import type { RegistriesServer } from '../registries/server';
import type { HostHeld, Watched } from '../soak/watched';
import { notified, runAskingCommand } from '../workbench/workbenchActions';
import { leavesWorkbench } from './foreignRequest';
import type { OpenHomepage } from './homepage';
import { patienceMs } from '../workbench/patience';

/** What opens something and closes it again. */
const passing = isSecondCircle()
  ? /exports|settings|other page|closes the preview/
  : /exports|other page|closes the preview/;
/** What the suite of writing does as well, in the same window, and an editor that is VS Code's own. */
const elsewhere = /changes the configuration|settings/;

/** What lives in the extension host, and so many frames of the browser. */
interface Held extends Pick<HostHeld, 'alive'> {
  readonly frames: number;
}

/** What has been seen of the window since it was opened. */
export interface Watch {
  readonly host: Watched;
  /** Of all frames and workers of the browser. */
  readonly requests: readonly Request[];
}

/**
 * A round of what authors do in an hour fills what is kept; more of it must add nothing.
 *
 * @param opened the starter's page, in the editor alone, and registries that nobody has asked
 */
export function usingEverything(
  opened: () => OpenHomepage,
  asked: () => RegistriesServer,
  watching: () => Watch,
): void {
  let homepage: OpenHomepage;
  let registries: RegistriesServer;
  let watched: Watched;
  let files: ReadonlyMap<string, string>;
  let earlier = 0;
  before(async () => {
    homepage = opened();
    registries = asked();
    watched = watching().host;
    files = filesOfUse(homepage);
    earlier = watching().requests.length;
    await beginUse(homepage);
  });
  // each begins where the one before has ended
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await startOver(homepage, files);
  });

  /** What is alive once that is the same four times: what is closed goes away a moment later. */
  async function atRest(): Promise<Held> {
    const look = async (): Promise<Held> => ({
      alive: (await watched.held()).alive,
      frames: homepage.page.frames().length,
    });
    let last = await look();
    for (let same = 1, end = Date.now() + patienceMs; same < 4 && Date.now() < end;) {
      await homepage.page.waitForTimeout(300);
      const now = await look();
      same = isDeepStrictEqual(now, last) ? same + 1 : 1;
      last = now;
    }
    return last;
  }

  const felt: Felt = { keyToPage: [], keyToProblem: [] };
  for (const { name, run } of ordinaryUse.filter(({ name }) => isSecondCircle() || !elsewhere.test(name)))
    it(name, () => run(homepage, felt));

  it('leaves nothing behind: what is listened to, made and shown after a round is what it was before', async () => {
    const before = await atRest();
    assert.ok((before.alive['workspace.onDidChangeTextDocument'] ?? 0) > 0, 'what the extension listens to is counted');
    for (const { run } of ordinaryUse.filter(({ name }) => passing.test(name))) await run(homepage, felt);
    let after = await atRest();
    // on a busy machine it rests also before the last of it has gone
    for (const end = Date.now() + patienceMs; !isDeepStrictEqual(after, before) && Date.now() < end;)
      after = await atRest();
    assert.deepEqual(after, before);
    assert.ok(felt.keyToPage.length > 20 && felt.keyToProblem.length === 1);
  });

  it('sends no request, neither from the extension host nor from the browser', async () => {
    const asked: string[] = [];
    const { authority } = homepage.workbench.server;
    const seen = watching().requests.slice(earlier);
    for (const request of seen) if (await leavesWorkbench(request, authority)) asked.push(request.url());
    assert.ok(seen.length > 20, 'what the browser asks is counted');
    assert.deepEqual(
      { host: watched.requests(), browser: asked, registries: registries.requests },
      {
        ...{ host: [], browser: [], registries: [] },
      },
    );
  });

  it('where the author asks for a look-up, it is counted', async () => {
    const { page } = homepage;
    const input = await runAskingCommand(page, 'Academic Homepage: Insert Paper…');
    await input.fill('10.5555/lakes.3');
    await page.keyboard.press('Enter');
    // what fetches is heard before the socket it opens
    const socket = new URL(registries.base).host.replace(':', ' ');
    const heard = (): string => watched.requests().join('\n');
    for (const end = Date.now() + patienceMs; !heard().includes(socket) && Date.now() < end;)
      await page.waitForTimeout(100);
    assert.ok(heard().includes(socket), heard());
    await notified(page, /10\.5555\/lakes\.3/);
  });
}
