import assert from 'node:assert/strict';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { editorText, notifications, quickInput } from '../../workbench/workbenchActions';
import { dropFiles } from '../dropFiles';
import { extensionHosts, openHomepage, type OpenHomepage, previewButton } from '../homepage';
import { takePicture } from '../../workbench/takePicture';

const bibliography = `@inproceedings{a, title={Saving Memory in Flood Models}, author={Lin, Mei and Wang, Bo}, booktitle={Proceedings of the Lakes}, year={2025}}
@article{b, title={What the River Said}, author={Lin, Mei and Reed, Ada}, journal={Journal of Rivers}, year={2023}}
`;
const other =
  '@article{c, title={Dunes of All the Shores}, author={Lin, Mei}, journal={Journal of Lakes}, year={2022}}';

for (const host of extensionHosts)
  describe(`dropping a bibliography on a page in the workbench, the extension in ${host === 'web' ? 'the browser' : 'Node'}`, () => {
    let homepage: OpenHomepage;

    before(async () => {
      // 河 in GBK
      const gbk = Buffer.concat([Buffer.from(bibliography), Buffer.from([0xba, 0xd3])]);
      homepage = await openHomepage({ host, files: { 'mine.bib': bibliography, 'gbk.bib': gbk } });
      await previewButton(homepage.page).waitFor();
    });
    after(() => homepage.close());
    afterEach(pictureOfFailure(() => homepage.workbench));

    async function drop(name: string): Promise<void> {
      const { page, editor } = homepage;
      const file = page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
      await file.hover();
      await page.mouse.down();
      await page.keyboard.down('Shift');
      await editor.hover({ position: { x: 300, y: 200 } });
      await editor.hover({ position: { x: 310, y: 210 } });
      await page.mouse.up();
      await page.keyboard.up('Shift');
    }

    it('says that a file which is not written in UTF-8 would lose its letters, and writes nothing', async () => {
      const { page, editor } = homepage;
      const before = await editorText(page, editor);
      await drop('gbk.bib');
      const told = notifications(page).filter({ hasText: 'This file is not written in UTF-8' });
      await told.waitFor();
      assert.equal(await editorText(page, editor), before);
      await page.keyboard.press('Escape');
    });

    it('lists the papers of several files together', async () => {
      const { page, editor } = homepage;
      const before = await editorText(page, editor);
      await dropFiles(
        editor.locator('.view-line').nth(12),
        { name: 'mine.bib', type: '', content: Buffer.from(bibliography) },
        { name: 'other.bib', type: '', content: Buffer.from(other) },
      );
      const choice = quickInput(page);
      await choice.locator('.monaco-list-row', { hasText: 'What the River Said' }).waitFor();
      await choice.locator('.monaco-list-row', { hasText: 'Dunes of All the Shores' }).waitFor();
      await page.keyboard.press('Escape');
      assert.equal(await editorText(page, editor), before);
    });

    it('lets the author choose what the page lacks, and writes that', async () => {
      const { page, editor } = homepage;
      const before = await editorText(page, editor);
      await drop('mine.bib');
      const choice = quickInput(page);
      await choice.locator('.monaco-list-row', { hasText: 'What the River Said' }).waitFor();
      if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE);
      await page.keyboard.press('Enter');
      await choice.waitFor({ state: 'hidden' });
      await page.locator('.statusbar-item', { hasText: 'publications were written' }).waitFor();
      const written = await editorText(page, editor);
      assert.match(written, /Saving Memory in Flood Models/);
      assert.match(written, /What the River Said/);
      assert.ok(written.length > before.length);
    });
  });
