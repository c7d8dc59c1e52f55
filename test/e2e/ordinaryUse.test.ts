import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Request } from 'playwright-core';
import { beginUse, ordinaryUse, type Felt } from '../soak/ordinaryUse';
import { watchExtensionHost, type HostHeld, type Watched } from '../soak/watched';
import { pictureOfFailure } from '../workbench/failurePicture';
import { notifications, runAskingCommand, runCommand } from '../workbench/workbenchActions';
import { startCountingServer, type CountingServer } from './countingServer';
import { leavesWorkbench } from './foreignRequest';
import { openHomepage, type OpenHomepage } from './homepage';
import { patienceMs } from '../workbench/patience';

/** What opens something and closes it again. */
const passing = /exports|settings|other page|closes the preview/;

/** What lives in the extension host, and so many frames of the browser. */
interface Held extends Pick<HostHeld, 'alive'> {
  readonly frames: number;
}

/** A round of what authors do in an hour fills what is kept; more of it must add nothing. */
describe('ordinary use of everything that asks nobody', function () {
  this.timeout(240_000);
  let homepage: OpenHomepage;
  let watched: Watched;
  let registries: CountingServer;
  const seen: Request[] = [];

  before(async () => {
    watched = watchExtensionHost();
    registries = await startCountingServer();
    homepage = await openHomepage({
      ...watched.options,
      // where nothing is drawn by a graphics card, each pixel costs
      viewport: { width: 1120, height: 700 },
      settings: { 'academicHomepage.registries.crossref': `http://${registries.host}/crossref` },
    });
    // of all frames and workers
    homepage.page.context().on('request', request => seen.push(request));
  });
  after(async () => {
    await homepage.close();
    await registries.close();
    watched.remove();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  /** What is alive once that is the same twice: what is closed goes away a moment later. */
  async function atRest(): Promise<Held> {
    const look = async (): Promise<Held> => ({
      alive: (await watched.held()).alive,
      frames: homepage.page.frames().length,
    });
    let last = await look();
    for (let turn = 0; turn < 20; turn++) {
      await homepage.page.waitForTimeout(300);
      const now = await look();
      if (isDeepStrictEqual(now, last)) return now;
      last = now;
    }
    return last;
  }

  it('leaves nothing behind: what is listened to, made and shown after a round is what it was before', async () => {
    const felt: Felt = { keyToPage: [], keyToProblem: [] };
    await beginUse(homepage);
    for (const { run } of ordinaryUse) await run(homepage, felt);
    const before = await atRest();
    assert.ok((before.alive['workspace.onDidChangeTextDocument'] ?? 0) > 0, 'what the extension listens to is counted');
    for (const { run } of ordinaryUse.filter(({ name }) => passing.test(name))) await run(homepage, felt);
    assert.deepEqual(await atRest(), before);
    assert.ok(felt.keyToPage.length > 20 && felt.keyToProblem.length === 1);
  });

  it('sends no request, neither from the extension host nor from the browser', async () => {
    const asked: string[] = [];
    const { authority } = homepage.workbench.server;
    for (const request of seen) if (await leavesWorkbench(request, authority)) asked.push(request.url());
    assert.ok(seen.length > 20, 'what the browser asks is counted');
    assert.deepEqual(
      { host: watched.requests(), browser: asked, registries: registries.asked },
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
    const socket = registries.host.replace(':', ' ');
    const heard = (): string => watched.requests().join('\n');
    for (const end = Date.now() + patienceMs; !heard().includes(socket) && Date.now() < end;)
      await page.waitForTimeout(100);
    assert.ok(heard().includes(socket), heard());
    await notifications(page).first().waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');
  });
});
