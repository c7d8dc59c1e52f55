import assert from 'node:assert/strict';
import { article, one } from './placedPapers';

describe('the name of a new paper', () => {
  for (const [form, name] of [
    ['lin2021roots', 'of its author, year and title'],
    ['2021-lin', 'of its author'],
    ['roots-at-forty-hertz', 'of its title'],
    ['2021-jga-lin-roots-at', 'of its venue, author and title'],
  ] as const)
    it(`is one that a file can have where names are made ${name}, and the author is a collaboration of one long word`, () => {
      const file = `---\ntitle: "Roots at Forty Hertz"\nauthors: "Mei Lin, Ann Reed"\nvenue: "JGA"\nyear: 2021\n---\n`;
      const [author, word] = [[{ family: `Li${'a'.repeat(400)}` }], 'Roots'.repeat(80)];
      for (const csl of [
        { ...article, author },
        { ...article, author, title: `${word} ${word} at Forty Hertz`, 'container-title': word },
      ]) {
        const { path } = one({ [`_publications/${form}.md`]: file }, csl);
        assert.ok(path.length < 180, path);
        if (form.startsWith('lin')) assert.match(path, /^_publications\/lia+2028/);
      }
    });
});
