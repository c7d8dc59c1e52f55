import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { focusEnd, quickInput, runAskingCommand, runCommand, webview } from '../../workbench/workbenchActions';
import { openHomepage, openPreview, type OpenHomepage } from '../homepage';

const command = 'Academic Homepage: Preview: Screen, Colors, Print, Size…';

describe('how the preview shows the page', () => {
  let homepage: OpenHomepage;
  let shown: FrameLocator;
  before(async () => {
    homepage = await openHomepage();
    shown = await openPreview(homepage.page);
    await shown.getByText('Publications').first().waitFor();
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  /** Chooses a row of the list by its words. */
  async function choose(label: string): Promise<void> {
    await (await runAskingCommand(homepage.page, command)).fill(label);
    await homepage.page.keyboard.press('Enter');
    await quickInput(homepage.page).waitFor({ state: 'hidden' });
  }
  const bar = (): Locator => webview(homepage.page).locator('#look');
  const viewport = (): Promise<number> =>
    shown.locator('html').evaluate(html => html.ownerDocument.defaultView!.innerWidth);
  const background = (): Promise<string> =>
    shown.locator('body').evaluate(body => getComputedStyle(body).backgroundColor);
  /** How far below the top of the window the second paper begins. */
  const boxTop = (): Promise<number> =>
    shown
      .locator('.paper-box')
      .nth(1)
      .evaluate(box => box.getBoundingClientRect().top);

  it('is as it is, and nothing is said about that', async () => {
    assert.equal(await bar().isVisible(), false);
    const panel = await webview(homepage.page)
      .locator('#stage')
      .evaluate(stage => stage.clientWidth);
    assert.equal(await viewport(), panel);
  });

  it('is that of a phone: its width, its layout, and what stood at the top still does', async () => {
    await shown
      .locator('.paper-box')
      .nth(1)
      .evaluate(box => box.scrollIntoView({ block: 'start', behavior: 'instant' }));
    const before = await boxTop();
    await choose('Phone, 390 px');
    await bar().getByText('Phone, 390 px', { exact: true }).waitFor();
    assert.equal(await viewport(), 390);
    assert.ok(Math.abs((await boxTop()) - before) < 80, `${before} → ${await boxTop()}`);
    assert.equal(
      await shown.locator('html').evaluate(html => html.scrollWidth),
      390,
      'nothing is wider than the screen',
    );
  });

  it('is that of a desktop in a narrower panel, where a click still finds its letter', async () => {
    await choose('Desktop, 1280 px');
    await bar().getByText('Desktop, 1280 px', { exact: true }).waitFor();
    assert.equal(await viewport(), 1280);
    const { left, width } = await webview(homepage.page)
      .locator('#page')
      .evaluate(frame => frame.getBoundingClientRect());
    assert.ok(left >= 0 && width < 1280, 'the whole of it is seen');
    await shown
      .getByRole('heading', { name: 'Publications' })
      .first()
      .click({ modifiers: ['Control'] });
    await homepage.page.locator('.view-line', { hasText: 'Publications' }).first().waitFor();
    assert.match(
      await homepage.page.locator('.statusbar-item', { hasText: /^Ln \d+/ }).innerText(),
      /^Ln \d+, Col \d+/,
    );
  });

  it('is another one without moving the editor from where its cursor is', async () => {
    await focusEnd(homepage.page, homepage.editor);
    const first = (): Promise<string> => homepage.editor.locator('.view-line').first().innerText();
    // longer than the page takes to follow, or the editor
    const atRest = 1500;
    await homepage.page.waitForTimeout(atRest);
    const before = await first();
    for (const label of ['Phone, 390 px', 'Print, A4 without page breaks', 'Desktop, 1280 px']) {
      await choose(label);
      await bar().getByText(label, { exact: true }).waitFor();
      await homepage.page.waitForTimeout(atRest);
      assert.equal(await first(), before, label);
    }
  });

  it('is dark, and light, and stays so while the page is edited', async () => {
    await choose('Dark');
    await bar().getByText('Desktop, 1280 px · Dark').waitFor();
    assert.equal(await background(), 'rgb(18, 24, 28)');
    assert.match(await shown.locator('html').evaluate(html => getComputedStyle(html).colorScheme), /dark/);
    await homepage.editor.click({ position: { x: 150, y: 40 } });
    await homepage.page.keyboard.press('Control+End');
    await homepage.page.keyboard.type('\n\nA line in the dark.');
    await shown.getByText('A line in the dark.').waitFor();
    assert.equal(await background(), 'rgb(18, 24, 28)');
    await choose('Light');
    await bar().getByText('Desktop, 1280 px · Light').waitFor();
    assert.equal(await background(), 'rgb(255, 255, 255)');
  });

  it('is printed: as wide as the text of a sheet, without what is for the screen', async () => {
    await choose('Print, A4 without page breaks');
    await bar().getByText('Print, A4 without page breaks').waitFor();
    // 210 mm without margins of 17 mm, which the starter's @page asks for
    assert.equal(await viewport(), Math.round(((210 - 34) / 25.4) * 96));
    await shown.locator('.masthead').waitFor({ state: 'hidden' });
    assert.equal(await background(), 'rgb(255, 255, 255)');
  });

  it('is larger or smaller, also by the wheel', async () => {
    await choose('As Wide as the Preview');
    await bar().waitFor({ state: 'hidden' });
    const panel = await viewport();
    await runCommand(homepage.page, 'Academic Homepage: Preview: Zoom In');
    await bar().getByText('110%', { exact: true }).waitFor();
    assert.ok(Math.abs((await viewport()) - panel / 1.1) <= 1);
    await shown
      .locator('h1')
      .first()
      .dispatchEvent('wheel', { ctrlKey: true, deltaY: 100, bubbles: true, cancelable: true });
    await bar().waitFor({ state: 'hidden' });
    await shown
      .locator('h1')
      .first()
      .dispatchEvent('wheel', { ctrlKey: true, deltaY: 100, bubbles: true, cancelable: true });
    await bar().getByText('90%', { exact: true }).waitFor();
    assert.ok(Math.abs((await viewport()) - panel / 0.9) <= 1);
  });

  it('is as it is again at a click', async () => {
    await bar().getByRole('button', { name: 'Show as It Is' }).click();
    await bar().waitFor({ state: 'hidden' });
    const panel = await webview(homepage.page)
      .locator('#stage')
      .evaluate(stage => stage.clientWidth);
    assert.equal(await viewport(), panel);
  });
});
