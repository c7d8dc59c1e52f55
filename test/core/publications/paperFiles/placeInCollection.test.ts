import assert from 'node:assert/strict';
import { renderKramdown } from '../../../../src/core/kramdown/html';
import { parseHtmlPage } from '../../../../src/core/page/parsePage';
import { placeInCollection } from '../../../../src/core/publications/paperFiles/placeInCollection';
import { article, author, conference, one, placed, preprint, valueOf, type Files } from './placedPapers';

const withCitations: Files = {
  '_publications/2021-03-01-roots-at-forty-hertz.md': `---
title: "Roots at Forty Hertz"
collection: publications
category: manuscripts
permalink: /publication/2021-03-01-roots-at-forty-hertz
excerpt: 'What a microphone in the ground hears.'
date: 2021-03-01
venue: 'Journal of Ground Acoustics'
slidesurl: 'https://lin.example/files/roots.pdf'
paperurl: 'https://doi.org/10.5555/jga.2021.14'
bibtexurl: ''
citation: 'Lin, Mei. (2021). &quot;Roots at Forty Hertz.&quot; <i>Journal of Ground Acoustics</i>. 1(4).'
---

What a microphone in the ground hears.

[Download paper here](https://doi.org/10.5555/jga.2021.14)

Recommended citation: Lin, Mei. (2021). "Roots at Forty Hertz." <i>Journal of Ground Acoustics</i>. 1(4).
`,
  '_publications/2024-06-12-rain-as-noise-and-as-signal.md': `---
title: "Rain as Noise and as Signal"
collection: publications
category: conferences
permalink: /publication/2024-06-12-rain-as-noise-and-as-signal
excerpt: 'Two days of rain.'
date: 2024-06-12
venue: 'Symposium on Soft Machines'
paperurl: '/files/rain.pdf'
citation: 'Lin, Mei, and Tom Brook. (2024). &quot;Rain as Noise and as Signal.&quot; <i>Symposium on Soft Machines</i>.'
---

Two days of rain.
`,
};

describe('a new paper beside files of a collection', () => {
  it('has the keys of its neighbours in their order, quotes and forms, and the words that all papers have', () => {
    assert.deepEqual(one(withCitations, article), {
      path: '_publications/2028-02-01-dunes-and-the-lakes-behind-them.md',
      text: `---
title: "Dunes and the Lakes Behind Them"
collection: publications
category: manuscripts
permalink: /publication/2028-02-01-dunes-and-the-lakes-behind-them
date: 2028-02-01
venue: 'Journal of Sand & Water Waves'
paperurl: 'https://doi.org/10.5555/dunes.8'
bibtexurl: ''
citation: 'Reed, Ann, Mei Lin, and Tom Q. Brook. (2028). &quot;Dunes and the Lakes Behind Them.&quot; <i>Journal of Sand & Water Waves</i>. 12(3).'
---

[Download paper here](https://doi.org/10.5555/dunes.8)

Recommended citation: Reed, Ann, Mei Lin, and Tom Q. Brook. (2028). "Dunes and the Lakes Behind Them." <i>Journal of Sand & Water Waves</i>. 12(3).
`,
    });
  });

  it('says which publisher its link leads to only where that is the one of its neighbour', () => {
    const withLink = (doi: string): Files => ({
      '_publications/2021-03-01-roots.md': `---
title: "Roots at Forty Hertz"
date: 2021-03-01
venue: 'Journal of Ground Acoustics'
paperurl: 'https://doi.org/${doi}'
---

[Access paper on IEEE Xplore](https://doi.org/${doi}){:target="_blank"}
`,
    });
    const linkOf = (doi: string): string | undefined => one(withLink(doi), article).text.split('\n').at(-2);
    assert.equal(linkOf('10.1109/roots.1'), '[Access paper](https://doi.org/10.5555/dunes.8){:target="_blank"}');
    assert.equal(
      linkOf('10.5555/roots.1'),
      '[Access paper on IEEE Xplore](https://doi.org/10.5555/dunes.8){:target="_blank"}',
    );
  });

  it('has its kind, and a link where only files are beside', () => {
    assert.deepEqual(one(withCitations, conference), {
      path: '_publications/2029-06-03-lakenet-learning-from-water.md',
      text: `---
title: "LakeNet: Learning from Water"
collection: publications
category: conferences
permalink: /publication/2029-06-03-lakenet-learning-from-water
date: 2029-06-03
venue: 'Symposium on Invented Lakes (ISIL)'
paperurl: 'https://doi.org/10.5555/lakenet.9'
citation: 'Reed, Ann, Mei Lin, and Tom Q. Brook. (2029). &quot;LakeNet: Learning from Water.&quot; <i>Symposium on Invented Lakes (ISIL)</i>.'
---
`,
    });
  });

  it('has names as a list where they are one, addresses by their labels, values below each other, in the folder of its year', () => {
    const file = (title: string, day: string): string => `---
title:          "${title}"
date:           ${day} 00:00:00 +0800
selected:       ${day.startsWith('2027') ? 'true' : 'false'}
pub:            "Journal of Lakes"
abstract: >-
  What ${title} say.
cover:          assets/${day}.png
authors:
  - Mei Lin*
  - Tom Brook
links:
  Paper: https://doi.org/10.5555/${day}
  Code: https://code.example/${day}
---
`;
    const files = {
      '_publications/2026/2026-tides.md': file('Tides of Small Lakes', '2026-05-04'),
      '_publications/2027/2027-ice.md': file('Ice: A History', '2027-01-09'),
    };
    assert.deepEqual(one(files, article), {
      path: '_publications/2028/2028-dunes.md',
      text: `---
title:          "Dunes and the Lakes Behind Them"
date:           2028-02-01 00:00:00 +0800
selected:       false
pub:            "Journal of Sand & Water Waves"
authors:
  - Ann Reed
  - Mei Lin
  - Tom Q. Brook
links:
  Paper: https://doi.org/10.5555/dunes.8
---
`,
    });
  });

  it('is called by its author, year and first word, with its own name bold, on the first day of its year where all are', () => {
    const file = (title: string, key: string, year: number, venue: string): string => `---
title: "${title}"
authors: "<b>Mei Lin</b>, Tom Brook"
category: ${venue.startsWith('J') ? 'journal' : 'conference'}
permalink: /publication/${key}/
date: ${year}-01-01
venue: "${venue}"
citation: "M. Lin, T. Brook. ${title}. ${venue}, ${year}."
---

A sentence on ${title}.
`;
    const files = {
      '_publications/2024-01-01-lin2024tides.md': file(
        'Tides of Small Lakes',
        'lin2024tides',
        2024,
        'Journal of Lakes',
      ),
      '_publications/2025-01-01-lin2025ice.md': file('The Ice of Lakes', 'lin2025ice', 2025, 'Journal of Lakes'),
      '_publications/2026-01-01-lin2026snow.md': file('Snow on Lakes', 'lin2026snow', 2026, 'Symposium on Snow'),
    };
    assert.deepEqual(one(files, conference), {
      path: '_publications/2029-01-01-reed2029lakenet.md',
      text: `---
title: "LakeNet: Learning from Water"
authors: "Ann Reed, <b>Mei Lin</b>, Tom Q. Brook"
category: conference
permalink: /publication/reed2029lakenet/
date: 2029-01-01
venue: "Symposium on Invented Lakes (ISIL)"
citation: "A. Reed, M. Lin, T. Q. Brook. LakeNet: Learning from Water. Symposium on Invented Lakes (ISIL), 2029."
---
`,
    });
  });

  it('has BibTeX where its neighbours have, in a block, and is called by its venue', () => {
    const file = (title: string, key: string): string => `---
title: ${title}
author: Mei Lin, Tom Brook
conference: Symposium on Invented Lakes (ISIL)
year: 2026
bibtex: |
  @inproceedings{${key},
    title = {${title}}
  }
---
`;
    const files = {
      'papers/_papers/2026_isil_tides_small.md': file('Tides of Small Lakes', 'tides'),
      'papers/_papers/2026_isil_ice_under.md': file('Ice Under the Snow', 'ice'),
    };
    const { path, text } = one(files, conference);
    assert.equal(path, 'papers/_papers/2029_isil_lakenet.md');
    assert.match(
      text,
      /^---\ntitle: "LakeNet: Learning from Water"\nauthor: Ann Reed, Mei Lin, Tom Q. Brook\nconference: .*\nyear: 2029\nbibtex: \|\n {2}@inproceedings\{/,
    );
    assert.match(String(valueOf({ path, text }, 'bibtex')), /title\s+= \{\{?LakeNet/);
  });

  it('beside nothing but the samples of a template is like these, without a word of them', () => {
    const sample = (number: number, date: string): string => `---
title: "Paper Title Number ${number}"
collection: publications
category: manuscripts
permalink: /publication/${date}-paper-title-number-${number}
excerpt: 'This paper is about the number ${number}.'
date: ${date}
venue: 'Journal 1'
paperurl: 'https://academicpages.example/files/paper${number}.pdf'
citation: 'Your Name, You. (2009). &quot;Paper Title Number ${number}.&quot; <i>Journal 1</i>. 1(${number}).'
---

This paper is about the number ${number}.
`;
    const files = {
      '_publications/2009-10-01-paper-title-number-1.md': sample(1, '2009-10-01'),
      '_publications/2010-10-01-paper-title-number-2.md': sample(2, '2010-10-01'),
    };
    assert.deepEqual(one(files, conference), {
      path: '_publications/2029-06-03-lakenet-learning-from-water.md',
      text: `---
title: "LakeNet: Learning from Water"
collection: publications
category: conferences
permalink: /publication/2029-06-03-lakenet-learning-from-water
date: 2029-06-03
venue: 'Symposium on Invented Lakes (ISIL)'
paperurl: 'https://doi.org/10.5555/lakenet.9'
citation: 'Reed, Ann, Mei Lin, and Tom Q. Brook. (2029). &quot;LakeNet: Learning from Water.&quot; <i>Symposium on Invented Lakes (ISIL)</i>.'
---
`,
    });
  });

  it('takes no name that is taken, whether of a file or of one that is written with it', () => {
    const taken = ['_publications/2030-01-07-nets-for-all.md'];
    const [first, second] = placed(withCitations, [preprint, { ...preprint, archive_location: '3001.00002' }], taken);
    assert.equal(first?.path, '_publications/2030-01-07-nets-for-all-2.md');
    assert.equal(valueOf(first, 'permalink'), '/publication/2030-01-07-nets-for-all-2');
    assert.equal(second?.path, '_publications/2030-01-07-nets-for-all-3.md');
  });

  for (const title of [
    'C*-algebras and W*-algebras of Lakes',
    'Estimating P(Y|X) and P(X|Y) in Rivers',
    'The __init__ of Lakes',
    'A `code` of Lakes',
    'Lakes ![a](x){: onerror="alert(1)"} and [b](javascript:alert(2))',
    '<img src=x onerror=alert(1)> {::nomarkdown}<b>x</b>{:/}',
  ])
    it(`recommends in its text to cite it in the words of its title: ${title}`, () => {
      const { text } = one(withCitations, { ...article, title, 'container-title': 'Lakes|Dunes *and* Sand' });
      const html = renderKramdown(text.slice(text.indexOf('Recommended')));
      assert.equal(
        html.replace(/[“”‘’]/g, "'"),
        `<p>Recommended citation: Reed, Ann, Mei Lin, and Tom Q. Brook. (2028). '${title
          .replaceAll('"', "'")
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')}.' <i>Lakes|Dunes *and* Sand</i>. 12(3).</p>\n`,
      );
    });

  it('recommends in a paragraph of HTML to cite it in words that no Markdown is read in', () => {
    const title = 'C*-algebras & W*-algebras <of> Lakes';
    const files = Object.fromEntries(
      Object.entries(withCitations).map(([path, text]) => [
        path,
        text.replace(/^Recommended.*$/m, line => `<p>${line}</p>`),
      ]),
    );
    const { text } = one(files, { ...article, title });
    assert.match(
      text,
      /^<p>Recommended citation: .* "C\*-algebras & W\*-algebras &lt;of&gt; Lakes\." <i>Journal of Sand & Water Waves<\/i>\. 12\(3\)\.<\/p>$/m,
    );
    const html = Object.entries(withCitations).map(([path, file]) => ({
      path: path.replace('.md', '.html'),
      page: parseHtmlPage(file),
    }));
    const [placed] = placeInCollection(
      html,
      [{ csl: { ...article, title }, otherTitles: [], years: [], notices: [] }],
      {
        ownNames: [],
        isTaken: () => false,
        isSample: () => false,
        asMarkdown: new Set(),
      },
    );
    assert.match(placed?.text ?? '', /^Recommended citation: .* "C\*-algebras & W\*-algebras &lt;of&gt; Lakes\."/m);
  });

  it('leads to its paper by an address in which no Markdown is read', () => {
    const { DOI, ...unregistered } = article;
    const { text } = one(withCitations, { ...unregistered, URL: `https://lakes.example/${DOI}?a|b=*c*)` });
    assert.match(text, /^\[Download paper here\]\(https:\/\/lakes\.example\/10\.5555\/dunes\.8\?a%7Cb=%2Ac%2A%29\)$/m);
  });

  it('keeps the line ends of its neighbours', () => {
    const files = Object.fromEntries(
      Object.entries(withCitations).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    );
    const { text } = one(files, article);
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
    assert.equal(text.replaceAll('\r\n', '\n'), one(withCitations, article).text);
  });

  it('has its text directly below the front matter where its neighbours have', () => {
    const close = Object.fromEntries(
      Object.entries(withCitations).map(([path, text]) => [path, text.replace('---\n\n', '---\n')]),
    );
    assert.equal(one(close, article).text, one(withCitations, article).text.replace('---\n\n', '---\n'));
  });

  it('without a date has none ahead, and no key for it', () => {
    const { id, type, title, DOI } = article;
    const file = one(withCitations, { id, type, title: title ?? '', author, DOI: DOI ?? '' });
    assert.equal(file.path, '_publications/dunes-and-the-lakes-behind-them.md');
    assert.equal(valueOf(file, 'date'), undefined);
  });

  it('with a title in Chinese is called by its first author', () => {
    const { path } = one(withCitations, { ...article, title: '湖泊的潮汐' });
    assert.equal(path, '_publications/2028-02-01-reed.md');
  });

  for (const [title, name] of [
    ['AUX: Learning from Water', 'aux-paper'],
    ['Com1: Learning from Water', 'com1-paper'],
    ['Index: Learning from Water', 'index-paper'],
    ['Console: Learning from Water', 'console'],
  ] as const)
    it(`with the title ${title} has a name that every system can write, and is no page of the folder`, () => {
      const files = Object.fromEntries(
        ['Ice', 'Tides', 'Snow'].map(word => [
          `_publications/${word.toLowerCase()}.md`,
          `---\ntitle: "${word}: of the Lakes"\n---\n`,
        ]),
      );
      assert.equal(one(files, { ...article, title }).path, `_publications/${name}.md`);
    });

  it('is none where no file beside has a title', () => {
    assert.deepEqual(placed({ '_publications/a.md': '---\nlayout: page\n---\n' }, [article]), []);
  });

  for (const [title, printed] of [
    ['Dunes: A "Tale" of Sand', 'Dunes: A "Tale" of Sand'],
    ["Sand's #1 Dune", "Sand's #1 Dune"],
    ['*Dunes* & %Lakes', '*Dunes* & %Lakes'],
    ['Dunes: a\\b', 'Dunes: a\\b'],
    ['@Dunes [1], {2}', '@Dunes [1], {2}'],
    ['List<Dune> of Dunes', 'List&lt;Dune> of Dunes'],
    ['2024', '2024'],
    ['yes', 'yes'],
  ] as const)
    for (const quote of ['"', "'", ''])
      it(`is read by Jekyll with the title ${title}, in ${quote === '' ? 'no quotes' : quote}`, () => {
        const files = {
          '_publications/2021-ice.md': `---\ntitle: ${quote}Ice of the Lakes${quote}\nyear: 2021\n---\n`,
        };
        const file = one(files, { ...article, title });
        assert.equal(String(valueOf(file, 'title')).replaceAll('&gt;', '>'), printed);
      });
});

describe('the names of a list of authors', () => {
  const file = (authors: string): string => `---\ntitle: Tides of Lakes\n${authors}year: 2028\n---\n`;

  for (const [form, authors, own] of [
    [
      'in bold',
      'authors:\n  - "**Mei Lin**"\n  - "Tom Brook"\n',
      '  - "Ann Reed"\n  - "**Mei Lin**"\n  - "Tom Q. Brook"',
    ],
    ['in tags', 'authors:\n  - Tom Brook\n  - <b>M. Lin</b>\n', '  - Ann Reed\n  - <b>M. Lin</b>\n  - Tom Q. Brook'],
    [
      'in quotes that it needs',
      'authors:\n  - Tom Brook\n  - "**Mei Lin**"\n',
      '  - Ann Reed\n  - "**Mei Lin**"\n  - Tom Q. Brook',
    ],
  ] as const)
    it(`has that of the owner as beside: ${form}`, () =>
      assert.match(
        one({ '_publications/tides.md': file(authors) }, article).text,
        new RegExp(`authors:\\n${own.replaceAll('*', '\\*')}\\n`),
      ));

  it('has it so in one line, and marks no name that nobody marks beside', () => {
    const lines = (authors: string): string => one({ '_publications/tides.md': file(authors) }, article).text;
    assert.match(
      lines('authors: ["**Mei Lin**", Tom Brook]\n'),
      /^authors: \["Ann Reed", "\*\*Mei Lin\*\*", "Tom Q\. Brook"\]$/m,
    );
    assert.match(lines('authors: [Mei Lin, "**Tom Brook**"]\n'), /^authors: \[Ann Reed, Mei Lin, Tom Q\. Brook\]$/m);
  });
});
