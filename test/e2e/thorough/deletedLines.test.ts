import { pictureOfFailure } from '../../workbench/failurePicture';
import { focusText } from '../../workbench/workbenchActions';
import { openHomepage, openPreview, type OpenHomepage } from '../homepage';

/** In a web worker VS Code tells of the text and of the cursor one after the other, and the page is rendered in between. */
describe('the preview with the extension in the browser, as lines are deleted', () => {
  let homepage: OpenHomepage;
  before(async () => {
    homepage = await openHomepage({ host: 'web' });
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('follows where the line of the cursor is gone', async () => {
    const { page, editor } = homepage;
    const shown = await openPreview(page);
    const heading = shown.getByRole('heading', { name: 'Education' });
    await heading.waitFor();
    await focusText(editor);
    await page.keyboard.press('Control+End');
    await page.locator('.statusbar-item', { hasText: /^Ln 1\d\d, Col/ }).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('x');
    await heading.waitFor({ state: 'detached' });
  });
});
