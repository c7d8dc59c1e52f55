import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder, type TemporaryFolder } from '../../workbench/lifetime';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { dialog, focusEnd, notified } from '../../workbench/workbenchActions';
import { exportTo } from '../exportTo';
import { openHomepage, type OpenHomepage } from '../homepage';

describe('exporting the site from the palette', () => {
  let homepage: OpenHomepage;
  let folder: TemporaryFolder;
  before(async () => {
    homepage = await openHomepage();
    folder = temporaryFolder('ahx-');
  });
  after(async () => {
    await homepage.close();
    folder.remove();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  const exportThere = (target: string): Promise<void> => exportTo(homepage.page, target);

  it('asks for a folder, writes what is typed and not saved into it and says how much', async () => {
    const { page, editor } = homepage;
    const target = path.join(folder.path, 'site');
    mkdirSync(target);
    await focusEnd(page, editor);
    await page.keyboard.type('\n\nTyped and not saved.\n');
    await exportThere(target);
    await notified(page, `24 files were written to ${target}.`);
    assert.match(readFileSync(path.join(target, 'index.html'), 'utf8'), /Typed and not saved\./);
    assert.ok(existsSync(path.join(target, 'zh/index.html')));
  });

  it('asks before it replaces files of somebody else, and takes no for an answer', async () => {
    const { page } = homepage;
    const target = path.join(folder.path, 'other');
    mkdirSync(target);
    writeFileSync(path.join(target, 'index.html'), 'somebody else’s');
    await exportThere(target);
    await dialog(page).getByText('This folder has files that the site has as well.').waitFor();
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    assert.equal(readFileSync(path.join(target, 'index.html'), 'utf8'), 'somebody else’s');
    assert.ok(!existsSync(path.join(target, '404.html')));
    await exportThere(target);
    await dialog(page).getByRole('button', { name: 'Replace' }).click();
    await notified(page, `24 files were written to ${target}.`);
    assert.match(readFileSync(path.join(target, 'index.html'), 'utf8'), /<html/);
  });

  it('refuses the folder of the site', async () => {
    const { page } = homepage;
    await exportThere(homepage.folder);
    await notified(page, 'This is the folder of the site itself');
  });

  it('writes all but a page that is broken, and names it', async () => {
    const { page, editor } = homepage;
    const target = path.join(folder.path, 'broken');
    mkdirSync(target);
    await focusEnd(page, editor);
    await page.keyboard.type('\n{% nonsense %}\n');
    await exportThere(target);
    await notified(page, /23 files were written to .*\. Not written: index\.html\. .*nonsense/);
    assert.ok(!existsSync(path.join(target, 'index.html')));
  });
});
