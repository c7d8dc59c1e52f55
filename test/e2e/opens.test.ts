import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pictureOfFailure } from '../workbench/failurePicture';
import { editorText } from '../workbench/workbenchActions';
import { openHomepage, type OpenHomepage } from './homepage';

describe('the starter site in VS Code', () => {
  let homepage: OpenHomepage;

  before(async () => {
    homepage = await openHomepage();
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('opens _pages/about.md with every character of the file', async () => {
    const text = await editorText(homepage.page, homepage.editor);
    assert.equal(text, readFileSync(path.join(homepage.folder, '_pages', 'about.md'), 'utf8'));
  });
});
