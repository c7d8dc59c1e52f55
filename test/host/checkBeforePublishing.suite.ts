import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { gitApi } from '../../src/extension/git/gitExtension';
import { lookBeforePublishing } from '../../src/extension/publishing/lookBeforePublishing';
import { reportItems, reportTitle } from '../../src/extension/publishing/reportItems';
import { createLonelyService } from './lonelyService';
import { siteUri } from './page';

describe('checking before publishing', () => {
  const service = createLonelyService();

  it('looks at all of a site where Git cannot say what changed, and says so: in a browser there is none', async () => {
    const hasGit = (await gitApi()) !== undefined;
    if (vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined) assert.ok(!hasGit);
    const found = await lookBeforePublishing(service, siteUri(''), new AbortController().signal);
    assert.ok(found !== undefined);
    assert.equal(found.hasGit, hasGit);
    assert.equal(found.changed, undefined);
    assert.ok(found.checked.files.some(({ path }) => path === '_pages/about.md'));
    const report = { ...found, unsaved: [], isPublished: true };
    assert.match(reportTitle(report), /^Before publishing: /);
    const lines = reportItems(report).map(({ label }) => label);
    const told = hasGit
      ? 'This site is not in a Git repository here: the whole site was checked.'
      : 'Not compared with the last commit: the whole site was checked.';
    assert.ok(lines.includes(told), lines.join('\n'));
    assert.ok(lines.some(line => line.startsWith('See what will change for visitors')));
    // every publication counts as new; that nobody can be asked is a line, not an end
    assert.ok(
      lines.some(line => line.includes('Could not be compared: ')),
      lines.join('\n'),
    );
  });
});
