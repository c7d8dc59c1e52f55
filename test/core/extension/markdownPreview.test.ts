import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { commands, workspace } from 'vscode';
import { HomepageMarkdown } from './src/extension/features/markdownPreview';

const settled = () => new Promise(resolve => setTimeout(resolve));

/** What is done while VS Code prints a page again and again, whose site answers as \`answers\` say one after the other. */
export const print = async (...answers) => {
  const done = [];
  let isRead = false;
  commands.executeCommand = async command => void done.push(command);
  workspace.onDidChangeConfiguration = () => ({ dispose() {} });
  workspace.getConfiguration = () => ({ get: () => true });
  const service = {
    markdownHtml: () => (isRead ? 'as kramdown has it' : undefined),
    onDidChangeSite: () => () => {},
    isHomepagePage: async () => {
      const answer = answers.shift();
      if (typeof answer === 'string') throw new Error(answer);
      return (isRead = answer);
    },
  };
  const ours = new HomepageMarkdown(service, error => done.push(error.message));
  const md = { renderer: { render: () => 'as VS Code has it' } };
  ours.extendMarkdownIt(md);
  for (let count = answers.length; count >= 0; count--) {
    done.push(md.renderer.render([], {}, { currentDocument: { toString: () => 'file:///site/about.md' } }));
    await settled();
  }
  return done;
};
`;

describe('VS Code’s Markdown preview of a page', () => {
  let print: (...answers: readonly (true | string)[]) => Promise<readonly string[]>;
  before(async () => {
    ({ print } = (await runWithoutVscode(program)) as { readonly print: typeof print });
  });

  it('is drawn again once its site is read, and is kramdown’s from then on', async () => {
    assert.deepEqual([...(await print(true))], ['as VS Code has it', 'markdown.preview.refresh', 'as kramdown has it']);
  });

  it('asks again after a failure, of which the log is told', async () => {
    assert.deepEqual(
      [...(await print('A disk went.', true))],
      ['as VS Code has it', 'A disk went.', 'as VS Code has it', 'markdown.preview.refresh', 'as kramdown has it'],
    );
  });
});
