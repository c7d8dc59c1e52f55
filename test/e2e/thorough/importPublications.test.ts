import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listsOf, type ListedAuthor } from '../../registries/authors';
import { registryOf } from '../../registries/papers';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { editorText, notifications, quickInput, runAskingCommand, runCommand } from '../../workbench/workbenchActions';
import { openHomepage, root, type OpenHomepage } from '../homepage';
import { takePicture } from '../../workbench/takePicture';

const command = 'Academic Homepage: Import Publications…';

const author: ListedAuthor = {
  orcid: '0000-0002-1825-0097',
  dblpName: 'Suqiu Yan',
  pid: '12/345',
  openalex: 'A5023888391',
  papers: [
    { doi: '10.5555/imp.1', title: 'Dunes that Remember the Wind', authors: 'Suqiu Yan; Keming Tan', year: 2020 },
    { doi: '10.5555/imp.2', title: 'Snow on the Sensors of Spring', authors: 'Keming Tan; Suqiu Yan', year: 2025 },
    { doi: '', title: 'A Poster on Ponds', authors: 'Suqiu Yan', year: 2018, venue: 'Pond Days', unregistered: true },
    {
      doi: '10.5555/cles.2021.0012',
      title: 'Conservation by Construction',
      authors: 'Suqiu Yan; Keming Tan',
      year: 2017,
    },
    {
      doi: '10.5555/jio.2019.1.007',
      title: 'Graph Routing for Ungauged Basins',
      authors: 'Suqiu Yan; Keming Tan',
      year: 2019,
    },
  ],
};

describe('importing publications in the workbench', () => {
  let homepage: OpenHomepage;
  let registries: RegistriesServer;
  let site: string;

  before(async () => {
    registries = await startRegistries(
      (asked, query) => listsOf([author])(asked, query) ?? registryOf(author.papers)(asked, query),
    );
    site = mkdtempSync(path.join(tmpdir(), 'ahs-'));
    cpSync(path.join(root, 'media/starter'), site, { recursive: true });
    const config = path.join(site, '_config.yml');
    writeFileSync(config, readFileSync(config, 'utf8').replace('0000-0000-0000-0001', author.orcid));
    const names = ['crossref', 'datacite', 'doi', 'orcid', 'dblp', 'openalex'];
    homepage = await openHomepage({
      site,
      settings: Object.fromEntries(
        names.map(name => [`academicHomepage.registries.${name}`, `${registries.base}/${name}`]),
      ),
    });
  });
  after(async () => {
    await homepage.close();
    await registries.close();
    rmSync(site, { recursive: true });
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('offers the iD of the site, lists what is new and what differs, and writes what is picked', async () => {
    const { page, editor } = homepage;
    const before = await editorText(page, editor);
    await runAskingCommand(page, command);
    await quickInput(page).locator('.monaco-list-row', { hasText: author.orcid }).first().click();
    const rows = quickInput(page).locator('.monaco-list-row');
    await rows.filter({ hasText: 'Snow on the Sensors' }).waitFor();
    if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE);
    const texts = await rows.allInnerTexts();
    assert.equal(texts.length, 4, texts.join('\n---\n'));
    assert.match(texts.join('\n'), /On the page its year is 2021\./);
    assert.match(texts.join('\n'), /The registry names no authors\./);
    await page.keyboard.press('Enter');
    await quickInput(page).waitFor({ state: 'hidden' });
    await page.locator('.statusbar-item', { hasText: '2 publications were written' }).waitFor();
    const written = await editorText(page, editor);
    assert.match(written, /- \[Snow on the Sensors of Spring\]\(https:\/\/doi\.org\/10\.5555\/imp\.2\)/);
    assert.equal(written.split('\n').length, before.split('\n').length + 2);
    await page.keyboard.press('Control+Z');
    assert.equal(await editorText(page, editor), before);
  });

  it('says while one types that an iD has a slip in it, and tells who is not known', async () => {
    const { page, editor } = homepage;
    const before = await editorText(page, editor);
    await runAskingCommand(page, command);
    await quickInput(page).locator('.monaco-list-row', { hasText: 'ORCID, by an iD' }).click();
    const input = quickInput(page).locator('input[type=text]');
    await input.fill('0000-0002-1825-0098');
    await quickInput(page).locator('.quick-input-message', { hasText: 'There is a typo in' }).waitFor();
    await input.fill('https://orcid.org/0000-0001-5000-0007');
    await page.keyboard.press('Enter');
    await notifications(page).filter({ hasText: 'ORCID knows no one as 0000-0001-5000-0007' }).first().waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');
    assert.equal(await editorText(page, editor), before);
  });
});
