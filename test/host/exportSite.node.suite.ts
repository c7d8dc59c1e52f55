import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { createSiteFolder } from '../../src/extension/ports/siteFolder';
import { platform } from '../../src/hosts/node/platform';

describe('exporting the site on a disk', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'ahx-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const at = (...names: readonly string[]): string => path.join(folder, ...names);

  it('writes nothing past a link that the site brings, and all into a linked folder that the author names', async () => {
    for (const name of ['site/_site/images', 'site/.git/hooks', 'keys', 'named'])
      mkdirSync(at(name), { recursive: true });
    symlinkSync('../.git/hooks', at('site/_site/hooks'));
    symlinkSync(at('keys'), at('site/_site/images/deep'));
    symlinkSync(at('named'), at('link'));
    writeFileSync(at('site/cv.pdf'), 'cv');
    const site = vscode.Uri.file(at('site'));
    const source = vscode.Uri.joinPath(site, 'cv.pdf').toString();
    const inSite = createSiteFolder(site.toString(), vscode.Uri.joinPath(site, '_site'), platform);
    assert.equal(await inSite.write('hooks/pre-commit', 'theirs'), 'past a link');
    assert.equal(await inSite.copy(source, 'images/deep/very/authorized'), 'past a link');
    assert.deepEqual([existsSync(at('site/.git/hooks/pre-commit')), existsSync(at('keys/very'))], [false, false]);
    assert.equal(await inSite.copy(source, 'files/new/cv.pdf'), 'written');
    assert.equal(readFileSync(at('site/_site/files/new/cv.pdf'), 'utf8'), 'cv');
    const outside = createSiteFolder(site.toString(), vscode.Uri.file(at('link')), platform);
    assert.equal(await outside.write('a/index.html', 'page'), 'written');
    assert.equal(readFileSync(at('named/a/index.html'), 'utf8'), 'page');
  });

  it('writes nothing into a “_site” that is a link', async () => {
    for (const name of ['site', 'keys']) mkdirSync(at(name));
    symlinkSync(at('keys'), at('site/_site'));
    const site = vscode.Uri.file(at('site'));
    const linked = createSiteFolder(site.toString(), vscode.Uri.joinPath(site, '_site'), platform);
    assert.equal(await linked.write('authorized', 'theirs'), 'past a link');
    assert.ok(!existsSync(at('keys/authorized')));
  });
});
