import { focusText, runCommand } from '../workbench/workbenchActions';
import { openHomepage, previewedPage } from './homepage';

describe('an author who reads Chinese', () => {
  it('finds the commands and reads the problems in Chinese', async () => {
    const homepage = await openHomepage({ locale: 'zh-cn' });
    try {
      const { page, editor } = homepage;
      await runCommand(page, 'Academic Homepage: 在侧边打开预览');
      await previewedPage(page).locator('.paper-box').first().waitFor();
      await focusText(editor);
      await page.keyboard.press('Control+End');
      await page.keyboard.type('\n\n[海报]()');
      await editor.locator('.squiggly-warning').first().waitFor();
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel .monaco-list-row', { hasText: '没有目标' }).first().waitFor();
    } finally {
      await homepage.close();
    }
  });
});
