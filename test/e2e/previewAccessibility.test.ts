import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { pictureOfFailure } from '../workbench/failurePicture';
import { themes } from '../workbench/profile';
import { focusEnd, runAskingCommand, webview } from '../workbench/workbenchActions';
import { openHomepage, openPreview, root, type OpenHomepage } from './homepage';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: 'minor' | 'moderate' | 'serious' | 'critical' | null;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
  readonly passes: readonly { readonly id: string }[];
}

/** What VS Code calls each kind of theme, on the body of a webview. */
const KINDS = {
  light: 'vscode-light',
  dark: 'vscode-dark',
  'high-contrast': 'vscode-high-contrast',
  'high-contrast-light': 'vscode-high-contrast-light',
} as const;

describe('what the preview puts around the page', function () {
  this.timeout(120_000);
  const axe = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
  let homepage: OpenHomepage;
  before(async () => {
    homepage = await openHomepage();
    await openPreview(homepage.page);
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  /** The webview's own document. */
  const shell = async (): Promise<Frame> => {
    const body = await webview(homepage.page).locator('body').elementHandle();
    const frame = await body.ownerFrame();
    assert.ok(frame);
    return frame;
  };

  /** Violations that count, of the webview's own document: the page in the frame is the author's. */
  const findings = async (looked: readonly string[] = ['document-title', 'html-has-lang', 'frame-title']) => {
    const frame = await shell();
    await frame.evaluate(axe);
    const { violations, passes } = await frame.evaluate<AxeResult>('axe.run(document, { iframes: false })');
    const all = new Set([...passes, ...violations].map(({ id }) => id));
    for (const rule of looked) assert.ok(all.has(rule), `the rule ${rule} had nothing to look at`);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
  };

  const wear = async (theme: keyof typeof themes): Promise<void> => {
    mkdirSync(path.join(homepage.folder, '.vscode'), { recursive: true });
    writeFileSync(
      path.join(homepage.folder, '.vscode/settings.json'),
      JSON.stringify({ 'workbench.colorTheme': themes[theme] }),
    );
    await webview(homepage.page).locator(`body[data-vscode-theme-kind="${KINDS[theme]}"]`).waitFor();
  };

  for (const theme of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
    it(`is accessible in a ${theme} theme`, async () => {
      await wear(theme);
      assert.deepEqual(await findings(), []);
    });
  }

  describe('with problems and the look above the page', () => {
    before(async () => {
      const { page, editor } = homepage;
      await (await runAskingCommand(page, 'Academic Homepage: Preview: Screen, Colors, Print, Size…')).fill('Phone');
      await page.keyboard.press('Enter');
      await webview(page).locator('#look').waitFor();
      await focusEnd(page, editor);
      await page.keyboard.type('\n\n{% nonsense %}');
      await webview(page).locator('#problems .problem').first().waitFor();
    });

    for (const theme of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
      it(`is accessible in a ${theme} theme`, async () => {
        const { page } = homepage;
        await wear(theme);
        await webview(page).locator('#problems .problem').first().focus();
        assert.deepEqual(await findings(['color-contrast', 'button-name']), []);
        if (process.env.PICTURE !== undefined)
          await page.screenshot({ path: process.env.PICTURE.replace('.png', `-${theme}.png`) });
      });
    }
  });
});
