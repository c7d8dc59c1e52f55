import assert from 'node:assert/strict';
import { registryOf } from '../../registries/papers';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { pictureOfFailure } from '../../workbench/failurePicture';
import {
  editorText,
  focusText,
  goTo,
  notifications,
  notified,
  openFile,
  runAskingCommand,
} from '../../workbench/workbenchActions';
import { openHomepage, type OpenHomepage } from '../homepage';
import { takePicture } from '../../workbench/takePicture';

const settings = '.vscode/settings.json';
const about = `---
permalink: /
title: ""
---

# Publications

- \`Mei Lin\`, Ada Reed. "Tides of Attention for Reading Lakes." *Journal of Lakes*, 2024. [[Paper]](https://doi.org/10.5555/lakes.1)
`;
const papers = [
  {
    doi: '10.5555/rivers.3',
    title: 'What the River Said to the Sea',
    authors: 'Mei Lin; Jo Park',
    year: 2023,
    more: { type: 'journal-article', 'container-title': ['Journal of Rivers'], volume: '5', page: '40-55' },
  },
];
const likeNeighbours =
  '- `Mei Lin`, Jo Park. "What the River Said to the Sea." *Journal of Rivers*, 2023. [[Paper]](https://doi.org/10.5555/rivers.3)';

/** As an author writes them: with comments, over lines, quotes and line breaks escaped. */
function settingsWith(template: string): string {
  return `{
  // how Insert Paper writes
  "academicHomepage.entryTemplate": ${template}
}
`;
}

describe('a template of entries in the settings, in the workbench', () => {
  let homepage: OpenHomepage;
  let registries: RegistriesServer;

  before(async () => {
    registries = await startRegistries(registryOf(papers));
    const names = ['crossref', 'datacite', 'doi'];
    homepage = await openHomepage({
      files: {
        '_pages/about.md': about,
        [settings]: settingsWith(
          String.raw`"- **{title}** \\\n  {authors} \\\n  *{venue}* {volume} ({year}), {pages}. [DOI]({url})"`,
        ),
      },
      settings: Object.fromEntries(
        names.map(name => [`academicHomepage.registries.${name}`, `${registries.base}/${name}`]),
      ),
    });
  });
  after(async () => {
    await homepage.close();
    await registries.close();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  async function picture(name: string): Promise<void> {
    if (process.env.PICTURE !== undefined) await takePicture(homepage.page, `${process.env.PICTURE}-${name}.png`);
  }

  /** Inserts the paper below the last entry; what was added to the page, without blank lines around. */
  async function inserted(): Promise<string> {
    const { page } = homepage;
    const editor = await openFile(page, '_pages/about.md');
    await goTo(page, 9);
    await (await runAskingCommand(page, 'Academic Homepage: Insert Paper…')).fill('10.5555/rivers.3');
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: 'What the River Said' }).first().waitFor();
    const text = await editorText(page, editor);
    assert.ok(text.startsWith(about.trimEnd()));
    return text.slice(about.trimEnd().length).trim();
  }

  async function undo(): Promise<void> {
    const { page, editor } = homepage;
    await page.keyboard.press('Control+Z');
    assert.equal(await editorText(page, editor), about);
  }

  /** Writes other settings and saves them. */
  async function setTemplate(template: string): Promise<void> {
    const { page } = homepage;
    await focusText(await openFile(page, settings));
    await page.keyboard.press('Control+A');
    // pasted: what is typed gets brackets closed
    await page.evaluate(text => navigator.clipboard.writeText(text), settingsWith(template));
    await page.keyboard.press('Control+V');
    await page.locator('.tab.active.dirty').waitFor();
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)').waitFor();
  }

  it('is how Insert Paper writes', async () => {
    assert.equal(
      await inserted(),
      String.raw`- **What the River Said to the Sea** \
  ${'`Mei Lin`'}, Jo Park \
  *Journal of Rivers* 5 (2023), 40-55. [DOI](https://doi.org/10.5555/rivers.3)`,
    );
    await notifications(homepage.page).first().waitFor({ state: 'detached' });
    await picture('inserted');
    await undo();
  });

  it('with a part there is none of is underlined where it is set, and told of where an entry is written like its neighbours', async () => {
    const { page } = homepage;
    await setTemplate(String.raw`"- {authors}. \"{title}.\" *{journal}*, {year}."`);
    await page.locator('.squiggly-warning').first().waitFor();
    await page.keyboard.press('F8');
    await page.locator('.marker-widget', { hasText: 'This template is not used' }).waitFor();
    await picture('underlined');
    await page.keyboard.press('Escape');
    assert.equal(await notifications(page).count(), 0);
    assert.equal(await inserted(), likeNeighbours);
    await notifications(page).first().waitFor();
    await picture('told');
    await notified(page, /names \{journal\}, which is not one of its parts/);
    await undo();
  });

  it('with an element left open is told of as soon as it is set, with the way to the setting', async () => {
    const { page } = homepage;
    await setTemplate(String.raw`"<div class=\"paper-box\"><div>\n\n{title}\n\n</div>"`);
    await notifications(page).filter({ hasText: 'opens 2 <div> and closes 1' }).waitFor();
    await page.locator('.notification-toast .monaco-button', { hasText: 'Open Settings' }).click();
    const setting = page.locator('.settings-editor .setting-item-contents', { hasText: 'Entry Template' });
    await setting.waitFor();
    await picture('settings');
    const field = setting.locator('textarea');
    assert.match(await field.inputValue(), /paper-box/);
    const told = setting.locator('.setting-item-validation-message', { hasText: 'it must name {title}' });
    // rows that are drawn again after the search, on a slow machine while one types, are without a message until the next key
    for (let keys = 0; keys < 5 && !(await told.isVisible()); keys++) {
      await field.fill(`- {authors}, {year}${' '.repeat(keys)}`);
      await told.waitFor({ timeout: 5000 }).catch(() => undefined);
    }
    assert.ok(await told.isVisible());
    await picture('validated');
  });
});
