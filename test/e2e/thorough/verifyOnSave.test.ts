import assert from 'node:assert/strict';
import { copiedPagePapers } from '../../registries/copiedPagePapers';
import { registryOf } from '../../registries/papers';
import { startRegistries } from '../../registries/server';
import { focusEnd } from '../../workbench/workbenchActions';
import { openHomepage, previewButton } from '../homepage';

const paper =
  '- title: "Bridges of the World"\n  authors: "Mei Lin, Ann Reed"\n  venue: "Proc. Bridges, 2022"\n  url: "https://doi.org/10.3390/ma99207362"\n';

describe('verifying publications on save', () => {
  it('compares the papers of a data file when that is saved', async () => {
    const registries = await startRegistries(registryOf(copiedPagePapers));
    const homepage = await openHomepage({
      files: {
        '_data/papers.yml': paper,
        '_pages/about.md':
          '---\npermalink: /\n---\n\n{% for paper in site.data.papers %}{{ paper.title }}{% endfor %}\n',
      },
      file: '_data/papers.yml',
      settings: comparingOnSave(registries.base),
    });
    try {
      const { page, editor } = homepage;
      await page.locator('.statusbar-item', { hasText: 'Homepage' }).first().waitFor();
      await focusEnd(page, editor);
      await page.keyboard.type('\n');
      await page.keyboard.press('Control+S');
      await page.locator('.squiggly-error').first().waitFor();
      assert.match(registries.requests.join('\n'), /10\.3390/);
    } finally {
      await homepage.close();
      await registries.close();
    }
  });

  it('compares the page each time it is saved, and not before', async () => {
    const registries = await startRegistries(registryOf(copiedPagePapers));
    const homepage = await openHomepage({
      settings: comparingOnSave(registries.base),
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

/** The settings that compare a page each time it is saved, with the registries of this server. */
function comparingOnSave(base: string): Readonly<Record<string, string | boolean>> {
  return {
    'academicHomepage.verifyOnSave': true,
    'academicHomepage.registries.crossref': `${base}/crossref`,
    'academicHomepage.registries.datacite': `${base}/datacite`,
    'academicHomepage.registries.doi': `${base}/doi`,
  };
}
