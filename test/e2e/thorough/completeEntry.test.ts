import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { registryOf } from '../../registries/papers';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { editorText, goTo, runCommand, openActions } from '../../workbench/workbenchActions';
import { openHomepage, type OpenHomepage } from '../homepage';
import { takePicture } from '../../workbench/takePicture';

const lacking = '- Mei Lin, Jo Park. "What the River Said." [[Paper]]()';
const about = `---
permalink: /
title: ""
---

# Publications

- Mei Lin, Ada Reed. "Tides of Attention for Reading Lakes." *Journal of Lakes*, 12(3): 1-9, 2024. [[Paper]](https://doi.org/10.5555/lakes.1)
- Mei Lin, Bo Wang. "Saving Memory in Flood Models." *Journal of Floods*, 7(1): 20-31, 2023. [[Paper]](https://doi.org/10.5555/lakes.2)
${lacking}
`;
const papers = [
  {
    doi: '10.5555/lakes.3',
    title: 'What the River Said',
    authors: 'Mei Lin; Jo Park',
    year: 2022,
    more: { type: 'journal-article', 'container-title': ['Journal of Rivers'], volume: '5', issue: '2', page: '40-55' },
  },
];
const venue = ' *Journal of Rivers*, 5(2): 40-55, 2022.';
const address = 'https://doi.org/10.5555/lakes.3';

/** A homepage with this page, which the extension has looked at. */
async function opened(page: string, { base }: RegistriesServer): Promise<OpenHomepage> {
  const registries = ['crossref', 'datacite', 'doi'].map(
    name => [`academicHomepage.registries.${name}`, `${base}/${name}`] as const,
  );
  const homepage = await openHomepage({ files: { '_pages/about.md': page }, settings: Object.fromEntries(registries) });
  await homepage.page.locator('.squiggly-warning').first().waitFor();
  return homepage;
}

describe('completing an entry in the workbench', () => {
  let homepage: OpenHomepage;
  let registries: RegistriesServer;

  before(async () => {
    registries = await startRegistries(registryOf(papers));
    homepage = await opened(about, registries);
  });
  after(async () => {
    await homepage.close();
    await registries.close();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  /** What the author can choose at a line of the page by `Ctrl+.`, and takes from it. */
  async function offered(line: number, take?: string): Promise<readonly string[]> {
    const { page } = homepage;
    await goTo(page, line, 5);
    await openActions(page, /./);
    const titles = await page.locator('.action-widget .monaco-list-row.action').allInnerTexts();
    if (take === undefined) await page.keyboard.press('Escape');
    else await takeFocused(take);
    await page.locator('.action-widget .monaco-list').first().waitFor({ state: 'hidden' });
    return titles.map(title => title.trim());
  }

  /** Goes down to an action and takes it: a click may meet a list that is being drawn anew. */
  async function takeFocused(title: string): Promise<void> {
    const { page } = homepage;
    const focused = page.locator('.action-widget .monaco-list-row.action.focused', { hasText: title });
    for (let rows = 0; rows < 20 && !(await focused.isVisible()); rows++) await page.keyboard.press('ArrowDown');
    await focused.waitFor();
    await page.keyboard.press('Enter');
  }

  /** The rows of the Refactor Preview, once it stands: the file, then each change. */
  async function preview(): Promise<Locator> {
    const rows = homepage.page.locator('.bulk-edit-panel .monaco-list-row');
    await rows.filter({ hasText: 'Journal of Rivers' }).waitFor();
    return rows;
  }

  async function answer(button: 'Apply' | 'Discard'): Promise<void> {
    const { page } = homepage;
    const found = page.locator('.bulk-edit-panel .monaco-button', { hasText: button });
    await found.click();
    await found.waitFor({ state: 'hidden' });
  }

  it('is offered at an entry that lacks something, not at a whole one, and asks nobody before it is chosen', async () => {
    const title = 'Complete this entry from its record…';
    assert.ok((await offered(10)).includes(title));
    assert.ok(!(await offered(9)).includes(title));
    assert.deepEqual(registries.requests, []);
  });

  it('writes what is ticked, to the byte, and one undo takes it back', async () => {
    const { page, editor } = homepage;
    await offered(10, 'Complete this entry');
    const rows = await preview();
    await page.locator('.statusbar-item', { hasText: 'In the Refactor Preview, check' }).waitFor();
    assert.equal(await editorText(page, editor), about);
    if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE);
    await rows.filter({ hasText: 'about.md' }).locator('.monaco-checkbox, input[type=checkbox]').first().click();
    await answer('Apply');
    const whole = about.replace(lacking, `- Mei Lin, Jo Park. "What the River Said."${venue} [[Paper]](${address})`);
    assert.equal(await editorText(page, editor), whole);
    await page.locator('.statusbar-item', { hasText: 'In the Refactor Preview' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Z');
    assert.equal(await editorText(page, editor), about);
  });

  it('writes one part alone where only that is ticked', async () => {
    const { page, editor } = homepage;
    await goTo(page, 10, 5);
    await runCommand(page, 'Academic Homepage: Complete This Entry');
    const rows = await preview();
    await rows.filter({ hasText: address }).locator('.monaco-checkbox, input[type=checkbox]').first().click();
    await answer('Apply');
    assert.equal(await editorText(page, editor), about.replace('[[Paper]]()', `[[Paper]](${address})`));
    await page.keyboard.press('Control+Z');
    assert.equal(await editorText(page, editor), about);
  });

  it('writes nothing where the preview is discarded', async () => {
    const { page, editor } = homepage;
    await goTo(page, 10, 5);
    await runCommand(page, 'Academic Homepage: Complete This Entry');
    await preview();
    await answer('Discard');
    assert.equal(await editorText(page, editor), about);
  });
});

describe('completing an entry in HTML in the workbench', () => {
  const item = (title: string, venue: string, href: string): string =>
    `<li><b>${title}</b><br>Mei Lin, Jo Park<br>${venue} <a class="paper" href="${href}">Paper</a></li>`;
  const first = item(
    'Tides of Attention for Reading Lakes',
    '<i>Journal of Lakes</i>, 12(3): 1-9, 2024',
    'https://doi.org/10.5555/lakes.1',
  );
  const list = (last: string): string =>
    `---\npermalink: /\ntitle: ""\n---\n\n# Publications\n\n<ul>\n${first}\n${last}\n</ul>\n`;
  let homepage: OpenHomepage;
  let registries: RegistriesServer;

  before(async () => {
    registries = await startRegistries(registryOf(papers));
    homepage = await opened(list(item('What the River Said', '<i>Journal of Rivers</i>, 2022', '')), registries);
  });
  after(async () => {
    await homepage.close();
    await registries.close();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('writes what is ticked between the tags of the entry', async () => {
    const { page, editor } = homepage;
    await goTo(page, 10, 5);
    await runCommand(page, 'Academic Homepage: Complete This Entry');
    const rows = page.locator('.bulk-edit-panel .monaco-list-row');
    await rows.filter({ hasText: address }).waitFor();
    if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE);
    await rows.filter({ hasText: 'about.md' }).locator('.monaco-checkbox, input[type=checkbox]').first().click();
    await page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).click();
    await page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).waitFor({ state: 'hidden' });
    assert.equal(
      await editorText(page, editor),
      list(item('What the River Said', '<i>Journal of Rivers</i>, 5(2): 40-55, 2022', address)),
    );
  });
});
