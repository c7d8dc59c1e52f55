import { insertsInto } from './insertsInto';

describe('Inserting into a list in Markdown', () => {
  insertsInto([
    {
      style: 'authors first, the own name in backticks, quoted titles, venues in italics with volume and pages',
      page: `- \`Odile Vesper\`, Mo Yan, and Nuala Keane. "A Loom That Never Tires of Weaving." In *Proceedings of the 7th Symposium on Invented Storage*, pp. 1-14, 2023. [[Paper]](https://doi.org/10.5555/1.2) [[Code]](https://code.example/loom)
- \`Odile Vesper\` and Mo Yan. "How to Spin Very Long Threads Indeed." *Journal of Yarn* 82, no. 23 (2022): 363-377. [[Paper]](https://doi.org/10.5556/yarn.1)
- Mo Yan and \`Odile Vesper\`. "Threads Without Any End at All." *arXiv preprint arXiv:2002.00001* (2020). [[Paper]](https://arxiv.org/abs/2002.00001)`,
      conference:
        '- Mo Yan, `Odile Vesper`, and Per Olof Lindqvist. "KiteDB: Storing Wind in Columns." In *Proceedings of the 9th Symposium on Invented Storage*, pp. 1-14, 2025. [[Paper]](https://doi.org/10.5555/kite.42)',
      journal:
        '- `Odile Vesper` and Ivo Brandt. "Patient Looms in Linear Time." *Journal of Invented Textiles* 12, no. 3 (2024): 163-179. [[Paper]](https://doi.org/10.5555/weave.17)',
      preprint:
        '- `Odile Vesper` and Mo Yan. "Weaving Large Looms." *arXiv preprint arXiv:2101.00001* (2021). [[Paper]](https://arxiv.org/abs/2101.00001)',
    },
    {
      style: 'bold titles first, the own name underlined, each part on a line of its own',
      page: `- **A Loom That Never Tires of Weaving** \\
  <u>Odile Vesper</u>, Mo Yan, Nuala Keane \\
  *ISS 2023* \\
  [[Paper]](https://doi.org/10.5555/1.2) [[Code]](https://code.example/loom)
- **How to Spin Very Long Threads Indeed** \\
  <u>Odile Vesper</u>, Mo Yan \\
  *Journal of Yarn, 2022* \\
  [[Paper]](https://doi.org/10.5556/yarn.1)
- **Threads Without Any End at All** \\
  Mo Yan, <u>Odile Vesper</u> \\
  *arXiv preprint arXiv:2002.00001, 2020* \\
  [[Paper]](https://arxiv.org/abs/2002.00001)`,
      conference: `- **KiteDB: Storing Wind in Columns** \\
  Mo Yan, <u>Odile Vesper</u>, Per Olof Lindqvist \\
  *ISS 2025* \\
  [[Paper]](https://doi.org/10.5555/kite.42)`,
      journal: `- **Patient Looms in Linear Time** \\
  <u>Odile Vesper</u>, Ivo Brandt \\
  *Journal of Invented Textiles, 2024* \\
  [[Paper]](https://doi.org/10.5555/weave.17)`,
      preprint: `- **Weaving Large Looms** \\
  <u>Odile Vesper</u>, Mo Yan \\
  *arXiv preprint arXiv:2101.00001, 2021* \\
  [[Paper]](https://arxiv.org/abs/2101.00001)`,
    },
    {
      style: 'linked titles first, the own name bold, venues in parentheses',
      page: `- [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2). **Odile Vesper**, Mo Yan, Nuala Keane. (ISS 2023)
- [How to Spin Very Long Threads Indeed](https://doi.org/10.5556/yarn.1). **Odile Vesper**, Mo Yan. (Journal of Yarn, 2022)
- [Threads Without Any End at All](https://arxiv.org/abs/2002.00001). Mo Yan, **Odile Vesper**. (arXiv 2020)`,
      conference:
        '- [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42). Mo Yan, **Odile Vesper**, Per Olof Lindqvist. (ISS 2025)',
      journal:
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17). **Odile Vesper**, Ivo Brandt. (Journal of Invented Textiles, 2024)',
      preprint: '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001). **Odile Vesper**, Mo Yan. (arXiv 2021)',
    },
    {
      style: 'a numbered list, initials, authors first, bold linked titles',
      page: `1. **O. Vesper**, M. Yan, and N. Keane. **[A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2)**. *Proceedings of the 7th Symposium on Invented Storage*, 2023.
1. **O. Vesper** and M. Yan. **[How to Spin Very Long Threads Indeed](https://doi.org/10.5556/yarn.1)**. *Journal of Yarn*, 2022.
1. M. Yan and **O. Vesper**. **[Threads Without Any End at All](https://arxiv.org/abs/2002.00001)**. *arXiv preprint arXiv:2002.00001*, 2020.`,
      conference:
        '1. M. Yan, **O. Vesper**, and P. O. Lindqvist. **[KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42)**. *Proceedings of the 9th Symposium on Invented Storage*, 2025.',
      journal:
        '1. **O. Vesper** and I. Brandt. **[Patient Looms in Linear Time](https://doi.org/10.5555/weave.17)**. *Journal of Invented Textiles*, 2024.',
      preprint:
        '1. **O. Vesper** and M. Yan. **[Weaving Large Looms](https://arxiv.org/abs/2101.00001)**. *arXiv preprint arXiv:2101.00001*, 2021.',
    },
    {
      style: 'venues first, in backticks',
      page: `* \`ISS 2023\` [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2), **Odile Vesper**, Mo Yan, Nuala Keane
* \`arXiv 2020\` [Threads Without Any End at All](https://arxiv.org/abs/2002.00001), Mo Yan, **Odile Vesper**`,
      conference:
        '* `ISS 2025` [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42), Mo Yan, **Odile Vesper**, Per Olof Lindqvist',
      // an acronym of a conference says nothing of how a journal would be shortened
      journal:
        '* `Journal of Invented Textiles 2024` [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17), **Odile Vesper**, Ivo Brandt',
      preprint: '* `arXiv 2021` [Weaving Large Looms](https://arxiv.org/abs/2101.00001), **Odile Vesper**, Mo Yan',
    },
    {
      style: 'quoted titles first, all behind commas, a word before the last author',
      page: `- "A Loom That Never Tires of Weaving", **Odile Vesper**, Mo Yan and Nuala Keane, *Symposium on Invented Storage*, 2023. [link](https://doi.org/10.5555/1.2)
- "How to Spin Very Long Threads Indeed", **Odile Vesper** and Mo Yan, *Journal of Yarn*, 2022. [link](https://doi.org/10.5556/yarn.1)
- "Threads Without Any End at All", Mo Yan and **Odile Vesper**, *arXiv preprint arXiv:2002.00001*, 2020. [link](https://arxiv.org/abs/2002.00001)`,
      conference:
        '- "KiteDB: Storing Wind in Columns", Mo Yan, **Odile Vesper** and Per Olof Lindqvist, *Proceedings of the 9th Symposium on Invented Storage*, 2025. [link](https://doi.org/10.5555/kite.42)',
      journal:
        '- "Patient Looms in Linear Time", **Odile Vesper** and Ivo Brandt, *Journal of Invented Textiles*, 2024. [link](https://doi.org/10.5555/weave.17)',
      preprint:
        '- "Weaving Large Looms", **Odile Vesper** and Mo Yan, *arXiv preprint arXiv:2101.00001*, 2021. [link](https://arxiv.org/abs/2101.00001)',
    },
    {
      style: 'marks of HTML around name and title, venues bold',
      page: `* <b>Odile Vesper</b>, Mo Yan, Nuala Keane. <i>A Loom That Never Tires of Weaving</i>. **Symposium on Invented Storage**, 2023.
* <b>Odile Vesper</b>, Mo Yan. <i>How to Spin Very Long Threads Indeed</i>. **Journal of Yarn**, 2022.
* Mo Yan, <b>Odile Vesper</b>. <i>Threads Without Any End at All</i>. **arXiv**, 2020.`,
      conference:
        '* Mo Yan, <b>Odile Vesper</b>, Per Olof Lindqvist. <i>KiteDB: Storing Wind in Columns</i>. **Proceedings of the 9th Symposium on Invented Storage**, 2025.',
      journal:
        '* <b>Odile Vesper</b>, Ivo Brandt. <i>Patient Looms in Linear Time</i>. **Journal of Invented Textiles**, 2024.',
      preprint: '* <b>Odile Vesper</b>, Mo Yan. <i>Weaving Large Looms</i>. **arXiv**, 2021.',
    },
    {
      style: 'titles in italics, plain venues, links in brackets, footnote marks at names',
      page: `- **Odile Vesper**\\*, Mo Yan\\*, Nuala Keane. *A Loom That Never Tires of Weaving*. ISS 2023. [[link](https://doi.org/10.5555/1.2)] [[code](https://code.example/loom)]
- **Odile Vesper**, Mo Yan. *How to Spin Very Long Threads Indeed*. Journal of Yarn, 2022. [[link](https://doi.org/10.5556/yarn.1)]`,
      conference:
        '- Mo Yan, **Odile Vesper**, Per Olof Lindqvist. *KiteDB: Storing Wind in Columns*. ISS 2025. [[link](https://doi.org/10.5555/kite.42)]',
      journal:
        '- **Odile Vesper**, Ivo Brandt. *Patient Looms in Linear Time*. Journal of Invented Textiles, 2024. [[link](https://doi.org/10.5555/weave.17)]',
      preprint:
        '- **Odile Vesper**, Mo Yan. *Weaving Large Looms*. arXiv preprint arXiv:2101.00001, 2021. [[link](https://arxiv.org/abs/2101.00001)]',
    },
    {
      style: 'plain titles between commas, with a rank before the names',
      page: `1. [CCF-A] **Odile Vesper**, Mo Yan, Nuala Keane, A Loom That Never Tires of Weaving, Symposium on Wind (SOW), 2023.
2. [CCF-B] **Odile Vesper**, Mo Yan, Nuala Keane, How to Spin Very Long Threads Indeed, Journal of Yarn, 2022.`,
      conference:
        '3. Mo Yan, **Odile Vesper**, Per Olof Lindqvist, KiteDB: Storing Wind in Columns, Proceedings of the 9th Symposium on Invented Storage (ISS), 2025.',
      journal: '3. **Odile Vesper**, Ivo Brandt, Patient Looms in Linear Time, Journal of Invented Textiles, 2024.',
      preprint: '3. **Odile Vesper**, Mo Yan, Weaving Large Looms, arXiv preprint arXiv:2101.00001, 2021.',
    },
    {
      style: 'a picture for a link before the names, titles in bold between quotation marks',
      page: `[![Paper](https://img.example/SOW-2023.svg)](https://doi.org/10.5555/1.2) <u>Odile Vesper</u>, Mo Yan, Nuala Keane, "**A Loom That Never Tires of Weaving**". In *Symposium on Wind*. 2023. [[arXiv](https://arxiv.org/abs/2301.00001)]

[![Paper](https://img.example/JOY-2022.svg)](https://doi.org/10.5555/2.2) <u>Odile Vesper</u>, Mo Yan, Nuala Keane, "**How to Spin Very Long Threads Indeed**". In *Journal of Yarn*. 2022.`,
      conference:
        '\nMo Yan, <u>Odile Vesper</u>, Per Olof Lindqvist, "**[KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42)**". In *Proceedings of the 9th Symposium on Invented Storage*. 2025.',
      journal:
        '\n<u>Odile Vesper</u>, Ivo Brandt, "**[Patient Looms in Linear Time](https://doi.org/10.5555/weave.17)**". In *Journal of Invented Textiles*. 2024.',
      preprint:
        '\n<u>Odile Vesper</u>, Mo Yan, "**Weaving Large Looms**". *arXiv preprint arXiv:2101.00001*, 2021. [[arXiv](https://arxiv.org/abs/2101.00001)]',
    },
    {
      style: 'pictures below the title, names and venue in a list inside',
      page: `- [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2)
![](https://img.example/badge/wind.svg)
  - **Odile Vesper**, Mo Yan, Nuala Keane
  - Symposium on Wind 2023 <strong><span class='show_paper_citations' data='A:B'></span></strong>

- [How to Spin Very Long Threads Indeed](https://doi.org/10.5556/yarn.1)
![](https://img.example/badge/yarn.svg)
  - **Odile Vesper**, Mo Yan, Nuala Keane
  - Journal of Yarn, 2022 <strong><span class='show_paper_citations' data='A:C'></span></strong>`,
      conference:
        '\n- [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42)\n  - Mo Yan, **Odile Vesper**, Per Olof Lindqvist\n  - Proceedings of the 9th Symposium on Invented Storage 2025',
      journal:
        '\n- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17)\n  - **Odile Vesper**, Ivo Brandt\n  - Journal of Invented Textiles, 2024',
      preprint:
        '\n- [Weaving Large Looms](https://arxiv.org/abs/2101.00001)\n  - **Odile Vesper**, Mo Yan\n  - arXiv preprint arXiv:2101.00001, 2021',
    },
    {
      style: 'venues in a tag of many words before the title',
      page: `- <span style="background-color:#1E40AF; color:white; padding:1px 4px; border-radius:6px;">SOW 2023</span><span style="color:red">（CCF-B）</span> *A Loom That Never Tires of Weaving*, **Odile Vesper**, Mo Yan, Nuala Keane
- <span style="background-color:#1E40AF; color:white; padding:1px 4px; border-radius:6px;">SOY 2022</span><span style="color:red">（CCF-B）</span> *How to Spin Very Long Threads Indeed*, **Odile Vesper**, Mo Yan, Nuala Keane`,
      conference:
        '- <span style="background-color:#1E40AF; color:white; padding:1px 4px; border-radius:6px;">ISS 2025</span> *KiteDB: Storing Wind in Columns*, Mo Yan, **Odile Vesper**, Per Olof Lindqvist',
      journal:
        '- <span style="background-color:#1E40AF; color:white; padding:1px 4px; border-radius:6px;">Journal of Invented Textiles 2024</span> *Patient Looms in Linear Time*, **Odile Vesper**, Ivo Brandt',
      preprint:
        '- <span style="background-color:#1E40AF; color:white; padding:1px 4px; border-radius:6px;">arXiv 2021</span> *Weaving Large Looms*, **Odile Vesper**, Mo Yan',
    },
    {
      style: 'numbered lines of one paragraph',
      page: `1、**Odile Vesper**, Mo Yan, Nuala Keane. "A Loom That Never Tires of Weaving", Symposium on Invented Storage, 2023.<br>
2、Mo Yan, **Odile Vesper**. "How to Spin Very Long Threads Indeed", Journal of Yarn, 2022.`,
      gap: '<br>\n',
      conference:
        '3、Mo Yan, **Odile Vesper**, Per Olof Lindqvist. "KiteDB: Storing Wind in Columns", Proceedings of the 9th Symposium on Invented Storage, 2025.',
      journal: '3、**Odile Vesper**, Ivo Brandt. "Patient Looms in Linear Time", Journal of Invented Textiles, 2024.',
      preprint: '3、**Odile Vesper**, Mo Yan. "Weaving Large Looms", arXiv preprint arXiv:2101.00001, 2021.',
    },
    {
      style: 'paragraphs with numbers that go down, a picture below one, the own name in a colour',
      page: `[3] <span style="color:blue">Odile Vesper</span>, Mo Yan, Nuala Keane. *A Loom That Never Tires of Weaving.* **Symposium on Invented Storage** 2023. [DOI](https://doi.org/10.5555/1.2)

<img src="/images/loom.png" width="150">

[2] Mo Yan, <span style="color:blue">Odile Vesper</span>. *How to Spin Very Long Threads Indeed.* **Journal of Yarn** 2022. [DOI](https://doi.org/10.5556/yarn.1)`,
      gap: '\n\n',
      conference:
        '[1] Mo Yan, <span style="color:blue">Odile Vesper</span>, Per Olof Lindqvist. *KiteDB: Storing Wind in Columns.* **Proceedings of the 9th Symposium on Invented Storage** 2025. [DOI](https://doi.org/10.5555/kite.42)',
      journal:
        '[1] <span style="color:blue">Odile Vesper</span>, Ivo Brandt. *Patient Looms in Linear Time.* **Journal of Invented Textiles** 2024. [DOI](https://doi.org/10.5555/weave.17)',
      preprint:
        '[1] <span style="color:blue">Odile Vesper</span>, Mo Yan. *Weaving Large Looms.* **arXiv preprint arXiv:2101.00001** 2021. [DOI](https://arxiv.org/abs/2101.00001)',
    },
    {
      style: 'one entry that came from elsewhere, with its first name the other way round and a mark of GB/T 7714',
      page: `- \`Odile Vesper\`, Mo Yan, and Nuala Keane. "A Loom That Never Tires of Weaving." 2023. In Proceedings of the 7th Symposium on Invented Storage. [[Page]](https://doi.org/10.5555/1.2)
- Mo Yan, \`Odile Vesper\`, and Ivo Brandt. "How to Spin Very Long Threads Indeed." 2022. Journal of Yarn. [[Page]](https://doi.org/10.5556/yarn.1)
- Keane, Nuala, \`Odile Vesper\`, and Mo Yan. "Threads Without Any End at All[J]." 2020. Journal of Yarn. [[Page]](https://doi.org/10.5556/yarn.2)`,
      conference:
        '- Mo Yan, `Odile Vesper`, and Per Olof Lindqvist. "KiteDB: Storing Wind in Columns." 2025. In Proceedings of the 9th Symposium on Invented Storage. [[Page]](https://doi.org/10.5555/kite.42)',
      journal:
        '- `Odile Vesper` and Ivo Brandt. "Patient Looms in Linear Time." 2024. Journal of Invented Textiles. [[Page]](https://doi.org/10.5555/weave.17)',
      preprint:
        '- `Odile Vesper` and Mo Yan. "Weaving Large Looms." 2021. arXiv preprint arXiv:2101.00001. [[Page]](https://arxiv.org/abs/2101.00001)',
    },
    {
      style: 'labels of links that differ from entry to entry',
      page: `- [A Loom That Never Tires of Weaving](https://press.example/loom), **Odile Vesper**, Mo Yan, Nuala Keane, *Symposium on Invented Storage*, 2023. [[PDF](https://press.example/loom.pdf)] [[Code](https://code.example/loom)]
- [How to Spin Very Long Threads Indeed](https://press.example/spin), **Odile Vesper**, Mo Yan, *Journal of Yarn*, 2022. [[Page](https://doi.org/10.5556/yarn.1)]
- [Threads Without Any End at All](https://press.example/threads), Mo Yan, **Odile Vesper**, *arXiv:2002.00001*, 2020. [[PDF](https://arxiv.org/pdf/2002.00001)] [[Slides](https://press.example/s.pdf)]
- [Very Short Threads, Their Use and Abuse](https://press.example/short), Mo Yan, **Odile Vesper**, *Journal of Yarn*, 2019. [[Page](https://doi.org/10.5556/yarn.2)] [[PDF](https://press.example/short.pdf)]`,
      // the title leads to what the page of the work is, so that the label would repeat it
      conference:
        '- [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42), Mo Yan, **Odile Vesper**, Per Olof Lindqvist, *Proceedings of the 9th Symposium on Invented Storage*, 2025.',
      journal:
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17), **Odile Vesper**, Ivo Brandt, *Journal of Invented Textiles*, 2024.',
      preprint:
        '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), **Odile Vesper**, Mo Yan, *arXiv:2101.00001*, 2021. [[PDF](https://arxiv.org/pdf/2101.00001)]',
    },
    {
      style: 'labels of links that differ from entry to entry, titles without a link, a numbered list that counts',
      page: `1. **A Loom That Never Tires of Weaving**. Odile Vesper, Mo Yan, Nuala Keane. *Symposium on Invented Storage*, 2023. [PDF](https://press.example/loom.pdf) | [Code](https://code.example/loom)
2. **How to Spin Very Long Threads Indeed**. Odile Vesper, Mo Yan. *Journal of Yarn*, 2022. [Page](https://doi.org/10.5556/yarn.1) | [PDF](https://press.example/spin.pdf)
3. **Threads Without Any End at All**. Mo Yan, Odile Vesper. *arXiv:2002.00001*, 2020. [PDF](https://arxiv.org/pdf/2002.00001)`,
      conference:
        '4. **KiteDB: Storing Wind in Columns**. Mo Yan, Odile Vesper, Per Olof Lindqvist. *Proceedings of the 9th Symposium on Invented Storage*, 2025. [Page](https://doi.org/10.5555/kite.42)',
      journal:
        '4. **Patient Looms in Linear Time**. Odile Vesper, Ivo Brandt. *Journal of Invented Textiles*, 2024. [Page](https://doi.org/10.5555/weave.17)',
      preprint:
        '4. **Weaving Large Looms**. Odile Vesper, Mo Yan. *arXiv:2101.00001*, 2021. [Page](https://arxiv.org/abs/2101.00001) \\| [PDF](https://arxiv.org/pdf/2101.00001)',
    },
  ]);
});
