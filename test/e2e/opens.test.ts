import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pictureOfFailure } from '../workbench/failurePicture';
import { copySite } from '../workbench/siteCopy';
import { openWorkbench, type Workbench } from '../workbench/workbench';
import { editorText, openFile } from '../workbench/workbenchActions';

describe('the starter site in VS Code', () => {
  const { site, remove } = copySite();
  let workbench: Workbench | undefined;

  afterEach(pictureOfFailure(() => workbench));

  after(async () => {
    await workbench?.close();
    remove();
  });

  it('opens _pages/about.md with every character of the file', async () => {
    workbench = await openWorkbench({ workspace: site });
    const editor = await openFile(workbench.page, '_pages/about.md');
    const text = await editorText(workbench.page, editor);
    assert.equal(text, readFileSync(path.join(site, '_pages', 'about.md'), 'utf8'));
  });
});
