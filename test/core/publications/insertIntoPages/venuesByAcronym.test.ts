import { english, insertsInto } from './insertsInto';

describe('Inserting where venues go by acronym and year', () => {
  insertsInto([
    {
      style: 'the acronym of a conference with the year in brackets behind the name',
      page: `- Odile Vesper, Mo Yan, Nuala Keane. **A Loom That Never Tires of Weaving**. In Proc. of the Symposium on Wind (SOW 2023). [PDF](https://doi.org/10.5555/1.2)
- Odile Vesper, Mo Yan. **How to Spin Very Long Threads Indeed**. Journal of Yarn, vol. 82, 2022. [PDF](https://doi.org/10.5556/yarn.1)`,
      conference:
        '- Mo Yan, Odile Vesper, Per Olof Lindqvist. **KiteDB: Storing Wind in Columns**. In Proceedings of the 9th Symposium on Invented Storage (ISS 2025). [PDF](https://doi.org/10.5555/kite.42)',
      journal:
        '- Odile Vesper, Ivo Brandt. **Patient Looms in Linear Time**. Journal of Invented Textiles, vol. 12, 2024. [PDF](https://doi.org/10.5555/weave.17)',
      preprint:
        '- Odile Vesper, Mo Yan. **Weaving Large Looms**. arXiv preprint arXiv:2101.00001, 2021. [PDF](https://arxiv.org/pdf/2101.00001)',
    },
    {
      style: 'acronyms of conferences in bold, the year behind; identifiers of preprints without `preprint`',
      page: `- [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2), **Odile Vesper**, Mo Yan, Nuala Keane, **ISS**, 2023
- [How to Spin Very Long Threads Indeed](https://doi.org/10.5556/yarn.1), **Odile Vesper**, Mo Yan, *Journal of Yarn, 82*(23), 363–377, 2022
- [Threads Without Any End at All](https://arxiv.org/abs/2002.00001), Mo Yan, **Odile Vesper**, *arXiv:2002.00001, 2020*`,
      conference:
        '- [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42), Mo Yan, **Odile Vesper**, Per Olof Lindqvist, **ISS**, 2025',
      journal:
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17), **Odile Vesper**, Ivo Brandt, *Journal of Invented Textiles, 12*(3), 163–179, 2024',
      preprint:
        '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), **Odile Vesper**, Mo Yan, *arXiv:2101.00001, 2021*',
    },
    {
      style:
        'years of two digits behind acronyms, volumes and pages with words, preprints under the name that DBLP has for them',
      page: `- **A Loom That Never Tires of Weaving**. Odile Vesper, Mo Yan, Nuala Keane. *ISS'23*.
- **How to Spin Very Long Threads Indeed**. Odile Vesper, Mo Yan. *Journal of Yarn*, vol. 82, no. 23, pp. 363-377, Mar. 2022.
- **Threads Without Any End at All**. Mo Yan, Odile Vesper. *CoRR*, 2020.`,
      conference: "- **KiteDB: Storing Wind in Columns**. Mo Yan, Odile Vesper, Per Olof Lindqvist. *ISS'25*.",
      journal:
        '- **Patient Looms in Linear Time**. Odile Vesper, Ivo Brandt. *Journal of Invented Textiles*, vol. 12, no. 3, pp. 163-179, 2024.',
      preprint: '- **Weaving Large Looms**. Odile Vesper, Mo Yan. *CoRR*, 2021.',
    },
    {
      style: 'years of two digits behind the name of a conference in parentheses, which no article has',
      page: `- [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2), Odile Vesper, Mo Yan, Nuala Keane (ISS 23)
- [How to Spin Very Long Threads Indeed](https://doi.org/10.5556/yarn.1), Odile Vesper, Mo Yan (SPUN 22 Demo Track)
- [Threads Without Any End at All](https://doi.org/10.5556/yarn.2), Mo Yan, Odile Vesper (ISS 21)`,
      conference:
        '- [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42), Mo Yan, Odile Vesper, Per Olof Lindqvist (ISS 25)',
      journal:
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17), Odile Vesper, Ivo Brandt (Journal of Invented Textiles 2024)',
      preprint: '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), Odile Vesper, Mo Yan (arXiv 21)',
    },
    ...(['S&P', 'EuroS&P', 'S&amp;P', 'IEEE S&P'] as const).map(venue => ({
      style: `an acronym whose last letter, behind \`&\`, counts no pages: ${venue}`,
      page: `- [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2), Odile Vesper, Mo Yan, Nuala Keane. *${venue} 2023*.
- [Threads Without Any End at All](https://doi.org/10.5556/yarn.2), Mo Yan, Odile Vesper. *${venue} 2021*.`,
      conference:
        '- [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42), Mo Yan, Odile Vesper, Per Olof Lindqvist. *ISS 2025*.',
      journal:
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17), Odile Vesper, Ivo Brandt. *Journal of Invented Textiles 2024*.',
      preprint: '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), Odile Vesper, Mo Yan. *arXiv 2021*.',
    })),
    {
      style: 'acronyms of conferences with two digits of the year behind a hyphen, as journals have none',
      page: `- [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2), Odile Vesper, Mo Yan, Nuala Keane. *ISS-23*.
- [Threads Without Any End at All](https://doi.org/10.5556/yarn.2), Mo Yan, Odile Vesper. *AAAI-21*.`,
      conference:
        '- [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42), Mo Yan, Odile Vesper, Per Olof Lindqvist. *ISS-25*.',
      journal:
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17), Odile Vesper, Ivo Brandt. *Journal of Invented Textiles 2024*.',
      preprint: '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), Odile Vesper, Mo Yan. *arXiv 2021*.',
    },
    {
      style: 'preprints without a year, more of them than of what has appeared',
      page: `- [Threads Without Any End at All](https://arxiv.org/abs/2002.00001), Mo Yan, Odile Vesper, *arXiv:2002.00001*
- [Threads With Two Ends at Least](https://arxiv.org/abs/2002.00002), Mo Yan, Odile Vesper, *arXiv:2002.00002*
- [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2), Odile Vesper, Mo Yan, Nuala Keane, *ISS 2023*`,
      conference:
        '- [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42), Mo Yan, Odile Vesper, Per Olof Lindqvist, *ISS 2025*',
      journal:
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17), Odile Vesper, Ivo Brandt, *Journal of Invented Textiles 2024*',
      preprint: '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), Odile Vesper, Mo Yan, *arXiv:2101.00001*',
    },
    {
      style: 'years glued to acronyms, which a name of several words is not',
      page: `- \`\`ISS2023\`\` [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2) Odile Vesper, Mo Yan, Nuala Keane
- \`\`SPUN2022\`\` [How to Spin Very Long Threads Indeed](https://doi.org/10.5556/yarn.1) Odile Vesper, Mo Yan`,
      conference:
        '- ``ISS2025`` [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42) Mo Yan, Odile Vesper, Per Olof Lindqvist',
      journal:
        '- ``Journal of Invented Textiles 2024`` [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17) Odile Vesper, Ivo Brandt',
      preprint: '- ``arXiv 2021`` [Weaving Large Looms](https://arxiv.org/abs/2101.00001) Odile Vesper, Mo Yan',
    },
    {
      style: 'years of two digits behind acronyms of conferences, as a journal has them that is called by its own',
      works: { ...english, journal: { ...english.journal, 'container-title': 'Journal of Machine Learning Research' } },
      page: `- **[ISS'23]** [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2), Odile Vesper, Mo Yan, Nuala Keane
- **[SPUN'22]** [How to Spin Very Long Threads Indeed](https://doi.org/10.5556/yarn.1), Odile Vesper, Mo Yan`,
      conference:
        "- **[ISS'25]** [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42), Mo Yan, Odile Vesper, Per Olof Lindqvist",
      journal:
        "- **[JMLR'24]** [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17), Odile Vesper, Ivo Brandt",
      preprint: "- **[arXiv'21]** [Weaving Large Looms](https://arxiv.org/abs/2101.00001), Odile Vesper, Mo Yan",
    },
    {
      style: 'acronyms of journals alone, which name no conference yet',
      works: {
        ...english,
        journal: { ...english.journal, 'container-title': 'IEEE Transactions on Image Processing' },
      },
      page: `- \`\`TPAMI2023\`\` [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2), Odile Vesper, Mo Yan, Nuala Keane`,
      conference:
        '- ``ISS2025`` [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42), Mo Yan, Odile Vesper, Per Olof Lindqvist',
      journal:
        '- ``TIP2024`` [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17), Odile Vesper, Ivo Brandt',
      preprint: '- ``arXiv 2021`` [Weaving Large Looms](https://arxiv.org/abs/2101.00001), Odile Vesper, Mo Yan',
    },
    {
      style: 'acronym and year in bold in parentheses, and an article in print that has no year yet',
      page: `- Odile Vesper, Mo Yan, Nuala Keane. [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2). In *Symposium on Invented Storage* (**ISS 2023**). [[Code](https://code.example/loom)]
- Odile Vesper, Mo Yan. [How to Spin Very Long Threads Indeed](https://doi.org/10.5556/yarn.1). *Journal of Yarn*. [[Code](https://code.example/yarn)]
- Mo Yan, Odile Vesper. [Threads Without Any End at All](https://doi.org/10.5556/yarn.2). In *Symposium on Invented Spinning* (**SPUN 2022**).`,
      conference:
        '- Mo Yan, Odile Vesper, Per Olof Lindqvist. [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42). In *Proceedings of the 9th Symposium on Invented Storage* (**ISS 2025**).',
      journal:
        '- Odile Vesper, Ivo Brandt. [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17). *Journal of Invented Textiles*, 2024.',
      preprint:
        '- Odile Vesper, Mo Yan. [Weaving Large Looms](https://arxiv.org/abs/2101.00001). *arXiv preprint arXiv:2101.00001* (**2021**).',
    },
    {
      style: 'acronym and year in bold, in parentheses on a line of their own, and an article in print',
      page: `- [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2)<br>
  Odile Vesper, Mo Yan, Nuala Keane<br>
  **(ISS 2023)**<br>
- [How to Spin Very Long Threads Indeed](https://doi.org/10.5556/yarn.1)<br>
  Odile Vesper, Mo Yan<br>
  **(Journal of Yarn)**<br>
- [Threads Without Any End at All](https://doi.org/10.5556/yarn.2)<br>
  Mo Yan, Odile Vesper<br>
  **(SPUN 2022)**<br>`,
      conference:
        '- [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42)<br>\n  Mo Yan, Odile Vesper, Per Olof Lindqvist<br>\n  **(ISS 2025)**',
      journal:
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17)<br>\n  Odile Vesper, Ivo Brandt<br>\n  **(Journal of Invented Textiles 2024)**',
      preprint:
        '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001)<br>\n  Odile Vesper, Mo Yan<br>\n  **(arXiv 2021)**',
    },
  ]);
});
