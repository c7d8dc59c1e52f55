import assert from 'node:assert/strict';
import { papers } from '../../../../src/core/features/publications/papers';
import { slice } from '../../../../src/core/text/range';
import { home, markedSite, page } from '../navigation/markedSite';

const box = (title: string, badge: string): string =>
  `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src='a.png'></div></div>\n<div class='paper-box-text' markdown="1">\n\n[${title}](https://example.org/a)\n\nMei Lin\n</div>\n</div>\n`;

describe('the papers of a site', () => {
  const files = {
    [home]: page(`${box('A Study of Quiet Lakes', 'LAKE 2024')}\n{% include_relative more.md %}`),
    '_pages/more.md': box('Rivers at Night', 'RIVER 2023'),
    '_pages/old/more.md': box('On No Page Any More', 'X'),
    'README.md': box('Not a Page', 'X'),
  };

  const titles = async (query: string): Promise<readonly string[]> => {
    const { reading } = await markedSite(files);
    return papers(reading.site, reading.pageModel, query).map(
      ({ title, badge, path, start, end }) =>
        `${title} (${badge}) ${path} ${slice(reading.site.files.get(path)?.text ?? '', { start, end })}`,
    );
  };
  const lakes = `A Study of Quiet Lakes (LAKE 2024) ${home} A Study of Quiet Lakes`;
  const rivers = 'Rivers at Night (RIVER 2023) _pages/more.md Rivers at Night';

  it('are those of pages and their pieces, with where their titles stand', async () => {
    assert.deepEqual([...(await titles(''))].sort(), [lakes, rivers]);
  });

  it('are found by letters of title and badge', async () => {
    assert.deepEqual(await titles('quiet lakes'), [lakes]);
    assert.deepEqual(await titles('rvr 2023'), [rivers]);
    assert.deepEqual(await titles('mountain'), []);
  });
});
