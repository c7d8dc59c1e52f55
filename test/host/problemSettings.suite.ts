import * as vscode from 'vscode';
import { append, discard, openPage, problems, ruleOf } from './page';

const set = (name: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration('academicHomepage').update(name, value, vscode.ConfigurationTarget.Workspace);

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
});
