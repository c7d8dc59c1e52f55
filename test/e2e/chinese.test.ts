import { copiedPage } from '../core/rules/copiedPage';
import { copiedPagePapers } from '../registries/copiedPagePapers';
import { registryOf } from '../registries/papers';
import { startRegistries, type RegistriesServer } from '../registries/server';
import { pictureOfFailure } from '../workbench/failurePicture';
import { notifications, openProblems, quickInput, runCommand } from '../workbench/workbenchActions';
import { openHomepage, previewedPage, type OpenHomepage } from './homepage';

describe('an author who reads Chinese', () => {
  let homepage: OpenHomepage;
  let registries: RegistriesServer;
  before(async () => {
    registries = await startRegistries(registryOf(copiedPagePapers));
    homepage = await openHomepage({
      locale: 'zh-cn',
      files: { '_pages/about.md': copiedPage },
      settings: {
        'academicHomepage.registries.crossref': `${registries.base}/crossref`,
        'academicHomepage.registries.datacite': `${registries.base}/datacite`,
        'academicHomepage.registries.doi': `${registries.base}/doi`,
      },
    });
  });
  after(async () => {
    await homepage.close();
    await registries.close();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('finds the commands and reads the problems in Chinese', async () => {
    const { page } = homepage;
    await runCommand(page, '学术主页: 在侧边打开主页预览');
    await previewedPage(page).locator('.paper-box').first().waitFor();
    const rows = await openProblems(page);
    await rows.filter({ hasText: '这个链接也出现在' }).first().waitFor();
  });

  it('finds a command by its English name too, as guides in English tell of it', async () => {
    const { page } = homepage;
    await page.keyboard.press('F1');
    await quickInput(page).locator('input.input').fill('>Academic Homepage: Verify Publications');
    await quickInput(page).locator('.monaco-list-row', { hasText: '学术主页: 核对论文' }).first().waitFor();
    await page.keyboard.press('Escape');
  });

  // the Problems view has had the focus since: shown again, it stays
  it('reads what the registries say among the problems, and how it went in the status bar', async () => {
    const { page } = homepage;
    await runCommand(page, '学术主页: 核对论文');
    await page.locator('.statusbar-item', { hasText: '与登记记录核对' }).waitFor();
    await page.locator('.markers-panel .monaco-list-row', { hasText: '这个 DOI 登记的是“LakeTopk' }).first().waitFor();
    await notifications(page).first().waitFor({ state: 'detached' });
  });
});
