import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { append, discard, openPage, siteUri } from './page';

const { fs } = vscode.workspace;

/** The files below a folder, by their paths from it. */
async function filesIn(folder: vscode.Uri, below = ''): Promise<readonly string[]> {
  const entries = await fs.readDirectory(vscode.Uri.joinPath(folder, below));
  const found = await Promise.all(
    entries.map(([name, type]) =>
      type === vscode.FileType.Directory
        ? filesIn(folder, `${below}${name}/`)
        : Promise.resolve([`${below}${name}`] as const),
    ),
  );
  return found.flat().sort();
}

async function textOf(file: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await fs.readFile(file));
}

describe('exporting the site', () => {
  const target = siteUri('_site/export');
  afterEach(async () => {
    await discard();
    await fs.delete(siteUri('_site'), { recursive: true });
  });

  it('writes the pages with what is typed and not saved, the styles and all other files', async () => {
    const { document } = await openPage('_pages/about.md');
    await append(document, '\nTyped and not saved.\n');
    await vscode.commands.executeCommand('academicHomepage.exportSite', document.uri, target);
    const files = await filesIn(target);
    for (const file of ['index.html', 'zh/index.html', '404.html', 'assets/css/main.css', 'images/avatar.png'])
      assert.ok(files.includes(file), file);
    assert.deepEqual(
      files.filter(file => file.endsWith('.tmp')),
      [],
    );
    assert.match(await textOf(vscode.Uri.joinPath(target, 'index.html')), /Typed and not saved\./);
    assert.match(await textOf(vscode.Uri.joinPath(target, 'assets/css/main.css')), /\.paper-box/);
    const picture = await fs.readFile(vscode.Uri.joinPath(target, 'images/avatar.png'));
    assert.deepEqual([...picture], [...(await fs.readFile(siteUri('images/avatar.png')))]);
  });

  it('writes over its own files without a question, and leaves all others', async () => {
    const { document } = await openPage('_pages/about.md');
    await vscode.commands.executeCommand('academicHomepage.exportSite', document.uri, target);
    const mine = vscode.Uri.joinPath(target, 'mine.txt');
    await fs.writeFile(mine, new TextEncoder().encode('mine'));
    await append(document, '\nThe second time.\n');
    await vscode.commands.executeCommand('academicHomepage.exportSite', document.uri, target);
    assert.match(await textOf(vscode.Uri.joinPath(target, 'index.html')), /The second time\./);
    assert.equal(await textOf(mine), 'mine');
  });
});
