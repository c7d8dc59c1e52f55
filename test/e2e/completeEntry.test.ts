import { registryOf } from '../registries/papers';
import assert from 'node:assert/strict';
import { startRegistries } from '../registries/server';
import { editorText, focusEnd, runCommand } from '../workbench/workbenchActions';
import { openHomepage } from './homepage';

const papers = [{ doi: '10.5555/lakes.3', title: 'What the River Said', authors: 'Mei Lin; Jo Park', year: 2022 }];

describe('completing an entry in the workbench', function () {
  this.timeout(90_000);

  it('shows what is lacking as a change to be reviewed, and writes nothing before', async () => {
    const registries = await startRegistries(registryOf(papers));
    const homepage = await openHomepage({
      settings: {
        'academicHomepage.registries.crossref': `${registries.base}/crossref`,
        'academicHomepage.registries.datacite': `${registries.base}/datacite`,
        'academicHomepage.registries.doi': `${registries.base}/doi`,
      },
    });
    try {
      const { page, editor } = homepage;
      await focusEnd(page, editor);
      await page.keyboard.insertText('\n# Papers\n\n- Mei Lin, Jo Park. "What the River Said." 2022. [[Paper]]()');
      await page.locator('.view-line', { hasText: 'River Said' }).first().waitFor();
      await runCommand(page, 'Academic Homepage: Complete This Entry');
      const discard = page.locator('.part.panel .monaco-button', { hasText: 'Discard' });
      await discard.waitFor();
      await page.locator('.part.panel .monaco-list-row', { hasText: 'What the River Said' }).first().waitFor();
      if (process.env.PICTURE !== undefined) await page.screenshot({ path: process.env.PICTURE });
      await discard.click();
      await discard.waitFor({ state: 'detached' });
      assert.match(await editorText(page, editor), /\[\[Paper\]\]\(\)/);
    } finally {
      await homepage.close();
      await registries.close();
    }
  });
});
