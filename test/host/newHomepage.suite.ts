import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { siteUri, until } from './page';

const { fs } = vscode.workspace;

describe('a new homepage in the folder that is open', () => {
  const folder = siteUri('new-homepage');
  const textOf = async (path: string): Promise<string> =>
    new TextDecoder().decode(await fs.readFile(vscode.Uri.joinPath(folder, path)));
  const wish = {
    ...{ name: 'Odile Vesper', languages: ['en', 'zh'], secondName: '魏思珀', affiliation: 'Looms', folder },
    source: { kind: 'author', author: { registry: 'orcid', id: '0000-0002-1825-0097' } },
  };

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await fs.delete(folder, { recursive: true });
  });

  it('is written whole and shown at once, without a window that comes up anew', async () => {
    await vscode.commands.executeCommand('academicHomepage.newHomepage', wish);
    assert.equal(
      vscode.window.activeTextEditor?.document.uri.toString(),
      vscode.Uri.joinPath(folder, '_pages/about.md').toString(),
    );
    assert.match(await textOf('_config.yml'), /^title: "Odile Vesper"/m);
    assert.match(await textOf('_config.yml'), /orcid: "https:\/\/orcid\.org\/0000-0002-1825-0097"/);
    assert.match(await textOf('_pages/about-zh.md'), /我是魏思珀（Looms）。/);
    const picture = await fs.readFile(vscode.Uri.joinPath(folder, 'images/favicon-32x32.png'));
    assert.deepEqual([...picture], [...(await fs.readFile(siteUri('images/favicon-32x32.png')))]);
    const tabs = await until(
      () => vscode.window.tabGroups.all.flatMap(group => group.tabs.map(({ label }) => label)),
      labels => labels.some(label => label.startsWith('Preview')),
    );
    // in the window of the web host it is one of several homepages, and named
    assert.ok(
      tabs.some(label => /^Preview about\.md(?: — |$)/.test(label)),
      tabs.join(', '),
    );
  });

  it('is not written where anything is, which stays as it was', async () => {
    const file = vscode.Uri.joinPath(folder, '_pages/about.md');
    await fs.writeFile(file, new TextEncoder().encode('mine'));
    await vscode.commands.executeCommand('academicHomepage.newHomepage', wish);
    assert.equal(await textOf('_pages/about.md'), 'mine');
    assert.deepEqual(await fs.readDirectory(folder), [['_pages', vscode.FileType.Directory]]);
  });
});
