import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copiedPage } from '../core/rules/copiedPage';
import { registryOf } from '../registries/papers';
import { startRegistries, type RegistriesServer } from '../registries/server';
import { pictureOfFailure } from '../workbench/failurePicture';
import { focusEnd, notifications, runCommand } from '../workbench/workbenchActions';
import { openHomepage, previewButton, root, type OpenHomepage } from './homepage';

const papers = [
  {
    doi: '10.1145/9925549.9958678',
    title: 'LakeTopk: All-Depth Compression for High-Performance Lake Simulation',
    authors: 'Mei Lin; Ann Reed; Tom Brook; Dan Marsh',
    year: 2029,
  },
  {
    doi: '10.1145/9935550.9968001',
    title: 'SAReed: Efficient Reed Fusion with Sparsification Ahead for High-Performance Lake Simulation',
    authors: 'Mei Lin; Ann Reed; Tom Brook; Dan Marsh',
    year: 2030,
  },
  { doi: '10.3390/ma99207362', title: 'A Review of Magnetic Probes for Bridges', authors: 'Jo Park', year: 2022 },
];

describe('verifying publications in the workbench', function () {
  this.timeout(90_000);
  let homepage: OpenHomepage;
  let registries: RegistriesServer;
  let site: string;

  before(async () => {
    registries = await startRegistries(registryOf(papers));
    site = mkdtempSync(path.join(tmpdir(), 'ahs-'));
    cpSync(path.join(root, 'media/starter'), site, { recursive: true });
    writeFileSync(path.join(site, '_pages/about.md'), copiedPage);
    homepage = await openHomepage({
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
    if (process.env.PICTURE !== undefined) await page.screenshot({ path: process.env.PICTURE });
  });

  it('asks the registries again only where that is wanted', async () => {
    const { page } = homepage;
    const first = [...registries.requests];
    await runCommand(page, 'Academic Homepage: Verify Publications');
    await runCommand(page, 'Academic Homepage: Verify Publications Anew, Asking the Registries Again');
    await until(() => registries.requests.length >= 2 * first.length);
    assert.deepEqual(registries.requests, [...first, ...first]);
  });
});

describe('verifying publications on save', function () {
  this.timeout(90_000);

  it('compares the page each time it is saved, and not before', async () => {
    const registries = await startRegistries(registryOf(papers));
    const homepage = await openHomepage({
      settings: {
        'academicHomepage.verifyOnSave': true,
        'academicHomepage.registries.crossref': `${registries.base}/crossref`,
        'academicHomepage.registries.datacite': `${registries.base}/datacite`,
        'academicHomepage.registries.doi': `${registries.base}/doi`,
      },
    });
    try {
      const { page, editor } = homepage;
      // a page that is saved before the extension runs is not compared
      await previewButton(page).waitFor();
      await focusEnd(page, editor);
      await page.keyboard.type(
        '\n- Mei Lin, Ann Reed. "Bridges of the World." Proc. Bridges, 2022. https://doi.org/10.3390/ma99207362',
      );
      assert.deepEqual(registries.requests, []);
      await page.keyboard.press('Control+S');
      await page.locator('.squiggly-error').first().waitFor();
      assert.match(registries.requests.join('\n'), /10\.3390/);
    } finally {
      await homepage.close();
      await registries.close();
    }
  });
});

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !isSo() && Date.now() < end;)
    await new Promise(resolve => setTimeout(resolve, 50));
}
