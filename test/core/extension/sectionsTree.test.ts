import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { EventEmitter } from 'vscode';
import { sectionsTree } from './src/extension/homepageView/sectionsTree';

/** What is told when the view is filled with the sections of a page, or of none. */
export const told = async titles => {
  let filled;
  EventEmitter.prototype.fire = event => { filled = event; };
  const view = titles && { markup: 'markdown', sections: titles.map(title => ({ key: title, title, children: [] })), onlyOther: [], lost: [] };
  await sectionsTree({ sectionsView: async () => view }).roots('memory:/about.md');
  return Object.keys(filled).filter(name => filled[name]).join(', ');
};
`;

describe('the view of sections', () => {
  let told: (titles: readonly string[] | undefined) => Promise<string>;
  before(async () => {
    ({ told } = (await runWithoutVscode(program)) as { readonly told: typeof told });
  });

  it('tells of a page that has none, and of a site without a page, so that it is not blank without a word', async () => {
    assert.equal(await told([]), 'isAlone, isWithoutHeadings, markup');
    assert.equal(await told(['News']), 'isAlone, markup');
    assert.equal(await told(undefined), 'isWithoutHeadings');
  });
});
