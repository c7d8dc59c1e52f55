import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { paperLinksOf } from '../../../../src/core/page/works/paperLinks';
import { preprintServerNames } from '../../../../src/core/page/venues/preprintServerNames';
import { worksOf } from '../../../../src/core/page/works/works';
import { isUnderReview } from '../../../../src/core/publications/accepting/reviewMark';
import { displayName } from '../../../../src/core/publications/work';
import { exportedItems } from './exportedItems';

const servers = [...preprintServerNames, 'arXiv', 'CoRR', 'ChinaXiv', 'EarthArXiv', 'SocArXiv'];

const title = '[Lakes of the Far North](https://example.org/1)';

/** Entries with `§` for the server, where an author could stand. */
const entries = [
  `${title}, Mei Lin, Ann Reed, §, 2029`,
  `${title}, Mei Lin, Ann Reed, *§*, 2029`,
  `${title}, Mei Lin, Ann Reed, **§**, 2029`,
  `${title}, Mei Lin, Ann Reed, § (2029)`,
  `${title}, Mei Lin, Ann Reed, §, May 2029`,
  `${title}, Mei Lin and Ann Reed, §, 2029`,
  `${title}, **Mei Lin**, Ann Reed, §, 2029`,
  'Mei Lin, Ann Reed. Lakes of the Far North. §, 2029.',
  'Mei Lin, Ann Reed, “Lakes of the Far North”, §, 2029.',
  'Mei Lin, Ann Reed: Lakes of the Far North. § 2029',
];

describe('servers of preprints in entries', () => {
  for (const entry of entries)
    for (const server of servers) {
      const written = entry.replace('§', server);
      it(`where a preprint is, not who wrote it: ${written}`, () => {
        const page = parsePage(`---\npermalink: /\n---\n\n# Publications\n\n- ${written}\n`);
        assert.deepEqual(
          exportedItems([page]).map(item => [item.author?.map(displayName), item['container-title']]),
          [[['Mei Lin', 'Ann Reed'], server]],
        );
        assert.deepEqual(worksOf(page).map(isUnderReview), [true]);
      });
    }

  for (const server of servers)
    it(`names what its link opens: [${server}](…)`, () => {
      const written = `**Lakes of the Far North**, Mei Lin, Ann Reed, *Lakes*, 2029 [[${server}](https://doi.org/10.5555/tl.1)]`;
      const page = parsePage(`---\npermalink: /\n---\n\n# Publications\n\n- ${written}\n`);
      assert.deepEqual(
        worksOf(page)
          .flatMap(paperLinksOf)
          .map(({ address }) => address.doi),
        ['10.5555/tl.1'],
      );
    });

  for (const name of ['Corr', 'Hal', 'Ann Square', 'Max Archive'])
    it(`whose name begins or ends like that of a server: ${name}`, () => {
      const page = parsePage(
        `---\npermalink: /\n---\n\n# Publications\n\n- ${title}, Mei Lin, ${name}, Bo Day, ISL 2029\n`,
      );
      assert.deepEqual(
        worksOf(page).map(({ authors }) => authors.names.map(({ text }) => text)),
        [['Mei Lin', name, 'Bo Day']],
      );
    });
});
