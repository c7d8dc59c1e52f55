import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFileWorkspace } from '../../../src/cli/ports/fileWorkspace';
import { leadingOut } from '../../../src/core/features/leadingOut';
import { SiteNotRead } from '../../../src/core/site/store/siteNotRead';

describe('a new file of a site is written out of it', () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ahl-')));
  const root = pathToFileURL(path.join(folder, 'site')).href;
  const workspace = createFileWorkspace();
  const firstOut = async (...paths: readonly string[]): Promise<string | undefined> => {
    const files = paths.map(name => workspace.join(root, name));
    const found = await leadingOut(workspace, root, files);
    return found && workspace.relative(root, found);
  };

  before(function () {
    // Windows lets only administrators make links.
    if (process.platform === 'win32') this.skip();
    for (const name of ['keys', 'site/_pages', 'site/sections', 'site/.git/hooks', 'site/images'])
      mkdirSync(path.join(folder, name), { recursive: true });
    symlinkSync('../sections', path.join(folder, 'site/_pages/includes'));
    symlinkSync('../../keys', path.join(folder, 'site/sections/private'));
    symlinkSync('../keys', path.join(folder, 'site/files'));
    symlinkSync('.git/hooks', path.join(folder, 'site/hooks'));
    symlinkSync('..', path.join(folder, 'site/images/round'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('not where folders are its own, or are still to be made', async () =>
    assert.equal(await firstOut('CNAME', 'images/fig.png', 'new/deep/fig.png'), undefined));
  it('not past a link to another folder of the site', async () =>
    assert.equal(await firstOut('_pages/includes/news.md', '_pages/includes/new/a.md'), undefined));
  it('past a link that leads elsewhere, also behind one that does not', async () => {
    assert.equal(await firstOut('images/a.png', 'files/a.pdf'), 'files/a.pdf');
    assert.equal(await firstOut('_pages/includes/private/a.md'), '_pages/includes/private/a.md');
  });
  it('past a link into a hidden folder, or to the site itself', async () => {
    assert.equal(await firstOut('hooks/a.md'), 'hooks/a.md');
    assert.equal(await firstOut('images/round/a.md'), 'images/round/a.md');
  });
  it('past any link where nobody can tell where it leads', async () => {
    const linked = { ...workspace, leadsInto: () => Promise.resolve(false) };
    const file = workspace.join(root, '_pages/includes/news.md');
    assert.equal(await leadingOut(linked, root, [file]), file);
  });
  it('where it does not lie below its folder', async () => {
    for (const file of [pathToFileURL(path.join(folder, 'keys/a.png')).href, root])
      assert.equal(await leadingOut(workspace, root, [file]), file);
  });
  it('where Windows reads a name as folders that lead up', async () => {
    const windows = createFileWorkspace(true);
    const site = 'file:///C:/Users/mei/site';
    const file = windows.join(site, String.raw`images/..\..\..\a.png`);
    assert.equal(await leadingOut(windows, site, [file]), file);
  });
  it('perhaps, where a disk gives no answer: then it is refused', async () => {
    const silent = { ...workspace, stat: () => Promise.reject(new Error('the line is down')) };
    await assert.rejects(() => leadingOut(silent, root, [workspace.join(root, 'images/a.png')]), SiteNotRead);
  });
});
