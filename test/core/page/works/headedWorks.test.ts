import assert from 'node:assert/strict';
import { lakes, read } from './read';

const one = `${lakes} / Mei Lin, Ann Reed / `;
const alone = `${lakes} / Mei Lin / `;
const publications = '## Publications\n\n';

describe('a heading in Markdown is the title of the lines below it', () => {
  for (const [what, body, works] of [
    ['names and a venue', `${publications}### **${lakes}**  \nMei Lin, Ann Reed.  \n*Journal of Lakes*, 2029.`, [one]],
    ['also where nothing marks it', `${publications}### ${lakes}\nMei Lin, Ann Reed  \nIn CVPR, 2029.`, [one]],
    [
      'with links between names and venue',
      `${publications}### ${lakes}\n\nMei Lin, Ann Reed  \n[[Paper]](https://example.org/a) [[Code]](https://example.org/b)  \nIn *Journal of Lakes*, 2029`,
      [`${one}https://example.org/a https://example.org/b`],
    ],
    [
      'each in a paragraph',
      `${publications}### ${lakes}\n\nMei Lin, Ann Reed\n\n*Journal of Lakes*, 2029\n\nWe weigh lakes.`,
      [one],
    ],
    ['in a list', `${publications}### ${lakes}\n\n- Mei Lin, Ann Reed\n- *Journal of Lakes*, 2029`, [one]],
    [
      'names and a link to the paper',
      `${publications}### ${lakes}\n\nMei Lin, Ann Reed\n\n[PDF](https://arxiv.org/abs/2901.00001)`,
      [`${one}https://arxiv.org/abs/2901.00001`],
    ],
    ['names and a year', `${publications}### ${lakes}\n\nMei Lin, Ann Reed\n\n2029`, [one]],
    [
      'of one year after the other',
      `## 2029\n\n### ${lakes}\nMei Lin, Ann Reed  \nCVPR 2029\n\n## 2028\n\nNone.`,
      [one],
    ],
    [
      'names and a venue in brackets with links behind it',
      `${publications}### ${lakes}\n\nMei Lin, Ann Reed\n\n(Journal of Lakes 2029) [Code](https://example.org/b)`,
      [`${one}https://example.org/b`],
    ],
    ['names and a venue in one line', `${publications}### ${lakes}\n\nMei Lin, Ann Reed. *Tides*, 2029.`, [one]],
    [
      'and one that nothing marks',
      `${publications}### ${lakes}\n\nMei Lin\\*, Ann Reed\\*. CVPR 2029. [Code](a)`,
      [`${lakes} / Mei Lin*, Ann Reed* / a`],
    ],
    ['and one in brackets', `${publications}### ${lakes}\n\nMei Lin, Ann Reed (CVPR 2029)`, [one]],
    ['and a slanted one behind a comma', `${publications}### ${lakes}\n\nMei Lin, Ann Reed, *Tides*, 2029`, [one]],
    ['and one without a year, below that', `## 2029\n\n### ${lakes}\n\nMei Lin, Ann Reed. *Tides*.`, [one]],
    ['of one author', `${publications}### ${lakes}\n\n**Mei Lin**\n\n*Journal of Lakes*, 2029`, [alone]],
    ['names and that it is under review', `${publications}### ${lakes}\n\nMei Lin, Ann Reed\n\nUnder review`, [one]],
    ['and that in their line', `${publications}### ${lakes}\n\nMei Lin, Ann Reed. Submitted to *Tides*.`, [one]],
    [
      'and links behind a venue in brackets',
      `${publications}## 2029\n\n### [${lakes}](b)\n\nMei Lin, Ann Reed (Annals of Water 2029) [PDF](https://e.org/a.pdf) [Code](c)`,
      [`${lakes} / Mei Lin, Ann Reed / b https://e.org/a.pdf c`],
    ],
    [
      'and links behind a venue that nothing marks',
      `${publications}### ${lakes}\n\nMei Lin, Ann Reed. Journal of Lakes, 2029. [code and data](a)`,
      [`${lakes} / Mei Lin, Ann Reed / a`],
    ],
    [
      'with the own name in bold as the first',
      `${publications}### ${lakes}\n\n**Mei Lin**, Ann Reed, Bo Day. *Journal of Lakes*, 2029.`,
      [`${lakes} / Mei Lin, Ann Reed, Bo Day / `],
    ],
    ['below a picture', `${publications}### ${lakes}\n\n![](lake.png)\n\nMei Lin, Ann Reed\n\nCVPR 2029`, [one]],
    ['with a venue alone below a year', `## 2029\n\n### ${lakes}\n\nMei Lin, Ann Reed\n\n*Journal of Lakes*`, [one]],
  ] as const)
    it(what, () => {
      assert.deepEqual(read(body), works);
    });

  for (const [what, body] of [
    ['papers', `${publications}### Selected Papers\n\n**Mei Lin**, Ann Reed, Bo Day. *Journal of Lakes*, 2029.`],
    ['what no heading says to be papers', `## ${lakes}\n\nMei Lin, Ann Reed\n\n*Journal of Lakes*, 2029`],
    [
      'software',
      '## LakeTools: a toolbox\n\nMei Lin, Ann Reed\n\nv2.1 (2029) [DOI](https://doi.org/10.5281/zenodo.123456)',
    ],
    [
      'a talk beside papers',
      `## Publications and Talks\n\n### Talk on Lakes of the North\n\nMei Lin, Ann Reed. CVPR 2029.`,
    ],
    ['a keynote beside papers', `${publications}### Keynote: Lakes of the North\n\nMei Lin, Ann Reed. CVPR 2029.`],
    ['a workshop', '## Organized Workshops\n\n### Workshop on Lakes and Rivers\n\nMei Lin, Ann Reed\n\nCVPR 2029'],
    ['news', '## Latest\n\n### Paper accepted at CVPR\n\nMei Lin, Ann Reed\n\nCVPR 2029'],
    ['a sentence behind names', `${publications}### ${lakes}\n\nMei Lin, Ann Reed. We met at CVPR in 2029.`],
    ['a term behind names', `${publications}### ${lakes}\n\nMei Lin, Ann Reed. Spring 2029.`],
    ['names alone', `### Lakes and their rivers\n\nMei Lin, Ann Reed`],
    ['persons', `## Former Members of the Lake Group\n\nMei Lin, Ann Reed\n\nCVPR 2029`],
    ['a talk', `## Talks\n\n### ${lakes}\n\nMei Lin, Ann Reed\n\nCVPR 2029`],
    ['a sentence', `## Lakes that I have seen\n\nMei Lin, Ann Reed and I met in 2029.`],
  ] as const)
    it(`but not of ${what}`, () => {
      assert.deepEqual(read(body), []);
    });

  for (const [what, ahead] of [
    ['linked titles', (title: string) => `[${title}](${title}.pdf), `],
    ['bold titles without a comma', (title: string) => `**${title}** `],
    ['several bold titles', (title: string) => `**${title}**, `],
  ] as const)
    it(`and a topic around ${what} that read like a name is none`, () => {
      const below = ['Lakes That Remember', 'Boats That Drift'].map(
        title => `${ahead(title)}Mei Lin, Ann Reed. *Journal of Lakes*, 2029.`,
      );
      for (const mark of ['', '- ']) {
        const found = read(
          `${publications}### Learning about Lakes and Rivers\n\n${below.map(one => mark + one).join('\n\n')}`,
        );
        assert.deepEqual(
          found.map(one => one.split(' / ').slice(0, 2)),
          ['Lakes That Remember', 'Boats That Drift'].map(title => [title, 'Mei Lin, Ann Reed']),
        );
      }
    });

  it('and a talk stands beside papers', () =>
    assert.deepEqual(
      read(
        `## Publications and Talks\n\n### Invited Talk: Lakes of the West\n\nMei Lin, Ann Reed. ICML 2029.\n\n### ${lakes}\n\nMei Lin, Ann Reed. CVPR 2029.\n\n### Talk on Lakes\n\nMei Lin, Ann Reed. CVPR 2028.`,
      ),
      [one],
    ));

  it('and one that is called like a talk is told by its link', () =>
    assert.deepEqual(
      read(
        `${publications}### Tutorial: Lakes of the North\n\nMei Lin, Ann Reed. CVPR 2029. [PDF](https://arxiv.org/abs/2901.00001)`,
      ),
      ['Tutorial: Lakes of the North / Mei Lin, Ann Reed / https://arxiv.org/abs/2901.00001'],
    ));

  it('and one that an archive keeps is a paper below a heading for papers', () =>
    assert.deepEqual(
      read(`${publications}### ${lakes}\n\nMei Lin, Ann Reed\n\n[DOI](https://doi.org/10.5281/zenodo.123456)`),
      [`${one}https://doi.org/10.5281/zenodo.123456`],
    ));

  it('also above a list of works', () =>
    assert.deepEqual(
      read(
        `${publications}### ${lakes}\n\nMei Lin, Ann Reed\n\n*Tides*, 2029\n\n- Mei Lin, Ann Reed. "${lakes}." *Tides*, 2028.`,
      ),
      [one, one],
    ));

  it('but not where pictures stand above them, which would be left behind or taken along', () => {
    const paper = `![](lake.png)\n\n### ${lakes}\n\nMei Lin, Ann Reed\n\n*Tides*, 2029\n\n`;
    assert.deepEqual(read(publications + paper + paper), []);
    // one for all of them
    assert.deepEqual(read(publications + paper + paper.replace(/^.*\n/, '')), [one, one]);
  });

  it('but not of a list of works', () =>
    assert.deepEqual(
      read(`### Works on the lakes of the north\n\n- Mei Lin, Ann Reed. "${lakes}." *Journal of Lakes*, 2029.`),
      [one],
    ));
});
