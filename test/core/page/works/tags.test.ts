import assert from 'node:assert/strict';
import { box, lakes, read } from './read';

describe('a publication is read with', () => {
  for (const [title, body, expected] of [
    ...['[ISLD 2029]', '(ISLD 2029 Oral)', '<span style="color:blue">ISLD 2029</span>', '[Journal of Lakes]'].map(
      tag =>
        [
          `a bold title behind a tag of plain words: ${tag}`,
          `- ${tag} **${lakes}**  \n  Mei Lin, Ann Reed.`,
          `${lakes} / Mei Lin, Ann Reed / `,
        ] as const,
    ),
    ...['Transactions on Lakes · under review', 'AACL 2029 · in preparation', 'ISLD 2029'].map(
      tag =>
        [
          `a bold title behind a tag by its class: ${tag}`,
          `<div markdown="1">\n<span class="pub-venue">${tag}</span> &nbsp;**${lakes}**<br>\n<span><strong>Mei Lin</strong>, Ann Reed. <em>Northern Water</em> (2029).</span>\n</div>`,
          `${lakes} / Mei Lin, Ann Reed / `,
        ] as const,
    ),
    ...[
      ['<code>BoatNet</code>', ': Boats of lakes in the morning'],
      ['<tt>BoatNet</tt>', ' for lakes in the early morning'],
      ['<kbd>git</kbd>', ' Workflows of lakes in the morning'],
      ['`BoatNet`', ': Boats of lakes in the morning'],
      ['`BoatNet`', ' for lakes in the early morning'],
    ].map(
      ([code = '', words = '']) =>
        [
          `code that is the first word of a bold title: ${code}${words}`,
          `- **${code}${words}**, Ann Reed, Bo Day. NeurIPS 2029`,
          `${code.replace(/<[^>]+>|`/g, '')}${words} / Ann Reed, Bo Day / `,
        ] as const,
    ),
    ...['<code>BoatNet</code>', '`BoatNet`'].map(
      code =>
        [
          `code that is the first word of a plain title: ${code}`,
          `- **${lakes}**, Ann Reed, Bo Day. NeurIPS 2029\n- ${code}: Boats of seas in the morning, Ann Reed, **Bo Day**. NeurIPS 2029`,
          [`${lakes} / Ann Reed, Bo Day / `, 'BoatNet: Boats of seas in the morning / Ann Reed, Bo Day / '],
        ] as const,
    ),
    ...[
      '<code>ISL 2029</code> **',
      '<code>ISL</code> <code>CCF A</code> **',
      '**<code>ISL 2029</code> ',
      '**`ISL 2029` ',
      '**`CCF A` ',
      '**<span class="badge">Oral</span> ',
    ].map(
      ahead =>
        [
          `a bold title behind a tag in code, of HTML or in its mark: ${ahead}`,
          `- ${ahead}${lakes}**, Ann Reed, Bo Day. NeurIPS 2029`,
          `${lakes} / Ann Reed, Bo Day / `,
        ] as const,
    ),
    [
      'a title in code alone above its authors',
      '<tt>Tides of lakes in the morning</tt><br>\nAnn Reed, Bo Day. NeurIPS 2029\n\n<tt>Tides of seas in the morning</tt><br>\nAnn Reed, Bo Day. NeurIPS 2029',
      ['Tides of lakes in the morning / Ann Reed, Bo Day / ', 'Tides of seas in the morning / Ann Reed, Bo Day / '],
    ],
    ...[
      '- Mei Lin, Ann Reed. Boats with <tt>PlankNet</tt> and wide lakes. Lake Journal, 2029.',
      '- Mei Lin and Ann Reed (2029). Boats with <tt>PlankNet</tt> and wide lakes. Lake Journal, 12(3), 4-5.',
      '- Mei Lin, Ann Reed, Boats with <code>PlankNet</code> and wide lakes, Lake Journal, 2029.',
    ].map(
      body =>
        [
          `code of HTML among its words: ${body}`,
          body,
          'Boats with PlankNet and wide lakes / Mei Lin, Ann Reed / ',
        ] as const,
    ),
    [
      'a bold title behind a tag in code, its authors in the next line',
      `- \`ISLD Sec'29\` **${lakes}**.  \n  Mei Lin, <span>Ann Reed</span>, and Tom Brook.  \n  In *Proceedings of the 3rd Symposium on Lakes (ISLD)*, May, 2029.  \n  [[Paper](a)]`,
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / a`,
    ],
    [
      'a bold title with commas of its own behind a tag in code',
      `- \`ISLD'29\` **Lakes: Wide, Deep, and Cold Waters**.  \n  Mei Lin, Ann Reed`,
      'Lakes: Wide, Deep, and Cold Waters / Mei Lin, Ann Reed / ',
    ],
    [
      'a slanted title behind tags, one of them with Chinese words',
      `- <span>ISLD</span><span>（A 类，口头）</span> *${lakes}*, Mei Lin<span>†</span>, Ann Reed*.`,
      `${lakes} / Mei Lin†, Ann Reed* / `,
    ],
    [
      'a plain title behind a long tag, with a marked name',
      `- \`Transactions on Northern Lakes and Rivers (TNLR 2029)\` ${lakes}, Ann Reed, **Mei Lin**, Tom Brook [\\[HTML\\]](a)`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / a`,
    ],
    [
      'a plain title behind a tag and a remark, before a marked name',
      `- \`ISL 2029\` <span style="color:red">[Oral]</span> ${lakes}, **Mei Lin**, and Tom Brook [PDF](a)`,
      `${lakes} / Mei Lin, Tom Brook / a`,
    ],
    [
      'a plain title behind a tag, before names of which none is marked',
      `- \`ISL-2029\` ${lakes}, Ann Reed, Mei Lin, et al.`,
      `${lakes} / Ann Reed, Mei Lin / `,
    ],
    [
      'a plain title behind a tag in code, its authors in the next line',
      `- \`\`ISLD 2029\`\` ${lakes}  \n  Ann Reed, **Mei Lin\\*** (Corresponding Author), Tom Brook`,
      `${lakes} / Ann Reed, Mei Lin* (Corresponding Author), Tom Brook / `,
    ],
    ...[
      '**[Lake Journal 2029]**',
      "**[TPAMI'29]**",
      '**[Oral]**',
      '**【AACL 2029】**',
      '**TPAMI**',
      '**NeurIPS 2029**',
      '**ISL’29:**',
      '<b>[TPAMI]</b>',
      '**NeurIPS 2029 Oral**',
      '**CVPR Workshop 2029**',
      '**ACL 2029**,',
      '**ACL 2029** -',
    ].flatMap(tag =>
      ['**Mei Lin**, Ann Reed', 'Mei Lin, **Ann Reed**', 'Mei Lin and Ann Reed'].map(
        names =>
          [
            `a bold tag before its authors: ${tag} ${names}`,
            `- ${tag} ${names}, "${lakes}", Journal of Lakes, 2029. [PDF](a)`,
            `${lakes} / Mei Lin, Ann Reed / a`,
          ] as const,
      ),
    ),
    ...['TPAMI', 'NeurIPS 2029', "ISL'29"].map(
      tag =>
        [
          `a plain tag before its first author, who is bold: ${tag}`,
          `- ${tag} **Mei Lin**, Ann Reed, "${lakes}", Journal of Lakes, 2029. [PDF](a)`,
          `${lakes} / Mei Lin, Ann Reed / a`,
        ] as const,
    ),
    [
      'a tag before the linked name of its first author and a title in quotation marks',
      `- [ISLD 2029] [Mei Lin](https://lin.example), Ann Reed. "${lakes}".`,
      `${lakes} / Mei Lin, Ann Reed / https://lin.example`,
    ],
    [
      'a bold tag before its authors, whose title nothing marks',
      `- **[TNLR 2029]** **Mei Lin**, Ann Reed. ${lakes}. Journal of Lakes, 2029.`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'family names in bold capitals, of which one is also an acronym',
      `- **CHI** Mei, **REED** Ann. "${lakes}". Journal of Lakes, 2029.`,
      `${lakes} / CHI Mei, REED Ann / `,
    ],
    [
      'what is said of it in parentheses between a tag and a plain title',
      `1. \`ISLD 2029\` <font color="red">(SCI Q1 Journal)</font> ${lakes}, **Mei Lin**, Ann Reed\n2. \`ISLD 2029\` (Oral) ${lakes}. Tom Brook, **Mei Lin**`,
      [`${lakes} / Mei Lin, Ann Reed / `, `${lakes} / Tom Brook, Mei Lin / `],
    ],
    [
      'a plain title that begins in parentheses, behind a tag: (Re)membering',
      `1. \`ISLD 2029\` (Re)membering all the rivers, **Mei Lin**, Ann Reed`,
      '(Re)membering all the rivers / Mei Lin, Ann Reed / ',
    ],
    [
      'its title in brackets behind a tag, as the template has it, but no address',
      `- \`Journal of Lakes 2029\` [${lakes}], **Mei Lin**, Ann Reed. [**A**, 1 of 4]`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'its title in brackets but no address, one author, and a quotation in brackets behind',
      `- \`Journal of Lakes 2029\` [${lakes}], **Mei Lin**. ["The Best of the Northern Lakes" prints it]`,
      `${lakes} / Mei Lin / `,
    ],
    [
      'tags by their class around title and authors',
      `- <span class="venue-tag">ISL 2029</span> [${lakes}](a), Mei Lin, Ann Reed <span class="topic-tag">Inland</span> <span class="topic-tag">Water</span>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a remark in parentheses between a tag and a linked title',
      `- <span class="venue-tag">Tides (2029)</span> (Asked & Invited, Lake Sub-Journal, Citations: 200) [${lakes}](a), Mei Lin, Ann Reed.`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a line of tags above the linked title of a box',
      box(`CCF A, Q1, Waters\n\n[${lakes}](a)\n\nMei Lin, Ann Reed`),
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a number in code before the authors and a linked title',
      `- \`I-J-9\` **Mei Lin**, Ann Reed and Tom Brook, [${lakes}](a), Journal of Lakes, vol. 4, 2029.`,
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / a`,
    ],
    [
      'a number in code before the authors, “et al.” and a slanted title',
      `- \`C-3\` Mei Lin, **Ann Reed**, et al. *${lakes}*, 2029 Symposium on Lakes (SL). IEEE, 2029: 1-4.`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'a number in code before the authors, “et al.”, a comma and a slanted title',
      `- \`C-3\` Mei Lin, **Ann Reed**, et al., *${lakes}*, 2029 Symposium on Lakes (SL). IEEE, 2029: 1-4.`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'the venue in a tag before the names, and a plain title',
      `1. <span style="color:blue">[ISLD 2029]</span> Ann Reed, **Mei Lin<sup>+</sup>** and Tom Brook. ${lakes}. \\[[Paper](a)\\] <span>**(Core A*, CCF A)**</span>`,
      `${lakes} / Ann Reed, Mei Lin+, Tom Brook / a`,
    ],
    [
      'a workshop in a tag before the names, and a plain title',
      `- [ISLD Workshop on Boats] Ann Reed, **Mei Lin**. ${lakes}. [PDF](a)`,
      `${lakes} / Ann Reed, Mei Lin / a`,
    ],
    [
      'how it was presented within its bold title: (Oral)',
      `- **${lakes} (Oral)**, Mei Lin, Ann Reed, *ISL*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'how it was presented, in brackets within its linked title: [Spotlight presentation]',
      `- [${lakes} [Spotlight presentation]](a), Mei Lin, Ann Reed, ISL 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a prize within its quotation marks: (Best Student Paper Award)',
      `- Mei Lin, Ann Reed. "${lakes} (Best Student Paper Award)." ISL 2029`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'how it was presented behind a title without marks: (Oral)',
      `- Mei Lin, Ann Reed. ${lakes} (Oral). *ISL*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'words in its title that only read like how it was presented: (Oral Histories)',
      `- **${lakes} (Oral Histories)**, Mei Lin, Ann Reed, *ISL*, 2029`,
      `${lakes} (Oral Histories) / Mei Lin, Ann Reed / `,
    ],
    [
      'a prize between title and authors',
      `- [${lakes}](a) (Best Poster Award), Mei Lin, Ann Reed`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'labels of links behind a comma and a bar',
      `- [${lakes}](a), **Mei Lin**, Ann Reed, [**Project**](b) \\| ![](stars.svg) \\| [Code](c)`,
      `${lakes} / Mei Lin, Ann Reed / a b c`,
    ],
    [
      'a bar and a picture behind the last name',
      `- [${lakes}](a), **Mei Lin**, Ann Reed \\| ![](stars.svg) \\| `,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'labels of links between the title and the authors',
      `- [${lakes}](a) [[PDF]](b) [Code](c), Mei Lin, [Ann Reed](d), *Journal of Lakes*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a b c d`,
    ],
  ] as const) {
    it(title, () => assert.deepEqual(read(body), [expected].flat()));
  }
});
