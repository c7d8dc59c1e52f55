import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { focusText, quickInput, runAskingCommand, runCommand, webview } from '../../workbench/workbenchActions';
import { openHomepage, previewButton, previewedPage, type OpenHomepage } from '../homepage';
import { until } from '../until';

describe('the preview, by the keyboard alone', () => {
  let homepage: OpenHomepage;
  let shown: FrameLocator;
  before(async () => {
    homepage = await openHomepage();
    shown = previewedPage(homepage.page);
    await focusText(homepage.editor);
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await homepage.page.keyboard.press(key);
  };
  /** What a screen reader is told. */
  const told = (): Promise<string | null> => webview(homepage.page).locator('#told').textContent();

  /** The words of what has the focus in the page. */
  function focused(): Promise<string> {
    return shown.locator('html').evaluate(html => {
      const active = html.ownerDocument.activeElement;
      return html.ownerDocument.hasFocus() ? (active?.textContent.trim() ?? '') : '';
    });
  }

  /** Whether the focus is before a heading of the text or behind it; the words of what has it elsewhere. */
  function focusedAt(heading: string): Promise<string> {
    return shown.getByRole('heading', { name: heading, exact: true }).evaluate(element => {
      const active = element.ownerDocument.activeElement;
      if (!active?.closest('main')) return active?.textContent.trim() ?? 'nowhere';
      return element.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING ? 'behind' : 'before';
    });
  }

  /** Goes on with Tab until this has the focus. */
  async function tabTo(words: string): Promise<void> {
    for (let tabs = 0; tabs < 60; tabs++) {
      await press('Tab');
      if ((await focused()) === words) return;
    }
    assert.fail(`“${words}” is not reached.`);
  }

  it('opens, and has the focus when its group has', async () => {
    // the key is the extension's once it has looked at the page
    await previewButton(homepage.page).waitFor();
    await press('Control+k', 'v');
    await shown.locator('.paper-box').first().waitFor();
    await press('Control+2');
    const html = webview(homepage.page).locator('html');
    await until('the preview has the focus', () => html.evaluate(element => element.ownerDocument.hasFocus()));
  });

  it('scrolls at once', async () => {
    const scrolled = (): Promise<number> => shown.locator('html').evaluate(html => html.scrollTop);
    await press('PageDown');
    await until('the page is scrolled', async () => (await scrolled()) > 0);
    await press('Home');
    await until('its top is shown', async () => (await scrolled()) === 0);
  });

  it('finds words of the page, as they are typed and with Enter, and has the keyboard again', async () => {
    const { page } = homepage;
    const selected = (): Promise<string> =>
      shown.locator('html').evaluate(({ ownerDocument }) => ownerDocument.getSelection()?.toString() ?? '');
    const finds = (text: string): Promise<void> => until(`“${text}” is found`, async () => (await selected()) === text);
    await press('Control+f');
    await page.locator('.simple-find-part.visible input').waitFor();
    await page.keyboard.type('Univ');
    await finds('Univ');
    const place = (): Promise<number> =>
      shown.locator('html').evaluate(({ ownerDocument }) => {
        const box = ownerDocument.getSelection()?.getRangeAt(0).getBoundingClientRect();
        return Math.round((box?.left ?? 0) + (box?.top ?? 0) + (ownerDocument.defaultView?.scrollY ?? 0));
      });
    const first = await place();
    await page.keyboard.type('ersity');
    await finds('University');
    assert.equal(await place(), first);
    await press('Enter');
    await until('the next one is found', async () => (await place()) !== first);
    await press('Escape');
    const keyboard = webview(page).locator('html');
    await until('the preview has the keyboard', () => keyboard.evaluate(html => html.ownerDocument.hasFocus()));
    await press('Home');
  });

  it('follows a link with Enter, and goes back', async () => {
    await tabTo('中文');
    await press('Enter');
    await shown.locator('html[lang="zh-CN"]').waitFor();
    const title = await shown.locator('title').textContent();
    await until('the title is told', async () => (await told()) === title);
    await press('Tab');
    assert.equal(await focused(), '跳到正文');
    // the key is the preview's once there is something to go back to
    await homepage.page.locator('.action-label[aria-label^="Preview: Back"]:not(.disabled)').waitFor();
    await press('Alt+ArrowLeft');
    await shown.locator('html[lang="en"]').waitFor();
  });

  it('goes on from the place that a link of the page has led to', async () => {
    await tabTo('Patents');
    await press('Enter', 'Shift+Tab');
    const before = await focusedAt('Granted Patents');
    await press('Tab');
    assert.deepEqual(
      [before, await focusedAt('Granted Patents'), await shown.locator('h1[tabindex], h1 [tabindex]').count()],
      ['before', 'behind', 0],
    );
  });

  it('says why the page could not be made', async () => {
    const { page, editor } = homepage;
    await focusText(editor);
    await press('Control+End');
    await page.keyboard.type('{% nonsense %}');
    await press('Enter');
    await until('the reason is told', async () => (await told())?.includes('nonsense') === true);
    const written = page.locator('.tab.dirty', { hasText: 'about.md' });
    await until('nothing is written any more', async () => {
      await press('Control+z');
      return (await written.count()) === 0;
    });
    await until('nothing is told any more', async () => (await told()) === '');
  });

  it('shows the page as on a phone, and as it is again', async () => {
    await (
      await runAskingCommand(homepage.page, 'Academic Homepage: Preview: Screen, Colors, Print, Size…')
    ).fill('Phone');
    await press('Enter');
    await quickInput(homepage.page).waitFor({ state: 'hidden' });
    const bar = webview(homepage.page).locator('#look');
    await bar.waitFor();
    await bar.getByRole('button').focus();
    await press('Enter');
    await bar.waitFor({ state: 'hidden' });
  });

  it('takes commands about a page, which are about the one that is shown', async () => {
    const { page } = homepage;
    await press('Control+2');
    const input = await runAskingCommand(page, 'Academic Homepage: Export Publications…');
    await input.fill('APA 7');
    await press('Enter');
    const list = page.locator('.monaco-editor[data-uri^="untitled:"] .view-line');
    await list.filter({ hasText: 'Shang, J.' }).first().waitFor();
    await runCommand(page, 'View: Revert and Close Editor');
  });

  it('leads to where a link is written with Ctrl and Enter', async () => {
    await press('Control+2');
    await tabTo('School of Computing');
    await press('Control+Enter');
    await homepage.page.locator('.statusbar-item', { hasText: /^Ln 15, Col/ }).waitFor();
    await homepage.page.keyboard.type('x');
    await homepage.page.locator('.tab.dirty', { hasText: 'about.md' }).waitFor();
  });
});
