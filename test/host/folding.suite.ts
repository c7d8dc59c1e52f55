import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { discard, openPage, until } from './page';

/**
 * A page whose lines say what folds: `a>` begins the range `a` and `a<` is its last line. Boxes and comments are ours, the
 * section is VS Code's own.
 */
const source = String.raw`
# Papers                                                               a>

<div class='paper-box'><div class='paper-box-image'></div>             b>
<div class='paper-box-text' markdown="1">

[Lakes](https://lakes.example)
<!-- an old                                                            c>
link -->                                                               c<
</div></div>                                                           b<

<!-- one line -->

Text                                                                   a<

# Talks                                                                d>

<!--                                                                   e>
- an old talk
-->                                                                    e<

Text                                                                   d<
`;

/** `3-9` or `7-8 comment` of each range, lines counted from the first of the source. */
function expected(): readonly string[] {
  const lines = source.split('\n');
  const line = (mark: string): number => lines.findIndex(text => text.endsWith(`  ${mark}`));
  return ['a', 'b', 'c', 'd', 'e'].map(name => {
    const [start, end] = [line(`${name}>`), line(`${name}<`)];
    assert.ok(start >= 0 && end > start, name);
    return `${String(start)}-${String(end)}${lines[start]?.startsWith('<!--') === true ? ' comment' : ''}`;
  });
}

async function folded({ uri }: vscode.TextDocument, first: number): Promise<readonly string[]> {
  const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
  return ranges
    .filter(({ start }) => start >= first)
    .map(
      ({ start, end, kind }) =>
        `${String(start - first)}-${String(end - first)}${kind === vscode.FoldingRangeKind.Comment ? ' comment' : ''}`,
    );
}

describe('folding in the editor', () => {
  afterEach(discard);

  it('has the boxes and comments of a page as its source says, beside the sections of VS Code', async () => {
    const { document } = await openPage('_pages/about.md');
    const first = document.lineCount;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(first - 1).range.end, `\n${source.replace(/ +[a-e][<>]$/gm, '')}`);
    assert.ok(await vscode.workspace.applyEdit(edit));
    let found: readonly string[] = [];
    await until(
      async () => (found = await folded(document, first)),
      () => JSON.stringify(found) === JSON.stringify(expected()),
      () => JSON.stringify({ found, expected: expected() }),
    );
  });
});
