import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { languages } from 'vscode';
import { registerRename } from './src/extension/features/rename';

/** What the editor asks a new name for in a file where nothing of the site can be renamed but “News”, or why it does not. */
export const renamed = async (path, word, isOfSite) => {
  let provider;
  languages.registerRenameProvider = (_, registered) => { provider = registered; };
  registerRename({
    prepareRename: async (_, offset) => offset === 0 ? { range: { start: 0, end: 4 }, placeholder: 'News' } : undefined,
    siteOf: async () => isOfSite ? 'memory:/site' : undefined,
  });
  const uri = { path, toString: () => 'memory:/site/' + path };
  const document = { uri, version: 1, isClosed: false, languageId: 'plain', getText: () => '', offsetAt: at => at, positionAt: at => at };
  return provider.prepareRename(document, word === 'News' ? 0 : 9).then(found => found?.placeholder ?? 'the word', error => error.message);
};
`;

describe('renaming', () => {
  let renamed: (path: string, word: string, isOfSite: boolean) => Promise<string>;
  before(async () => {
    ({ renamed } = (await runWithoutVscode(program)) as { readonly renamed: typeof renamed });
  });
  const told = 'Nothing can be renamed here: only headings, ids and the links to them.';

  for (const [what, path, word, isOfSite, expected] of [
    ['begins with what is there', '_data/navigation.yml', 'News', true, 'News'],
    ['does not ask for a name that nothing can be given', '_config.yml', 'author', true, told],
    ['leaves other files of the kind alone', 'compose.yml', 'image', false, 'the word'],
    // VS Code has renaming of its own there, which is asked after ours
    ['leaves tags to others', '_includes/head.html', 'div', true, 'the word'],
    ['leaves words of a page to others', '_pages/about.md', 'lakes', true, 'the word'],
  ] as const)
    it(what, async () => assert.equal(await renamed(path, word, isOfSite), expected));
});
