import assert from 'node:assert/strict';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { focusEnd, runAskingCommand, webview } from '../../workbench/workbenchActions';
import { axeFindings, themeKinds, wearTheme } from '../axe';
import { openHomepage, openPreview, type OpenHomepage } from '../homepage';
import { takePicture } from '../../workbench/takePicture';

describe('what the preview puts around the page', () => {
  let homepage: OpenHomepage;
  before(async () => {
    homepage = await openHomepage();
    await openPreview(homepage.page);
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  for (const theme of themeKinds) {
    it(`is accessible in a ${theme} theme`, async () => {
      await wearTheme(homepage, theme);
      assert.deepEqual(await axeFindings(homepage, ['document-title', 'html-has-lang', 'frame-title']), []);
    });
  }

  describe('with problems and the look above the page', () => {
    before(async () => {
      const { page, editor } = homepage;
      await (await runAskingCommand(page, 'Academic Homepage: Preview: Screen, Colors, Print, Size…')).fill('Phone');
      await page.keyboard.press('Enter');
      await webview(page).locator('#look').waitFor();
      await focusEnd(page, editor);
      await page.keyboard.type('\n\n{% nonsense %}');
      await webview(page).locator('#problems .problem').first().waitFor();
    });

    for (const theme of themeKinds) {
      it(`is accessible in a ${theme} theme`, async () => {
        const { page } = homepage;
        await wearTheme(homepage, theme);
        await webview(page).locator('#problems .problem').first().focus();
        assert.deepEqual(await axeFindings(homepage, ['color-contrast', 'button-name']), []);
        if (process.env.PICTURE !== undefined)
          await takePicture(page, process.env.PICTURE.replace('.png', `-${theme}.png`));
      });
    }
  });
});
