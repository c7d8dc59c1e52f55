import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { listsOf, type ListedAuthor } from '../../registries/authors';
import { registryOf } from '../../registries/papers';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { temporaryFolder, type TemporaryFolder } from '../../workbench/lifetime';
import { testedExtension } from '../../workbench/testedExtension';
import { openWorkbench, type Workbench } from '../../workbench/workbench';
import {
  answerNotification,
  editorOf,
  leaveQuickInput,
  notifications,
  quickInput,
  runAskingCommand,
  runCommand,
} from '../../workbench/workbenchActions';
import { previewedPage } from '../homepage';
import { takePicture } from '../../workbench/takePicture';

const newHomepage = 'Academic Homepage: New Homepage…';

const bib = `
@article{a, title={Looms that Listen}, author={Vesper, Odile and Wei, Mo}, journal={Journal of Woven Sensing}, volume={15}, year={2024},
  doi={10.5555/looms.2024.1}}
@inproceedings{b, title={A Thread through Noise}, author={Wei, Mo and Vesper, Odile}, booktitle={Symposium on Soft Machines}, year={2025}}
@article{c, title={Knots in Time}, author={Vesper, O.}, journal={Annals of Rope}, year={2021}, doi={10.5555/rope.21}}
@misc{d, title={Warp and Weft}, author={Vesper, Odile}, eprint={2301.01234}, archivePrefix={arXiv}, year={2023}}
@phdthesis{e, title={Weaving Uncertainty}, author={Vesper, Odile}, school={University of Norrhavn}, year={2019}}
`;

const odile: ListedAuthor = {
  orcid: '0000-0002-1825-0097',
  dblpName: 'Odile Vesper',
  pid: '12/345',
  openalex: 'A5023888391',
  papers: [
    { doi: '10.5555/looms.1', title: 'Looms that Listen', authors: 'Odile Vesper; Mo Wei', year: 2024 },
    { doi: '10.5555/looms.2', title: 'A Thread through Noise', authors: 'Mo Wei; Odile Vesper', year: 2025 },
  ],
};

/** Waits for a question: the words above or below the place for the answer. */
async function asked(page: Page, text: string): Promise<void> {
  const widget = quickInput(page);
  await widget.getByText(text).or(widget.getByPlaceholder(text)).first().waitFor();
}

interface Kept {
  keptSince?: number | undefined;
}

/** Whether the dialog leaves a name in its place for as long as it would take to list a folder and put another name there. */
function keepsName(page: Page, name: string): Promise<boolean> {
  const look = (text: string): boolean => {
    const kept = globalThis as Kept;
    const input = document.querySelector<HTMLInputElement>('.quick-input-widget input.input');
    kept.keptSince = input?.value === text ? (kept.keptSince ?? performance.now()) : undefined;
    return kept.keptSince !== undefined && performance.now() - kept.keptSince > 400;
  };
  return page
    .evaluate(() => void ((globalThis as Kept).keptSince = undefined))
    .then(() => page.waitForFunction(look, name, { timeout: 3000 }))
    .then(
      () => true,
      () => false,
    );
}

/**
 * Names a file, or a folder with `/` behind it, in VS Code's own dialog. While it lists a folder it takes no name, and puts its own back;
 * `button` is what it is left by, `next` what is to be seen then.
 */
async function choosePath(page: Page, name: string, button: string, next: Locator): Promise<void> {
  const leave = quickInput(page).getByRole('button', { name: button });
  for (let tries = 0; tries < 10 && (await leave.isVisible()) && !(await next.isVisible()); tries++) {
    await quickInput(page)
      .locator('input.input')
      .fill(name, { timeout: 3000 })
      .catch(() => undefined);
    if (!(await keepsName(page, name))) continue;
    await leave.press('Enter');
    await next.waitFor({ timeout: 3000 }).catch(() => undefined);
  }
  await next.waitFor();
}

describe('a new homepage', () => {
  let workbench: Workbench;
  let folder: TemporaryFolder;
  let home: string;
  let registries: RegistriesServer;

  before(async () => {
    folder = temporaryFolder('ahn-');
    home = path.join(folder.path, 'home');
    mkdirSync(home);
    writeFileSync(path.join(folder.path, 'mine.bib'), bib);
    // 织机 in GBK
    const letters = Buffer.from([0xd6, 0xaf, 0xbb, 0xfa]);
    writeFileSync(path.join(folder.path, 'gbk.bib'), Buffer.concat([Buffer.from(bib), letters]));
    registries = await startRegistries(
      (asked, query) => listsOf([odile])(asked, query) ?? registryOf(odile.papers)(asked, query),
    );
    const setting = (name: string, base: string): readonly [string, string] => [
      `academicHomepage.registries.${name}`,
      base,
    ];
    workbench = await openWorkbench({
      extensions: [testedExtension],
      settings: {
        'git.enabled': true,
        ...Object.fromEntries(
          ['crossref', 'datacite', 'doi', 'orcid'].map(name => setting(name, `${registries.base}/${name}`)),
        ),
        // nobody is there
        ...Object.fromEntries([setting('dblp', 'http://127.0.0.1:1')]),
      },
    });
  });
  after(async () => {
    await workbench.close();
    await registries.close();
    folder.remove();
  });
  afterEach(pictureOfFailure(() => workbench));

  it('comes from an empty window and folder to a checked page with five papers in sight, in ten actions by the keyboard alone', async () => {
    const { page } = workbench;
    const input = quickInput(page).locator('input.input');
    const picture = async (name: string): Promise<void> => {
      if (process.env.PICTURES !== undefined) await takePicture(page, `${process.env.PICTURES}/${name}.png`);
    };
    await runCommand(page, 'View: Show Explorer');
    await page.locator('.welcome-view-content').getByRole('button', { name: 'New Homepage…' }).waitFor();

    const actions: string[] = [];
    const act = async (what: string, how: () => Promise<unknown>): Promise<void> => {
      actions.push(what);
      await how();
    };
    const answer = async (text: string): Promise<void> => {
      await input.pressSequentially(text);
      await input.press('Enter');
    };
    await act('run the command', () => runCommandThatAsks(page));
    await asked(page, 'Your name, as the page should print it');
    await act('say the name', () => answer('Odile Vesper'));
    await asked(page, 'Which languages should it be in?');
    await act('take English', () => answer(''));
    await asked(page, 'Where you work; may be left empty');
    await act('say where', () => answer('Institute of Looms'));
    await asked(page, 'Where are your publications listed?');
    await picture('new-homepage-questions');
    await act('choose a file', () => answer('BibTeX'));
    await quickInput(page).getByRole('button', { name: 'OK' }).waitFor();
    const papers = quickInput(page).getByText('Looms that Listen').first();
    await act('name the file', () => choosePath(page, path.join(folder.path, 'mine.bib'), 'OK', papers));
    await act('take all of its papers', () => answer(''));
    await asked(page, 'Which folder?');
    await act('choose a folder', () => answer(''));
    await asked(page, 'Create Homepage Here');
    await act('name the folder', () =>
      choosePath(page, `${home}/`, 'Create Homepage Here', editorOf(page, 'home/_pages/about.md')),
    );
    const preview = previewedPage(page);
    await preview.locator('h1#publications').waitFor();
    const titles = (await preview.locator('h1#publications ~ ul li').allInnerTexts()).map(text => text.split(',')[0]);
    await act('check it', () => runCommand(page, 'Academic Homepage: Check Whole Site'));
    await page.locator('.statusbar-item', { hasText: 'Nothing is wrong with this site.' }).waitFor();

    await picture('new-homepage');
    assert.deepEqual(titles, [
      'A Thread through Noise',
      'Looms that Listen',
      'Warp and Weft',
      'Knots in Time',
      // a thesis is in quotes, by which it is read
      '“Weaving Uncertainty”',
    ]);
    assert.equal(actions.length, 10, actions.join(', '));
    assert.match(readFileSync(path.join(home, '_config.yml'), 'utf8'), /^title: "Odile Vesper"/m);
    assert.ok(existsSync(path.join(home, '.git', 'HEAD')));
  });

  it('leads on in a walkthrough, of which three steps are done, and the making of one is gone', async () => {
    const { page } = workbench;
    await answerNotification(page, 'Your homepage is written.', 'Next Steps');
    const steps = page.locator('.getting-started-step');
    await steps.filter({ hasText: 'Put it on the web' }).waitFor();
    const done = steps.filter({ has: page.locator('.codicon-getting-started-step-checked') });
    await done.nth(2).waitFor();
    assert.deepEqual(await done.locator('.step-title').allInnerTexts(), [
      'See the page while you write',
      'Bring your papers',
      'See what is wrong',
    ]);
    // no page is in the editor now, and its commands find it all the same
    await steps.filter({ hasText: 'Bring your papers' }).click();
    await page.getByRole('button', { name: 'Import Publications…' }).click();
    await asked(page, 'Where are your publications listed?');
    await leaveQuickInput(page);
    await steps.filter({ hasText: 'Say who you are' }).click();
    await page.getByRole('button', { name: 'Open Profile' }).click();
    await editorOf(page, 'home/_config.yml').getByText('Odile Vesper').first().waitFor();
  });

  it('says what is missing where it is asked for, goes back, and refuses a folder that holds something', async () => {
    const { page } = workbench;
    const input = quickInput(page).locator('input.input');
    const before = readdirSync(home);
    await runCommandThatAsks(page);
    await asked(page, 'Your name, as the page should print it');
    await input.press('Enter');
    await asked(page, 'A homepage needs a name.');
    await input.pressSequentially('Mo Yan');
    await input.press('Enter');
    await asked(page, 'Which languages should it be in?');
    await page.keyboard.press('Control+Alt+Minus');
    await asked(page, 'Your name, as the page should print it');
    assert.equal(await input.inputValue(), 'Mo Yan');
    for (const next of ['Which languages', 'Where you work', 'Where are your publications', 'Which folder']) {
      await input.press('Enter');
      await asked(page, next);
    }
    await input.press('Enter');
    await asked(page, 'Create Homepage Here');
    const refused = quickInput(page).getByPlaceholder(
      '“home” already contains “README.md”, and nothing there is overwritten.',
    );
    await choosePath(page, `${home}/`, 'Create Homepage Here', refused);
    await quickInput(page).getByText('A new folder in “home”').waitFor();
    await leaveQuickInput(page);
    assert.deepEqual(readdirSync(home), before);
  });

  it('takes the papers from ORCID, once it has said that DBLP does not answer and a file would lose its letters', async () => {
    const { page } = workbench;
    const input = quickInput(page).locator('input.input');
    const answer = async (text: string): Promise<void> => {
      await input.pressSequentially(text);
      await input.press('Enter');
    };
    const asksNobodyYet = registries.requests.length;
    await runCommandThatAsks(page);
    await asked(page, 'Your name, as the page should print it');
    await answer('Odile Vesper');
    for (const next of ['Which languages', 'Where you work', 'Where are your publications listed?']) {
      await asked(page, next);
      if (next !== 'Where are your publications listed?') await input.press('Enter');
    }
    assert.equal(registries.requests.length, asksNobodyYet);
    await answer('DBLP');
    await asked(page, 'The address of the page at dblp.org, or the name as it stands there');
    await answer('Odile Vesper');
    await notifications(page).filter({ hasText: 'DBLP' }).waitFor();
    await asked(page, 'Where are your publications listed?');
    await answer('BibTeX');
    await quickInput(page).getByRole('button', { name: 'OK' }).waitFor();
    const refused = notifications(page).filter({ hasText: 'This file is not written in UTF-8' });
    await choosePath(page, path.join(folder.path, 'gbk.bib'), 'OK', refused);
    await asked(page, 'Where are your publications listed?');
    await answer('ORCID');
    await asked(page, 'An ORCID iD, or its address');
    await answer(odile.orcid);
    await quickInput(page).getByText('A Thread through Noise').waitFor();
    await input.press('Enter');
    await asked(page, 'Which folder?');
    await input.press('Enter');
    await asked(page, 'Create Homepage Here');
    const inside = quickInput(page).locator('.monaco-list-row', { hasText: 'A new folder in “home”' });
    await choosePath(page, `${home}/`, 'Create Homepage Here', inside);
    await inside.click();
    await editorOf(page, 'home/homepage/_pages/about.md').waitFor();
    const text = readFileSync(path.join(home, 'homepage/_pages/about.md'), 'utf8');
    assert.deepEqual(text.match(/A Thread through Noise|Looms that Listen/g), [
      'A Thread through Noise',
      'Looms that Listen',
    ]);
    assert.match(text, /\*\*Odile Vesper\*\*/);
    const config = readFileSync(path.join(home, 'homepage/_config.yml'), 'utf8');
    assert.match(config, new RegExp(`orcid: *"?https://orcid.org/${odile.orcid}`));
  });
});

async function runCommandThatAsks(page: Page): Promise<void> {
  await runAskingCommand(page, newHomepage);
}
