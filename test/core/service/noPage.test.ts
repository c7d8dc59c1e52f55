import assert from 'node:assert/strict';
import { inMemory, smallSite } from './inMemory';

/** Whether a file has no page because of what it is as a whole, or of a place in it. */
async function why(text: string): Promise<string> {
  const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': text });
  const result = await service.renderPage(uri('_pages/about.md'));
  const [problem] = result.problems;
  if (result.kind === 'page' || problem === undefined) return result.kind;
  return problem.isOfWholeFile === true ? 'the whole' : `${problem.path}, ${problem.start}`;
}

describe('why there is no page to show', () => {
  it('is the file as a whole where it is not to be published', async () => {
    assert.equal(await why('---\npermalink: /\npublished: false\n---\n\nLakes\n'), 'the whole');
    assert.equal(await why('Lakes\n'), 'the whole');
  });

  it('is a place in it where Liquid stops', async () => {
    assert.equal(await why('---\npermalink: /\n---\n{% nonsense %}\n'), '_pages/about.md, 21');
  });
});
