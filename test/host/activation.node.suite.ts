// First of all suites: what is loaded stays so, and the others use more of the extension.
import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as vscode from 'vscode';
import { startRegistries, type RegistriesServer } from '../registries/server';
import { append, discard, openPage, problems } from './page';

const registries = ['crossref', 'datacite', 'doi', 'orcid', 'dblp', 'openalex'] as const;

describe('the extension that shows a page', () => {
  let server: RegistriesServer;

  before(async () => {
    server = await startRegistries({});
    await useRegistries(server.base);
  });
  after(async () => {
    // the preview too
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await useRegistries(undefined);
    await server.close();
  });
  afterEach(discard);

  it('loads no server and asks no registry', async () => {
    const extension = vscode.extensions.getExtension('academic-homepage.academic-homepage');
    await extension?.activate();
    const { document } = await openPage('_pages/about.md');
    await append(document, '\n- Mei Lin. "Tides of Attention for Lakes." 2024. [[Paper]]()\n');
    await problems(document.uri, found => found.length > 0);
    const end = document.positionAt(document.getText().length - 30);
    for (const command of ['vscode.executeDocumentSymbolProvider', 'vscode.executeFoldingRangeProvider'])
      await vscode.commands.executeCommand(command, document.uri);
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, end);
    await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, end);
    await vscode.commands.executeCommand('academicHomepage.openPreviewToSide');
    const files = ['extension.node.js', 'extension.js', 'working.js', 'siteServer.js', 'texParser.js'];
    assert.deepEqual(files.filter(isLoaded), ['extension.node.js', 'extension.js', 'working.js']);
    assert.deepEqual(server.requests, []);
  });
});

/** Whether this process has loaded a file of the extension's `dist/`. */
function isLoaded(name: string): boolean {
  const { extensionPath } = vscode.extensions.getExtension('academic-homepage.academic-homepage') ?? {};
  assert.ok(extensionPath);
  return path.join(realpathSync(extensionPath), 'dist', name) in createRequire(__filename).cache;
}

async function useRegistries(base: string | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('academicHomepage.registries');
  for (const name of registries)
    await settings.update(name, base && `${base}/${name}`, vscode.ConfigurationTarget.Global);
}
