import assert from 'node:assert/strict';
import { inMemory, smallSite } from './inMemory';

const piece = '\n\n# Papers\nOne\ntwo\n\nthree\n';
const page = '---\npermalink: /\ntitle: ""\n---\n\nHello.\n\n{% include_relative includes/papers.md %}\n';

/** Each line of a file, and the HTML that it is scrolled to; nothing for those without a place. */
async function places(path: string): Promise<readonly string[]> {
  const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': page, '_pages/includes/papers.md': piece });
  const shown = await service.renderPage(uri(path));
  assert.ok(shown.kind === 'page');
  const text = path.endsWith('papers.md') ? piece : page;
  return shown.source
    .linesOf(uri(path))
    .map(
      (at, line) =>
        `${text.split('\n')[line] ?? ''} → ${at < 0 ? '' : /^(?:<[^<>]*>)*([^<\n]*)/.exec(shown.html.slice(at))?.[1]}`,
    );
}

describe('the lines of a file that is shown', () => {
  it('are at what was made of them; blank ones have no place, nor has what stands above a page’s text', async () =>
    assert.deepEqual((await places('_pages/about.md')).slice(0, 6), [
      '--- → ',
      'permalink: / → ',
      'title: "" → ',
      '--- → ',
      ' → ',
      'Hello. → Hello.',
    ]));

  it('of a piece begin where its first element stands on the page', async () =>
    assert.deepEqual(await places('_pages/includes/papers.md'), [
      ' → Papers',
      ' → Papers',
      '# Papers → Papers',
      'One → One',
      'two → two',
      ' → ',
      'three → three',
      ' → ',
    ]));
});
