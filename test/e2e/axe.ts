import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { themes } from '../workbench/profile';
import { webview } from '../workbench/workbenchActions';
import { root, type OpenHomepage } from './homepage';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: 'minor' | 'moderate' | 'serious' | 'critical' | null;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
  readonly passes: readonly { readonly id: string }[];
}

/** What VS Code calls each kind of theme, on the body of a webview. */
const kinds = {
  light: 'vscode-light',
  dark: 'vscode-dark',
  'high-contrast': 'vscode-high-contrast',
  'high-contrast-light': 'vscode-high-contrast-light',
} as const;

type ThemeKind = keyof typeof kinds;
export const themeKinds = Object.keys(kinds) as readonly ThemeKind[];

/** Puts a theme on the workbench; resolves once its webview has it. */
export async function wearTheme({ page, folder }: OpenHomepage, theme: ThemeKind): Promise<void> {
  mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': themes[theme] }));
  await webview(page).locator(`body[data-vscode-theme-kind="${kinds[theme]}"]`).waitFor();
}

/** Whether the accents of sliders and ticked boxes in the webview have another colour than what is behind them. */
export async function showsAccents({ page }: OpenHomepage): Promise<boolean> {
  const inputs = webview(page).locator('input[type="checkbox"], input[type="range"]');
  const isSeen = await inputs.evaluateAll(all =>
    all.map(input => getComputedStyle(input).accentColor !== getComputedStyle(document.body).backgroundColor),
  );
  return isSeen.length > 0 && !isSeen.includes(false);
}

/**
 * What axe calls serious or critical in the webview's own document: the page in its frame is the author's. Each rule of `looked` has to
 * find something to look at.
 */
export async function axeFindings({ page }: OpenHomepage, looked: readonly string[]): Promise<readonly string[]> {
  const body = await webview(page).locator('body').elementHandle();
  const frame = await body.ownerFrame();
  assert.ok(frame);
  await frame.evaluate(readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  const { violations, passes } = await frame.evaluate<AxeResult>(
    "axe.run(document, { iframes: false, resultTypes: ['violations'] })",
  );
  const all = new Set([...passes, ...violations].map(({ id }) => id));
  for (const rule of looked) assert.ok(all.has(rule), `the rule ${rule} had nothing to look at`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}
