import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CheckedFile } from '../../src/core/features/problems/check';
import type { LanguageService } from '../../src/core/languageService';
import { SiteProblems } from '../../src/extension/features/siteProblems';
import { HomepageFolders } from '../../src/extension/homepageFolders';
import { ViewedHomepage } from '../../src/extension/homepageView/viewedHomepage';
import { createLonelyService, lonelyPorts } from './lonelyService';
import { append, discard, openPage, problems, ruleOf, siteUri, until } from './page';

const set = (name: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration('academicHomepage').update(name, value, vscode.ConfigurationTarget.Workspace);

/** Tells of no change of a site, so that only settings are followed. */
const silent: LanguageService = { ...createLonelyService(), onDidChangeSite: () => () => undefined };

describe('what is wrong follows the settings at once', () => {
  afterEach(async () => {
    await set('rules', undefined);
    await set('builder', undefined);
    await discard();
  });

  it('in the page that is open: who builds the site', async () => {
    const { document } = await openPage('_pages/about.md');
    // only Jekyll 4 takes a variable there
    await append(document, '\n{% assign p = "_pages/about.md" %}[home]({% link {{ p }} %})\n');
    const isStopped = (all: readonly vscode.Diagnostic[]): boolean =>
      all.some(each => ruleOf(each) === 'liquid-hazard');
    await problems(document.uri, isStopped);
    await set('builder', 'jekyll-4');
    await problems(document.uri, all => !isStopped(all));
  });

  for (const [name, value] of [
    ['rules', { 'empty-link': 'off' }],
    ['builder', 'jekyll-4'],
  ] as const) {
    it(`in files that are not open, which are looked at again after a change of “${name}”`, async () => {
      let looks = 0;
      const check = (): Promise<readonly CheckedFile[]> => {
        looks += 1;
        return Promise.resolve([]);
      };
      const found = new SiteProblems(
        { ...silent, check },
        () => siteUri(''),
        error => assert.ifError(error),
      );
      try {
        await found.check('memory:/elsewhere');
        await set(name, value);
        await until(
          () => looks,
          count => count === 2,
        );
      } finally {
        found.dispose();
      }
    });

    it(`in the views, which are told of a change of “${name}”`, async () => {
      const folders = new HomepageFolders(silent, lonelyPorts());
      const homepage = new ViewedHomepage(silent, folders, { pageInUse: undefined, onDidChange: folders.onDidChange });
      let changes = 0;
      homepage.onDidChange(() => (changes += 1));
      try {
        await set(name, value);
        await until(
          () => changes,
          count => count > 0,
        );
      } finally {
        homepage.dispose();
        folders.dispose();
      }
    });
  }
});
