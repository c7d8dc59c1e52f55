import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeSource } from '../../src/extension/homepageView/lazyTree';
import { publicationsTree } from '../../src/extension/homepageView/publicationsTree';
import { sectionsTree, type SectionNode } from '../../src/extension/homepageView/sectionsTree';
import { followAll, lookAlike, ViewRow } from '../../src/extension/homepageView/viewRow';
import { platform } from '../../src/hosts/node/platform';
import { createPictureReader } from '../../src/extension/pictures/readyPicture';
import { createLonelyService } from './lonelyService';
import { openPage, siteUri, until } from './page';

describe('the Homepage view', () => {
  const service = createLonelyService();

  it('draws the sections of the home page, with the menu and the other language', async () => {
    const rows = await drawn(sectionsTree(service));
    assert.deepEqual(rows.slice(0, 4), [
      'Recent News (近期动态) layout-menubar section',
      'Research Interests (研究兴趣) layout-menubar section',
      'Selected Publications (代表论文) layout-menubar section',
      '  Further papers (其他论文) dash section nested',
    ]);
  });

  it('draws its publications in their sections', async () => {
    const rows = await drawn(
      publicationsTree(service, createPictureReader(service, platform), () => ({
        grouping: 'section',
        filter: { text: '', states: [] },
      })),
    );
    assert.deepEqual(rows.slice(0, 2), [
      'Selected Publications (4) - publicationGroup',
      '  Tributary: Learning River Networks from a Handful of Gauges (CLES 2026) circle-outline publication registered',
    ]);
  });

  it('looks the same after a line above, where its rows have gone along, and not after another title', async () => {
    const tree = sectionsTree(service);
    const rows = async (): Promise<readonly ViewRow<SectionNode>[]> =>
      ((await tree.roots(siteUri('_pages/about.md').toString())) ?? []).map(node => new ViewRow(tree, node));
    const shown = await rows();
    const line = 'A line above.\n\n';
    const startOf = (row: ViewRow<SectionNode> | undefined): number =>
      (row && tree.origin(row.node)?.place.start) ?? -1;
    const [before, nestedBefore] = [startOf(shown[2]), startOf(shown[2]?.children[0])];

    const page = siteUri('_pages/about.md');
    let text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    const write = (old: string, now: string): void =>
      service.setDocument(page.toString(), (text = text.replace(old, () => now)));
    write('I am an associate', `${line}I am an associate`);
    const moved = await rows();
    assert.ok(lookAlike(shown, moved));
    followAll(shown, moved);
    assert.ok(before > 0 && nestedBefore > before);
    assert.equal(startOf(shown[2]), before + line.length);
    assert.equal(startOf(shown[2]?.children[0]), nestedBefore + line.length);

    write('Recent News', 'Older News');
    assert.ok(!lookAlike(shown, await rows()));
    await service.closeDocument(page.toString());
  });

  it('moves the section at the cursor, which goes along, and back', async () => {
    const { document, selection } = await openPage('_pages/about.md');
    assert.ok(selection.isEmpty);
    const before = document.getText();
    const editor = await vscode.window.showTextDocument(document);
    const wordsAt = (words: string): vscode.Selection => {
      const at = before.indexOf(words);
      return new vscode.Selection(document.positionAt(at), document.positionAt(at + words.length));
    };
    editor.selections = [wordsAt('Recent News'), wordsAt("id='news'")];
    await vscode.commands.executeCommand('academicHomepage.moveSectionDown');
    await until(
      () => document.getText(),
      text => text.indexOf("id='research'") < text.indexOf("id='news'"),
    );
    await until(
      () => editor.selections.map(selection => document.getText(selection)).join(', '),
      selected => selected === "Recent News, id='news'",
    );
    await vscode.commands.executeCommand('academicHomepage.moveSectionUp');
    await until(
      () => document.getText(),
      text => text === before,
    );
    for (const path of ['_pages/about.md', '_pages/about-zh.md', '_data/navigation.yml']) {
      await openPage(path);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });
});

/** The rows of a view of the site: title, description, icon, what menus know it by. */
async function drawn<Node>(source: TreeSource<Node>): Promise<readonly string[]> {
  const rowsOf = (nodes: readonly Node[], indent: string): readonly string[] =>
    nodes.flatMap(node => {
      const { label, description, iconPath, contextValue } = source.item(node);
      const icon = iconPath instanceof vscode.ThemeIcon ? iconPath.id : '-';
      const title = typeof label === 'string' ? label : '';
      const row = `${indent}${title} (${String(description)}) ${icon} ${contextValue ?? ''}`;
      return [row, ...rowsOf(source.children(node), `${indent}  `)];
    });
  return rowsOf((await source.roots(siteUri('_config.yml').toString())) ?? [], '');
}
