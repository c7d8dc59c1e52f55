import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { focusEnd, quickInput, runAskingCommand, runCommand } from '../../workbench/workbenchActions';
import { openHomepage, type OpenHomepage } from '../homepage';
import { startPortForwarding, type PortForwarding } from '../portForwarding';

/** The titles in the outline of a PDF, which Chromium makes of the headings, in their order. */
function outlineOf(pdf: Buffer): readonly string[] {
  return [...pdf.toString('latin1').matchAll(/\/Title (?:\(((?:\\.|[^\\)])*)\)|<([\dA-F]*)>)/gi)].map(
    ([, plain, hex = '']) =>
      plain?.replace(/\\(.)/g, '$1') ??
      Buffer.from(hex, 'hex')
        .swap16()
        .toString('utf16le')
        .replace(/^\uFEFF/, ''),
  );
}

describe('saving a page as PDF', () => {
  let homepage: OpenHomepage;
  let forwarding: PortForwarding;
  let tab: Page;
  before(async () => {
    forwarding = await startPortForwarding();
    homepage = await openHomepage({ environment: forwarding.environment });
    const { page, editor, workbench } = homepage;
    // a browser without a window has no print dialog
    await workbench.context.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await focusEnd(page, editor);
    await page.keyboard.type('\n\n# Typed and not saved\n');
    [tab] = await Promise.all([
      workbench.context.waitForEvent('page'),
      runCommand(page, 'Academic Homepage: Save Page as PDF'),
    ]);
    await tab.waitForLoadState('load');
  });
  after(async () => {
    await homepage.close();
    forwarding.close();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('opens the page in the browser with the print dialog, and says what to choose there', async () => {
    await tab.locator('html[data-printed]').waitFor();
    assert.equal(new URL(tab.url()).pathname, '/');
    assert.equal(new URL(tab.url()).search, '', 'a reload does not print again');
    await homepage.page.locator('.statusbar-item', { hasText: 'choose “Save as PDF” there' }).waitFor();
  });

  it('prints the page with what is typed and not saved, by the print style of the site', async () => {
    const pdf = await tab.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    const titles = outlineOf(pdf);
    for (const title of ['Recent News', 'Selected Publications', 'Typed and not saved'])
      assert.ok(titles.includes(title), `${title} in ${titles.join(' | ')}`);
    const pages = [...pdf.toString('latin1').matchAll(/\/Type \/Page\b/g)].length;
    assert.ok(pages >= 2 && pages <= 6, `${pages} pages`);
    await tab.emulateMedia({ media: 'print' });
    assert.equal(await tab.locator('.masthead').isVisible(), false);
    assert.equal(await tab.getByRole('heading', { name: 'Typed and not saved' }).isVisible(), true);
  });

  it('makes a CV of the sections that are chosen, by the keyboard alone', async () => {
    const { page, workbench } = homepage;
    const exportAs = async (format: string): Promise<Locator> => {
      await runAskingCommand(page, 'Academic Homepage: Export CV…');
      await quickInput(page).locator('.quick-input-title', { hasText: '1/2' }).waitFor();
      await page.keyboard.type(format);
      await page.keyboard.press('Enter');
      await quickInput(page).locator('.quick-input-title', { hasText: '2/2' }).waitFor();
      return quickInput(page).getByRole('checkbox', { name: 'Recent News' }).first();
    };
    const news = await exportAs('PDF');
    assert.equal(await news.isChecked(), false);
    const [printed] = await Promise.all([workbench.context.waitForEvent('page'), page.keyboard.press('Enter')]);
    await printed.locator('html[data-printed]').waitFor();
    const headings = await printed.locator('h1[id]').allInnerTexts();
    assert.ok(!headings.includes('Recent News'));
    assert.ok(headings.includes('Selected Publications') && headings.includes('Typed and not saved'));
    assert.equal(new URL(printed.url()).search, '');
    await printed.close();

    await exportAs('Plain text');
    await page.keyboard.press('Enter');
    const text = page.locator('.monaco-editor[data-uri^="untitled:"] .view-line');
    await text.filter({ hasText: 'Associate Professor, Yunmeng University' }).waitFor();
  });
});
