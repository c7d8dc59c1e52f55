import assert from 'node:assert/strict';
import { repositoryAt } from '../../../src/extension/ports/repositoryAt';

describe('the repository that a folder is, by its address,', () => {
  for (const [folder, repository] of [
    ['vscode-vfs://github/lin-qiu/lin-qiu.github.io', 'lin-qiu/lin-qiu.github.io'],
    ['vscode-vfs://github%2B7b2276223a317d/lin/site', 'lin/site'],
    // its clone would not tell it either: that lies in the folder above
    ['vscode-vfs://github/lin/site/docs', undefined],
    ['vscode-vfs://github/lin', undefined],
    ['vscode-vfs://azurerepos/lin/site', undefined],
    ['vscode-vfs://githubber/lin/site', undefined],
    ['file:///github/lin/site', undefined],
  ] as const)
    it(`${folder}: ${repository ?? 'none'}`, () => assert.equal(repositoryAt(folder), repository));
});
