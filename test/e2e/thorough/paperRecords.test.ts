import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { registryOf } from '../../registries/papers';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { editorText, goTo, openFile, editorOf, runAskingCommand, runCommand } from '../../workbench/workbenchActions';
import { openHomepage, root, type OpenHomepage } from '../homepage';
import { takePicture } from '../../workbench/takePicture';

const dunesPath = '_publications/2026-01-02-dunes.md';
const dunes = `---
title: "Dunes That Hum below the Wind"
collection: publications
date: 2026-01-02
venue: 'Journal of Ground Acoustics'
paperurl: 'https://doi.org/10.5555/other.2'
---

[Download paper here](https://doi.org/10.5555/dunes.1)
`;
const authors = 'Ines Calder; Tome Reis';
const papers = [
  {
    ...{ doi: '10.5555/dunes.1', title: 'Dunes That Hum below the Wind', authors, year: 2026 },
    more: { type: 'journal-article', 'container-title': ['Journal of Ground Acoustics'], volume: '6', issue: '1' },
  },
  { doi: '10.5555/other.2', title: 'Bricks of Many Towns', authors: 'Sam Hill', year: 2019 },
];

describe('the records of papers that are files of a collection', () => {
  let homepage: OpenHomepage;
  let registries: RegistriesServer;
  before(async () => {
    registries = await startRegistries(registryOf(papers));
    const names = ['crossref', 'datacite', 'doi'];
    homepage = await openHomepage({
      site: path.join(root, 'test/fixtures/sites/collections'),
      files: { [dunesPath]: dunes },
      file: '_pages/publications.md',
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

  it('are compared from the page that lists them, and a wrong DOI is told in its file', async () => {
    const { page } = homepage;
    await runCommand(page, 'Academic Homepage: Verify Publications');
    await page.locator('.statusbar-item', { hasText: 'Publications compared with their records' }).waitFor();
    const rows = page.locator('.markers-panel .monaco-list-row');
    await rows.filter({ hasText: 'This DOI is registered for “Bricks of Many Towns”' }).click();
    await editorOf(page, dunesPath).waitFor();
    if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE);
  });

  it('complete the keys of a file that those beside it have, once its DOI is right: its text may lead to another paper', async () => {
    const { page, folder } = homepage;
    const editor = await openFile(page, '2026-01-02-dunes.md');
    writeFileSync(path.join(folder, dunesPath), dunes.replace('other.2', 'dunes.1'));
    await editor.locator('.view-line', { hasText: '10.5555/other.2' }).waitFor({ state: 'detached' });
    await goTo(page, 2, 5);
    await runCommand(page, 'Academic Homepage: Complete This Entry');
    const changes = page.locator('.bulk-edit-panel .monaco-list-row');
    await changes.filter({ hasText: 'citation' }).waitFor();
    if (process.env.PICTURE2 !== undefined) await takePicture(page, process.env.PICTURE2);
    await changes.filter({ hasText: 'dunes.md' }).locator('.monaco-checkbox, input[type=checkbox]').first().click();
    await page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).click();
    await page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).waitFor({ state: 'hidden' });
    const text = await editorText(page, editor);
    assert.match(text, /^category: manuscripts$/m);
    assert.match(
      text,
      /^citation: 'Calder, Ines, and Tome Reis\. \(2026\)\. &quot;Dunes That Hum below the Wind\.&quot; <i>Journal of Ground Acoustics<\/i>\. 6\(1\)\.'$/m,
    );
    assert.equal(readFileSync(path.join(homepage.folder, dunesPath), 'utf8').length > 0, true);
  });

  it('are exported from the page that lists them', async () => {
    const { page } = homepage;
    await openFile(page, 'publications.md');
    await runAskingCommand(page, 'Academic Homepage: Export Publications…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'BibTeX' }).click();
    await page.locator('.view-lines', { hasText: 'Dunes That Hum below the Wind' }).first().waitFor();
    await page.locator('.view-lines', { hasText: 'Rain as Noise, Rain as Signal' }).first().waitFor();
    if (process.env.PICTURE3 !== undefined) await takePicture(page, process.env.PICTURE3);
  });
});
