import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { registryOf, type RegisteredPaper } from '../../registries/papers';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { pictureOfFailure } from '../../workbench/failurePicture';
import {
  editorText,
  goTo,
  notifications,
  notified,
  openFile,
  runCommand,
  openActions,
} from '../../workbench/workbenchActions';
import { openHomepage, type OpenHomepage } from '../homepage';
import { takePicture } from '../../workbench/takePicture';

const command = 'Academic Homepage: Find Published Versions';

const river =
  '- Mei Lin, Jo Park. "What the River Said to the Sea." *arXiv preprint arXiv:2201.00007*, 2022. [[Paper]](https://arxiv.org/abs/2201.00007)';
const sand =
  '- Jo Park, Mei Lin. "Sand Counts Its Own Grains." *arXiv preprint arXiv:2302.00009*, 2023. [[Paper]](https://arxiv.org/abs/2302.00009)';
const dew =
  '- Mei Lin, Kim Lee. "Dew on the Sensors of Spring." *arXiv preprint arXiv:2403.00011*, 2024. [[Paper]](https://arxiv.org/abs/2403.00011)';

/** A page with two papers that have appeared, and more. */
function pageWith(address: string, ...entries: readonly string[]): string {
  return `---
permalink: ${address}
title: ""
---

# Publications

- Mei Lin, Ada Reed. "Tides of Attention for Reading Lakes." *Journal of Lakes*, 2024. [[Paper]](https://doi.org/10.5555/lakes.1)
- Mei Lin, Bo Wang. "Saving Memory in Flood Models." *Journal of Floods*, 2023. [[Paper]](https://doi.org/10.5555/lakes.2)
${entries.join('\n')}
`;
}

const about = pageWith('/', river, sand);
const line = 10;

const papers: readonly RegisteredPaper[] = [
  {
    doi: '10.48550/arXiv.2201.00007',
    title: 'What the River Said to the Sea',
    authors: 'Mei Lin; Jo Park',
    year: 2022,
  },
  { doi: '10.48550/arXiv.2302.00009', title: 'Sand Counts Its Own Grains', authors: 'Jo Park; Mei Lin', year: 2023 },
  {
    doi: '10.5555/rivers.3',
    title: 'What the River Said to the Sea',
    authors: 'Mei Lin; Jo Park',
    year: 2023,
    more: { type: 'journal-article', 'container-title': ['Journal of Rivers'] },
  },
];

describe('finding published versions in the workbench', () => {
  let homepage: OpenHomepage;
  let registries: RegistriesServer;
  let isReachable = true;

  before(async () => {
    registries = await startRegistries((path, query) =>
      isReachable ? registryOf(papers)(path, query) : { trouble: 'hang-up' },
    );
    homepage = await openHomepage({
      files: {
        '_pages/about.md': about,
        '_pages/unpublished.md': pageWith('/unpublished/', sand),
        '_pages/offline.md': pageWith('/offline/', dew),
        '_pages/complete.md': pageWith('/complete/'),
      },
      settings: Object.fromEntries(
        ['crossref', 'datacite', 'doi', 'openalex'].map(name => [
          `academicHomepage.registries.${name}`,
          `${registries.base}/${name}`,
        ]),
      ),
    });
  });
  after(async () => {
    await homepage.close();
    await registries.close();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  /** Runs the command in a page; what it tells in the status bar. */
  async function sought(file: string): Promise<Locator> {
    const { page } = homepage;
    if (file !== '_pages/about.md') await openFile(page, file);
    await runCommand(page, command);
    return page.locator('.statusbar-item', { hasText: /^Preprints: |preprint on this page/ });
  }

  async function picture(name: string): Promise<void> {
    if (process.env.PICTURE !== undefined) await takePicture(homepage.page, `${process.env.PICTURE}-${name}.png`);
  }

  it('puts those that have appeared among the problems, and says how many in the status bar', async () => {
    const { page } = homepage;
    const told = await sought('_pages/about.md');
    await told.waitFor();
    assert.equal((await told.innerText()).trim(), 'Preprints: 2; published since: 1.');
    const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'has been published' });
    await problem.first().waitFor();
    await picture('problem');
    assert.equal(await problem.count(), 1);
    assert.match(await problem.innerText(), /Journal of Rivers, 2023, 10\.5555\/rivers\.3/);
    await notifications(page).first().waitFor({ state: 'detached' });
  });

  it('names the published version by the quick fix, to the byte, and one undo takes it back', async () => {
    const { page, editor } = homepage;
    await goTo(page, line, river.indexOf('https') + 3);
    const fix = await openActions(page, 'Name the published version');
    await picture('fix');
    await fix.click();
    await page.locator('.view-line', { hasText: 'Journal of Rivers' }).first().waitFor();
    await picture('fixed');
    const named =
      '- Mei Lin, Jo Park. "What the River Said to the Sea." *Journal of Rivers*, 2023. [[Paper]](https://doi.org/10.5555/rivers.3)';
    assert.equal(await editorText(page, editor), about.replace(river, named));
    await page
      .locator('.markers-panel .monaco-list-row', { hasText: 'has been published' })
      .waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Z');
    assert.equal(await editorText(page, editor), about);
  });

  it('asks nobody twice', async () => {
    const before = registries.requests.length;
    await (await sought('_pages/about.md')).waitFor();
    assert.equal(registries.requests.length, before);
  });

  for (const [what, file, text] of [
    ['none has appeared', '_pages/unpublished.md', 'Preprints: 1; no registry knows of a published version.'],
    ['there is no preprint', '_pages/complete.md', 'There is no preprint on this page.'],
  ] as const)
    it(`says in the status bar that ${what}`, async () => {
      const { page } = homepage;
      const told = await sought(file);
      await told.filter({ hasText: text }).waitFor();
      await picture(file.replace(/\W+/g, '-'));
      await notifications(page).first().waitFor({ state: 'detached' });
    });

  it('says without network what was not checked and why, and leaves the page alone', async () => {
    const { page } = homepage;
    isReachable = false;
    await sought('_pages/offline.md');
    await notifications(page).filter({ hasText: 'not checked: 1' }).waitFor();
    await picture('offline');
    await notified(page, /not checked: 1\. Crossref could not be reached\. Check the network connection/);
    assert.equal(await page.locator('.tab.active.dirty').count(), 0);
  });
});
