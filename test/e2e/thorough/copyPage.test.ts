import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { editorOf, focusEnd, focusText, runCommand } from '../../workbench/workbenchActions';
import { extensionHosts, openHomepage, previewedPage, root, type OpenHomepage } from '../homepage';
import { patienceMs } from '../../workbench/patience';

const command = 'Academic Homepage: Copy Page as Rich Text';
const starterConfig = readFileSync(path.join(root, 'media/starter/_config.yml'), 'utf8');
const config = starterConfig.replace(/^url:.*$/m, 'url: https://suqiu.example');

interface Clipboard {
  readonly types: readonly string[];
  readonly html: string;
  readonly text: string;
}

for (const host of extensionHosts) {
  describe(`copying the page as rich text, with the extension in ${host === 'web' ? 'the browser' : 'Node'}`, () => {
    let homepage: OpenHomepage;
    before(async () => {
      homepage = await openHomepage({ host, files: { '_config.yml': config } });
    });
    after(() => homepage.close());
    afterEach(pictureOfFailure(() => homepage.workbench));

    /** Runs the command, and gives what it has put onto the clipboard. */
    const copied = async (): Promise<Clipboard> => {
      const { page } = homepage;
      await page.evaluate(() => navigator.clipboard.writeText('nothing copied yet'));
      await runCommand(page, command);
      for (const end = Date.now() + patienceMs; ; await new Promise(resolve => setTimeout(resolve, 50))) {
        // it cannot be read while it is being written
        const now = await clipboard().catch(() => undefined);
        if (now?.types.includes('text/html') === true) return now;
        assert.ok(Date.now() < end, 'nothing was copied');
      }
    };
    const clipboard = (): Promise<Clipboard> =>
      homepage.page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string): Promise<string> =>
          item?.types.includes(type) === true ? (await item.getType(type)).text() : '';
        return { types: item?.types ?? [], html: await read('text/html'), text: await read('text/plain') };
      });
    /** The elements of what is copied, as the browser hands them on. */
    const elements = (html: string): Promise<readonly string[]> =>
      homepage.page.evaluate(html => {
        const copied = new DOMParser().parseFromString(html, 'text/html');
        return [...copied.body.querySelectorAll('*')].map(({ localName }) => localName);
      }, html);
    const told = (text: string): Locator => homepage.page.locator('.statusbar-item', { hasText: text });
    const appears = (item: Locator): Promise<boolean> =>
      item
        .first()
        .waitFor({ timeout: 2000 })
        .then(
          () => true,
          () => false,
        );

    it('opens the preview, copies the text of the page, and gives the focus back', async () => {
      const { page, editor } = homepage;
      await focusText(editor);
      const { types, html, text } = await copied();
      await told('The page was copied').waitFor();
      assert.deepEqual([...types].sort(), ['text/html', 'text/plain']);
      assert.ok(text.includes('\n\nRecent News\n\n- 2026.10: '), text.slice(0, 2000));
      assert.ok(
        text.includes(
          'Tributary: Learning River Networks from a Handful of Gauges (https://doi.org/10.5555/cles.2026.0117)',
        ),
      );
      assert.ok(text.includes('BibTeX of all papers (https://suqiu.example/files/publications.bib)'));
      assert.ok(!text.includes('Semantic Scholar') && !text.includes('ORCID'), 'the side bar is not copied');
      assert.ok(html.includes('<a href="https://suqiu.example/files/publications.bib"'), html.slice(0, 2000));
      assert.ok(html.includes('https://suqiu.example/images/tributary.svg'));
      assert.doesNotMatch(html, /class=|vscode-cdn|<script|show_paper_citations/);
      const names = new Set(await elements(html));
      for (const name of ['h1', 'h2', 'p', 'ul', 'li', 'a', 'strong', 'em', 'u', 'img'])
        assert.ok(names.has(name), name);
      assert.ok(!names.has('div'));
      await page.keyboard.type('‸');
      await editor.locator('.view-line', { hasText: '‸' }).waitFor();
      await page.keyboard.press('Backspace');
    });

    it('copies what is typed and not saved', async () => {
      const { page } = homepage;
      const editor = editorOf(page, '_pages/about.md');
      await focusEnd(page, editor);
      await page.keyboard.type('\n\nTyped and not saved.\n');
      assert.match((await copied()).text, /Typed and not saved\.$/);
    });

    it('copies what is selected in the preview instead', async () => {
      const { page } = homepage;
      await previewedPage(page)
        .locator('.paper-box-text p')
        .first()
        .evaluate(title => title.ownerDocument.getSelection()?.selectAllChildren(title));
      const { text } = await copied();
      await told('What is selected in the preview was copied').waitFor();
      assert.match(text, /^Tributary: Learning River Networks from a Handful of Gauges \(https:.*\)$/);
    });

    it('says what to set where nobody knows where the site is published', async () => {
      const { page, folder } = homepage;
      writeFileSync(path.join(folder, '_config.yml'), starterConfig.replace(/^repository:.*$/m, 'repository:'));
      await focusText(editorOf(page, '_pages/about.md'));
      await previewedPage(page)
        .locator('body')
        .evaluate(body => body.ownerDocument.getSelection()?.removeAllRanges());
      const said = page.locator('.notification-toast', {
        hasText: 'Links to this site are left out: set “url” in _config.yml',
      });
      let { text } = await copied();
      // of what was written on disk the extension is told later
      for (let tries = 0; tries < 10 && !(await appears(said)); tries++) ({ text } = await copied());
      await said.first().waitFor();
      assert.match(text, /BibTeX of all papers\n/);
    });
  });
}
