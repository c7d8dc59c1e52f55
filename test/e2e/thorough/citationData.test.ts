import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { temporaryFolder } from '../../workbench/lifetime';
import { notifications, notified, quickInput, runAskingCommand } from '../../workbench/workbenchActions';
import { openHomepage, openPreview, previewedPage, root, type OpenHomepage } from '../homepage';
import { takePicture } from '../../workbench/takePicture';

const command = 'Academic Homepage: Show Citation Data…';
const honest = 'SuqiuYanAAAJ:honest_flood';
const scriptPath = '_includes/fetch_google_scholar_stats.html';

/** The starter's script with a request of its own, as the template has it: to the loopback interface. */
const asking = (base: string, name: string): string => `<script>
  var base = '${base}/';
  fetch(base + '${name}').then(function (response) { return response.json(); }).then(function (data) {
    document.getElementById('total_cit').innerHTML = data['citedby'];
    document.querySelectorAll('.show_paper_citations').forEach(function (element) {
      var cited = data['publications'][element.getAttribute('data')]['num_citations'];
      element.innerHTML = '| Citations: ' + cited;
    });
  });
</script>
`;

describe('citation data in the workbench', () => {
  let homepage: OpenHomepage;
  let server: RegistriesServer;
  const site = temporaryFolder('ahc-');

  before(async () => {
    cpSync(path.join(root, 'media/starter'), site.path, { recursive: true });
    const committed = readFileSync(path.join(site.path, '_data/gs_data.json'), 'utf8');
    const newer = committed.replace('"num_citations": 263', '"num_citations": 271').replace('2318', '2330');
    assert.notEqual(newer, committed);
    server = await startRegistries({
      '/counts/gs_data.json': { status: 200, body: newer },
      '/gone/gs_data.json': { status: 404 },
    });
    writeFileSync(path.join(site.path, scriptPath), asking(`${server.base}/counts`, 'gs_data.json'));
    homepage = await openHomepage({ site: site.path });
    await openPreview(homepage.page);
  });
  after(async () => {
    await homepage.close();
    await server.close();
    site.remove();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  const counted = () => previewedPage(homepage.page).locator(`.show_paper_citations[data="${honest}"]`).first();

  it('shows in the preview what the site has as a file, and asks nobody', async () => {
    await counted().filter({ hasText: '| Citations: 263' }).waitFor({ state: 'attached' });
    assert.deepEqual(server.requests, []);
  });

  it('lists the counts and where they come from', async () => {
    const { page } = homepage;
    await runAskingCommand(page, command);
    const rows = quickInput(page).locator('.monaco-list-row');
    await rows.filter({ hasText: 'Honest Floods' }).filter({ hasText: '263' }).first().waitFor();
    await rows
      .filter({ hasText: `${server.base}/counts/gs_data.json` })
      .first()
      .waitFor();
    if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE);
    await page.keyboard.press('Escape');
    assert.deepEqual(server.requests, []);
  });

  it('fetches them when asked to, and the preview follows where it stands', async () => {
    const { page } = homepage;
    const scroll = () =>
      previewedPage(page)
        .locator('html')
        .evaluate(element => element.scrollTop);
    await counted().scrollIntoViewIfNeeded();
    const before = await scroll();
    await runAskingCommand(page, command);
    await quickInput(page).locator('.monaco-list-row', { hasText: 'Fetch the counts now' }).click();
    await counted().filter({ hasText: '| Citations: 271' }).waitFor({ state: 'attached' });
    await quickInput(page).locator('.monaco-list-row', { hasText: '271' }).first().waitFor();
    assert.deepEqual(server.requests, ['GET /counts/gs_data.json']);
    assert.equal(await scroll(), before);
    if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE.replace('.png', '-2.png'));
    await page.keyboard.press('Escape');
  });

  it('goes to the span of a paper', async () => {
    const { page } = homepage;
    await runAskingCommand(page, command);
    await quickInput(page).locator('.monaco-list-row', { hasText: 'Honest Floods' }).first().click();
    await page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
  });

  it('shows the change of the script before it is made', async () => {
    const { page } = homepage;
    await runAskingCommand(page, command);
    await quickInput(page).locator('.monaco-list-row', { hasText: 'Let the citation script' }).click();
    const discard = page.locator('.part.panel .monaco-button', { hasText: 'Discard' });
    await discard.waitFor();
    await page.locator('.part.panel .monaco-list-row', { hasText: 'cited != null' }).first().waitFor();
    if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE.replace('.png', '-3.png'));
    const script = path.join(homepage.folder, scriptPath);
    assert.ok(!readFileSync(script, 'utf8').includes('totalElement'));
    await discard.click();
    await discard.waitFor({ state: 'detached' });
  });

  it('says why there are none', async () => {
    const { page } = homepage;
    writeFileSync(path.join(homepage.folder, scriptPath), asking(`${server.base}/gone`, 'gs_data.json'));
    await counted().filter({ hasText: '| Citations: 263' }).waitFor({ state: 'attached' });
    await runAskingCommand(page, command);
    await quickInput(page).locator('.monaco-list-row', { hasText: 'Fetch the counts now' }).click();
    await notified(page, 'There is nothing at');
  });
});

describe('a request for citation counts that takes too long', () => {
  it('is cancelled by its button, and what was known stays', async () => {
    const server = await startRegistries({ '/slow/gs_data.json': { trouble: 'slow' } });
    const site = temporaryFolder('ahc-');
    cpSync(path.join(root, 'media/starter'), site.path, { recursive: true });
    writeFileSync(path.join(site.path, scriptPath), asking(`${server.base}/slow`, 'gs_data.json'));
    const homepage = await openHomepage({ site: site.path });
    try {
      const { page } = homepage;
      await runAskingCommand(page, command);
      await quickInput(page).locator('.monaco-list-row', { hasText: 'Fetch the counts now' }).click();
      const progress = notifications(page).filter({ hasText: 'Fetching citation counts' });
      await progress.waitFor();
      await page.locator('.notification-toast .monaco-button', { hasText: 'Cancel' }).click();
      await progress.waitFor({ state: 'detached' });
      assert.equal(await notifications(page).count(), 0);
      await runAskingCommand(page, command);
      await quickInput(page).locator('.monaco-list-row', { hasText: '263' }).first().waitFor();
    } finally {
      await homepage.close();
      await server.close();
      site.remove();
    }
  });
});
