import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StyleInput } from '../../src/core/ports';
import { platform } from '../../src/hosts/node/platform';
import { createThreadedStyleCompiler } from '../../src/hosts/styleThread';

describe('the style compiler of this host', () => {
  it('works in a thread of its own, from the files of the extension', async () => {
    const extension = vscode.extensions.getExtension('academic-homepage.academic-homepage');
    assert.ok(extension);
    const inside = (path: string): vscode.Uri => vscode.Uri.joinPath(extension.extensionUri, path);
    const compiler = createThreadedStyleCompiler(
      platform.startStyleThread({
        file: path => inside(path).fsPath,
        read: async path => vscode.workspace.fs.readFile(inside(path)),
      }),
    );
    try {
      const input: StyleInput = {
        path: 'a.scss',
        text: '@import "b"; c { d: $e }',
        loadPaths: ['_sass'],
        fromOwnFolder: false,
        compressed: true,
        files: new Map([['_sass/_b.scss', '$e: 1px;']]),
      };
      const result = await compiler.compile(input);
      assert.deepEqual(result, { kind: 'css', css: 'c{d:1px}', asked: result.asked });
    } finally {
      compiler.dispose();
    }
  });
});
