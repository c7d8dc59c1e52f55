import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { focusEnd } from '../../workbench/workbenchActions';
import { openHomepage, openPreview, previewedPage, type OpenHomepage } from '../homepage';
import { patienceMs } from '../../workbench/patience';

describe('a picture that is saved where the file system tells of nothing', () => {
  let homepage: OpenHomepage;
  before(async () => {
    homepage = await openHomepage({ settings: { 'files.watcherExclude': { '**': true } } });
    await openPreview(homepage.page);
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('is shown soon after, and the page does not move for those that never come', async () => {
    const { page, editor, folder } = homepage;
    await focusEnd(page, editor);
    await page.keyboard.type('\n\n![Never](images/never.png) ![Later](images/later%20on.svg)\n');
    const later = previewedPage(page).locator('img[alt="Later"]');
    const address = (): Promise<string | null> => later.getAttribute('src');
    await later.and(previewedPage(page).locator('[src$=".svg"]')).waitFor({ state: 'attached' });
    // the first attempt finds nothing
    await page.waitForTimeout(1_500);
    assert.match((await address()) ?? '', /later%20on\.svg$/);
    writeFileSync(
      path.join(folder, 'images/later on.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>',
    );
    const width = (image: Element): number => (image as HTMLImageElement).naturalWidth;
    for (const end = Date.now() + patienceMs; Date.now() < end && (await later.evaluate(width)) !== 2;)
      await page.waitForTimeout(50);
    assert.equal(await later.evaluate(width), 2);
    assert.match((await address()) ?? '', /later%20on\.svg\?[\w-]+=1$/);
    const never = previewedPage(page).locator('img[alt="Never"]');
    assert.match((await never.getAttribute('src')) ?? '', /never\.png$/);
  });
});
