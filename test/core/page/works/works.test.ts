import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { lakes } from './read';

describe('the publications of a page', () => {
  it('say how sure the reading is', () => {
    const body = [
      `- Mei Lin, Ann Reed. "${lakes}." 2029.`,
      `- Mei Lin, Ann Reed, ${lakes}, Journal of Lakes, 2029.`,
      `- [${lakes}](a), Mei Lin, Ann Reed, Tom o. Brook, 2029`,
    ].join('\n');
    assert.deepEqual(
      worksOf(parsePage(body)).map(({ titleConfidence, authors }) => `${titleConfidence}, ${authors.confidence}`),
      ['certain, certain', 'likely, likely', 'certain, likely'],
    );
  });

  it('know where their names are written', () => {
    const page = parsePage(`---\n---\n- \`Mei Lin\`, **Ann Reed**. "${lakes}." 2029.\n`);
    const [work] = worksOf(page);
    const written = work?.authors.names.map(name => {
      const { start, end } = work.authors.line.place(name);
      return page.text.slice(start, end);
    });
    assert.deepEqual(written, ['Mei Lin', 'Ann Reed']);
  });

  it('are read once for a page', () => {
    const page = parsePage(`- Mei Lin, Ann Reed. "${lakes}."`);
    assert.equal(worksOf(page), worksOf(page));
  });
});
