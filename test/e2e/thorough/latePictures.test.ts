import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { focusEnd } from '../../workbench/workbenchActions';
import { openHomepage, openPreview, previewedPage, type OpenHomepage } from '../homepage';
import { until } from '../until';

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
    const triedAgain = page.waitForEvent('response', one => one.url().includes('later%20on.svg?'));
    await page.keyboard.type('\n\n![Never](images/never.png) ![Later](images/later%20on.svg)\n');
    const later = previewedPage(page).locator('img[alt="Later"]');
    const address = (): Promise<string | null> => later.getAttribute('src');
    await triedAgain;
    assert.match((await address()) ?? '', /later%20on\.svg$/);
    writeFileSync(
      path.join(folder, 'images/later on.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>',
    );
    const width = (image: Element): number => (image as HTMLImageElement).naturalWidth;
    await until('the picture is shown', async () => (await later.evaluate(width)) === 2);
    assert.match((await address()) ?? '', /later%20on\.svg\?[\w-]+=1$/);
    const never = previewedPage(page).locator('img[alt="Never"]');
    assert.match((await never.getAttribute('src')) ?? '', /never\.png$/);
  });
});
