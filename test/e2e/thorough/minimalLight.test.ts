import assert from 'node:assert/strict';
import path from 'node:path';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { editorOf } from '../../workbench/workbenchActions';
import { openHomepage, openPreview, root, type OpenHomepage } from '../homepage';
import { focusView, pane, row } from '../homepageViewActions';
import { takePicture } from '../../workbench/takePicture';

describe('a site made from minimal-light in the workbench', () => {
  let homepage: OpenHomepage;
  before(async () => {
    homepage = await openHomepage({ site: path.join(root, 'test/fixtures/sites/minimal-light'), file: 'index.md' });
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('has a preview', async () => {
    const shown = await openPreview(homepage.page);
    await shown.locator('h1', { hasText: 'Lin Qiu' }).waitFor();
    await shown.locator('.title', { hasText: 'Boats of All the Bridges' }).waitFor();
  });

  it('has its papers in the view, under the heading in HTML above them, and they lead to the data file', async () => {
    const { page } = homepage;
    await focusView(page, 'Publications');
    await row(page, 'Publications', /^Publications/).waitFor();
    await row(page, 'Publications', 'Boats of All').click();
    await editorOf(page, '_data/publications.yml').waitFor();
  });

  it('has its profile there too, and nothing of a menu', async () => {
    const { page } = homepage;
    await focusView(page, 'Profile');
    await row(page, 'Profile', 'position').waitFor();
    assert.match(await row(page, 'Profile', 'position').innerText(), /Reader of Rivers/);
    await focusView(page, 'Sections');
    await row(page, 'Sections', 'About Me').waitFor();
    assert.doesNotMatch(await pane(page, 'Sections').innerText(), /menu/);
    if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE);
  });
});
