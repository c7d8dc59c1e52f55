import assert from 'node:assert/strict';
import type { Request } from 'playwright-core';
import { beginUse, filesOfUse, ordinaryUse, startOver, type Felt } from '../../soak/ordinaryUse';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { runAskingCommand } from '../../workbench/workbenchActions';
import { startCountingServer, type CountingServer } from '../countingServer';
import { leavesWorkbench } from '../foreignRequest';
import { openHomepage, type OpenHomepage } from '../homepage';
import { patienceMs } from '../../workbench/patience';

/** What a web worker asks is among what its page asks: nothing has to be put into the extension host to see it. */
describe('ordinary use with the extension in the browser', () => {
  let homepage: OpenHomepage;
  let registries: CountingServer;
  let files: ReadonlyMap<string, string>;
  const seen: Request[] = [];
  const felt: Felt = { keyToPage: [], keyToProblem: [] };

  before(async () => {
    registries = await startCountingServer();
    homepage = await openHomepage({
      host: 'web',
      // what listens to its requests could not be taken away
      standing: false,
      settings: { 'academicHomepage.registries.crossref': `http://${registries.host}/crossref` },
    });
    homepage.page.context().on('request', request => seen.push(request));
    files = filesOfUse(homepage);
    await beginUse(homepage);
  });
  after(async () => {
    await homepage.close();
    await registries.close();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));
  // each begins where the one before has ended
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await startOver(homepage, files);
  });

  for (const { name, run } of ordinaryUse) it(name, () => run(homepage, felt));

  it('asks nobody but the server that the workbench came from', async () => {
    const { authority } = homepage.workbench.server;
    const foreign: string[] = [];
    for (const request of seen) if (await leavesWorkbench(request, authority)) foreign.push(request.url());
    assert.deepEqual({ foreign, registries: registries.asked }, { foreign: [], registries: [] });
    assert.ok(seen.length > 20 && felt.keyToPage.length > 20);
  });

  it('is seen to ask where the author wants it', async () => {
    const { page } = homepage;
    const input = await runAskingCommand(page, 'Academic Homepage: Insert Paper…');
    await input.fill('10.5555/lakes.3');
    await page.keyboard.press('Enter');
    const asked = (): boolean => seen.some(request => new URL(request.url()).host === registries.host);
    for (const end = Date.now() + patienceMs; !asked() && Date.now() < end;) await page.waitForTimeout(100);
    assert.ok(asked());
  });
});
