import assert from 'node:assert/strict';
import { listedPaper, readListFile } from '../../../../src/core/page/data/dataFile';
import { parsePage } from '../../../../src/core/page/parsePage';
import type { LookUp } from '../../../../src/core/publications/registries/lookUp';
import type { VerifiedEntry } from '../../../../src/core/publications/verify/judgeEntry';
import { verifyPage } from '../../../../src/core/publications/verify/verifyPage';
import type { Witnesses } from '../../../../src/core/publications/witnesses/registryWitnesses';
import type { CslItem, Publication } from '../../../../src/core/publications/work';
import { applyEdits } from '../../../../src/core/text/edit';

const source = { registry: 'crossref' as const, url: 'https://example.org', fetched: '2026-11-25T00:00:00.000Z' };

function paper(
  doi: string,
  title: string,
  authors: string,
  year: number,
  more: Partial<Publication> = {},
): Publication {
  const csl: CslItem = {
    id: doi,
    type: 'paper-conference',
    title,
    DOI: doi,
    author: authors.split(', ').map(name => ({ given: name.split(' ')[0] ?? '', family: name.split(' ')[1] ?? '' })),
    issued: { 'date-parts': [[year]] },
  };
  return { csl, otherTitles: [], years: [year], source, notices: [], ...more };
}

const tides = paper('10.5555/lakes.1', 'Tides of Attention for Reading Lakes', 'Mei Lin, Ada Reed, Bo Wang', 2024);
const floods = paper('10.5555/lakes.2', 'Saving Memory in Flood Models', 'Mei Lin, Ada Reed', 2025);
const boats = paper('10.6666/boats.7', 'A Review of Boats under Bridges', 'Jo Park, Kim Lee', 2022);

/** A registry of a few papers that finds by any word of a title. */
function registry(
  known: readonly Publication[],
  unknown: readonly string[] = [],
): Witnesses & { readonly asked: string[] } {
  const asked: string[] = [];
  const answer = (doi: string): LookUp => {
    if (unknown.includes(doi)) return { kind: 'unknown', doi, reason: 'network', registry: 'crossref' };
    const publication = known.find(({ csl }) => csl.DOI?.toLowerCase() === doi.toLowerCase());
    return publication === undefined ? { kind: 'absent', doi } : { kind: 'found', publication };
  };
  return {
    asked,
    lookUpMany: dois => {
      asked.push(...dois);
      return Promise.resolve(new Map(dois.map(doi => [doi.toLowerCase(), answer(doi)])));
    },
    search: words => {
      asked.push(words);
      const publications = known.filter(({ csl }) =>
        (csl.title ?? '').split(' ').some(word => word.length > 4 && words.includes(word)),
      );
      return Promise.resolve({ kind: 'found', publications });
    },
  };
}

async function verified(text: string, witnesses: Witnesses, offersMissing = true): Promise<readonly VerifiedEntry[]> {
  const page = await verifyPage(parsePage(text), witnesses, { ownNames: ['Mei Lin'], offersMissing });
  return page?.entries ?? [];
}

/** Each finding as `rule severity “words of the page”: message`. */
async function told(text: string, witnesses: Witnesses): Promise<readonly string[]> {
  return (await verified(text, witnesses)).flatMap(({ findings }) =>
    findings.map(
      ({ ruleId, severity, range, message }) =>
        `${ruleId} ${severity ?? ''} «${text.slice(range.start, range.end)}» ` +
        message.text.replace(/\{(\d)\}/g, (_, at: string) => message.values[Number(at)] ?? ''),
    ),
  );
}

async function fixed(text: string, witnesses: Witnesses, kind: string): Promise<string> {
  const fixes = (await verified(text, witnesses)).flatMap(({ findings }) => findings.flatMap(one => one.fixes ?? []));
  const fix = fixes.find(one => one.kind === kind);
  assert.ok(fix !== undefined, `no fix ${kind} among ${fixes.map(one => one.kind).join(', ')}`);
  return applyEdits(text, fix.edits);
}

const right =
  '- Mei Lin, Ada Reed, Bo Wang. "Tides of Attention for Reading Lakes." In Proc. Lakes 2024. [[Paper]](https://doi.org/10.5555/lakes.1)\n';
const wrong =
  '- Mei Lin, Ada Reed. "Saving Memory in Flood Models." In Proc. Lakes 2025. [[Paper]](https://dl.lakes.org/doi/abs/10.5555/lakes.1) [[PDF]](https://dl.lakes.org/doi/pdf/10.5555/lakes.1)\n';

describe('verifying the publications of a page', () => {
  it('says nothing of an entry that agrees with its record', async () => {
    assert.deepEqual(await told(right, registry([tides])), []);
    assert.equal((await verified(right, registry([tides])))[0]?.isVerified, true);
  });

  it('tells and asks for a title without the mark of its kind', async () => {
    const marked = wrong.replace('Saving Memory in Flood Models.', 'Saving Memory in Flood Models[J].');
    assert.match(marked, /\[J\]/);
    const witnesses = registry([tides]);
    assert.match((await told(marked, witnesses))[0] ?? '', /The entry says “Saving Memory in Flood Models”\./);
    assert.deepEqual(witnesses.asked.at(-1), 'Saving Memory in Flood Models Mei Lin');
  });

  it('says which paper a link really opens, where it is written', async () => {
    assert.deepEqual(await told(wrong, registry([tides])), [
      'link-title-mismatch error «https://dl.lakes.org/doi/abs/10.5555/lakes.1» This DOI is registered for “Tides of Attention for Reading Lakes” (2024). The entry says “Saving Memory in Flood Models”. The link opens another paper.',
    ]);
  });

  describe('of a preprint of another title, by all the authors of the entry and of its year,', () => {
    const preprint = (title: string, authors: string, year: number, doi = '10.48550/arXiv.2501.00001'): Publication => {
      const posted = paper(doi, title, authors, year);
      return { ...posted, csl: { ...posted.csl, type: 'article' } };
    };
    const renamed = wrong.replace(/\[\[Paper.*/, '[[PDF]](https://arxiv.org/abs/2501.00001)');

    it('says that it may have been renamed', async () => {
      assert.deepEqual(await told(renamed, registry([preprint('Small Rivers First', 'Mei Lin, Ada Reed', 2024)])), [
        'link-title-mismatch warning «https://arxiv.org/abs/2501.00001» This DOI is registered for “Small Rivers First” (2024), a preprint by the same authors. The entry says “Saving Memory in Flood Models”. The preprint may have been renamed since, or the link opens another paper: compare the two.',
      ]);
    });

    for (const [what, text, record] of [
      ['an author more', renamed, preprint('Small Rivers First', 'Mei Lin, Ada Reed, Bo Wang', 2025)],
      ['an author less', renamed, preprint('Small Rivers First', 'Mei Lin', 2025)],
      ['one author', renamed.replace(', Ada Reed', ''), preprint('Small Rivers First', 'Mei Lin', 2025)],
      ['a list cut short', renamed.replace('Ada Reed', 'et al'), preprint('Small Rivers First', 'Mei Lin', 2025)],
      ['another year', renamed, preprint('Small Rivers First', 'Mei Lin, Ada Reed', 2019)],
      ['the opposite', renamed, preprint('Saving Memory in Non-Flood Models', 'Mei Lin, Ada Reed', 2025)],
      ['an article', renamed, { ...floods, csl: { ...tides.csl, DOI: '10.48550/arXiv.2501.00001' } }],
    ] as const)
      it(`but not with ${what}`, async () => {
        const [first = ''] = await told(text, registry([record]));
        assert.match(first, /^link-title-mismatch error/);
      });

    describe('while a preprint of the title of the entry is found,', () => {
      const flood = (doi: string): Publication =>
        preprint('Saving Memory in Flood Models', 'Mei Lin, Ada Reed', 2025, doi);
      const rivers = (doi: string): Publication => preprint('Small Rivers First', 'Mei Lin, Ada Reed', 2025, doi);
      const linked = (doi: string): string => renamed.replace(/https:[^)]+/, `https://doi.org/${doi}`);

      it('says that the link opens another paper', async () => {
        const witnesses = registry([rivers('10.48550/arXiv.2501.00001'), flood('10.48550/arXiv.2501.00002')]);
        const [first = ''] = await told(renamed, witnesses);
        assert.match(first, /^link-title-mismatch error .* opens another paper\.$/);
        assert.equal(await fixed(renamed, witnesses, 'use-right-doi'), renamed.replace('2501.00001', '2501.00002'));
      });

      for (const [what, asked, found] of [
        ['as another version', '10.21203/rs.3.rs-12345/v1', '10.21203/rs.3.rs-12345/v2'],
        ['at another server', '10.48550/arXiv.2501.00001', '10.21203/rs.3.rs-12345/v1'],
      ] as const)
        it(`${what}, says that it may have been renamed`, async () => {
          const [first = ''] = await told(linked(asked), registry([rivers(asked), flood(found)]));
          assert.match(first, /^link-title-mismatch warning .* may have been renamed since/);
        });
    });
  });

  it('offers the right DOI in every link that had the wrong one, at the same publisher', async () => {
    assert.equal(
      await fixed(wrong, registry([tides, floods]), 'use-right-doi'),
      wrong.replaceAll('lakes.1', 'lakes.2'),
    );
  });

  it('does so in HTML too, and writes there what is no Markdown', async () => {
    const [first, second] = [
      '<ol>\n<li>Mei Lin, Ada Reed. "Saving Memory in Flood Models." In Proc. Lakes 2025. <a href="https://doi.org/10.5555/lakes.1">Paper</a></li>\n',
      '<li><b>Mei Lin</b>, Jo Park. "A Review of Boats on Rivers." In Proc. Lakes 2022.</li>\n</ol>\n',
    ];
    assert.match((await told(first + second, registry([tides, floods])))[0] ?? '', /^link-title-mismatch error/);
    assert.equal(
      await fixed(first + second, registry([tides, floods]), 'use-right-doi'),
      first.replace('lakes.1', 'lakes.2') + second,
    );
    const tidal = paper(
      '10.5555/lakes.3',
      'Tides of Attention for Reading Lakes & Seas',
      'Mei Lin, Ada Reed, Bo Wang',
      2024,
    );
    const other = right
      .replace('- ', '<li>')
      .replace('Attention for Reading Lakes', 'Intention for Writing Lakes and Seas');
    const linked = other.replace(/\[\[.*/s, '<a href="https://doi.org/10.5555/lakes.3">Paper</a></li>\n');
    assert.equal(
      await fixed(`<ul>\n${linked}</ul>`, registry([tidal]), 'use-registered-title'),
      `<ul>\n${linked.replace('Intention for Writing Lakes and', 'Attention for Reading Lakes &amp;')}</ul>`,
    );
    const boatsThere = paper('10.6666/boats.9', 'A Review of Boats on Rivers', 'Mei Lin, Jo Park', 2022);
    assert.equal(
      await fixed(first + second, registry([floods, boatsThere]), 'add-doi'),
      first + second.replace('2022.</li>', '2022. <a href="https://doi.org/10.6666/boats.9">Paper</a></li>'),
    );
  });

  describe('writes the right DOI wherever the entry says the wrong one:', () => {
    const [entry] = wrong.split(' [[Paper');
    const articles = [tides, floods];
    const preprintOf = (id: string, { csl }: Publication): Publication => {
      const title = csl.title ?? '';
      const posted = paper(`10.48550/arXiv.${id}`, title, 'Mei Lin, Ada Reed', 2025);
      return { ...posted, csl: { ...posted.csl, type: 'article' } };
    };
    const preprints = [preprintOf('2501.00001', tides), preprintOf('2501.00002', floods)];
    for (const [what, known, before, after] of [
      [
        'in the words of its link',
        articles,
        '[10.5555/lakes.1](https://doi.org/10.5555/lakes.1)',
        '[10.5555/lakes.2](https://doi.org/10.5555/lakes.2)',
      ],
      [
        'in an address that a link shows',
        articles,
        '[https://doi.org/10.5555/lakes.1](https://doi.org/10.5555/lakes.1)',
        '[https://doi.org/10.5555/lakes.2](https://doi.org/10.5555/lakes.2)',
      ],
      [
        'in the address of another publisher, which leads over doi.org then',
        [boats, floods],
        '[https://boats.example/doi/10.6666/boats.7](https://boats.example/doi/10.6666/boats.7)',
        '[https://doi.org/10.5555/lakes.2](https://doi.org/10.5555/lakes.2)',
      ],
      ['in a bare link once', articles, '<https://doi.org/10.5555/lakes.1>', '<https://doi.org/10.5555/lakes.2>'],
      [
        'in plain words behind a link',
        articles,
        '[[Paper]](https://doi.org/10.5555/lakes.1) doi:10.5555/lakes.1, https://doi.org/10.5555/lakes.1.',
        '[[Paper]](https://doi.org/10.5555/lakes.2) doi:10.5555/lakes.2, https://doi.org/10.5555/lakes.2.',
      ],
      [
        'in a badge',
        articles,
        '[![DOI](https://img.shields.io/badge/DOI-10.5555%2Flakes.1-blue)](https://doi.org/10.5555/lakes.1)',
        '[![DOI](https://img.shields.io/badge/DOI-10.5555%2Flakes.2-blue)](https://doi.org/10.5555/lakes.2)',
      ],
      [
        'in the number of arXiv',
        preprints,
        'arXiv preprint arXiv:2501.00001v2. [arXiv:2501.00001](https://arxiv.org/abs/2501.00001), [2501.00001](https://arxiv.org/pdf/2501.00001)',
        'arXiv preprint arXiv:2501.00002. [arXiv:2501.00002](https://arxiv.org/abs/2501.00002), [2501.00002](https://arxiv.org/pdf/2501.00002)',
      ],
      [
        'in the number of arXiv, where the article is found too',
        [...preprints, floods],
        '[[arXiv]](https://arxiv.org/abs/2501.00001)',
        '[[arXiv]](https://arxiv.org/abs/2501.00002)',
      ],
    ] as const)
      it(what, async () => {
        const text = `${entry ?? ''} ${before}\n`;
        const now = await fixed(text, registry(known), 'use-right-doi');
        assert.equal(now, `${entry ?? ''} ${after}\n`);
        assert.deepEqual(
          (await told(now, registry(known))).filter(one => !one.startsWith('now-published')),
          [],
        );
      });

    for (const label of [
      'arXiv preprint arXiv:2501.00001.',
      '[arXiv:2501.00001](https://arxiv.org/abs/2501.00001)',
      '[[arXiv]](https://arxiv.org/abs/2501.00001) [[Paper]](https://doi.org/10.5555/lakes.2)',
      '[[PDF]](https://arxiv.org/abs/2501.00001) [[Paper]](https://doi.org/10.5555/lakes.2)',
    ])
      it(`but not an article’s where a preprint is named or the entry links that article: ${label}`, async () => {
        const [first] = await verified(
          `${entry ?? ''} ${label}\n`,
          registry([preprintOf('2501.00001', tides), floods]),
        );
        assert.deepEqual(
          first?.findings.map(({ ruleId, fixes }) => [ruleId, fixes]),
          [['link-title-mismatch', []]],
        );
      });

    it('in the fields of a data file, an article’s not in that for a number of arXiv', async () => {
      const known = [tides, floods, preprintOf('2501.00001', tides)];
      const list = (...fields: readonly string[]): string =>
        ['- title: Saving Memory in Flood Models', 'authors: Mei Lin, Ada Reed', 'year: 2025', ...fields].join('\n  ');
      const fixesOf = async (text: string): Promise<readonly string[]> => {
        const options = { ownNames: [], offersMissing: false };
        const page = await verifyPage(readListFile(text), registry(known), options);
        const fixes = page?.entries.flatMap(one => one.findings.flatMap(finding => finding.fixes ?? [])) ?? [];
        return fixes.map(({ edits }) => applyEdits(text, edits));
      };
      const [before, after] = ['1', '2'].map(number =>
        list(`doi: 10.5555/lakes.${number}`, `pdf: https://dl.lakes.org/doi/pdf/10.5555/lakes.${number}\n`),
      );
      assert.deepEqual(await fixesOf(before ?? ''), [after]);
      assert.deepEqual(await fixesOf(list('arxiv: 2501.00001\n')), []);
    });

    it('and the article’s where the number of its preprint is right', async () => {
      const text = `${entry ?? ''} [[Paper]](https://doi.org/10.5555/lakes.1) [[arXiv]](https://arxiv.org/abs/2501.00002)\n`;
      const known = [tides, floods, ...preprints];
      assert.equal(await fixed(text, registry(known), 'use-right-doi'), text.replace('lakes.1', 'lakes.2'));
    });
  });

  it('compares the number that a link says where it opens another one', async () => {
    const said = right.replace('[[Paper]]', '[10.5555/lakes.2]');
    assert.deepEqual(await told(said, registry([tides, floods])), [
      'link-title-mismatch warning «10.5555/lakes.2» The words of this link say 10.5555/lakes.2, which is registered for “Saving Memory in Flood Models” (2025). The entry says “Tides of Attention for Reading Lakes”: readers who copy that get another paper.',
    ]);
    assert.deepEqual(await told(said, registry([tides])), [
      'doi-unregistered warning «10.5555/lakes.2» The words of this link say 10.5555/lakes.2, which no registry knows: readers who copy that find nothing.',
    ]);
    assert.equal(
      await fixed(said, registry([tides, floods]), 'use-right-doi'),
      right.replace('[[Paper]]', '[10.5555/lakes.1]'),
    );
    for (const label of [
      '[10.5555/lakes.1]',
      '[doi.org/10.5555/lak…]',
      '[10.5555/LAKES.1]',
      '[Data: 10.5281/zenodo.9999999]',
    ])
      assert.deepEqual(await told(right.replace('[[Paper]]', label), registry([tides])), [], label);
    const hyphened = paper(
      '10.5555/lakes-1',
      'Tides of Attention for Reading Lakes',
      'Mei Lin, Ada Reed, Bo Wang',
      2024,
    );
    for (const sign of '\u2010\u2011\u2013') {
      const text = right.replace('[[Paper]]', `[10.5555/lakes${sign}1]`).replace('lakes.1', 'lakes-1');
      assert.deepEqual(await told(text, registry([hyphened])), [], text);
      const entry = text.replace('Tides of Attention for Reading Lakes', 'Saving Memory in Flood Models');
      assert.equal(
        await fixed(
          entry.replace(', Bo Wang', '').replace('2024', '2025'),
          registry([hyphened, floods]),
          'use-right-doi',
        ),
        wrong.replace(/\[\[Paper.*/, '[10.5555/lakes.2](https://doi.org/10.5555/lakes.2)'),
      );
    }
  });

  describe('compares the number that only a badge says', () => {
    const own = paper('10.48550/arXiv.2909.05759', tides.csl.title ?? '', 'Mei Lin, Ada Reed, Bo Wang', 2024);
    const [entry = ''] = right.split(' [[Paper');
    const ofFloods = (number: string): string =>
      `link-title-mismatch warning «${number}» This badge says 10.5555/lakes.2, which is registered for “Saving Memory in Flood Models” (2025). The entry says “Tides of Attention for Reading Lakes”: readers who look for that get another paper.`;
    const badge = '![](https://img.shields.io/badge/DOI-10.5555%2Flakes.2-blue)';
    for (const [where, behind] of [
      ['without a link', badge],
      ['in a link to nothing', `[${badge}]()`],
      ['in a link to something else', `[${badge}](https://lakes.example.org)`],
      ['in a link to the paper', `[${badge}](https://doi.org/10.5555/lakes.1)`],
      ['beside a link to the paper', `[[Paper]](https://doi.org/10.5555/lakes.1) ${badge}`],
      ['in HTML', '<img src="https://img.shields.io/badge/DOI-10.5555%2Flakes.2-blue.svg?style=flat">'],
    ] as const)
      it(where, async () => {
        const text = `${entry} ${behind}\n`;
        assert.deepEqual(await told(text, registry([tides, floods])), [ofFloods('10.5555%2Flakes.2')]);
        assert.equal(
          await fixed(text, registry([tides, floods]), 'use-right-doi'),
          text.replace('10.5555%2Flakes.2', '10.5555%2Flakes.1'),
        );
      });

    it('with the signs that such an address has for a hyphen', async () => {
      const [hyphened, other] = ['10.5555/lakes-1', '10.5555/lakes_2'].map((doi, at) => ({
        ...(at === 0 ? tides : floods),
        csl: { ...(at === 0 ? tides : floods).csl, DOI: doi },
      }));
      assert.ok(hyphened && other);
      const text = `${entry} ![](https://img.shields.io/badge/10.5555%2Flakes__2-blue)\n`;
      assert.equal(
        await fixed(text, registry([hyphened, other]), 'use-right-doi'),
        text.replace('lakes__2', 'lakes--1'),
      );
    });

    it('of arXiv, in the place of which no article’s comes', async () => {
      const text = `${entry} ![](https://img.shields.io/badge/arXiv-2909.11111v2-b31b1b)\n`;
      const another = paper('10.48550/arXiv.2909.11111', boats.csl.title ?? '', 'Jo Park, Kim Lee', 2029);
      const message =
        'link-title-mismatch warning «2909.11111v2» This badge says arXiv:2909.11111, which is registered for “A Review of Boats under Bridges” (2029). The entry says “Tides of Attention for Reading Lakes”: readers who look for that get another paper.';
      assert.deepEqual(await told(text, registry([another, tides])), [message]);
      await assert.rejects(fixed(text, registry([another, tides]), 'use-right-doi'));
      assert.equal(
        await fixed(text, registry([another, own]), 'use-right-doi'),
        text.replace('2909.11111v2', '2909.05759'),
      );
    });

    it('that nobody knows', async () =>
      assert.deepEqual(await told(`${entry} ${badge}\n`, registry([])), [
        'doi-unregistered warning «10.5555%2Flakes.2» This badge says 10.5555/lakes.2, which no registry knows: readers who look for that find nothing.',
      ]));

    for (const fields of ['DOI-10.5281%2Fzenodo.9999999', 'Version-2909.05759', 'Stars-10.5K', 'arXiv-Paper'])
      it(`but not of data or of a version: ${fields}`, async () => {
        const text = `${right.trimEnd()} ![](https://img.shields.io/badge/${fields}-blue)\n`;
        assert.deepEqual(await told(text, registry([tides])), []);
      });
  });

  it('compares the first number of arXiv in running text, not those of works that are named behind it', async () => {
    const own = paper('10.48550/arXiv.2109.05759', 'Saving Memory in Flood Models', 'Mei Lin, Ada Reed', 2025);
    const other = paper('10.48550/arXiv.2005.01234', 'Tides of Attention for Reading Lakes', 'Jo Park', 2020);
    const entry = wrong.replace(/ \[\[Paper.*\n/, '');
    for (const numbers of [
      'arXiv:2109.05759. Preliminary version: arXiv:2005.01234.',
      '[arXiv:2109.05759](https://arxiv.org/abs/2109.05759) (a talk on arXiv:2005.01234)',
      '[10.5555/lakes.2](https://doi.org/10.5555/lakes.2) arXiv:2109.05759, follows arXiv:2005.01234',
    ])
      assert.deepEqual(
        (await told(`${entry} ${numbers}\n`, registry([own, other, floods]))).filter(one => one.includes('2005')),
        [],
        numbers,
      );
    assert.deepEqual(
      (await told(`${entry} arXiv:2005.01234, and arXiv:2005.01234v2\n`, registry([own, other]))).map(
        one => one.split(' ')[0],
      ),
      ['link-title-mismatch'],
    );
  });

  it('leads over doi.org where the publisher’s address has a number or a file of the wrong paper behind its DOI', async () => {
    for (const behind of ['/5421234', '/5421234/Tides-of-Attention', '/suppl_file/lakes_si_001.pdf']) {
      const text = wrong
        .replace(/ \[\[PDF.*/, '')
        .replace(/https[^)]*/, `https://dl.lakes.org/lakes/article/doi/10.5555/lakes.1${behind}`);
      assert.match(
        await fixed(text, registry([tides, floods]), 'use-right-doi'),
        /\(https:\/\/doi\.org\/10\.5555\/lakes\.2\)/,
      );
    }
  });

  it('leads over doi.org where the publisher is another one', async () => {
    const text = wrong.replaceAll('10.5555/lakes.1', '10.6666/boats.7');
    assert.equal(
      await fixed(text, registry([boats, floods]), 'use-right-doi'),
      '- Mei Lin, Ada Reed. "Saving Memory in Flood Models." In Proc. Lakes 2025. [[Paper]](https://doi.org/10.5555/lakes.2) [[PDF]](https://doi.org/10.5555/lakes.2)\n',
    );
  });

  it('offers nothing when two records could be meant', async () => {
    const twin = paper('10.5555/lakes.3', 'Saving Memory in Flood Models', 'Mei Lin, Ada Reed', 2025);
    const [entry] = await verified(wrong, registry([tides, floods, twin]));
    assert.deepEqual(entry?.findings[0]?.fixes, []);
  });

  it('takes the article where a preprint of it is registered too', async () => {
    const preprint = paper('10.48550/arXiv.2501.00001', 'Saving Memory in Flood Models', 'Mei Lin, Ada Reed', 2025);
    const known = [tides, { ...preprint, csl: { ...preprint.csl, type: 'article' as const } }, floods];
    assert.ok((await fixed(wrong, registry(known), 'use-right-doi')).includes('10.5555/lakes.2'));
  });

  it('trusts an entry whose title was taken for something else', async () => {
    const text =
      '- Mei Lin, Ada Reed. [Journal of Invented Lakes and Rivers](https://doi.org/10.5555/lakes.1), Tides of Attention for Reading Lakes, 2024.\n';
    assert.deepEqual(await told(text, registry([tides])), []);
  });

  it('says of a record without a title that it has none', async () => {
    const { title, ...untitled } = tides.csl;
    assert.ok(title !== undefined);
    assert.deepEqual(await told(right, registry([{ ...tides, csl: untitled }])), [
      'record-differs info «https://doi.org/10.5555/lakes.1» This DOI is registered without a title, so it is not known whether it is this paper. Compare the two.',
    ]);
    assert.deepEqual(
      await told(right, registry([{ ...tides, csl: { ...untitled, title: '湖水的潮汐', author: [] } }])),
      [
        'record-differs info «https://doi.org/10.5555/lakes.1» This DOI is registered for “湖水的潮汐”: in another script, so it is not known whether it is this paper. Compare the two.',
      ],
    );
  });

  it('says that a DOI does not exist', async () => {
    assert.deepEqual(await told(right.replace('lakes.1', 'lakes.99'), registry([floods])), [
      'doi-unregistered error «https://doi.org/10.5555/lakes.99» The DOI 10.5555/lakes.99 does not exist: readers get an error page. Compare it with the one on the publisher’s page.',
    ]);
  });

  it('holds nothing against an entry when a registry does not answer', async () => {
    const [entry] = await verified(right, registry([], ['10.5555/lakes.1']));
    assert.deepEqual(entry?.findings, []);
    assert.equal(entry.isVerified, false);
    assert.equal(entry.unchecked.length, 1);
  });

  it('tells of another title, and writes the registered one', async () => {
    const text = right.replace('Attention for Reading', 'Intention for Writing');
    assert.deepEqual(await told(text, registry([tides])), [
      'record-differs warning «Tides of Intention for Writing Lakes» Registered under 10.5555/lakes.1 as “Tides of Attention for Reading Lakes”: the title here is different.',
    ]);
    assert.equal(await fixed(text, registry([tides]), 'use-registered-title'), right);
  });

  for (const [header, written] of [
    ['|', String.raw`Tides: "All" the *Lakes* and Rivers of the [North](x)`],
    ['>-  # as registered', String.raw`Tides: "All" the *Lakes* and Rivers of the [North](x)`],
    ['"', String.raw`Tides: \"All\" the *Lakes* and Rivers of the [North](x)`],
  ] as const)
    it(`writes the registered title into a file, as a block takes it, and without character references, which some templates print: ${header}`, async () => {
      const [before, behind] = header === '"' ? ['"', '"'] : [`${header}\n  `, ''];
      const file = (title: string): string =>
        `---\ntitle: ${before}${title}${behind}\nauthors: Mei Lin, Ada Reed, Bo Wang\ndate: 2024-05-01\ndoi: 10.5555/lakes.1\n---\n`;
      const title = 'Tides: "All" the *Lakes* and Rivers of the [North](x)';
      const text = file('Tides All the Lakes and Rivers of the South');
      const known = registry([{ ...tides, csl: { ...tides.csl, title } }]);
      const options = { ownNames: ['Mei Lin'], offersMissing: true };
      const page = await verifyPage(listedPaper(parsePage(text)), known, options);
      const fixes = page?.entries.flatMap(({ findings }) => findings.flatMap(one => one.fixes ?? [])) ?? [];
      const fix = fixes.find(one => one.kind === 'use-registered-title');
      assert.equal(applyEdits(text, fix?.edits ?? []), file(written));
    });

  it('tells of authors that are missing, and writes all of them in the way of the page', async () => {
    const text = right.replace('Mei Lin, Ada Reed, Bo Wang', '**Mei Lin**, Bo Wang');
    assert.deepEqual(await told(text, registry([tides])), [
      'record-differs info «Mei Lin**, Bo Wang» Ada Reed is registered as an author of this paper too.',
    ]);
    assert.equal(
      await fixed(text, registry([tides]), 'use-registered-authors'),
      right.replace('Mei Lin', '**Mei Lin**'),
    );
  });

  it('names the first three of those that are missing, and counts the others', async () => {
    const title = 'Tides of Attention for Reading Lakes';
    for (const [authors, missing] of [
      ['Mei Lin, Ada Reed, Cy Poe, Bo Wang', 'Ada Reed, Cy Poe are registered as authors'],
      [
        'Mei Lin, Ada Reed, Cy Poe, Di Roe, Ed Fox, Flo Gray, Bo Wang',
        'Ada Reed, Cy Poe, Di Roe and 2 more are registered as authors',
      ],
    ] as const)
      assert.deepEqual(
        await told(right.replace('Ada Reed, ', ''), registry([paper('10.5555/lakes.1', title, authors, 2024)])),
        [`record-differs info «Mei Lin, Bo Wang» ${missing} of this paper too.`],
      );
  });

  it('writes in those that are missing, and leaves the others their marks and links', async () => {
    for (const [names, expected] of [
      ['Mei Lin<sup>1</sup>, Bo Wang<sup>#</sup>', 'Mei Lin<sup>1</sup>, Ada Reed, Bo Wang<sup>#</sup>'],
      ['**Mei Lin**\\*, Bo Wang†', '**Mei Lin**\\*, Ada Reed, Bo Wang†'],
      ['**Mei Lin**, **Bo Wang<sup>#</sup>**', '**Mei Lin**, Ada Reed, **Bo Wang<sup>#</sup>**'],
      ['Mei Lin, <b>Bo Wang<sup>1,#</sup></b>', 'Mei Lin, Ada Reed, <b>Bo Wang<sup>1,#</sup></b>'],
      ['Mei Lin, [Bo Wang](https://wang.example)', 'Mei Lin, Ada Reed, [Bo Wang](https://wang.example)'],
      [
        '[Mei Lin](https://lin.example)\\*, [Bo Wang](https://wang.example)\\*',
        '[Mei Lin](https://lin.example)\\*, Ada Reed, [Bo Wang](https://wang.example)\\*',
      ],
      [
        '<a href="x">Mei Lin</a>, <a href="y">Bo Wang</a>',
        '<a href="x">Mei Lin</a>, Ada Reed, <a href="y">Bo Wang</a>',
      ],
      ['Mei Lin$^*$, Bo Wang$^*$', 'Mei Lin$^*$, Ada Reed, Bo Wang$^*$'],
      ['Mei Lin$^{1}$, Bo Wang$^{2,\\dagger}$', 'Mei Lin$^{1}$, Ada Reed, Bo Wang$^{2,\\dagger}$'],
      ['*Mei Lin, Bo Wang*', '*Mei Lin, Ada Reed, Bo Wang*'],
      ['M. Lin, B. Wang', 'M. Lin, A. Reed, B. Wang'],
    ] as const) {
      const text = right.replace('Mei Lin, Ada Reed, Bo Wang', names);
      const now = right.replace('Mei Lin, Ada Reed, Bo Wang', expected);
      assert.equal(await fixed(text, registry([tides]), 'use-registered-authors'), now, names);
    }
  });

  it('writes them in the registered order', async () => {
    for (const [names, expected] of [
      ['Bo Wang, **Mei Lin**<sup>1,*</sup>', '**Mei Lin**<sup>1,*</sup>, Ada Reed, Bo Wang'],
      ['Bo Wang<sup>1</sup>, **Mei Lin**<sup>1,2</sup>', '**Mei Lin**<sup>1,2</sup>, Ada Reed, Bo Wang<sup>1</sup>'],
    ] as const) {
      const text = right.replace('Mei Lin, Ada Reed, Bo Wang', names);
      const now = right.replace('Mei Lin, Ada Reed, Bo Wang', expected);
      assert.equal(await fixed(text, registry([tides]), 'use-registered-authors'), now, names);
    }
  });

  it('keeps no text in which the name of another is', async () => {
    for (const [names, expected] of [
      ['Mei Lin y Bo Wang', '**Mei Lin**, Ada Reed, Bo Wang'],
      ['Mei Lin e Bo Wang†', '**Mei Lin**, Ada Reed, Bo Wang'],
      ['Mei Lin, Bo Wang y Jo Park', 'Mei Lin, Ada Reed, Bo Wang'],
      ['Mei Anna Lin†, Bo Wang', 'Mei Anna Lin†, Ada Reed, Bo Wang'],
      ['Mei Lin† (corresponding author), Bo Wang', 'Mei Lin† (corresponding author), Ada Reed, Bo Wang'],
    ] as const) {
      const text = right.replace('Mei Lin, Ada Reed, Bo Wang', names);
      const now = right.replace('Mei Lin, Ada Reed, Bo Wang', expected);
      assert.equal(await fixed(text, registry([tides]), 'use-registered-authors'), now, names);
    }
  });

  it('writes the others in the form of the entry, also where its neighbours have another', async () => {
    const neighbours =
      '- Mei Lin, Jo Park. "Boats under Bridges." In Proc. Lakes 2022.\n- Mei Lin, Kim Lee. "Floods of Words." In Proc. Lakes 2021.\n';
    for (const [names, expected] of [
      ['Lin, M., & Wang, B.', 'Lin, M., Reed, A., & Wang, B.'],
      ['Lin, M., Wang, B.', 'Lin, M., Reed, A., Wang, B.'],
      ['Wang, B., & Lin, M.', 'Lin, M., Reed, A., & Wang, B.'],
      ['Lin M, Wang B.', 'Lin M, Reed A, Wang B.'],
      ['Wang B, **Lin M**.', '**Lin M**, Reed A, Wang B.'],
      ['Wang B, [Lin M](https://lin.example).', '[Lin M](https://lin.example), Reed A, Wang B.'],
      ['M. Lin, B. Wang.', 'M. Lin, A. Reed, B. Wang.'],
      ['Lin, Mei, Bo Wang.', 'Lin, Mei, Ada Reed, Bo Wang.'],
      ['Wang, Bo, Mei Lin.', 'Lin, Mei, Ada Reed, Bo Wang.'],
    ] as const) {
      const text = neighbours + right.replace('Mei Lin, Ada Reed, Bo Wang.', names);
      const now = neighbours + right.replace('Mei Lin, Ada Reed, Bo Wang.', expected);
      assert.equal(await fixed(text, registry([tides]), 'use-registered-authors'), now, names);
    }
  });

  it('doubles no stop behind the last of them, and loses none', async () => {
    for (const [names, expected] of [
      ['Lin, M., & Park, J.', 'Lin, M., Reed, A., & Wang, B.'],
      ['Mei Lin, Bo W.', 'Mei Lin, Ada Reed, Bo W.'],
      ['Park J, Lin M.', 'Lin M, Reed A, Wang B.'],
      ['Mei Lin, Jo P.', 'Mei Lin, Ada Reed, Bo Wang.'],
    ] as const) {
      const text = right.replace('Mei Lin, Ada Reed, Bo Wang.', names);
      const now = right.replace('Mei Lin, Ada Reed, Bo Wang.', expected);
      assert.equal(await fixed(text, registry([tides]), 'use-registered-authors'), now, names);
    }
  });

  it('writes one of them in the place of a name that is not registered', async () => {
    const names = 'Mei Lin†, [Ada Reed](https://reed.example)†, Jo Park†';
    assert.equal(
      await fixed(right.replace('Mei Lin, Ada Reed, Bo Wang', names), registry([tides]), 'use-registered-authors'),
      right.replace('Mei Lin, Ada Reed, Bo Wang', names.replace('Jo Park†', 'Bo Wang')),
    );
  });

  it('writes them where a linked name ends or begins a line of its own', async () => {
    const title = '- **[Tides of Attention for Reading Lakes](https://doi.org/10.5555/lakes.1)** \\\n  ';
    for (const [names, expected] of [
      ['Mei Lin, [Bo Wang](https://wang.example)', 'Mei Lin, Ada Reed, [Bo Wang](https://wang.example)'],
      ['[Mei Lin](https://lin.example), Bo Wang', '[Mei Lin](https://lin.example), Ada Reed, Bo Wang'],
      ['Mei Lin, Bo Wang$^*$', 'Mei Lin, Ada Reed, Bo Wang$^*$'],
      ['Mei Lin, Bo Wang', 'Mei Lin, Ada Reed, Bo Wang'],
      ['Bo Wang\\*, Mei Lin', 'Mei Lin, Ada Reed, Bo Wang\\*'],
    ] as const)
      assert.equal(
        await fixed(`${title}${names} \\\n  Lakes 2024\n`, registry([tides]), 'use-registered-authors'),
        `${title}${expected} \\\n  Lakes 2024\n`,
        names,
      );
  });

  it('writes none where a name is not read, a mark does not end, or more than a comma parts them', async () => {
    for (const names of [
      'Mei Lin ![](a.png), Bo Wang',
      'Mei Lin, Jo Park, et al.',
      '<font color="red">Mei Lin</font>, Bo Wang, Jo Park',
      'Mei Lin, Bo Wang$^{1',
      'Lake Works, 2nd: Mei Lin, Bo Wang, x. Jo Park',
    ]) {
      const text = right.replace('Mei Lin, Ada Reed, Bo Wang', names);
      const findings = (await verified(text, registry([tides]))).flatMap(entry => entry.findings);
      assert.ok(!findings.some(({ fixes }) => fixes?.some(({ kind }) => kind === 'use-registered-authors')), names);
    }
  });

  it('writes none where a tag begins among them and ends elsewhere', async () => {
    const text = right
      .replace('Mei Lin, Ada Reed, Bo Wang', 'Mei Lin, <span class="more">Bo Wang')
      .replace('2024', '2024</span>');
    const findings = (await verified(text, registry([tides]))).flatMap(entry => entry.findings);
    assert.deepEqual(
      findings.map(({ ruleId, fixes }) => [ruleId, fixes]),
      [['record-differs', []]],
    );
  });

  it('tells of a name that is not registered', async () => {
    assert.deepEqual(await told(right.replace('Bo Wang', 'Jo Park'), registry([tides])), [
      'record-differs info «Jo Park» “Jo Park” is not among the registered authors of this paper.',
    ]);
  });

  it('tells of such a name without its marks', async () => {
    for (const marked of ['Jo Park<sup>&dagger;</sup>', 'Jo Park\\*', 'Jo Park (corresponding author)'])
      assert.deepEqual(await told(right.replace('Bo Wang', marked), registry([tides])), [
        'record-differs info «Jo Park» “Jo Park” is not among the registered authors of this paper.',
      ]);
  });

  it('writes a year with two digits where the entry has two', async () => {
    const text = right.replace('Lakes 2024.', 'Lakes’21.');
    assert.equal(
      await fixed(text, registry([tides]), 'use-registered-year'),
      right.replace('Lakes 2024.', 'Lakes’24.'),
    );
  });

  it('offers no title where marks within the one that is printed would be lost', async () => {
    const marked = right
      .replace('Tides of Attention', 'Tide of <i>Attention</i>')
      .replace('Reading Lakes', 'Reading Mountain Lakes');
    const findings = (await verified(marked, registry([tides]))).flatMap(entry => entry.findings);
    assert.deepEqual(
      findings.map(({ ruleId, fixes }) => [ruleId, fixes]),
      [['record-differs', []]],
    );
  });

  it('tells of a year two away, not of one', async () => {
    assert.deepEqual(await told(right.replace('2024', '2023'), registry([tides])), []);
    const text = right.replace('2024', '2021');
    assert.deepEqual(await told(text, registry([tides])), [
      'record-differs warning «2021» Registered with the year 2024; here it says 2021.',
    ]);
    assert.equal(await fixed(text, registry([tides]), 'use-registered-year'), right);
  });

  it('says of a DOI that nobody knows that its link opens an error page, but where it is part of another address', async () => {
    const known = registry([tides]);
    const text = right.replace('10.5555/lakes.1', '10.5555/lakes.9');
    assert.deepEqual(await told(text, known), [
      'doi-unregistered error «https://doi.org/10.5555/lakes.9» The DOI 10.5555/lakes.9 does not exist: readers get an error page. Compare it with the one on the publisher’s page.',
    ]);
    assert.deepEqual(await told(text.replace('https://doi.org/', 'https://lakes.example/doi/'), known), [
      'doi-unregistered info «https://lakes.example/doi/10.5555/lakes.9» The DOI 10.5555/lakes.9 in this address is not registered. Open the link once to see where it leads.',
    ]);
  });

  it('says of a number of arXiv that nobody knows that it is no number of a paper, whether it is linked or not', async () => {
    const entry = 'Mei Lin, Ada Reed. "Saving Memory in Flood Models." arXiv preprint arXiv:2909.05759, 2029.';
    const ofNumber =
      'No paper is registered under the number arXiv:2909.05759. Compare it with the one on the paper’s arXiv page.';
    const known = registry([tides]);
    assert.deepEqual(await told(`- ${entry} [[Code]](https://example.org/c)\n`, known), [
      `doi-unregistered error «2909.05759» ${ofNumber}`,
    ]);
    assert.deepEqual(await told(`- ${entry} [[Paper]](https://arxiv.org/abs/2909.05759)\n`, known), [
      `doi-unregistered error «https://arxiv.org/abs/2909.05759» ${ofNumber}`,
    ]);
    assert.deepEqual(await told(`- ${entry} [[Paper]](https://doi.org/10.48550/arXiv.2909.05759)\n`, known), [
      'doi-unregistered error «https://doi.org/10.48550/arXiv.2909.05759» The DOI 10.48550/arXiv.2909.05759 does not exist: readers get an error page. Compare it with the one on the publisher’s page.',
    ]);
  });

  describe('of what goes with a paper', () => {
    const data = paper(
      '10.5555/lakes.1.s1',
      `Supplementary material for ${tides.csl.title}`,
      'Mei Lin, Ada Reed, Bo Wang',
      2024,
    );
    const text = right.replace('lakes.1', 'lakes.1.s1');

    it('says that its DOI is not that of the paper', async () => {
      assert.deepEqual(await told(text, registry([data])), [
        'link-title-mismatch warning «https://doi.org/10.5555/lakes.1.s1» This DOI is that of “Supplementary material for Tides of Attention for Reading Lakes” (2024): it is about the paper or accompanies it, and readers get that.',
      ]);
    });

    it('searches for the paper', async () => {
      assert.equal(await fixed(text, registry([data, tides]), 'use-right-doi'), right);
    });

    it('says nothing where that is what the entry is about', async () => {
      const itself = text.replace('Tides', 'Supplementary material for Tides');
      assert.deepEqual(await told(itself, registry([data])), []);
    });
  });

  it('takes the numbers that ACM’s library gives to papers of others for no DOIs', async () => {
    const text = right.replace('https://doi.org/10.5555/lakes.1', 'https://dl.acm.org/doi/10.5555/3999999.3999998');
    const witnesses = registry([]);
    await verified(text, witnesses, false);
    assert.deepEqual(witnesses.asked, []);
  });

  it('tells of a retraction', async () => {
    const retracted = { ...tides, notices: [{ kind: 'retracted' as const }] };
    assert.deepEqual(await told(right, registry([retracted])), [
      'record-notice warning «https://doi.org/10.5555/lakes.1» This paper has been retracted: readers see that when they open it.',
    ]);
  });

  it('offers the DOI of an entry without one, in its empty link', async () => {
    const text = right.replace('https://doi.org/10.5555/lakes.1', '');
    assert.deepEqual(await told(text, registry([tides])), [
      'doi-missing hint «Tides of Attention for Reading Lakes» This paper has a DOI, 10.5555/lakes.1: a link with it lasts.',
    ]);
    assert.equal(await fixed(text, registry([tides]), 'add-doi'), right);
  });

  it('offers it behind the entry where there is no link, labelled as its neighbours are', async () => {
    const text = `${right}- Mei Lin, Ada Reed. "Saving Memory in Flood Models." In Proc. Lakes 2025.\n`;
    assert.equal(
      await fixed(text, registry([tides, floods]), 'add-doi'),
      `${right}- Mei Lin, Ada Reed. "Saving Memory in Flood Models." In Proc. Lakes 2025. [[Paper]](https://doi.org/10.5555/lakes.2)\n`,
    );
  });

  it('offers it behind a last link, not inside of it, and under another name than that one', async () => {
    const text = right.replace('https://doi.org/10.5555/lakes.1', 'papers/tides.zip');
    assert.equal(
      await fixed(text, registry([tides]), 'add-doi'),
      text.replace('tides.zip)', 'tides.zip) [[DOI]](https://doi.org/10.5555/lakes.1)'),
    );
    const named = `- Mei Lin, Ada Reed. "Saving Memory in Flood Models." In Proc. Lakes 2025. [[Paper]](papers/floods.zip) [[Page]](https://doi.org/10.5555/lakes.2)\n${text}`;
    assert.equal(
      await fixed(named, registry([tides, floods]), 'add-doi'),
      named.replace('tides.zip)', 'tides.zip) [[Page]](https://doi.org/10.5555/lakes.1)'),
    );
  });

  it('takes another identifier of the entry that is right in the place of a wrong one, where no article is found', async () => {
    const preprint = paper('10.48550/arXiv.2501.00001', 'Saving Memory in Flood Models', 'Mei Lin, Ada Reed', 2025);
    const text = wrong.replace('In Proc. Lakes 2025', 'arXiv preprint arXiv:2501.00001, 2025');
    const witnesses = registry([tides, preprint]);
    assert.equal(
      await fixed(text, witnesses, 'use-right-doi'),
      text
        .replace(/https:[^)]*abs[^)]*/, 'https://arxiv.org/abs/2501.00001')
        .replace(/https:[^)]*pdf[^)]*/, 'https://arxiv.org/pdf/2501.00001'),
    );
    // of a file by its name where the wrong address tells nothing
    const overDoi = text.replace(/https:\/\/dl\S+?lakes\.1/g, 'https://doi.org/10.5555/lakes.1');
    assert.equal(
      await fixed(overDoi, witnesses, 'use-right-doi'),
      overDoi
        .replace('https://doi.org/10.5555/lakes.1', 'https://arxiv.org/abs/2501.00001')
        .replace('https://doi.org/10.5555/lakes.1', 'https://arxiv.org/pdf/2501.00001'),
    );
    const sought = 'Saving Memory in Flood Models Mei Lin';
    assert.deepEqual(new Set(witnesses.asked), new Set(['10.5555/lakes.1', '10.48550/arXiv.2501.00001', sought]));
    const twice = text.replace('arXiv preprint arXiv:2501.00001', '10.5555/lakes.2');
    const both = registry([tides, floods]);
    assert.equal(await fixed(twice, both, 'use-right-doi'), twice.replaceAll('lakes.1', 'lakes.2'));
    assert.deepEqual(new Set(both.asked), new Set(['10.5555/lakes.1', '10.5555/lakes.2']));
  });

  it('asks nothing of entries without a DOI unless they are to be searched for', async () => {
    const witnesses = registry([tides]);
    await verified(right.replace('https://doi.org/10.5555/lakes.1', ''), witnesses, false);
    assert.deepEqual(witnesses.asked, []);
  });

  it('reads arXiv’s identifiers in links and words', async () => {
    const preprint = paper(
      '10.48550/arXiv.2501.00001',
      'Tides of Attention for Reading Lakes',
      'Mei Lin, Ada Reed, Bo Wang',
      2024,
    );
    const text = right.replace('https://doi.org/10.5555/lakes.1', 'https://arxiv.org/abs/2501.00001');
    assert.deepEqual(await told(text, registry([preprint])), []);
    const witnesses = registry([preprint]);
    await verified(
      '- Mei Lin, Ada Reed, Bo Wang. "Tides of Attention for Reading Lakes." arXiv preprint arXiv:2501.00001 (2024).\n',
      witnesses,
    );
    assert.deepEqual(witnesses.asked, ['10.48550/arXiv.2501.00001']);
  });

  it('asks for no patents: those registries know none', async () => {
    const witnesses = registry([tides]);
    const patent =
      '- Mei Lin, Ada Reed. **Buoys That Weigh Rivers**, China Patent CN115691719B, 2025. [Page](https://doi.org/10.1/x)\n';
    assert.deepEqual(await verified(patent, witnesses), []);
    assert.deepEqual(witnesses.asked, []);
  });

  it('is over when it is cancelled', async () => {
    const abort = new AbortController();
    abort.abort();
    assert.equal(
      await verifyPage(parsePage(right), registry([tides]), {
        ownNames: [],
        offersMissing: true,
        cancellation: abort.signal,
      }),
      undefined,
    );
  });

  it('is over when it is cancelled while the published version of a preprint is asked for', async () => {
    const abort = new AbortController();
    const preprint = paper(
      '10.48550/arXiv.2501.00001',
      'Tides of Attention for Reading Lakes',
      'Mei Lin, Ada Reed',
      2024,
      {
        notices: [{ kind: 'published-as', doi: '10.5555/lakes.1' }],
      },
    );
    const witnesses = registry([preprint, tides]);
    const page = parsePage(right.replace('https://doi.org/10.5555/lakes.1', 'https://arxiv.org/abs/2501.00001'));
    const lookUpMany: Witnesses['lookUpMany'] = (dois, options) => {
      if (dois.includes('10.5555/lakes.1')) abort.abort();
      return witnesses.lookUpMany(dois, options);
    };
    const options = { ownNames: [], offersMissing: false, cancellation: abort.signal };
    assert.equal(await verifyPage(page, { ...witnesses, lookUpMany }, options), undefined);
    assert.equal(abort.signal.aborted, true);
  });
});
