import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';

/** Title, authors and addresses of each publication, one line each. */
function read(body: string): readonly string[] {
  return worksOf(parsePage(`---\npermalink: /\n---\n\n${body}\n`)).map(
    ({ title, authors, links }) =>
      `${title.text} / ${authors.names.map(name => name.text).join(', ')} / ${links.map(link => link.href).join(' ')}`,
  );
}

const lakes = 'Lakes that remember their rivers';

describe('the publications of a page', () => {
  for (const [style, body, expected] of [
    [
      'a quoted title behind the authors',
      `- \`Mei Lin\`, Ann Reed, and Tom Brook. "${lakes}." 2029. [PDF](a)`,
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / a`,
    ],
    [
      'a linked title before the authors',
      `- \`ISLD 2029\` [${lakes}](a), **Mei Lin**, Ann Reed, et al. \\| [Code](b)`,
      `${lakes} / Mei Lin, Ann Reed / a b`,
    ],
    [
      'labels behind a comma and a bar',
      `- [${lakes}](a), **Mei Lin**, Ann Reed, [**Project**](b) \\| ![](stars.svg) \\| [Code](c)`,
      `${lakes} / Mei Lin, Ann Reed / a b c`,
    ],
    [
      'a bar and a picture behind the last name',
      `- [${lakes}](a), **Mei Lin**, Ann Reed \\| ![](stars.svg) \\| `,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'the venue in brackets behind the last name',
      `- [${lakes}](a), **Mei Lin**, Ann Reed (ISL 29 Demo Track)`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a slanted venue of one word behind the authors',
      `- [${lakes}](a), Mei Lin, Ann Reed, *Tides*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a slanted venue with commas behind the authors',
      `- [${lakes}](a), Mei Lin, Ann Reed, *Lakes, Rivers and Shores*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a journal that nothing marks behind the authors',
      `- [${lakes}](a), Mei Lin, Ann Reed, **Bo Day**, Pattern Recognition, 2029`,
      `${lakes} / Mei Lin, Ann Reed, Bo Day / a`,
    ],
    [
      'the same with “and” in its name, and what it is known by',
      `- [${lakes}](a), Mei Lin, Ann Reed, **Bo Day**, Lake Material Science and Engineering (**LMSE 2029**)`,
      `${lakes} / Mei Lin, Ann Reed, Bo Day / a`,
    ],
    [
      'a journal with a comma and “and” in its name',
      `- [${lakes}](a), Mei Lin, Ann Reed, Computers, Materials and Continua, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a journal of which one half is a word',
      `- [${lakes}](a), Mei Lin, Ann Reed, Harbour and Environment`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a journal in parts',
      `- [${lakes}](a), Mei Lin, Ann Reed, Lake Research Part C, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a journal whose first letters stand behind it',
      `- [${lakes}](a), Mei Lin, Ann Reed, Northern Shores and Harbours (NSH 2029)`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a person with the name of a subject, among others',
      `- [${lakes}](a), Mei Lin, Grace Vision, Ann Reed, 2029`,
      `${lakes} / Mei Lin, Grace Vision, Ann Reed / a`,
    ],
    ...(
      [
        ['Mei LIN, Bo AI', `. **${lakes}**. ISL 2029.`],
        ['Mei Lin, Ann Reed, Meta AI', `. **${lakes}**. ISL 2029.`],
        ['Zhang Wei, Wang Mining', `. **${lakes}**. *Tides*, 2029.`],
        ['Mei LIN, Bo DAY, and Ann AI', `. "${lakes}". ISL 2029.`],
        ['Mei Lin, Dela Data', ` (2029). **${lakes}**. *Tides*, 3.`],
        ['Mei Lin, Meta AI', `. 2029. "${lakes}". *Tides*, 3.`],
        ['Lin N, Reed J, Data D.', ` ${lakes}. IEEE Trans Lake Control. 2029;67(2):721-736.`],
      ] as const
    ).map(
      ([names, rest]) =>
        [
          `a last author with the name of a subject: ${names}${rest}`,
          `- ${names}${rest}`,
          `${lakes} / ${names.replace(' and', '')} / `,
        ] as const,
    ),
    [
      'a group with the name of a subject before the stop of the list',
      `- [${lakes}](a), Mei Lin, Ann Reed, Lake Research. ISL 2029`,
      `${lakes} / Mei Lin, Ann Reed, Lake Research / a`,
    ],
    [
      'an author with the name of a subject at the end of a line',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n[${lakes}](https://arxiv.org/abs/2901.00001)\n\nNara Sing, Dela Data\n</div></div>`,
      `${lakes} / Nara Sing, Dela Data / https://arxiv.org/abs/2901.00001`,
    ],
    [
      'a journal of such a name before its volume',
      `- [${lakes}](a), Mei Lin, Ann Reed, Lake Data, vol. 3, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'the same with the volume and the year right behind',
      `- [${lakes}](a), Mei Lin, Ann Reed, Lake Recognition 12 (2029): 104394`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'an author of such a name with footnotes',
      `- [${lakes}](a), Mei Lin 1, Dela Data 2, ISL 2029`,
      `${lakes} / Mei Lin 1, Dela Data 2 / a`,
    ],
    [
      'the same before its pages',
      `- [${lakes}](a), Mei Lin, Ann Reed, Lake Data, 3(2):1-9, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a bold journal behind the stop of the list',
      `- [${lakes}](a). Mei Lin, Ann Reed<sup>*</sup>. **Lake Signal Processing and Control 2029**.`,
      `${lakes} / Mei Lin, Ann Reed* / a`,
    ],
    [
      'a journal with “and” in its name above the authors',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n[${lakes}](a)\n\nLake Signal Processing and Control (LSPC 2029)\n\n**Mei Lin**, Ann Reed\n</div></div>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a series with “and” in its name that nothing tells, above the authors',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n[${lakes}](a)\n\nNorthern Shores and Quiet Harbours\n\n**Mei Lin**, Ann Reed\n</div></div>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
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
          `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n[${lakes}](a)\n\n${names}\n\n${below}\n</div></div>`,
          `${lakes} / Mei Lin, Ann Reed / a`,
        ] as const,
    ),
    [
      'a plain title with “and” that reads like names',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\nShallow Seas and Their Many Shores\n\n**Mei Lin**, Ann Reed\n</div></div>`,
      'Shallow Seas and Their Many Shores / Mei Lin, Ann Reed / ',
    ],
    [
      'a given name that is an article in English',
      `- [${lakes}](a), **Mei Lin**, An Zhang, Hao Reed, *Northern Water*, 2029`,
      `${lakes} / Mei Lin, An Zhang, Hao Reed / a`,
    ],
    [
      'the same before the stop of the list',
      `- Mei Lin, Bo Day, and An Wu. "${lakes}." 2029.`,
      `${lakes} / Mei Lin, Bo Day, An Wu / `,
    ],
    [
      'the same at the beginning of the list',
      `- [${lakes}](a), An Wu, **Mei Lin**, *Northern Water*, 2029`,
      `${lakes} / An Wu, Mei Lin / a`,
    ],
    ...['In Su Reed', 'My Lin', 'On Day', 'No Brook', 'The Anh Day'].map(
      name =>
        [
          `a given name that is a small word in English: ${name}`,
          `- [${lakes}](a), **Mei Lin**, ${name}, Bo Day, *Northern Water*, 2029`,
          `${lakes} / Mei Lin, ${name}, Bo Day / a`,
        ] as const,
    ),
    [
      'a venue behind “In”',
      `- [${lakes}](a), Mei Lin, Bo Day, In Northern Water, 2029`,
      `${lakes} / Mei Lin, Bo Day / a`,
    ],
    ...['Infocom, New York, USA', 'Tides, Kos Island', 'Eurographics, New York', 'Oceans, Cape Town, Lakeland'].map(
      where =>
        [
          `a venue behind “In”, with its place: ${where}`,
          `- **${lakes}**, Mei Lin, Ann Reed, In ${where}, 2029.`,
          `${lakes} / Mei Lin, Ann Reed / `,
        ] as const,
    ),
    ...['*Acta Mathematica*, 2029', 'Acta Mathematica, 12(3):1-9, 2029'].map(
      where =>
        [
          `a title behind the authors that begins with “On”, before ${where}`,
          `- M. Lin, A. Reed, On Shallow Water, ${where}`,
          'On Shallow Water / M. Lin, A. Reed / ',
        ] as const,
    ),
    [
      'a journal that begins with “The”',
      `- [${lakes}](a), Mei Lin, Bo Day, The Visual Lake, 2029`,
      `${lakes} / Mei Lin, Bo Day / a`,
    ],
    [
      'a title of two words that begins with “On”',
      `- On Boats, Ann Reed, **Mei Lin**, *ISLD*, 2029.`,
      'On Boats / Ann Reed, Mei Lin / ',
    ],
    [
      'a “Jr.” in the midst of the authors',
      `- Mei Lin, Larry S. Day Jr., Bo Wu, Ann Reed. "${lakes}." 2029.`,
      `${lakes} / Mei Lin, Larry S. Day Jr., Bo Wu, Ann Reed / `,
    ],
    [
      'one behind the first author',
      `- [${lakes}](a), Martin Brook Jr., Mei Lin, *Tides*, 2029`,
      `${lakes} / Martin Brook Jr., Mei Lin / a`,
    ],
    [
      'one behind the last author, before the title',
      `- Mei Lin, Martin Brook Jr. ${lakes}. *Northern Water*, 2029.`,
      `${lakes} / Mei Lin, Martin Brook Jr / `,
    ],
    [
      'a “Jr.” and a “III” behind commas',
      `- [${lakes}](a), Martin Brook, Jr., Mei Lin, Bo Day, III, *Tides*, 2029`,
      `${lakes} / Martin Brook, Jr., Mei Lin, Bo Day, III / a`,
    ],
    [
      'the same in a list of initials',
      `- Brook, M. L., Jr., & Lin, M. (2029). ${lakes}. *Northern Water*, 3.`,
      `${lakes} / Brook, M. L., Jr., Lin, M. / `,
    ],
    [
      'one author, the family name first, and the year',
      `- \`Lin, Mei\`. 2029. ${lakes}. *Northern Water* 3 (2): 1–9.`,
      `${lakes} / Lin, Mei / `,
    ],
    [
      'the same with the year in parentheses',
      `- Lin, Mei (2029). ${lakes}. *Northern Water*, 3(2), 1–9.`,
      `${lakes} / Lin, Mei / `,
    ],
    ...[
      ['', 'Who Pays? Open Access and Lakes in 2020', 'Journal of Lakes, 12(3):1-9, 2029.'],
      ['', 'Ready? The IEEE Lake Challenge 2028', 'ISL 2029.'],
      ['', 'Is It Over? Evidence from the Conference on Lakes, 2015-2020', '*Journal of Lakes*, 2029.'],
      ['(2029). ', 'What Now? Lakes After the Reports of 2020', 'Journal of Lakes, 12(3), 1-9.'],
      ['', 'Do Lakes Remember Their Rivers?', 'Journal of Lakes, 2029. ACM.'],
      ['', 'Do Lakes Remember Their Rivers?', 'Symposium on Lakes, 2029. *Oral*'],
    ].map(([year = '', title = '', venue = '']) => {
      const authors = year === '' ? 'Mei Lin, Ann Reed. ' : 'Lin, M., & Reed, A. ';
      return [
        `a title with a question before “${venue}”: ${title}`,
        `- ${authors}${year}${title}${title.endsWith('?') ? '' : '.'} ${venue}`,
        `${title} / ${year === '' ? 'Mei Lin, Ann Reed' : 'Lin, M., Reed, A.'} / `,
      ] as const;
    }),
    [
      'a venue with its year glued to it, a plain title and the authors',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n<p>European Conference on Lakes (ECL2029)</p>\n\n<p>${lakes}</p>\n\n<p><strong>Mei Lin</strong>, Ann Reed</p>\n</div></div>`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'the same with an acronym and a year',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\nICL 2029\n\n${lakes}\n\n**Mei Lin**, Ann Reed\n</div></div>`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'a journal above a plain title',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\nJournal of Northern Lakes\n\n${lakes}\n\n**Mei Lin**, Ann Reed\n</div></div>`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'a plain title with a word of journals, above its venue and the authors',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\nWriting Reports of Northern Lakes\n\nSymposium on Lakes (SL 2029)\n\n**Mei Lin**, Ann Reed\n</div></div>`,
      'Writing Reports of Northern Lakes / Mei Lin, Ann Reed / ',
    ],
    ...['[ISLD 2029]', '(ISLD 2029 Oral)', '<span style="color:blue">ISLD 2029</span>', '[Journal of Lakes]'].map(
      tag =>
        [
          `a bold title behind a tag of plain words: ${tag}`,
          `- ${tag} **${lakes}**  \n  Mei Lin, Ann Reed.`,
          `${lakes} / Mei Lin, Ann Reed / `,
        ] as const,
    ),
    ...['conf-title', 'proceedings-paper', 'journal-name', 'conference title', 'conf-item'].map(
      name =>
        [
          `a title in a class of its own: ${name}`,
          `<div class="paper"><span class="${name}">${lakes}</span><br>Mei Lin, Ann Reed<br>ISL 2029</div>`,
          `${lakes} / Mei Lin, Ann Reed / `,
        ] as const,
    ),
    [
      'the same in an item',
      `<ul><li><span class="proceedings-paper">${lakes}</span><br>Mei Lin, Ann Reed<br>ISL 2029</li></ul>`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'a long title in a class of venues',
      `<div class="paper"><span class="journal">${lakes} and their shores</span><br>Mei Lin, Ann Reed<br>ISL 2029</div>`,
      `${lakes} and their shores / Mei Lin, Ann Reed / `,
    ],
    ...['venue', 'pub-venue', 'paper-venue small', 'journal', 'conf'].map(
      name =>
        [
          `a venue without its year in a class of its own: ${name}`,
          `<div markdown="1">\n<span class="${name}">Transactions on Lakes</span> **${lakes}**<br>\n<span><strong>Mei Lin</strong>, Ann Reed. (2029).</span>\n</div>`,
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
    [
      'a bold venue behind the last name, with nothing between',
      `- [${lakes}](a) Ann Reed, **Mei Lin**, Tom Brook **ISL 2029. Norrhavn, Lakeland**`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / a`,
    ],
    [
      'the same with its year glued to it',
      `- [${lakes}](a) Ann Reed, **Mei Lin**, Tom Brook **ISL2029**`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / a`,
    ],
    [
      'a venue in full in bold behind the last name',
      `- [${lakes}](a) Ann Reed, **Mei Lin**, Tom Brook **Northern Water 2029**`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / a`,
    ],
    [
      'a bold note that there is none yet',
      `- [${lakes}](a) Ann Reed, **Mei Lin**, Tom Brook **Under Review**`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / a`,
    ],
    [
      'such a note behind a comma, as the template has the venue',
      `- [${lakes}](a), **Mei Lin**, A. Reed, **Under Review**`,
      `${lakes} / Mei Lin, A. Reed / a`,
    ],
    [
      'such a note of one word',
      `- [${lakes}](a), **Mei Lin**, A. Reed, **Preprint**`,
      `${lakes} / Mei Lin, A. Reed / a`,
    ],
    [
      'one with its place',
      `- [${lakes}](a), **Mei Lin**, A. Reed, Submitted to Tides`,
      `${lakes} / Mei Lin, A. Reed / a`,
    ],
    ['one in parentheses', `- [${lakes}](a), **Mei Lin**, A. Reed (Under Review)`, `${lakes} / Mei Lin, A. Reed / a`],
    [
      'a comma forgotten behind the marked name',
      `- [${lakes}](a)\n\n  *Symposium on Lakes, 2029*\n\n  **Mei Lin** Ann Reed, Tom Brook\n`,
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / a`,
    ],
    [
      'the template’s entry without the address of its link',
      `- \`Journal of Lakes 2029\` [${lakes}], **Mei Lin**, Ann Reed. [**A**, 1 of 4]`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'the same with one author, and a quotation behind',
      `- \`Journal of Lakes 2029\` [${lakes}], **Mei Lin**. ["The Best of the Northern Lakes" prints it]`,
      `${lakes} / Mei Lin / `,
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
      'a plain title behind a tag, with others',
      `- \`ISL-2029\` ${lakes}, Ann Reed, Mei Lin, et al.`,
      `${lakes} / Ann Reed, Mei Lin / `,
    ],
    [
      'how it was presented, in the mark of the title',
      `- **${lakes} (Oral)**, Mei Lin, Ann Reed, *ISL*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'the same in brackets, in its link',
      `- [${lakes} [Spotlight presentation]](a), Mei Lin, Ann Reed, ISL 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'the same of a prize, in its quotation marks',
      `- Mei Lin, Ann Reed. "${lakes} (Best Student Paper Award)." ISL 2029`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'the same behind a title without marks',
      `- Mei Lin, Ann Reed. ${lakes} (Oral). *ISL*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'what only reads like it',
      `- **${lakes} (Oral Histories)**, Mei Lin, Ann Reed, *ISL*, 2029`,
      `${lakes} (Oral Histories) / Mei Lin, Ann Reed / `,
    ],
    [
      'a prize between title and authors',
      `- [${lakes}](a) (Best Poster Award), Mei Lin, Ann Reed`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'others right behind a name, before a slanted title',
      `- \`C-3\` Reed A, **Mei Lin** et al., *${lakes}*, in Transactions on Lakes, vol. 7, 2029`,
      `${lakes} / Reed A, Mei Lin / `,
    ],
    [
      'a marked family name in small letters',
      `- \`ISL-2029\` [${lakes}](a), Mei lin#, Ann Reed#, et al.`,
      `${lakes} / Mei lin#, Ann Reed# / a`,
    ],
    [
      'authors by their initials, and a venue that nothing tells',
      `- M. Lin, A. Reed, T. Brook, Lakes, rivers and what they remember, Northern Water, 2029.`,
      'Lakes, rivers and what they remember / M. Lin, A. Reed, T. Brook / ',
    ],
    [
      'authors by their initials, and a venue in a sentence of its own',
      `- M. Lin, A. Reed, ${lakes}. Neurolimnology, 2029.`,
      `${lakes} / M. Lin, A. Reed / `,
    ],
    [
      'a title in capitals before a slanted venue of two words',
      '- Mei Lin, Ann Reed, Tom Brook, Safe Incomplete Lake Distribution Learning, _Northern Water_, Volume 125, May 2029.',
      'Safe Incomplete Lake Distribution Learning / Mei Lin, Ann Reed, Tom Brook / ',
    ],
    [
      'a title with “and” before its colon',
      '- Mei Lin, Ann Reed, Tom Brook, Joint Lake Mapping and Counting: A Framework for Boats, _Transactions on Lakes_, 2029.',
      'Joint Lake Mapping and Counting: A Framework for Boats / Mei Lin, Ann Reed, Tom Brook / ',
    ],
    [
      'a venue that its volume tells',
      `- Mei Lin, Ann Reed, Tom Brook, Spectral lakes: a way to weigh them, Neurolimnology, Volume 549, 7 May 2029, 126.`,
      'Spectral lakes: a way to weigh them / Mei Lin, Ann Reed, Tom Brook / ',
    ],
    [
      'a stop right before brackets',
      `- [${lakes}](a), **Mei Lin**, Ann Reed.[1 of 4, A]`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    ['a stop behind a blank', `- M. Lin, A. Reed . ${lakes}. Journal of Lakes, 2029.`, `${lakes} / M. Lin, A. Reed / `],
    [
      'tags around title and authors',
      `- <span class="venue-tag">ISL 2029</span> [${lakes}](a), Mei Lin, Ann Reed <span class="topic-tag">Inland</span> <span class="topic-tag">Water</span>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a remark in brackets before the title',
      `- <span class="venue-tag">Tides (2029)</span> (Asked & Invited, Lake Sub-Journal, Citations: 200) [${lakes}](a), Mei Lin, Ann Reed.`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a plain title before an acronym and a year',
      `- M. Lin, A. Reed, T. Brook, ${lakes}, ISL, 2029 (CCF A)`,
      `${lakes} / M. Lin, A. Reed, T. Brook / `,
    ],
    [
      'a plain title before an acronym, wide commas and a year',
      `- M. Lin, A. Reed, T. Brook. ${lakes}，ISL Findings，2029(CCF A类会议)`,
      `${lakes} / M. Lin, A. Reed, T. Brook / `,
    ],
    [
      'a family name in small letters behind its initial',
      `- M. Lin, A. reed, T. Brook. ${lakes}. Journal of Lakes, 2029.`,
      `${lakes} / M. Lin, A. reed, T. Brook / `,
    ],
    [
      'a stop between Chinese names and the title, with no blank',
      '- 林梅,王芦,李湖*.一种用于湖泊水位的长期记忆方法[J].湖泊学报,2029,42(11):2080-2087.',
      '一种用于湖泊水位的长期记忆方法 / 林梅, 王芦, 李湖* / ',
    ],
    [
      'a marked Chinese name with a raised mark, a stop and no blank',
      '- 林梅,王芦,__李湖$^*$__.一种用于湖泊水位的长期记忆方法[J].湖泊学报,2029,42(11):2080-2087.',
      '一种用于湖泊水位的长期记忆方法 / 林梅, 王芦, 李湖$^*$ / ',
    ],
    [
      'the owner slanted among the authors',
      `- [${lakes}](a), Ann Reed, *Mei Lin*, Tom Brook, 2029`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / a`,
    ],
    [
      'a bold title above the authors',
      `- **${lakes}**<br>Mei Lin\\*, Ann Reed<br>*Journal of Lakes*, 2029. [PDF](a)`,
      `${lakes} / Mei Lin*, Ann Reed / a`,
    ],
    [
      'authors and links in a list inside',
      `- **${lakes}**\n  - Mei Lin, Ann Reed\n  - [PDF](a)`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'Chinese quotation marks and commas',
      `- 林梅，王芦，李湖。“湖泊水位的长期记忆方法。”湖泊学报，2029。[[预览]](a)`,
      '湖泊水位的长期记忆方法 / 林梅, 王芦, 李湖 / a',
    ],
    [
      'book title marks',
      `- 林梅、王芦：《湖泊水位的长期记忆方法》，2029。[[预览]](a)`,
      '湖泊水位的长期记忆方法 / 林梅, 王芦 / a',
    ],
    [
      'the family name first',
      `- Lin, Mei, Ann Reed, and Tom van der Brook. "${lakes}." 2029.`,
      `${lakes} / Lin, Mei, Ann Reed, Tom van der Brook / `,
    ],
    [
      'a number in code before the authors',
      `- \`I-J-9\` **Mei Lin**, Ann Reed and Tom Brook, [${lakes}](a), Journal of Lakes, vol. 4, 2029.`,
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / a`,
    ],
    [
      'a number in code before the authors of a plain title',
      `- \`C-3\` Mei Lin, **Ann Reed**, et al. *${lakes}*, 2029 Symposium on Lakes (SL). IEEE, 2029: 1-4.`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'a number in code before the authors of a plain title, behind a comma',
      `- \`C-3\` Mei Lin, **Ann Reed**, et al., *${lakes}*, 2029 Symposium on Lakes (SL). IEEE, 2029: 1-4.`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'authors below a folded citation, its buttons and the venue',
      `- [${lakes}](a)\n  <div class="links">\n  <details>\n    <summary>[BibTeX]</summary>\n    <pre><code>@ARTICLE{lin,\n  author={Lin, Mei and Reed, Ann},\n  year={2029}\n}</code></pre>\n  </details>\n  <a href="b" class="link">[PDF]</a>\n  </div>\n\n  *Journal of Lakes **(JoL)***\n\n  Mei Lin, **Ann Reed**, Tom Brook\n`,
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / a b`,
    ],
    [
      'labels of links between the title and the authors',
      `- [${lakes}](a) [[PDF]](b) [Code](c), Mei Lin, [Ann Reed](d), *Journal of Lakes*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a b c d`,
    ],
    [
      'authors below a venue that reads like names',
      `- [${lakes}](a)\n\n  *Robotics and Lake-Integrated Manufacturing **(RLIM)***\n\n  Mei Lin, **Ann Reed**\n`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'marks of mathematics and of other kinds behind names',
      `- [${lakes}](a), Mei Lin$^\\dagger$, Ann Reed❁, **Tom Brook**$^*$, _Journal of Lakes_, 2029`,
      `${lakes} / Mei Lin$^\\dagger$, Ann Reed❁, Tom Brook$^*$ / a`,
    ],
    [
      'a bold title behind a tag in code, its authors in the next line',
      `- \`ISLD Sec'29\` **${lakes}**.  \n  Mei Lin, <span>Ann Reed</span>, and Tom Brook.  \n  In *Proceedings of the 3rd Symposium on Lakes (ISLD)*, May, 2029.  \n  [[Paper](a)]`,
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / a`,
    ],
    [
      'a plain title behind a tag in code, above the authors',
      `- \`\`ISLD 2029\`\` ${lakes}  \n  Ann Reed, **Mei Lin\\*** (Corresponding Author), Tom Brook`,
      `${lakes} / Ann Reed, Mei Lin* (Corresponding Author), Tom Brook / `,
    ],
    [
      'a bold title with commas of its own behind a tag in code',
      `- \`ISLD'29\` **Lakes: Wide, Deep, and Cold Waters**.  \n  Mei Lin, Ann Reed`,
      'Lakes: Wide, Deep, and Cold Waters / Mei Lin, Ann Reed / ',
    ],
    [
      'a slanted title behind the authors and a bold venue with its year',
      `[9] Mei Lin, Ann Reed\\*, **Tom Brook\\***.  *${lakes}.*  **Waters** 2029, 30(20), 4106.  [DOI](a)`,
      `${lakes} / Mei Lin, Ann Reed*, Tom Brook* / a`,
    ],
    [
      'one who says to be the first author, and others',
      `1. **Mei Lin** (First Author), et al. ${lakes}. **LakeXiv**, 2029. [[PDF](a)]`,
      `${lakes} / Mei Lin (First Author) / a`,
    ],
    [
      'some authors, and where it was sent to',
      `1. A. Reed, **Mei Lin**, et al. ${lakes}. Revised and sent again to **Modern Waters** (WAT-29), 2029.`,
      `${lakes} / A. Reed, Mei Lin / `,
    ],
    [
      'points for those who are left out',
      `- [${lakes}](a), Ann Reed, ..., **Mei Lin**, …, Tom Brook*`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook* / a`,
    ],
    [
      'a link as title below a line of tags',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\nCCF A, Q1, Waters\n\n[${lakes}](a)\n\nMei Lin, Ann Reed\n</div></div>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'items of a list in HTML',
      `<ol>\n<li><a href="a">${lakes}</a>, Mei Lin, <b>Ann Reed</b>, 2029</li>\n<li>2029: we move to the lake.</li>\n</ol>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a heading and a paragraph in HTML',
      `<h3><a href="a">${lakes}</a></h3>\n<p>Mei Lin, Ann Reed<br>Journal of Lakes</p>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'the same with a tag before the title and comments for the author between them',
      `<div class="card">\n<h3>[ISLD 2029] ${lakes} (see <a href="a">ISSI 2028</a>)</h3>\n<!-- names -->\n<p><strong>Mei Lin^</strong>, Ann Reed<br>Lake Intelligence Research, 2029, 19 (6): 531-549. (IF: 8.7)</p>\n</div>`,
      `${lakes} (see ISSI 2028) / Mei Lin^, Ann Reed / a`,
    ],
    [
      'names behind “By”',
      `- [${lakes}](a)  \n  By **Mei Lin**, Ann Reed  \n  Venue: ISLD 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'an item in HTML whose tag is an element of its own',
      `<ul>\n<li><div class="tag">ISLD</div> &nbsp;<a href="a">${lakes}.</a> <span>Mei Lin</span>, Ann Reed*, and Tom Brook.</li>\n</ul>`,
      `${lakes} / Mei Lin, Ann Reed*, Tom Brook / a`,
    ],
    [
      'a definition list in HTML for each',
      `<dl>\n<dt><div class="badge">ISLD 2029</div><img src="lakes.png"></dt>\n<dd><a href="a">${lakes}</a></dd>\n<dd><strong>Mei Lin</strong>, Ann Reed</dd>\n<dd>Symposium on Lakes (ISLD), 2029</dd>\n</dl>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'the terms of a definition list in HTML, and what is told of each',
      `<dl>\n<dt><a href="b">${lakes} in winter</a></dt>\n<dd>Tom Brook, Ann Reed</dd>\n<dt><a href="a">${lakes}</a></dt>\n<dd>Mei Lin, Ann Reed</dd>\n<dd>Symposium on Lakes, 2029</dd>\n</dl>`,
      [`${lakes} in winter / Tom Brook, Ann Reed / b`, `${lakes} / Mei Lin, Ann Reed / a`],
    ],
    [
      'several below one term',
      `<dl>\n<dt>2029</dt>\n<dd><a href="b">${lakes} in winter</a>, Tom Brook, Ann Reed</dd>\n<dd><a href="a">${lakes}</a>, Mei Lin, Ann Reed</dd>\n</dl>`,
      [`${lakes} in winter / Tom Brook, Ann Reed / b`, `${lakes} / Mei Lin, Ann Reed / a`],
    ],
    [
      'paragraphs and lists in a definition list, by themselves',
      `<dl>\n<dt>2029</dt>\n<dd>\n<p><a href="b">${lakes} in winter</a>, Tom Brook, Ann Reed</p>\n<p><a href="a">${lakes}</a>, Mei Lin, Ann Reed</p>\n</dd>\n</dl>`,
      [`${lakes} in winter / Tom Brook, Ann Reed / b`, `${lakes} / Mei Lin, Ann Reed / a`],
    ],
    ...['in press', 'forthcoming', 'accepted', 'Under review', 'submitted', 'n.d.'].map(
      words =>
        [
          `“${words}” in the place of its year`,
          `- Mei, L., Smith, K., & Yang, C. (${words}). Uncertain lakes in Norrland. *Journal of Lake Data*.\n- Mei, L. (${words}). Uncertain rivers in Norrland. *Journal of Lake Data*.`,
          [
            'Uncertain lakes in Norrland / Mei, L., Smith, K., Yang, C. / ',
            'Uncertain rivers in Norrland / Mei, L. / ',
          ],
        ] as const,
    ),
    [
      'what is said of it in parentheses before a plain title',
      `1. \`ISLD 2029\` <font color="red">(SCI Q1 Journal)</font> ${lakes}, **Mei Lin**, Ann Reed\n2. \`ISLD 2029\` (Oral) ${lakes}. Tom Brook, **Mei Lin**`,
      [`${lakes} / Mei Lin, Ann Reed / `, `${lakes} / Tom Brook, Mei Lin / `],
    ],
    [
      'a plain title that begins in parentheses',
      `1. \`ISLD 2029\` (Re)membering all the rivers, **Mei Lin**, Ann Reed`,
      '(Re)membering all the rivers / Mei Lin, Ann Reed / ',
    ],
    ['a stop behind that of “et al.”', `- Mei Lin et al.. ${lakes}. Journal of Lakes, 2029.`, `${lakes} / Mei Lin / `],
    [
      'an element in HTML with paragraphs: names, and what it is about',
      `<div class="paper">\n<span class="tag">LakeXiv 2029.06</span>\n<a href="a"><strong>${lakes}</strong></a>\n<p>Lake Team, <strong>Mei Lin</strong>, etc.</p>\n<p>It remembers. <a href="b">[Code]</a></p>\n</div>`,
      `${lakes} / Lake Team, Mei Lin / a b`,
    ],
    [
      'an element in HTML with parts by class',
      `<div class="papers">\n<div class="paper">\n  <div class="tags"><span>CCF B, Q1</span> <span class="venue">ISLD 2029</span></div>\n  <div class="title"><a href="a">${lakes}</a></div>\n  <div class="names"><strong>Mei Lin</strong>, Ann Reed</div>\n</div>\n</div>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a venue in the element of the title, before it, in HTML',
      `<ul>\n<li>\n<div class="title"><span class="paper-venue">ISLD 2029</span> ${lakes}</div>\n<div class="names"><strong>Mei Lin</strong>, Ann Reed</div>\n</li>\n</ul>`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'the same in the Markdown of a box',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n<div class="paper-title"><span class="paper-venue">ISLD 2029</span> ${lakes}</div>\n<div class="paper-authors"><strong>Mei Lin</strong>, Ann Reed</div>\n\n<div markdown="1">\n[**Paper**](a)\n</div>\n</div></div>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a venue by its class behind the names, which is no tag',
      `<ul>\n<li>\n<b>${lakes}</b><br>\n<i>Mei Lin</i>, Ann Reed<br>\n<span class="venue">ISLD 2029</span>\n</li>\n</ul>`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'an item in HTML that only its classes tell apart, a tag before it',
      `<ol>\n<li>\n<div class="row">\n  <div class="abbr"><abbr class="badge">ISLD</abbr></div>\n  <div class="text">\n    <div class="title">${lakes}</div>\n    <div class="author"><b>M Lin</b>, A Reed</div>\n    <div class="periodical"><em>Symposium on Lakes (ISLD), 2029: 1-4.</em></div>\n  </div>\n</div>\n</li>\n</ol>`,
      `${lakes} / M Lin, A Reed / `,
    ],
    [
      'a card: a picture, a badge that is a link, and buttons',
      `<div class="card">\n<img src="lakes.png">\n<div class="text">\n<a class="prize" href="b">#1 of All Lakes</a>\n<h3>${lakes}</h3>\n<p>Mei Lin, Ann Reed</p>\n<a href="a">Paper</a>\n</div>\n</div>`,
      `${lakes} / Mei Lin, Ann Reed / b a`,
    ],
    [
      'a heading and paragraphs in HTML, with line breaks around their words',
      `<h3>\n  ${lakes}\n</h3>\n<p>\n  <b>Mei Lin</b>, Ann Reed*\n</p>\n<p>\n  ISLD 2029\n</p>`,
      `${lakes} / Mei Lin, Ann Reed* / `,
    ],
    [
      'names in braces',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n**${lakes}**\n\n{Ann Reed#, **Mei Lin#**}, Tom Brook\n</div></div>`,
      `${lakes} / Ann Reed#, Mei Lin#}, Tom Brook / `,
    ],
    [
      'a prize in parentheses',
      `- Ann Reed, **Mei Lin**. ${lakes}. Journal of Lakes, 2029. (Best Paper Award)`,
      `${lakes} / Ann Reed, Mei Lin / `,
    ],
    [
      'a box without names whose title is a link to the paper',
      `<div class='paper-box'><div class='paper-box-image'><div class="badge">ISLD 2029</div></div><div class='paper-box-text' markdown="1">\n\n[${lakes}](https://arxiv.org/abs/2909.00001)\n\nIt remembers.\n</div></div>`,
      `${lakes} /  / https://arxiv.org/abs/2909.00001`,
    ],
    [
      'the venue in a tag before the names, and a plain title',
      `1. <span style="color:blue">[ISLD 2029]</span> Ann Reed, **Mei Lin<sup>+</sup>** and Tom Brook. ${lakes}. \\[[Paper](a)\\] <span>**(Core A*, CCF A)**</span>`,
      `${lakes} / Ann Reed, Mei Lin+, Tom Brook / a`,
    ],
    [
      'a workshop in a tag before the names',
      `- [ISLD Workshop on Boats] Ann Reed, **Mei Lin**. ${lakes}. [PDF](a)`,
      `${lakes} / Ann Reed, Mei Lin / a`,
    ],
    [
      'a card without a class, drawn by its style',
      `<div style="display: flex"><img src="a.png">\n<div style="line-height: 1.2"><h3>${lakes}</h3><p>Mei Lin, Ann Reed</p></div>\n<a href="a">Paper</a></div>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'cards that stand in one',
      `<div class="cards">\n<div class="card"><img src="a.png"><h3>${lakes}</h3><p>Mei Lin, Ann Reed</p></div>\n<p>Below</p>\n</div>`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    ['one author', `- Mei Lin. "${lakes}." In Proc. Lakes, 2029.`, `${lakes} / Mei Lin / `],
    [
      'one author in bold',
      `- **Mei Lin**, *${lakes}*, PhD thesis, University of the North, 2029.`,
      `${lakes} / Mei Lin / `,
    ],
    ['one author in bold behind the title', `- [${lakes}](a), **Mei Lin**, *ISLD 2029*`, `${lakes} / Mei Lin / a`],
    [
      'marks of mathematics with commas',
      `- [${lakes}](a), **Mei Lin$^{\\spadesuit,\\dagger}$**, Ann Reed$^{1, 2}$, Tom Brook$^{\\dagger,\\ddagger}$. *ISLD*, 2029`,
      `${lakes} / Mei Lin$^{\\spadesuit,\\dagger}$, Ann Reed$^{1, 2}$, Tom Brook$^{\\dagger,\\ddagger}$ / a`,
    ],
    [
      'marks of mathematics of which kramdown takes the asterisks for emphasis',
      `- Mei Lin$^{1,*}$, Ann Reed$^{2,*}$, Tom Brook$^{1}$. "${lakes}." *ISLD*, 2029. [PDF](a)`,
      `${lakes} / Mei Lin$^{1,}$, Ann Reed$^{2,}$, Tom Brook$^{1}$ / a`,
    ],
    [
      'mathematics as kramdown itself writes it',
      `- [${lakes}](a), Mei Lin$$^{1,*}$$, Ann Reed$$^{2,\\dagger}$$, Tom Brook$$^1$$. *ISLD*, 2029`,
      `${lakes} / Mei Lin^{1,*}, Ann Reed^{2,\\dagger}, Tom Brook^1 / a`,
    ],
    [
      'a plain title behind marks of mathematics',
      `- Mei Lin$^{1,2}$, Ann Reed$^{2}$, Tom Brook$^{1}$. ${lakes}. *Journal of Lakes*, 2029. [PDF](a)`,
      `${lakes} / Mei Lin$^{1,2}$, Ann Reed$^{2}$, Tom Brook$^{1}$ / a`,
    ],
    [
      'dollar signs that are marks themselves',
      `- [${lakes}](a), Mei Lin$, Ann Reed$, Tom Brook. *ISLD*, 2029`,
      `${lakes} / Mei Lin$, Ann Reed$, Tom Brook / a`,
    ],
    [
      'raised marks with commas, and a stop behind the last',
      `- [${lakes}](a). Mei Lin<sup>1,2</sup>, Ann Reed<sup>2</sup>, Tom Brook<sup>1</sup>.`,
      `${lakes} / Mei Lin1,2, Ann Reed2, Tom Brook1 / a`,
    ],
    [
      'a raised number before the stop of two names, and a venue',
      `- [${lakes}](a). Mei Lin<sup>1</sup>, Ann Reed<sup>2</sup>. *Water*, 2029.`,
      `${lakes} / Mei Lin1, Ann Reed2 / a`,
    ],
    [
      'a raised asterisk that kramdown pairs with that of the venue',
      `- "${lakes}". Tom Brook<sup>1</sup>, Mei Lin<sup>1,2*</sup>, Ann Reed<sup>2</sup>, Cy Hill<sup>2</sup>. *Water*, 2029. [PDF](a)`,
      `${lakes} / Tom Brook1, Mei Lin1,2</sup>, Ann Reed2, Cy Hill2 / a`,
    ],
    [
      'raised letters with commas',
      `- [${lakes}](a). Mei Lin<sup>a,b</sup>, Ann Reed<sup>b</sup>, Tom Brook<sup>a,1,†</sup>.`,
      `${lakes} / Mei Lin^^^, Ann Reed^, Tom Brook^^^^^ / a`,
    ],
    [
      'raised letters before the stop of the list, and a plain title',
      `- Mei Lin<sup>a, b</sup>, Ann Reed<sup>b,c,\\*</sup>. ${lakes}. *Journal of Lakes*, 2029. [PDF](a)`,
      `${lakes} / Mei Lin^^^^, Ann Reed^^^^^ / a`,
    ],
    [
      'a raised letter and an asterisk that kramdown pairs with that of the venue',
      `- **${lakes}**, Mei Lin<sup>a,b</sup>, Tom Brook<sup>a</sup>, Ann Reed<sup>b,*</sup>, *Water*, 2029. [PDF](a)`,
      `${lakes} / Mei Lin^^^, Tom Brook^, Ann Reed^^</sup> / a`,
    ],
    [
      'raised letters in a paragraph of HTML',
      `<p><b>${lakes}</b><br>Mei Lin<sup>a,b</sup>, Ann Reed<sup>b</sup><br><i>Water</i>, 2029 <a href="a">PDF</a></p>`,
      `${lakes} / Mei Lin^^^, Ann Reed^ / a`,
    ],
    [
      'a raised dagger and an asterisk behind the name in bold',
      `- **Mei Lin**<sup>†,\\*</sup>, Ann Reed, Tom Brook. ${lakes}. *Journal of Lakes*, 2029. [PDF](a)`,
      `${lakes} / Mei Lin†,*, Ann Reed, Tom Brook / a`,
    ],
    [
      'asterisks of footnotes that kramdown pairs around names',
      `- Olav Holm*#, **Mei Lin***, Eva Strand#, Tom Brook, Cy Hill. ${lakes}. *ISLD*, 2029. [PDF](a)`,
      `${lakes} / Olav Holm#, Mei Lin, Eva Strand#, Tom Brook, Cy Hill / a`,
    ],
    [
      'the same behind a linked title, around several names',
      `- [${lakes}](a), Olav Holm*, Eva Strand, Tom Brook*, **Mei Lin**, Cy Hill, *ISLD*, 2029`,
      `${lakes} / Olav Holm, Eva Strand, Tom Brook, Mei Lin, Cy Hill / a`,
    ],
    [
      'an asterisk of a footnote that kramdown pairs with that behind the venue',
      `- [${lakes}](a), Olav Holm\\*, Eva Strand*, **Mei Lin**, *Northern Water*, 2029`,
      `${lakes} / Olav Holm*, Eva Strand, Mei Lin / a`,
    ],
    [
      'the same before a bold title',
      `- Olav Holm*, Eva Strand*, **Mei Lin***, Cy Hill. **${lakes}**. *ISLD*, 2029. [PDF](a)`,
      `${lakes} / Olav Holm, Eva Strand, Mei Lin, Cy Hill / a`,
    ],
    [
      'asterisks in parentheses',
      `- [${lakes}](a), Olav Holm(*), Eva Strand(*), **Mei Lin**. *ISLD*, 2029`,
      `${lakes} / Olav Holm(), Eva Strand(), Mei Lin / a`,
    ],
    [
      'a slanted name among others',
      `- [${lakes}](a), Olav Holm, *Mei Lin*, Eva Strand. *ISLD*, 2029`,
      `${lakes} / Olav Holm, Mei Lin, Eva Strand / a`,
    ],
    [
      'a linked first author before a quoted title',
      `- [Ann Reed](b), Mei Lin, [Tom Brook](c). "${lakes}." *ISLD*, 2029. [PDF](a)`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / b c a`,
    ],
    [
      'a linked first author before a linked title',
      `- [Ann Reed](b), Mei Lin, [Tom Brook](c). [${lakes}](a). *ISLD*, 2029.`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / b c a`,
    ],
    [
      'a linked title of two words before authors, one of them linked',
      `- [Lake Ice](a), Mei Lin, [Tom Brook](c). *ISLD*, 2029. [Project](b)`,
      `Lake Ice / Mei Lin, Tom Brook / a c b`,
    ],
    [
      'a stop within a name',
      `- Odile. Vesper, Ann Reed, Tom. Brook, **Mei Lin**. ${lakes}. *Northern Water*, vol. 3, 2029.`,
      `${lakes} / Odile. Vesper, Ann Reed, Tom. Brook, Mei Lin / `,
    ],
    [
      'one author in bold behind a plain title, before a slanted venue',
      `- ${lakes}, **Mei Lin**, *Northern Water*, 2029`,
      `${lakes} / Mei Lin / `,
    ],
    [
      'a plain title before the authors, one of them in bold, and a slanted venue',
      `- ${lakes}. Ann Reed, **Mei Lin**\\*, et al., *Northern Water*, vol. 3, 2029`,
      `${lakes} / Ann Reed, Mei Lin* / `,
    ],
    [
      'a plain title of three words before a stop',
      '- LakeNet: Fast Boats. Ann Reed, Cy Hill, **Mei Lin**, Tom Brook. *ISLD*, 2029.',
      'LakeNet: Fast Boats / Ann Reed, Cy Hill, Mei Lin, Tom Brook / ',
    ],
    [
      'a plain title of one word before a stop',
      '- LakeNet. Ann Reed, Cy Hill, **Mei Lin**, Tom Brook. *ISLD*, 2029.',
      'LakeNet / Ann Reed, Cy Hill, Mei Lin, Tom Brook / ',
    ],
    [
      'a plain title that reads like names but for its small word',
      '- Attention in Rivers. Ann Reed, Cy Hill, **Mei Lin**. *ISLD*, 2029.',
      'Attention in Rivers / Ann Reed, Cy Hill, Mei Lin / ',
    ],
    [
      'a plain title of three words before a comma',
      '- Boats and nets, Ann Reed, Cy Hill, **Mei Lin**, *ISLD*, 2029.',
      'Boats and nets / Ann Reed, Cy Hill, Mei Lin / ',
    ],
    [
      'a plain title with an abbreviated word',
      '- Ice of St. Olaf Lake, Ann Reed, **Mei Lin**, *ISLD*, 2029.',
      'Ice of St. Olaf Lake / Ann Reed, Mei Lin / ',
    ],
    [
      'a plain title with the name of a profession',
      '- Towards an AI Scientist for Lakes, Ann Reed, **Mei Lin**, *ISLD*, 2029.',
      'Towards an AI Scientist for Lakes / Ann Reed, Mei Lin / ',
    ],
    [
      'the plain title of a thesis',
      '- Counting boats on northern lakes, **Mei Lin**, *University of Rivers*, PhD thesis, 2029.',
      'Counting boats on northern lakes / Mei Lin / ',
    ],
    [
      'a plain Chinese title before the authors',
      '- 面向湖泊与河流的记忆方法综述，李雷，**林梅**，*湖泊学报*，2029',
      '面向湖泊与河流的记忆方法综述 / 李雷, 林梅 / ',
    ],
    [
      'a Chinese journal of a name’s length',
      `- [${lakes}](a)，李雷，林梅，*湖泊学报*，2029`,
      `${lakes} / 李雷, 林梅 / a`,
    ],
    [
      'a slanted journal of a name’s length behind a bold author',
      `- [${lakes}](a), **Mei Lin**, Ann Reed, *Northern Water*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a slanted journal of a name’s length where no name is marked',
      `- [${lakes}](a), Mei Lin, Ann Reed, *Northern Water*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    ['the same behind one author', `- [${lakes}](a), Mei Lin, *Northern Water*, 2029`, `${lakes} / Mei Lin / a`],
    ...[
      '*Mei Lin*, 2029, CVPR',
      '*Mei Lin*. 2029. ISL',
      '***Mei Lin***, 2029',
      '**_Mei Lin_**, 2029',
      '<em>Mei Lin</em>, 2029, CVPR 2029',
      '*Mei Lin*. 2029 IEEE Conference on Lakes (ICL)',
      '*Mei Lin* (2029)',
    ].map(
      last =>
        [
          `a slanted last author and no journal: ${last}`,
          `- [${lakes}](a), Ann Reed, Bo Day, ${last}`,
          `${lakes} / Ann Reed, Bo Day, Mei Lin / a`,
        ] as const,
    ),
    ...[', 2029, pp. 1-9', ', 2029, CCF-A', ', 2029. [arXiv](b)', ', 2029, Elsevier'].map(
      behind =>
        [
          `a slanted journal of a name’s length with what is told of it: ${behind}`,
          `- [${lakes}](a), Mei Lin, Ann Reed, *Northern Water*${behind}`,
          `${lakes} / Mei Lin, Ann Reed / a${behind.includes('(b)') ? ' b' : ''}`,
        ] as const,
    ),
    [
      'the same below the title',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n[${lakes}](a)\n\nMei Lin, Ann Reed, *Northern Water*, 2029\n</div></div>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'the same behind the “and” that ends the list, where a name is slanted too',
      `- [${lakes}](a), *Mei Lin*, Bo Day and Ann Reed, *Northern Water*, 2029`,
      `${lakes} / Mei Lin, Bo Day, Ann Reed / a`,
    ],
    [
      'the last of several slanted names',
      `- [${lakes}](a), *Mei Lin*, Bo Day, *Ann Reed*, 2029`,
      `${lakes} / Mei Lin, Bo Day, Ann Reed / a`,
    ],
    [
      'a slanted last author behind “and”',
      `- [${lakes}](a), Bo Day, Ann Reed and *Mei Lin*, 2029`,
      `${lakes} / Bo Day, Ann Reed, Mei Lin / a`,
    ],
    [
      'a slanted last author before a slanted journal',
      `- [${lakes}](a), Bo Day, Ann Reed, *Mei Lin* (2029), *Northern Water*`,
      `${lakes} / Bo Day, Ann Reed, Mei Lin / a`,
    ],
    [
      'a slanted last author and the year before the title',
      `- Bo Day, Ann Reed, *Mei Lin*, 2029. "${lakes}." Northern Water, 3.`,
      `${lakes} / Bo Day, Ann Reed, Mei Lin / `,
    ],
    ['a team', `- [${lakes}](a), The LakeNet Team, Mei Lin, *ISLD*, 2029`, `${lakes} / The LakeNet Team, Mei Lin / a`],
    [
      'a name that begins with an apostrophe',
      `- [${lakes}](a), Mei Lin, Sam 'Abd al-Malik, *ISLD*, 2029`,
      `${lakes} / Mei Lin, Sam ‘Abd al-Malik / a`,
    ],
    ['a book', `- A. Reed. **${lakes}**. Lakeside: Northern Press, 2029.`, `${lakes} / A. Reed / `],
    ['the first author and others', `- \`ISLD 2029\` [${lakes}](a), **Mei Lin**, et al.`, `${lakes} / Mei Lin / a`],
    [
      'a plain title behind a stop',
      `- Mei Lin<sup>#</sup>, **Ann Reed**. ${lakes}. _Journal of Lakes_, vol. 4, 2029. [[PDF]](a)`,
      `${lakes} / Mei Lin#, Ann Reed / a`,
    ],
    [
      'a plain title behind a comma',
      `1. [CCF-A] **Mei Lin**, Ann Reed, Pricing, Routing, and Counting of Boats on a Lake, International Conference on Lakes (ICL), 2029.`,
      `Pricing, Routing, and Counting of Boats on a Lake / Mei Lin, Ann Reed / `,
    ],
    [
      'a plain title that reads like a name',
      `- Mei Lin, Ann Reed, Tidal Multi-lake Attention Networks, _Journal of Lakes_, 2029.`,
      `Tidal Multi-lake Attention Networks / Mei Lin, Ann Reed / `,
    ],
    [
      'a bold title behind the authors',
      `- Mei Lin, **Ann Reed**, and Tom Brook. **${lakes}**, *Journal of Lakes* (2029)`,
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / `,
    ],
    [
      'a bold title behind the authors, the venue in the next line',
      `- Mei Lin and \`Ann Reed\`. **${lakes}**<br>*Journal of Lakes*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'a bold title and an acronym as venue',
      `- Mei Lin and **Ann Reed**, **${lakes}**, \`ISLD 2029\``,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'a paper box with its authors in a paragraph before the title',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\nMei Lin & **Ann Reed**\n\n**${lakes}**\n\n\`ISLD 2029\`\n</div></div>`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'a slanted title behind a tag',
      `- <span>ISLD</span><span>（A 类，口头）</span> *${lakes}*, Mei Lin<span>†</span>, Ann Reed*.`,
      `${lakes} / Mei Lin†, Ann Reed* / `,
    ],
    [
      'Chinese authors and a patent',
      `- 林梅, \`王芦\`, 李湖.&nbsp;&nbsp;一种用于湖泊水位监测的浮标装置和方法, 2029, 202911182560.3. [[实审]]()`,
      '一种用于湖泊水位监测的浮标装置和方法 / 林梅, 王芦, 李湖 / ',
    ],
    [
      'a patent before its inventors',
      `- *2029.04*：一种薄冰湖面的拖曳装置。Tom Brook，**林梅**。CN&nbsp;000000002&nbsp;B`,
      '一种薄冰湖面的拖曳装置 / Tom Brook, 林梅 / ',
    ],
    ...['湖泊研究与发展', '中国科学：湖泊科学', '湖泊工程', '湖岸与传感器', '东湖大学湖报(自然科学版)'].map(
      journal =>
        [
          `a Chinese journal that its volume and pages tell, ${journal}`,
          `- **林梅**, 王芦. 面向湖泊水位的快速测量方法. ${journal}, 2029, 62(3): 12-25.`,
          '面向湖泊水位的快速测量方法 / 林梅, 王芦 / ',
        ] as const,
    ),
    ...[
      '湖泊工程, 2029, 62: 12-25.',
      '湖泊工程, 2029(3): 12-25.',
      '湖泊工程，2029，62（3）：12-25。',
      '湖泊工程, 62(3): 12-25, 2029.',
      '湖泊工程 62, no. 3 (2029): 12-25.',
      '湖泊工程, 在审.',
      '湖泊工程(在审).',
      '湖泊学报, 2029. (审稿中)',
      '已投湖泊工程.',
      '投稿中.',
    ].map(
      venue =>
        [
          `a Chinese title before “${venue}”`,
          `- **林梅**, 王芦. 面向湖泊水位的快速测量方法. ${venue}`,
          '面向湖泊水位的快速测量方法 / 林梅, 王芦 / ',
        ] as const,
    ),
    [
      'a Chinese title before its authors and a journal in 《》',
      '- 面向湖泊水位的快速测量方法，王芦，**林梅**，李湖，《湖泊研究与发展》，2029',
      '面向湖泊水位的快速测量方法 / 王芦, 林梅, 李湖 / ',
    ],
    [
      'the same with a comma in the title, one author and an issue',
      '1. 面向湖泊、河流与水位，快速测量的方法，林梅*，《湖泊学报》2029年第3期。',
      '面向湖泊、河流与水位，快速测量的方法 / 林梅* / ',
    ],
    [
      'commas alone, a journal in 《》',
      '- 王芦，**林梅**，面向湖泊水位的快速测量方法，《湖泊工程》，2029',
      '面向湖泊水位的快速测量方法 / 王芦, 林梅 / ',
    ],
    [
      'stops, a journal in 《》',
      '- 王芦, **林梅**. 面向湖泊水位的快速测量方法. 《湖泊研究与发展》, 2029, 62(3).',
      '面向湖泊水位的快速测量方法 / 王芦, 林梅 / ',
    ],
    [
      'commas alone, and a Chinese journal that its volume tells',
      '- **林梅**，王芦，面向湖泊水位的快速测量方法，湖泊工程，2029，62(3)：12-25',
      '面向湖泊水位的快速测量方法 / 林梅, 王芦 / ',
    ],
    ...[
      'Northern Water, 2029, 62(3): 12-25.',
      'North. Water Res., 2029, 62(3): 12-25.',
      'IEEE TNL, under review.',
      'Under review.',
      'Under review, 2029.',
      'Submitted to Northern Water.',
      'In submission.',
    ].map(
      venue =>
        [
          `a plain title before “${venue}”`,
          `- Ann Reed, **Mei Lin**, Tom Brook. ${lakes}. ${venue}`,
          `${lakes} / Ann Reed, Mei Lin, Tom Brook / `,
        ] as const,
    ),
    [
      'a plain title between commas that is under review',
      `- Ann Reed, **Mei Lin**, Tom Brook, ${lakes}, under review`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / `,
    ],
    [
      'family names first and semicolons',
      `- [${lakes}](a), **Lin, Mei**;  Reed, Ann.; Brook, Tom. *Tides*, 2029.`,
      `${lakes} / Lin, Mei, Reed, Ann, Brook, Tom / a`,
    ],
    [
      'the same before a plain title',
      `- Lin, Mei; Reed, Ann; Brook, Tom. ${lakes}. Journal of Lakes, 2029.`,
      `${lakes} / Lin, Mei, Reed, Ann, Brook, Tom / `,
    ],
    [
      'a comma before a title that is a sentence',
      `- [ISL-B] **Mei Lin**, Ann Reed, Tom Brook, ${lakes}. Northern Water Journal (NWJ), 2029.`,
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / `,
    ],
    [
      'a venue in bold ahead of a plain title above the names',
      `<div class='paper-box'><div class='paper-box-image'><div class="badge">ISL 2029 Spotlight</div></div>\n<div class='paper-box-text' markdown="1">\n\n**ISL 2029 SpotLight** ${lakes}\n\nAnn Reed, **Mei Lin**\n\n- Lakes.\n</div></div>`,
      `${lakes} / Ann Reed, Mei Lin / `,
    ],
    [
      'two languages',
      `- 林梅, 王芦. 湖的记忆. 湖泊学报  \n  Mei Lin, Wang Lu. ${lakes}. *Journal of Lakes* (2029)`,
      `${lakes} / Mei Lin, Wang Lu / `,
    ],
    [
      'a paper box',
      `<div class='paper-box'><div class='paper-box-image'><div class="badge">ISLD 2029</div></div>\n<div class='paper-box-text' markdown="1">\n\n[${lakes}](a)\n\n**Mei Lin**, Ann Reed\n\n[Project](b)\n</div></div>`,
      `${lakes} / Mei Lin, Ann Reed / a b`,
    ],
  ] as const) {
    it(`are read with ${style}`, () => assert.deepEqual(read(body), [expected].flat()));
  }

  it('may be broken over lines of the source, which a reader does not see', () => {
    for (const [written, authors = 'Mei Lin, Ann Reed, Tom Brook'] of [
      ['[Lakes that\n  remember their rivers](a), **Mei Lin**, Ann Reed, Tom Brook. *Tides*, 2029'],
      ['**Lakes that\n  remember their rivers** [PDF](a) <br> Mei Lin, Ann Reed, Tom Brook. *Tides*, 2029'],
      [`[${lakes}](a), **Mei Lin**, Ann Reed,\n  Tom Brook. *Tides*, 2029`],
      [`[${lakes}](a), Ann Reed,\n  **Mei Lin**, Tom Brook. *Tides*, 2029`, 'Ann Reed, Mei Lin, Tom Brook'],
      [`[${lakes}](a), **Mei Lin**, Ann Reed,\n  and Tom Brook. *Tides*, 2029`],
      [
        `**Mei Lin**, Ann Reed, Tom\n  Brook, Ola Berg. [${lakes}](a). *Tides*, 2029`,
        'Mei Lin, Ann Reed, Tom Brook, Ola Berg',
      ],
      ['**Mei Lin**, Ann Reed, Tom Brook. "Lakes that\n  remember their rivers." *Tides*, 2029. [PDF](a)'],
      ['**Mei Lin**, Ann Reed, Tom Brook. Lakes that\n  remember their rivers. *Tides*, 2029. [PDF](a)'],
    ] as const)
      assert.deepEqual(read(`- ${written}`), [`${lakes} / ${authors} / a`], written);
  });

  it('have their title, names and venue in lines of their own otherwise', () => {
    for (const written of [
      `[${lakes}](a)\nMei Lin, Ann Reed\n*Tides*, 2029`,
      `[${lakes}](a),\nMei Lin, Ann Reed,\nLake Letters, 2029`,
      `\`ISLD 2029\` ${lakes}\nMei Lin, Ann Reed [PDF](a)`,
      `**${lakes}**\n**Mei Lin**, Ann Reed\nin Tides, 2029. [PDF](a)`,
    ])
      assert.deepEqual(read(`- ${written}`), [`${lakes} / Mei Lin, Ann Reed / a`], written);
  });

  it('have what begins small below a title in small letters in lines of its own too', () => {
    const title = 'Tidal networks for lakes';
    for (const [below, authors] of [
      ['de Vries, A., Lin, M.\n*Tides*, 2029', 'de Vries, A., Lin, M.'],
      ['accepted by Tides 2029\nMei Lin, Ann Reed', 'Mei Lin, Ann Reed'],
      ['in Proceedings of Tides, 2029\nMei Lin, Ann Reed', 'Mei Lin, Ann Reed'],
      ['to appear in Tides 2029\nMei Lin, Ann Reed', 'Mei Lin, Ann Reed'],
      ['submitted to Tides 2029\nMei Lin, Ann Reed', 'Mei Lin, Ann Reed'],
      ['under review\nMei Lin, Ann Reed', 'Mei Lin, Ann Reed'],
    ] as const)
      assert.deepEqual(read(`# Papers\n\n- ${title}\n${below}`), [`${title} / ${authors} / `], below);
  });

  it('may have authors in unusual spelling among others', () => {
    for (const [names] of [
      ['Ann Reed, Wang bohai, Tom Brook, Mei Lin'],
      ['Wang bohai, Ann Reed, Tom Brook, Mei Lin'],
      ['Ann Reed, Tom Brook, Wang bohai, Mei Lin'],
    ] as const)
      assert.deepEqual(read(`- [${lakes}](a), ${names}. *Tides*, 2029`), [`${lakes} / ${names} / a`], names);
  });

  it('may have two words for a title, below a heading for papers', () =>
    assert.deepEqual(read('# Papers\n\n- [Lake Memory](a), Mei Lin, Ann Reed'), [
      'Lake Memory / Mei Lin, Ann Reed / a',
    ]));

  it('may have the word “details” in their titles', () =>
    assert.deepEqual(read('- [Lakes in *details* that matter](a), Mei Lin, Ann Reed, *Journal of Lakes*, 2029'), [
      'Lakes in details that matter / Mei Lin, Ann Reed / a',
    ]));

  it('may be paragraphs: a title with names below it, or a picture, names and a title', () => {
    assert.deepEqual(
      read(
        `# Papers\n[${lakes}](a) \\\\\n<b>Mei Lin</b>, Ann Reed<sup>#</sup>.\n\n[${lakes}, again](b) \\\\\nAnn Reed, <b>Mei Lin</b>.`,
      ),
      [`${lakes} / Mei Lin, Ann Reed# / a`, `${lakes}, again / Ann Reed, Mei Lin / b`],
    );
    assert.deepEqual(
      read(
        `[![Paper](https://badge.example/ISLD-2029)](a) Mei Lin, <u>Ann Reed</u>✉, "**${lakes}**". In *Proceedings of the 3rd Symposium on Lakes*, 2029.`,
      ),
      [`${lakes} / Mei Lin, Ann Reed✉ / a`],
    );
  });

  it('may have a plain title above their authors, with or without links behind these', () => {
    for (const [behind, addresses] of [
      ['', ''],
      [' [DOI](a)', 'a'],
      [' [arXiv:2029.00001](a)', 'a'],
      [' [[PDF]](a) \\| [[Code]](b)', 'a b'],
      [', et al. [Project Page](a).', 'a'],
    ] as const)
      assert.deepEqual(
        read(`- \`\`ISLD 2029\`\` ${lakes}\n  Mei Lin, Ann Reed and Tom Brook\\*${behind}`),
        [`${lakes} / Mei Lin, Ann Reed, Tom Brook* / ${addresses}`],
        behind,
      );
  });

  it('may have their venue in brackets behind a plain title right above their authors', () => {
    for (const year of ['CVPR 2029', "CVPR'29", 'CVPR2029']) {
      const [title, names] = [`${lakes} (${year})`, 'Mei Lin, Ann Reed, Tom Brook'];
      for (const body of [
        `- ${title}\\\n  ${names}`,
        `<ul><li>${title}<br>${names}<br><a href="a.pdf">PDF</a></li></ul>`,
        `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n${title}\n\n${names}\n\n</div></div>`,
      ])
        assert.match(read(body)[0] ?? '', new RegExp(`^${lakes}.* / Mei Lin, Ann Reed, Tom Brook / `), body);
    }
  });

  it('may have the venue in brackets behind the authors above their title', () =>
    assert.deepEqual(read(`- Mei Lin, Ann Reed and Tom Brook (CVPR 2029)\\\n  **${lakes}**`), [
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / `,
    ]));

  it('may have a plain title that reads like names between a venue and their authors', () =>
    assert.deepEqual(
      read(
        `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\nQuiet Lake Computing and Rowing (QLCR2029)\n\nShallow Seas and Their Shores\n\n**Mei Lin**, Ann Reed\n\n</div></div>`,
      ),
      ['Shallow Seas and Their Shores / Mei Lin, Ann Reed / '],
    ));

  it('may be paragraphs with a list of links right below', () =>
    assert.deepEqual(
      read(
        `**${lakes}**<br>\nMei Lin, Ann Reed<br>\nSymposium on Lakes, 2029.\n- [Paper](a) \\| [Code](b)\n\n- [Elsewhere](c)`,
      ),
      [`${lakes} / Mei Lin, Ann Reed / a b`],
    ));

  it('may be the lines of one paragraph, whose parts in lines are one', () => {
    assert.deepEqual(
      read(
        `1、Mei Lin, Ann Reed. "${lakes}", Journal of Lakes, 2029. [PDF](a)<br>\n2、Ann Reed, Mei Lin. "Counting gulls from the air", Journal of Birds, 2028. <br>\n3、Mei Lin, Tom Brook."Rivers that forget where they were", 2027.`,
      ),
      [
        `${lakes} / Mei Lin, Ann Reed / a`,
        'Counting gulls from the air / Ann Reed, Mei Lin / ',
        'Rivers that forget where they were / Mei Lin, Tom Brook / ',
      ],
    );
    assert.deepEqual(read(`**${lakes}**<br>\nMei Lin, Ann Reed<br>\n*Journal of Lakes*, 2029<br>\n[PDF](a)`), [
      `${lakes} / Mei Lin, Ann Reed / a`,
    ]);
  });

  it('are no paragraphs that tell of works', () => {
    for (const told of [
      `Together with Mei Lin, Ann Reed and Tom Brook I have written [${lakes}](a), which won a prize in 2029.`,
      'I read lakes with **Mei Lin**, Ann Reed and Tom Brook. [A page about all the lakes that we read](b).',
      `[${lakes}](a) is what I work on, together with Mei Lin, Ann Reed and Tom Brook.`,
    ])
      assert.deepEqual(read(told), [], told);
  });

  it('of a box with several papers are its paragraphs', () =>
    assert.deepEqual(
      read(
        `<div class='paper-box'><div class='paper-box-text' markdown="1">\n<strong>**Lakes**</strong>\n<br>\n[1] **Lin M**, Reed A, et al. ${lakes}[J]. Journal of Lakes, 2029, 26(12): 5772-5782.\n[[Online]](a)\n<p></p>\n[2] Reed A, **Lin M**, et al. Counting gulls from the air[J]. Journal of Birds, 2028, 216: 11. [[Online]](b)\n</div></div>`,
      ),
      [`${lakes} / Lin M, Reed A / a`, 'Counting gulls from the air / Reed A, Lin M / b'],
    ));

  it('of a box with several papers are there once where a box above was left open', () => {
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

  it('of a box with several papers are its entries', () =>
    assert.deepEqual(
      read(
        `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n- Mei Lin, Ann Reed. "${lakes}." [PDF](a)\n- Mei Lin, Ola Berg. "Counting gulls from the air." [PDF](b)\n</div></div>`,
      ),
      [`${lakes} / Mei Lin, Ann Reed / a`, 'Counting gulls from the air / Mei Lin, Ola Berg / b'],
    ));

  it('keep their own links where one stands inside another', () =>
    assert.deepEqual(
      read(
        `- Mei Lin, Ann Reed. "${lakes}." [PDF](a)\n  - Mei Lin, Ann Reed. "Water and memory in the north." [PDF](b)`,
      ),
      [`${lakes} / Mei Lin, Ann Reed / a`, 'Water and memory in the north / Mei Lin, Ann Reed / b'],
    ));

  it('say how sure the reading is', () => {
    const body = [
      `- Mei Lin, Ann Reed. "${lakes}." 2029.`,
      `- Mei Lin, Ann Reed, ${lakes}, Journal of Lakes, 2029.`,
      `- [${lakes}](a), Mei Lin, Ann Reed, Tom o. Brook, 2029`,
    ].join('\n');
    assert.deepEqual(
      worksOf(parsePage(body)).map(({ titleConfidence, authors }) => `${titleConfidence}, ${authors.confidence}`),
      ['certain, certain', 'likely, likely', 'certain, likely'],
    );
  });

  const two = `- [Counting gulls](z), **Mei Lin**, Ann Reed, 2028`;
  for (const [style, body] of [
    ['an item', `- [${lakes}](a) **Mei Lin**`],
    ['an item with a venue in brackets', `- [${lakes}](a), **Mei Lin** (Northern Lakes)`],
    ['an item with a tag', `- \`ISL 2029\` [${lakes}](a)<br>\n  Mei Lin\\*`],
    ['an item with the name first', `- Mei Lin. "${lakes}." [PDF](a)`],
    ['bold pieces beside each other', `- [${lakes}](a) **Mei Lin** **ISL2029**`],
    ['a paragraph', `[${lakes}](a) \\\\\n<b>Mei Lin</b>`],
    [
      'a box',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n[${lakes}](a)\n\nMei Lin\n</div></div>`,
    ],
    [
      'elements with a class',
      `<div class="pub">\n<div class="title"><a href="a">${lakes}</a></div>\n<div class="names"><strong>Mei Lin</strong></div>\n</div>`,
    ],
  ] as const) {
    it(`may be of one author who has written another, in ${style}`, () => {
      const expected = [
        'Counting gulls / Mei Lin, Ann Reed / z',
        `${lakes} / Mei Lin${style.includes('tag') ? '*' : ''} / a`,
      ];
      const text = `# Papers\n\n${two}\n\n${body}\n\n# News\n\nNone\n`;
      const whole = parsePage(text);
      const line = (page: typeof whole): readonly string[] =>
        worksOf(page).map(
          ({ title, authors, links }) =>
            `${title.text} / ${authors.names.map(name => name.text).join(', ')} / ${links.map(link => link.href).join(' ')}`,
        );
      assert.deepEqual(line(whole), expected);
      // put together from pieces after an edit
      const pieced = parsePage(text, parsePage(text));
      assert.ok(pieced.pieces.length > 1);
      assert.deepEqual(line(pieced), expected);
    });
  }

  for (const [style, body] of [
    ['before the names', `- ${lakes}, Mei Lin, Tom Brook (Northern Lakes)`],
    ['before the names, behind a tag', `- \`ISL 2029\` ${lakes}. Tom Brook, Mei Lin`],
    ['before the names and links', `- ${lakes}, Tom Brook, Mei Lin. [PDF](a)`],
    ['behind the names, without a year', `- Tom Brook, Mei Lin. ${lakes}. *Northern Water*. [PDF](a)`],
    ['behind the names, with a comma at its end', `- Tom Brook, Mei Lin. ${lakes}, *3rd ISLD*. [PDF](a)`],
  ] as const) {
    it(`may have a title that nothing marks, ${style}, where an author has written another`, () => {
      const text = `# Papers\n\n${two}\n${body}\n\n# News\n\nNone\n`;
      for (const page of [parsePage(text), parsePage(text, parsePage(text))]) {
        const [, found] = worksOf(page);
        assert.deepEqual([found?.title.text, found?.titleConfidence], [lakes, 'likely']);
        assert.equal(found?.authors.names.length, 2);
      }
      assert.equal(read(`# Papers\n\n${two}\n${body.replace('Mei Lin', 'Ola Berg')}`).length, 1);
    });
  }

  it('may have a Chinese journal that nothing tells, where an author has written another', () => {
    const one = '- **林梅**, 王芦. 面向湖泊水位的快速测量方法. 湖泊学报, 2028.';
    const other = (venue: string): string =>
      `# 论文\n\n${one}\n- 李湖, **林梅**. 面向河流水位的快速测量方法. ${venue}\n`;
    assert.deepEqual(read(other('湖泊研究与发展, 2029.')), [
      '面向湖泊水位的快速测量方法 / 林梅, 王芦 / ',
      '面向河流水位的快速测量方法 / 李湖, 林梅 / ',
    ]);
    for (const place of ['湖城大学, 2029.', '湖泊水位与湖岸报告, 2029.', '东湖省北湖市, 2029.', '湖城, 2029.'])
      assert.equal(read(other(place)).length, 1, place);
    assert.deepEqual(read(`# 报告\n\n- 李湖, **林梅**. 面向河流水位的快速测量方法. 湖泊研究与发展, 2029.\n`), []);
  });

  it('of one author are none under a heading that lists no others, of someone else, or where they are talks', () => {
    assert.equal(read(`# Papers\n\n${two}\n\n# Notes\n\n- [${lakes}](a) Mei Lin`).length, 1);
    assert.equal(read(`# Papers\n\n${two}\n- [${lakes}](a) Tom Brook`).length, 1);
    assert.equal(read(`# Papers\n\n${two}\n- [${lakes}](a) Mei Lin. Invited talk`).length, 1);
  });

  it('of one author are none above the first heading, but behind another that stands there', () => {
    const listed = `# Papers\n\n- [${lakes}](a), Mei Lin, Ann Reed, *ISLD*, 2029`;
    for (const greeting of [
      '<div class="hero"><p>Welcome to the homepage of</p><h1>Mei Lin</h1></div>',
      '**Ph.D. Student in Lakes and Rivers**  \nMei Lin',
      '[Curriculum vitae of the last years](b), Mei Lin',
    ])
      assert.deepEqual(read(`${greeting}\n\n${listed}`), [`${lakes} / Mei Lin, Ann Reed / a`], greeting);
    const hero =
      '<section class="hero">\n  <p class="intro">Lake sciences · models of the river · tides</p>\n  <h1 class="intro-title">Mei Lin</h1>\n<p>PhD candidate</p></section>';
    assert.deepEqual(
      read(`${hero}\n\n<h2>Papers</h2>\n\n- [${lakes}](a), Mei Lin, Ann Reed, *ISLD*, 2029`),
      [`${lakes} / Mei Lin, Ann Reed / a`],
      'headings in HTML',
    );
    assert.deepEqual(
      read(`- [${lakes}](a), Mei Lin, Ann Reed, *ISLD*, 2029\n- [Counting gulls from the air](b), Mei Lin (Birds)`),
      [`${lakes} / Mei Lin, Ann Reed / a`, 'Counting gulls from the air / Mei Lin / b'],
    );
  });

  it('of one author or with plain titles may stand above the others of a page without headings', () => {
    const below = `- [${lakes}](a), Mei Lin, Ann Reed, *ISLD*, 2029`;
    const boats = '- Counting boats on northern lakes, Mei Lin, Ann Reed';
    assert.equal(read(`${boats}\n${below}`).length, 2);
    assert.deepEqual(
      read(
        `**Rivers of the North and the South**\\\nMei Lin\\\n*Journal of Lakes*, 2029\n\n**${lakes}**\\\nMei Lin, Ann Reed\\\n*ISLD*, 2029`,
      ),
      ['Rivers of the North and the South / Mei Lin / ', `${lakes} / Mei Lin, Ann Reed / `],
    );
  });

  it('with plain titles are no places in competitions of those who have written others', () => {
    const works = `- [${lakes}](a), **Mei Lin**, Ann Reed, *ISLD*, 2029`;
    for (const venue of ['*ISLD Workshop*, 2029', '(ISLD Workshop)'])
      assert.equal(read(`${works}\n- First place in the lake challenge, **Mei Lin** and Ann Reed, ${venue}`).length, 1);
  });

  it('with plain titles stand under no heading, under one for papers or beside other works, not where jobs and courses do', () => {
    const plain = '- Counting boats on northern lakes, **Mei Lin**, *Norrhavn*, 2029';
    assert.equal(read(plain).length, 1);
    for (const title of ['Publications', '📝 Selected Papers', '论文', 'Selected Works', 'Research'])
      assert.equal(read(`# ${title}\n\n## 2029\n\n${plain}`).length, 1, title);
    for (const title of ['Experience', 'Research Experience', 'Teaching', 'Honors and Awards', '工作经历'])
      assert.equal(read(`# ${title}\n\n${plain}`).length, 0, title);
    assert.equal(read(`# Writing\n\n${plain}`).length, 0);
    assert.equal(read(`# Writing\n\n- [${lakes}](a), Mei Lin, Ann Reed\n${plain}`).length, 2);
  });

  it('behind a plain tag without a year stand where papers do, not where courses and posts do', () => {
    const tagged = '- (Journal of Lakes) **Counting boats on northern lakes**, Mei Lin, Ann Reed';
    const others = `- [${lakes}](a), Mei Lin, Ann Reed`;
    for (const body of [tagged, `# Papers\n\n${tagged}`]) assert.equal(read(body).length, 1, body);
    assert.equal(read(`# Writing\n\n${others}\n${tagged}`).length, 2);
    for (const title of ['Teaching', 'Services', 'News', 'Software'])
      assert.deepEqual(
        read(`# ${title}\n\n${tagged}\n- [Workshop] **Lakes for all people here**, Mei Lin, Ann Reed`),
        [],
      );
    // its year says that it appeared, and a link that it can be read
    for (const entry of [tagged.replace('Journal of Lakes', 'ISLD 2029'), tagged.replace(/\*\*(.*)\*\*/, '[$1](a)')])
      assert.equal(read(`# Writing\n\n${entry}`).length, 1, entry);
  });

  it('know patents by their numbers', () => {
    const body = [
      `- Mei Lin, Ann Reed. "${lakes}," No. CN2029104100144.`,
      `- Mei Lin, Ann Reed. **${lakes}**, China Patent, Jul. 29, 2029.`,
      `- Mei Lin, Ann Reed. "${lakes}." Journal of Lakes, 2029.`,
    ].join('\n');
    assert.deepEqual(
      worksOf(parsePage(body)).map(({ patent }) => patent),
      [{ number: 'CN2029104100144' }, { number: undefined }, undefined],
    );
  });

  it('are patents below a heading of patents', () => {
    const entry = `- Mei Lin, Ann Reed. "${lakes}". [[HTML]](https://example.org/p)\n`;
    const arePatents = (...headings: readonly string[]): boolean =>
      worksOf(parsePage(`${headings.join('\n\n')}\n\n${entry}`)).every(({ patent }) => patent !== undefined);
    for (const title of [
      'Patents',
      '💡 Granted Patents',
      'Invention Patent',
      'Invention Grants (发明专利授权)',
      '专利',
      '发明专利',
    ])
      assert.ok(arePatents('# Publications', `## ${title}`), title);
    assert.ok(arePatents('# Patents', '## 2029'));
    for (const title of ['Papers', '论文专利', '论文与专利', 'Publications & Patents', 'Software Copyrights / Patents'])
      assert.ok(!arePatents(`# ${title}`), title);
    assert.ok(!arePatents('# Patents', '## Papers'));
    assert.ok(!arePatents('# Patents', '# Projects'));
  });

  it('know where their names are written', () => {
    const page = parsePage(`---\n---\n- \`Mei Lin\`, **Ann Reed**. "${lakes}." 2029.\n`);
    const [work] = worksOf(page);
    const written = work?.authors.names.map(name => {
      const { start, end } = work.authors.line.place(name);
      return page.text.slice(start, end);
    });
    assert.deepEqual(written, ['Mei Lin', 'Ann Reed']);
  });

  it('are read once for a page', () => {
    const page = parsePage(`- Mei Lin, Ann Reed. "${lakes}."`);
    assert.equal(worksOf(page), worksOf(page));
  });

  for (const [what, body] of [
    ['news', `- *2029.05* Our paper [${lakes}](a) was accepted by ISLD 2029!`],
    ['news of others', `- [${lakes}](a) by Ann Reed and Tom Brook is out`],
    ['talks', '- 2029.05, “Lakes and rivers of the north”, 国际湖泊会议, 江苏南京'],
    ['jobs', '- *2028.05 - 2030.02*, Institute of Lakes, Northern University, [Shore](a)'],
    [
      'talks with a date',
      '- *2029.05*: Northern Forum, Lakeside. *What the lakes remember of rivers*. Mei Lin and Ann Reed. [Slides](a)',
    ],
    ['talks that one person gave', `- Mei Lin. "${lakes}." Invited talk, Symposium on Lakes, 2029.`],
    [
      'stays',
      '- *Northern Lake University, Norrhavn*  \n  **Visiting Student, Mar. 2029**  \n  Supervised by Prof. Ann Reed',
    ],
    ['persons', '- Mei Lin, Doctor, Associate Professor, *School of Lakes of Northern University*'],
    [
      'what several lines in HTML say of a person',
      '<div class="card"><div class="name">Mei Lin of the northern lakes</div><div>Associate Professor, Lakeside</div></div>',
    ],
    ['a title with no names but a venue', `- [${lakes}](a), Invited paper, Lake Letters, Norrhavn Press, 2029`],
    ['fields of study', '- [Fields of Interest](a): Lake Economy, Water behaviour, Tidal History'],
    ['a title whose venue reads like a name', `- [${lakes}](a), Remote Sensing, vol. 3, 2029`],
    ['friends', '[Mei Lin](a), [Ann Reed](b), [Tom Brook](c)  \n[Ola Berg](d), [Lars Holm](e), [Eva Strand](f)'],
    ['friends with their Chinese names', '- [Mei Lin (林梅)](a), [Ann Reed (芦安)](b), [Hu Li (李湖)](c)'],
    [
      'studies with their dates',
      '- *2028.09 - 2029.07*, Undergraduate, School of Lakes, East Lake University, Norrhavn.',
    ],
    ['committees with a tag', '- `ISL 2029` Programme committee of the northern lakes, **Mei Lin**, Ann Reed'],
    ['remarks in brackets', '- [Seen in the north of the lakes], in a boat of the institute'],
    [
      'jobs that are over',
      '- *2028.08 - 2029.07*, 水下工程师，[Lake Ocean Works](a), 特湖岛，北地.\n- *2028.08 - 2029.07*, 工程师，[Lake Works of the North](b), 特湖岛，北地.',
    ],
    [
      'projects that are over in boxes',
      "<div class='paper-box'><div class='paper-box-image'><div class=\"badge\"></div></div>\n<div class='paper-box-text' markdown=\"1\">\n\nProject: Boats of the North\n\n**[NLU](a),[Lake Ocean](b.pdf), 2028.08 - 2029.07**\n</div></div>",
    ],
    ['projects with the number of their grant in boxes', `# Projects\n\n${projectBox('Project No.: 2029LAKE17')}`],
    ['projects in Chinese in boxes', `# 科研项目\n\n${projectBox('项目编号：2029LAKE17')}`],
    [
      'a grant of which one is the PI',
      '# Grants and Awards\n\n- **PI, Norrland Council, "Lakes and Boats of Tomorrow"**',
    ],
    [
      'a grant in a sentence',
      '# Grants and Awards\n\n- *2029.04*   **Co-PI, Northern HPC JU "Extreme Lake Access"** grant on a machine\n- **Co-PI, Norrland Council**, "Rivers and Boats of Tomorrow", 2029.',
    ],
    [
      'a grant with its investigator',
      '# Grants\n\n- Principal Investigator, Norrland Council, "Lakes and Boats of Tomorrow", 2029.',
    ],
    ['persons of whom the first is linked', '# Collaborators\n\n- [Mei Lin](a), Ann Reed, Tom Brook'],
    [
      'the same in HTML with footnotes',
      '<div class="authors">\n<a href="a">Mei Lin</a><sup>1</sup>,\nAnn Reed<sup>2</sup>,\nTom Brook<sup>3</sup>\n</div>',
    ],
    [
      'jobs in HTML',
      '<div class="item"><div class="role">Student Researcher · <span>Lake Works of the North</span></div><div class="date">2029.05 – Present</div><div>Gathering of Lakes and Rivers</div><div>Mountain View, CA, USA</div></div>',
    ],
    [
      'points of a lecture',
      '* **湖泊水位标准的征集与算法**:\n  * NLC定期组织湖泊水位算法的征集和审定工作。近期，标准研究院于2029年2月5日发布公告',
    ],
    ['jobs with the name in bold', '- Visiting scholar of the lake works, **Mei Lin**, *Research Assistant*, 2029'],
    [
      'jobs at a company',
      '- Research Scientist in machine learning, **Lakesoft Research**, *Norrhavn*, 2028.03 - 2029.09',
    ],
    ['jobs up to a month', '- Gathering of lakes and rivers, **Ann Reed**, *Norrhavn*, Jul 2027 - Aug 2028'],
    ['jobs for a task', '- Algorithm Engineer for search of lakes, **Mei Lin**, *Norrhavn*, 2028'],
    ['jobs in a team', '- Software Engineer in the Test Team, **Lake Cloud**, *Norrhavn, Lakeland*, 2028'],
    ['stays at a university', '- Visiting Scholar in computer vision, **NTH Norrhavn**, *Norrhavn*, 2028'],
    ['work at an organisation', '- Gathering of lakes and rivers, **Northern Research**, *Norrhavn*, 2028'],
    ['teaching in a season', '- Machine Learning for Lakes, **Ann Reed**, *Norrhavn*, Fall 2029'],
    ['teaching at a university', '- Machine Learning for Lakes, **Ann Reed**, *University of Rivers*, 2029'],
    ['places in a competition', '- First place in the lake challenge, **Mei Lin** and Ann Reed, *ISLD Workshop*, 2029'],
    ['medals', '- Gold medal of the lake games, **Mei Lin** and Ann Reed, *Norrhavn Games*, 2029'],
    ['one name before a marked one and no title', '- Lin, Ann Reed, Cy Hill, **Mei Lin**, *ISLD*, 2029'],
    ['talks with the name in bold', '- Invited talk on lakes and rivers, **Mei Lin**, *Norrhavn Days of Water*, 2029'],
    ['code with a tag', '- [Code] **LakeKit: a toolbox for lakes and rivers**, Mei Lin, Ann Reed'],
    ['slides with a tag', `# Talks\n\n- [Slides] **${lakes}**, Mei Lin, Ann Reed, Norrhavn, 2029`],
    ['posts behind a tag', '- (IEEE Student Branch) **Chair of the local chapter**, Mei Lin, Ann Reed'],
    ['prizes behind a tag', '- (ISL 2029) **Best Student Paper Award Winner Ever**, Lake City, Norrhavn'],
    ['reviews behind a tag', '- [ISLD 2029] **Reviewer and Area Chair of Everything**, Mei Lin, Ann Reed'],
    ['persons with their titles slanted', '- Ann Reed, **Mei Lin**, *Lakes that remember*, 2029'],
    ['news of two persons', '- We have met all the boats, **Mei Lin** and friends, *in the North*, in 2029'],
    ['projects', '- **A simulator of lakes and rivers**<br>Unity Engine<br>2029. [Code](a)'],
    ['jobs of one person', '- **What lakes remember of rivers**<br>Research Intern<br>*Lakeside Institute*, 2029'],
    [
      'names above a journal with its volume',
      '<p>Mei Lin^, Ann Reed*<br>Lake Intelligence Research, 2029, 19 (6): 531-549. (IF: 8.7; CiteScore: 13.2; JCR Q1; 湖泊期刊)</p>',
    ],
    ['links and what is there', '- [Lake Interview Handbook](a): Rivers and Tidal Mechanisms'],
    ['committees', '- Members of the organizing committee, Mei Lin, Ann Reed, Tom Brook'],
    ['visits', '- *2028.10 - 2029.09*, Visiting Student, Northern Lake Center.'],
    ['prizes', `- Mei Lin. "Best Paper of the North." Award of the Journal of Lakes, 2029.`],
    [
      'competitions',
      '- *2029.10* National First Prize (Champion), 4th "Lake Cup" National Innovation and Creativity Competition (Object Detection), Team Leader',
    ],
    ['comments', `<!--\n- Mei Lin, Ann Reed. "${lakes}."\n-->`],
    ['what is reviewed for others', '- Mei Lin, Ann Reed. Reviewers of the northern lakes. Lakes under review, 2029.'],
    ['reviews in Chinese', '- 林梅, 王芦. 多次参与湖泊论文评审. 为湖泊工程审稿, 2029, 12(3).'],
    ['books that were used in a course', '- 面向湖泊专业研究生的课程，林梅，《湖泊水位导论》，2029'],
    ['what was written for a paper', '- 面向全国大学生湖泊竞赛的指导与组织，《湖泊日报》，2029'],
    ['talks in Chinese with a date', '- 林梅, 王芦. 面向湖泊水位的快速测量方法. 湖城, 2029, 6月3日.'],
    ['talks in Chinese with the days', '- 林梅, 王芦. 面向湖泊水位的快速测量方法. 湖城, 2029.06.12-14.'],
    ['applications for patents under examination', '- 林梅, 王芦. 一种用于湖泊水位监测的浮标装置. 在审.'],
    ['titles nobody can tell from the rest', '- Mei Lin, Ann Reed. Lakes that remember. 2029. [PDF](a)'],
  ] as const) {
    it(`do not include ${what}`, () => assert.deepEqual(read(body), []));
  }

  for (const [what, heading, line] of [
    ['under another heading than papers', 'Projects', ''],
    ['with the number of its grant among papers', 'Papers and Projects', 'Project No.: 2029LAKE17'],
    ['with that and its DOI', 'Projects', 'Project No.: 2029LAKE17 [DOI](https://doi.org/10.5555/lakes.1)'],
    ['with that and where it appeared', 'Projects', 'Journal of Lakes, 2029. Project No.: 2029LAKE17'],
    ['with that and the acronym of where it appeared', 'Projects', 'In ISLD, 2029.\n\nProject No.: 2029LAKE17'],
  ] as const)
    it(`include a paper in a box ${what}`, () => {
      assert.equal(read(`# ${heading}\n\n${projectBox(line)}`).length, 1);
    });

  it('include those of authors whose family name is Pi or whose initials are P. I., and items of papers that name a grant', () => {
    assert.deepEqual(read('- **PI Lin**, Ann Reed. "Lakes that remember their rivers." Journal of Lakes, 2029.'), [
      `${lakes} / PI Lin, Ann Reed / `,
    ]);
    assert.deepEqual(read('- Ann Pi, Mei Lin. "Lakes that remember their rivers." Journal of Lakes, 2029.'), [
      `${lakes} / Ann Pi, Mei Lin / `,
    ]);
    const item = `- Ann Reed, Mei Lin. "${lakes}." Journal of Lakes, 2029. Grant No. 12345`;
    assert.equal(read(`# Projects\n\n${item}`).length, 1);
  });

  it('include a paper in a box with the number of its grant and a badge for where it appeared, not for who paid', () => {
    const box = (badge: string): string => projectBox('Grant No. 12345', badge);
    assert.equal(read(`# Projects\n\n${box('ISLD 2029')}`).length, 1);
    for (const badge of ['NSFC 2029', '2029', 'Lakes 2029']) assert.deepEqual(read(`# Projects\n\n${box(badge)}`), []);
  });
});

function projectBox(line: string, badge = '2029 Programme of the North'): string {
  return `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src='a.png' alt="A gauge"></div></div>
<div class='paper-box-text' markdown="1">

[Gauges that measure all the lakes of the north](https://news.example/1) \\\\
[Ann Reed](https://a.example), [Tom Brook](https://b.example), <u>Mei Lin</u> (student leader)

${line}
</div>
</div>`;
}
