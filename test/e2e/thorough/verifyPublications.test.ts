import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copiedPage } from '../../core/rules/copiedPage';
import { copiedPagePapers } from '../../registries/copiedPagePapers';
import { registryOf } from '../../registries/papers';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { notifications, openProblems, runCommand, shownFile } from '../../workbench/workbenchActions';
import { extensionHosts, openHomepage, root, type OpenHomepage } from '../homepage';
import { takePicture } from '../../workbench/takePicture';

for (const host of extensionHosts)
  describe(`verifying publications in the workbench, the extension in ${host === 'web' ? 'the browser' : 'Node'}`, () => {
    let homepage: OpenHomepage;
    let registries: RegistriesServer;
    let site: string;

    before(async () => {
      registries = await startRegistries(registryOf(copiedPagePapers));
      site = mkdtempSync(path.join(tmpdir(), 'ahs-'));
      cpSync(path.join(root, 'media/starter'), site, { recursive: true });
      writeFileSync(path.join(site, '_pages/about.md'), copiedPage);
      homepage = await openHomepage({
        host,
        site,
        settings: {
          'academicHomepage.registries.crossref': `${registries.base}/crossref`,
          'academicHomepage.registries.datacite': `${registries.base}/datacite`,
          'academicHomepage.registries.doi': `${registries.base}/doi`,
        },
      });
    });
    after(async () => {
      await homepage.close();
      await registries.close();
      rmSync(site, { recursive: true });
    });
    afterEach(pictureOfFailure(() => homepage.workbench));

    it('puts what the registries say among the problems, and how it went into the status bar', async () => {
      const { page } = homepage;
      await runCommand(page, 'Academic Homepage: Verify Publications');
      await page.locator('.statusbar-item', { hasText: 'publications compared with their records' }).waitFor();
      await page
        .locator('.markers-panel .monaco-list-row', { hasText: 'This DOI is registered for “LakeTopk' })
        .first()
        .waitFor();
      await notifications(page).first().waitFor({ state: 'detached' });
      if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE);
    });

    it('asks the registries again only where that is wanted', async () => {
      const { page } = homepage;
      const first = [...registries.requests];
      const verified = async (title: string): Promise<void> => {
        await runCommand(page, 'View: Hide Panel');
        await page.locator('.markers-panel').waitFor({ state: 'hidden' });
        await runCommand(page, title);
        // it ends by showing the problems
        await page.locator('.markers-panel').waitFor();
      };
      await verified('Academic Homepage: Verify Publications, Asking the Registries Again');
      assert.deepEqual(registries.requests, [...first, ...first]);
      await verified('Academic Homepage: Verify Publications');
      assert.deepEqual(registries.requests, [...first, ...first]);
    });

    it('knows them again when the page is opened another time, and asks nobody', async () => {
      const { page } = homepage;
      const before = registries.requests.length;
      await page.reload();
      await shownFile(page, '_pages/about.md');
      const rows = await openProblems(page);
      await rows.filter({ hasText: 'This DOI is registered for “LakeTopk' }).first().waitFor();
      assert.equal(registries.requests.length, before);
    });
  });
