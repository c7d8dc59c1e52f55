// In the server's hosts the suites before this one, by their names, run in Restricted Mode; those after it in a workspace that is trusted.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPictureReader } from '../../src/extension/pictures/readyPicture';
import { platform } from '../../src/hosts/node/platform';
import { driver, needsPage } from './driver';
import { createLonelyService } from './lonelyService';
import { append, discard, openPage, problems, ruleOf, shownNotifications, siteUri, until } from './page';

/** Nobody listens there. */
const picture = 'https://127.0.0.1:9/far.png';

/** A worker of a browser starts nothing, trusted or not. */
const inNode = typeof process !== 'undefined';

const setting = (name: string): unknown => vscode.workspace.getConfiguration('academicHomepage').get(name);

describe('a homepage of somebody whom the author does not trust yet', () => {
  before(async function () {
    // on the desktop nobody can press “Trust”
    await needsPage(this);
    await vscode.extensions.getExtension('academic-homepage.academic-homepage')?.activate();
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  /** Waits until a command says this instead of doing what it is for; VS Code and its extensions may tell something of their own before. */
  const tells = async (command: string, expected: RegExp): Promise<void> => {
    await vscode.commands.executeCommand('notifications.clearAll');
    // named, as by a menu: the focus may still be in the preview, which is no editor
    await vscode.commands.executeCommand(`academicHomepage.${command}`, siteUri('_pages/about.md'));
    let messages: readonly string[] = [];
    await until(
      async () => (messages = await shownNotifications()),
      found => found.some(text => expected.test(text)),
      () => messages.join('\n'),
    );
    await vscode.commands.executeCommand('notifications.clearAll');
  };
  const settings = (): Readonly<Record<string, unknown>> => ({
    network: setting('preview.network'),
    verifyOnSave: setting('verifyOnSave'),
  });
  /** What is said to somebody who gives a PDF for a picture of its first page. */
  const toldOfPdf = async (): Promise<string> => {
    const reader = createPictureReader(createLonelyService(), platform);
    const file = {
      ...{ uri: undefined, name: 'paper.pdf', mediaType: 'application/pdf' },
      read: () => Promise.resolve(new Uint8Array()),
    };
    const ready = await reader.ready(siteUri('_pages/about.md'), file, 'pdf');
    return ready.kind === 'refused' ? ready.told : ready.kind;
  };
  const whyNotLoaded = (): Promise<string> => driver.previewAttribute('#far', 'title');

  it('has no say in what is asked of the network', () => {
    assert.equal(vscode.workspace.isTrusted, false);
    assert.deepEqual(settings(), { network: 'https', verifyOnSave: false });
  });

  it('is checked', async () => {
    const { document } = await openPage('_pages/about.md');
    await append(document, '\n[poster]()\n');
    assert.deepEqual((await problems(document.uri, all => all.length > 0)).map(ruleOf), ['empty-link']);
    await discard();
  });

  it('starts no server and no program, and the commands say how to allow it', async () => {
    await openPage('_pages/about.md');
    for (const command of ['openInBrowser', 'savePageAsPdf'])
      await tells(
        command,
        // nobody is asked to trust a folder for what a browser cannot do then either
        inNode ? /the scripts of the site run: trust this workspace first/ : /VS Code in a browser cannot serve a site/,
      );
    assert.match(
      await toldOfPdf(),
      inNode
        ? /only started in a trusted workspace: trust it first/
        : /VS Code in a browser cannot draw the first page/,
    );
    await discard();
  });

  it('is previewed without scripts and network, and with the network as soon as trust is granted', async () => {
    const { document } = await openPage('_pages/about.md');
    await append(document, `\n<img id="far" src="${picture}" alt="far">\n\n<script>document.title = 'run'</script>\n`);
    await vscode.commands.executeCommand('academicHomepage.openPreviewToSide');
    assert.match(await whyNotLoaded(), /Restricted Mode/);
    assert.equal(await driver.webviewCount('iframe#page[data-network="block"][sandbox="allow-same-origin"]'), 1);

    // in a small window it would lie over the button
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('workbench.trust.manage');
    await driver.clickTrust();
    await until(
      () => vscode.workspace.isTrusted,
      trusted => trusted,
    );
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    // of what follows from trust this host is told a moment later
    await until(settings, ({ network, verifyOnSave }) => network === 'all' && verifyOnSave === true);
    await until(
      () => driver.webviewCount('iframe#page[data-network="all"][sandbox="allow-same-origin"]'),
      count => count === 1,
    );
    assert.equal(await driver.previewAttribute('#far', 'alt'), 'far');
    await discard();
  });

  it('is then served as far as the machine can', async () => {
    await openPage('_pages/about.md');
    if (inNode) {
      assert.doesNotMatch(await toldOfPdf(), /trust/);
      return;
    }
    for (const command of ['openInBrowser', 'savePageAsPdf'])
      await tells(command, /VS Code in a browser cannot serve a site: open the folder in VS Code on your/);
    assert.match(
      await toldOfPdf(),
      /cannot draw the first page of a PDF: add a picture of the page, or do this in VS Code on/,
    );
    await discard();
  });
});
