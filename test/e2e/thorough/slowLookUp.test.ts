import assert from 'node:assert/strict';
import { startRegistries } from '../../registries/server';
import { editorText, focusEnd, notifications, runAskingCommand } from '../../workbench/workbenchActions';
import { openHomepage } from '../homepage';

const command = 'Academic Homepage: Insert Paper…';

describe('a look-up that takes too long', () => {
  it('is cancelled by its button, without a word and without a trace', async () => {
    const registries = await startRegistries({ '/crossref/works/10.5555/never.ends': { trouble: 'slow' } });
    const homepage = await openHomepage({
      settings: { 'academicHomepage.registries.crossref': `${registries.base}/crossref` },
    });
    try {
      const { page, editor } = homepage;
      const before = await editorText(page, editor);
      await focusEnd(page, editor);
      await (await runAskingCommand(page, command)).fill('10.5555/never.ends');
      await page.keyboard.press('Enter');
      const progress = notifications(page).filter({ hasText: '10.5555/never.ends' });
      await progress.waitFor();
      await page.locator('.notification-toast .monaco-button', { hasText: 'Cancel' }).click();
      await progress.waitFor({ state: 'detached' });
      assert.equal(await editorText(page, editor), before);
      assert.equal(await notifications(page).count(), 0);
    } finally {
      await homepage.close();
      await registries.close();
    }
  });
});
