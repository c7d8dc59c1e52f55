import assert from 'node:assert/strict';
import type { SitePicture } from '../../../src/core/features/pictures/listPictures';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import * as vscode from 'vscode';
import { folderOfPictures } from './src/extension/pictures/pictureQuestions';

vscode.Uri.parse = path => path;
vscode.Uri.joinPath = (path, up) => path + '/' + up;

export const folder = pictures => folderOfPictures(pictures);
`;

describe('the dialog for the file of a picture, where it is that of VS Code', () => {
  it('begins at the pictures that the page shows, not at the text in the editor', async () => {
    const { folder } = (await runWithoutVscode(program)) as {
      readonly folder: (pictures: readonly Pick<SitePicture, 'uri' | 'isShown'>[]) => unknown;
    };
    const [own, other] = ['file:///site/images/a.png', 'file:///site/assets/icon.png'] as const;
    assert.equal(
      folder([
        { uri: other, isShown: false },
        { uri: own, isShown: true },
      ]),
      `${own}/..`,
    );
    assert.equal(folder([{ uri: other, isShown: false }]), `${other}/..`);
    assert.equal(folder([]), undefined);
  });
});
