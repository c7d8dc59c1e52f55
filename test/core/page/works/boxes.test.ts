import assert from 'node:assert/strict';
import { box, lakes, read } from './read';

describe('a box is read as a publication where it has', () => {
  for (const [title, body, expected] of [
    [
      'a badge, a linked title, authors and a link',
      box(`[${lakes}](a)\n\n**Mei Lin**, Ann Reed\n\n[Project](b)`, 'ISLD 2029'),
      `${lakes} / Mei Lin, Ann Reed / a b`,
    ],
    [
      'a link to the page of its project above that to the paper',
      box(`[**LakeNLP Project**](a)\n\n[**Survey Paper:** ${lakes}](b)\n \\\\\nAnn Reed, **Mei Lin**`),
      `${lakes} / Ann Reed, Mei Lin / a b`,
    ],
    [
      'a title that sounds like one, above its names',
      box(`[The LakeNLP Project](a)\n\nAnn Reed, **Mei Lin**\n\n[${lakes}](b)`),
      'The LakeNLP Project / Ann Reed, Mei Lin / a b',
    ],
    [
      'no names, but a title that is a link to the paper',
      `<div class='paper-box'><div class='paper-box-image'><div class="badge">ISLD 2029</div></div><div class='paper-box-text' markdown="1">\n\n[${lakes}](https://arxiv.org/abs/2909.00001)\n\nIt remembers.\n</div></div>`,
      `${lakes} /  / https://arxiv.org/abs/2909.00001`,
    ],
    [
      'the authors in a paragraph above a bold title',
      box(`Mei Lin & **Ann Reed**\n\n**${lakes}**\n\n\`ISLD 2029\``),
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'the venue by its class before the title, in the element of the title',
      box(
        `<div class="paper-title"><span class="paper-venue">ISLD 2029</span> ${lakes}</div>\n<div class="paper-authors"><strong>Mei Lin</strong>, Ann Reed</div>\n\n<div markdown="1">\n[**Paper**](a)\n</div>`,
      ),
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'the venue of its badge in bold before a plain title, above the names',
      box(`**ISL 2029 SpotLight** ${lakes}\n\nAnn Reed, **Mei Lin**\n\n- Lakes.`, 'ISL 2029 Spotlight'),
      `${lakes} / Ann Reed, Mei Lin / `,
    ],
    [
      'a venue with its year glued to it, a plain title and the authors, in paragraphs of HTML',
      box(
        `<p>European Conference on Lakes (ECL2029)</p>\n\n<p>${lakes}</p>\n\n<p><strong>Mei Lin</strong>, Ann Reed</p>`,
      ),
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'an acronym and a year above a plain title and the authors',
      box(`ICL 2029\n\n${lakes}\n\n**Mei Lin**, Ann Reed`),
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'a journal above a plain title and the authors',
      box(`Journal of Northern Lakes\n\n${lakes}\n\n**Mei Lin**, Ann Reed`),
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'a plain title with a word of journals above the venue and the authors: Writing Reports of Northern Lakes',
      box('Writing Reports of Northern Lakes\n\nSymposium on Lakes (SL 2029)\n\n**Mei Lin**, Ann Reed'),
      'Writing Reports of Northern Lakes / Mei Lin, Ann Reed / ',
    ],
    [
      'a plain title with “and” that reads like names, above the authors: Shallow Seas and Their Many Shores',
      box('Shallow Seas and Their Many Shores\n\n**Mei Lin**, Ann Reed'),
      'Shallow Seas and Their Many Shores / Mei Lin, Ann Reed / ',
    ],
    ...(['Journal of Northern Lakes', 'Lake Science', 'Northern Waters: Tidal Methods and Models'] as const).flatMap(
      venue =>
        ['🔥`New！` ', '🏆`ESI` ', '🔥`ESI热点论文` 🏆`ESI高被引论文` '].map(
          tag =>
            [
              `a venue, a title behind tags and the authors, in lines of their own: ${venue}, ${tag}`,
              box(`${venue}\n\n${tag}[${lakes}](a)\n\nAnn Reed, **Mei Lin\\***, Bo Day`),
              `${lakes} / Ann Reed, Mei Lin*, Bo Day / a`,
            ] as const,
        ),
    ),
    ...(
      [
        ['Boat-Aided Civil and Harbour Engineering', 'Ann Reed, **Mei Lin\\***, Bo Day', 'Ann Reed, Mei Lin*, Bo Day'],
        ['Diving and Shallow Water Technology', 'Ann Reed, **Mei Lin**', 'Ann Reed, Mei Lin'],
        ['Harbours & Floating Structures', 'Ann Reed, Mei Lin, Bo Day, et al.', 'Ann Reed, Mei Lin, Bo Day'],
      ] as const
    ).map(
      ([venue, names, expected]) =>
        [
          `a journal above the title that reads like names: ${venue}`,
          box(`${venue}\n\n[${lakes}](a)\n\n${names}`),
          `${lakes} / ${expected} / a`,
        ] as const,
    ),
    ...(
      [
        ['Mei Lin, Ann Reed', '**Project Page**, Source Code, Demo Video'],
        ['Mei Lin, Ann Reed', '**Quiet Maps**, Shallow Floods'],
        ['Mei Lin and Ann Reed', '- **New Data**, Fast Code and Deep Models'],
        ['Mei Lin and Ann Reed', '**Lake Week**, Norrhavn, Lakeland'],
      ] as const
    ).map(
      ([names, below]) =>
        [
          `two authors above what is marked: ${names} above ${below}`,
          box(`[${lakes}](a)\n\n${names}\n\n${below}`),
          `${lakes} / Mei Lin, Ann Reed / a`,
        ] as const,
    ),
  ] as const) {
    it(title, () => assert.deepEqual(read(body), [expected]));
  }

  it('a plain title that reads like names between a venue and the authors: Shallow Seas and Their Shores', () =>
    assert.deepEqual(
      read(
        box('Quiet Lake Computing and Rowing (QLCR2029)\n\nShallow Seas and Their Shores\n\n**Mei Lin**, Ann Reed\n'),
      ),
      ['Shallow Seas and Their Shores / Mei Lin, Ann Reed / '],
    ));

  it('several papers in its paragraphs', () =>
    assert.deepEqual(
      read(
        `<div class='paper-box'><div class='paper-box-text' markdown="1">\n<strong>**Lakes**</strong>\n<br>\n[1] **Lin M**, Reed A, et al. ${lakes}[J]. Journal of Lakes, 2029, 26(12): 5772-5782.\n[[Online]](a)\n<p></p>\n[2] Reed A, **Lin M**, et al. Counting gulls from the air[J]. Journal of Birds, 2028, 216: 11. [[Online]](b)\n</div></div>`,
      ),
      [`${lakes} / Lin M, Reed A / a`, 'Counting gulls from the air / Reed A, Lin M / b'],
    ));

  it('several papers in its list', () =>
    assert.deepEqual(
      read(
        box(`- Mei Lin, Ann Reed. "${lakes}." [PDF](a)\n- Mei Lin, Ola Berg. "Counting gulls from the air." [PDF](b)`),
      ),
      [`${lakes} / Mei Lin, Ann Reed / a`, 'Counting gulls from the air / Mei Lin, Ola Berg / b'],
    ));

  it('several papers, which are there once where a box above was left open', () => {
    const line = (name: string): string =>
      `Lin M, Reed A, et al. ${name} of the northern lakes[J]. Journal of Lakes, 2029.`;
    const open = `<div class='paper-box'><div class='paper-box-text' markdown="1">`;
    assert.deepEqual(
      read(
        `${open}\n\n[${lakes}](a)\n\nMei Lin, Ann Reed\n\n${open}\n\n${line('Boats')}\n\n${line('Nets')}\n</div></div>`,
      ),
      ['Boats of the northern lakes / Lin M, Reed A / ', 'Nets of the northern lakes / Lin M, Reed A / '],
    );
  });
});
