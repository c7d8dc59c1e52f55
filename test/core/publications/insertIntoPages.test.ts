import assert from 'node:assert/strict';
import { parsePage } from '../../../src/core/page/parsePage';
import { formatEntry } from '../../../src/core/publications/style/formatEntry';
import { learnEntryStyle } from '../../../src/core/publications/style/learnEntryStyle';
import { placeEntry } from '../../../src/core/publications/placing/placeEntry';
import type { CslItem } from '../../../src/core/publications/work';
import { applyEdits } from '../../../src/core/text/edit';

/** Three works that go onto each page below its last entry. */
interface Works {
  readonly conference: CslItem;
  readonly journal: CslItem;
  readonly preprint: CslItem;
}

const vesper = { family: 'Vesper', given: 'Odile' };
const english: Works = {
  conference: {
    id: '10.5555/kite.42',
    type: 'paper-conference',
    title: 'KiteDB: Storing Wind in Columns',
    author: [{ family: 'Yan', given: 'Mo' }, vesper, { family: 'Lindqvist', given: 'Per Olof' }],
    issued: { 'date-parts': [[2025, 6, 3]] },
    'container-title': 'Proceedings of the 9th Symposium on Invented Storage',
    'container-title-short': "ISS '25",
    page: '1-14',
    DOI: '10.5555/kite.42',
  },
  journal: {
    id: '10.5555/weave.17',
    type: 'article-journal',
    title: 'Patient Looms in Linear Time',
    author: [vesper, { family: 'Brandt', given: 'Ivo' }],
    issued: { 'date-parts': [[2024, 3, 9]] },
    'container-title': 'Journal of Invented Textiles',
    volume: '12',
    issue: '3',
    page: '163-179',
    DOI: '10.5555/weave.17',
  },
  preprint: {
    id: '10.48550/arXiv.2101.00001',
    type: 'article',
    title: 'Weaving Large Looms',
    author: [vesper, { family: 'Yan', given: 'Mo' }],
    issued: { 'date-parts': [[2021, 1]] },
    publisher: 'arXiv',
    DOI: '10.48550/arXiv.2101.00001',
    URL: 'https://arxiv.org/abs/2101.00001',
    archive: 'arXiv',
    archive_location: '2101.00001',
    genre: 'preprint',
  },
};

const wei = { family: '魏', given: '思珀' };
const chinese: Works = {
  conference: {
    id: '10.5555/kite.43',
    type: 'paper-conference',
    title: '风筝库：按列存储风的方法',
    author: [{ family: '颜', given: '墨' }, wei, { family: '林', given: '纳' }],
    issued: { 'date-parts': [[2025]] },
    'container-title': '第九届虚构存储会议论文集',
    page: '1-14',
    DOI: '10.5555/kite.43',
  },
  journal: {
    id: '10.5555/weave.18',
    type: 'article-journal',
    title: '线性时间内的耐心织机',
    author: [wei, { family: '白', given: '兰' }],
    issued: { 'date-parts': [[2024]] },
    'container-title': '虚构纺织学报',
    volume: '12',
    issue: '3',
    page: '163-179',
    DOI: '10.5555/weave.18',
  },
  preprint: { ...english.preprint, title: '大型织机的编织', author: [wei, { family: '颜', given: '墨' }] },
};

interface Case {
  readonly style: string;
  readonly works: Works;
  /** The entries of the page. */
  readonly page: string;
  /** What closes the list around them: the new one goes before it. */
  readonly end?: string;
  /** What divides the entries, where it is neither a line break nor an empty line. */
  readonly gap?: string;
  readonly conference: string;
  readonly journal: string;
  readonly preprint: string;
}

const cases: readonly Case[] = [
  {
    style: 'authors first, the own name in backticks, quoted titles, venues in italics with volume and pages',
    works: english,
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
    works: english,
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
    works: english,
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
    works: english,
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
    works: english,
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
    works: english,
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
    works: english,
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
    works: english,
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
    style: 'Chinese: the own name in backticks, quoted titles, the year before a conference and behind a volume',
    works: chinese,
    page: `- \`魏思珀\`, 颜墨, 林纳. "一种让织机永不疲倦的方法." 2023. 第七届虚构存储会议论文集. [[网页]](https://doi.org/10.5555/1.2) [[预览]]()
- \`魏思珀\`, 颜墨. "如何纺出很长的线." 纱线学报 82, no. 23 (2022): 363-377. [[网页]](https://doi.org/10.5556/yarn.1) [[预览]]()`,
    conference:
      '- 颜墨, `魏思珀`, 林纳. "风筝库：按列存储风的方法." 2025. 第九届虚构存储会议论文集. [[网页]](https://doi.org/10.5555/kite.43)',
    journal:
      '- `魏思珀`, 白兰. "线性时间内的耐心织机." 虚构纺织学报 12, no. 3 (2024): 163-179. [[网页]](https://doi.org/10.5555/weave.18)',
    preprint:
      '- `魏思珀`, 颜墨. "大型织机的编织." arXiv preprint arXiv:2101.00001 (2021). [[网页]](https://arxiv.org/abs/2101.00001) [[预览]](https://arxiv.org/pdf/2101.00001)',
  },
  {
    style: 'Chinese: full-width commas between names, plain titles, venues in italics',
    works: chinese,
    page: `- **魏思珀**，颜墨，林纳. 一种让织机永不疲倦的调度方法与系统研究. *第七届虚构存储会议论文集*, 2023. [[网页]](https://doi.org/10.5555/1.2)
- **魏思珀**，颜墨. 一种让很长很长的线永不打结的方法与系统研究. *虚构纱线学报*, 2022. [[网页]](https://press.example/1)`,
    conference:
      '- 颜墨，**魏思珀**，林纳. 风筝库：按列存储风的方法. *第九届虚构存储会议论文集*, 2025. [[网页]](https://doi.org/10.5555/kite.43)',
    journal:
      '- **魏思珀**，白兰. 线性时间内的耐心织机. *虚构纺织学报*, 2024. [[网页]](https://doi.org/10.5555/weave.18)',
    preprint:
      '- **魏思珀**，颜墨. 大型织机的编织. *arXiv preprint arXiv:2101.00001*, 2021. [[网页]](https://arxiv.org/abs/2101.00001)',
  },
  {
    style: 'Chinese: titles in 《》, full-width commas and stops, links without a blank before them',
    works: chinese,
    page: `- 颜墨，**魏思珀**，林纳. 《一种让织机永不疲倦的方法》，第七届虚构存储会议论文集，2023。[[网页]](https://doi.org/10.5555/1.2)
- **魏思珀**，颜墨. 《如何纺出很长的线》，纱线学报，2022。[[网页]](https://doi.org/10.5556/yarn.1)`,
    conference:
      '- 颜墨，**魏思珀**，林纳. 《风筝库：按列存储风的方法》，第九届虚构存储会议论文集，2025。[[网页]](https://doi.org/10.5555/kite.43)',
    journal:
      '- **魏思珀**，白兰. 《线性时间内的耐心织机》，虚构纺织学报，2024。[[网页]](https://doi.org/10.5555/weave.18)',
    preprint:
      '- **魏思珀**，颜墨. 《大型织机的编织》，arXiv preprint arXiv:2101.00001，2021。[[网页]](https://arxiv.org/abs/2101.00001)',
  },
  {
    style: 'the acronym of a conference with the year in brackets behind the name',
    works: english,
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
    style: 'plain titles between commas, with a rank before the names',
    works: english,
    page: `1. [CCF-A] **Odile Vesper**, Mo Yan, Nuala Keane, A Loom That Never Tires of Weaving, Symposium on Wind (SOW), 2023.
2. [CCF-B] **Odile Vesper**, Mo Yan, Nuala Keane, How to Spin Very Long Threads Indeed, Journal of Yarn, 2022.`,
    conference:
      '3. Mo Yan, **Odile Vesper**, Per Olof Lindqvist, KiteDB: Storing Wind in Columns, Proceedings of the 9th Symposium on Invented Storage, 2025.',
    journal: '3. **Odile Vesper**, Ivo Brandt, Patient Looms in Linear Time, Journal of Invented Textiles, 2024.',
    preprint: '3. **Odile Vesper**, Mo Yan, Weaving Large Looms, arXiv preprint arXiv:2101.00001, 2021.',
  },
  {
    style: 'a picture for a link before the names, titles in bold between quotation marks',
    works: english,
    page: `[![Paper](https://img.example/SOW-2023.svg)](https://doi.org/10.5555/1.2) <u>Odile Vesper</u>, Mo Yan, Nuala Keane, "**A Loom That Never Tires of Weaving**". In *Symposium on Wind*. 2023. [[arXiv](https://arxiv.org/abs/2301.00001)]

[![Paper](https://img.example/JOY-2022.svg)](https://doi.org/10.5555/2.2) <u>Odile Vesper</u>, Mo Yan, Nuala Keane, "**How to Spin Very Long Threads Indeed**". In *Journal of Yarn*. 2022.`,
    conference:
      '\nMo Yan, <u>Odile Vesper</u>, Per Olof Lindqvist, "**[KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42)**". In *Proceedings of the 9th Symposium on Invented Storage*. 2025.',
    journal:
      '\n<u>Odile Vesper</u>, Ivo Brandt, "**[Patient Looms in Linear Time](https://doi.org/10.5555/weave.17)**". *Journal of Invented Textiles*, 2024.',
    preprint:
      '\n<u>Odile Vesper</u>, Mo Yan, "**Weaving Large Looms**". *arXiv preprint arXiv:2101.00001*, 2021. [[arXiv](https://arxiv.org/abs/2101.00001)]',
  },
  {
    style: 'pictures below the title, names and venue in a list inside',
    works: english,
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
    works: english,
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
    style: 'GB/T 7714 behind a topic, with lists of names that are cut short',
    works: english,
    page: `- <strong>Wind</strong><br>
[2] **Vesper O**, Yan M, Keane N, et al. A Loom That Never Tires of Weaving[J]. Journal of Wind, 2023.

- <strong>Yarn</strong><br>
[1] **Vesper O**, Yan M, Keane N, et al. How to Spin Very Long Threads Indeed[J]. Journal of Yarn, 2022.`,
    conference:
      '\n- Yan M, **Vesper O**, Lindqvist P O. KiteDB: Storing Wind in Columns[C]//Proceedings of the 9th Symposium on Invented Storage, 2025.',
    journal: '\n- **Vesper O**, Brandt I. Patient Looms in Linear Time[J]. Journal of Invented Textiles, 2024.',
    preprint: '\n- **Vesper O**, Yan M. Weaving Large Looms[EB/OL]. arXiv preprint arXiv:2101.00001, 2021.',
  },
  {
    style: 'acronyms of conferences in bold, the year behind; identifiers of preprints without `preprint`',
    works: english,
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
    works: english,
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
    works: english,
    page: `- [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2), Odile Vesper, Mo Yan, Nuala Keane (ISS 23)
- [How to Spin Very Long Threads Indeed](https://doi.org/10.5556/yarn.1), Odile Vesper, Mo Yan (SPUN 22 Demo Track)
- [Threads Without Any End at All](https://doi.org/10.5556/yarn.2), Mo Yan, Odile Vesper (ISS 21)`,
    conference:
      '- [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42), Mo Yan, Odile Vesper, Per Olof Lindqvist (ISS 25)',
    journal:
      '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17), Odile Vesper, Ivo Brandt (Journal of Invented Textiles 2024)',
    preprint: '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), Odile Vesper, Mo Yan (arXiv 21)',
  },
  {
    style: 'preprints without a year, more of them than of what has appeared',
    works: english,
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
    works: english,
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
    preprint: '- **[arXiv 21]** [Weaving Large Looms](https://arxiv.org/abs/2101.00001), Odile Vesper, Mo Yan',
  },
  {
    style: 'acronyms of journals alone, which name no conference yet',
    works: {
      ...english,
      journal: { ...english.journal, 'container-title': 'IEEE Transactions on Image Processing' },
      conference: { ...english.conference, 'container-title-short': "ISS '25" },
    },
    page: `- \`\`TPAMI2023\`\` [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2), Odile Vesper, Mo Yan, Nuala Keane`,
    conference:
      '- ``ISS2025`` [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42), Mo Yan, Odile Vesper, Per Olof Lindqvist',
    journal: '- ``TIP2024`` [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17), Odile Vesper, Ivo Brandt',
    preprint: '- ``arXiv 2021`` [Weaving Large Looms](https://arxiv.org/abs/2101.00001), Odile Vesper, Mo Yan',
  },
  {
    style: 'acronym and year in bold in parentheses, and an article in print that has no year yet',
    works: english,
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
    style: 'all in bold in parentheses on a line, and an article in print',
    works: english,
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
  {
    style: 'GB/T 7714 in Chinese',
    works: chinese,
    page: `1. 魏思珀, 颜墨, 林纳. 一种让织机永不疲倦的方法[C]//第七届虚构存储会议论文集. 2023: 1-14.
1. 魏思珀, 颜墨. 如何纺出很长的线：综述与展望[J]. 纱线学报, 2022, 82(23): 363-377.`,
    conference: '1. 颜墨, 魏思珀, 林纳. 风筝库：按列存储风的方法[C]//第九届虚构存储会议论文集. 2025: 1-14.',
    journal: '1. 魏思珀, 白兰. 线性时间内的耐心织机[J]. 虚构纺织学报, 2024, 12(3): 163-179.',
    preprint: '1. 魏思珀, 颜墨. 大型织机的编织[EB/OL]. arXiv preprint arXiv:2101.00001, 2021.',
  },
  {
    style: 'GB/T 7714 in Chinese, of a page that shows no article',
    works: chinese,
    page: '- **魏思珀**, 颜墨, 林纳. 一种让织机永不疲倦的方法[C]//第七届虚构存储会议论文集. 2023: 1-14.',
    conference: '- 颜墨, **魏思珀**, 林纳. 风筝库：按列存储风的方法[C]//第九届虚构存储会议论文集. 2025: 1-14.',
    journal: '- **魏思珀**, 白兰. 线性时间内的耐心织机[J]. 虚构纺织学报, 2024, 12(3): 163-179.',
    preprint: '- **魏思珀**, 颜墨. 大型织机的编织[EB/OL]. arXiv preprint arXiv:2101.00001, 2021.',
  },
  {
    style: 'GB/T 7714 in English: family names first, initials without stops, preprints as articles',
    works: english,
    page: `- Vesper O, Yan M, Keane N. A Loom That Never Tires of Weaving[C]//Proceedings of the 7th Symposium on Invented Storage. 2023: 1-14. [[Paper]](https://doi.org/10.5555/1.2)
- **Vesper O**, Yan M. How to Spin Very Long Threads Indeed[J]. Journal of Yarn, 2022, 82(23): 363-377. [[Paper]](https://doi.org/10.5556/yarn.1)
- Yan M, **Vesper O**. Threads Without Any End at All[J]. arXiv preprint arXiv:2002.00001, 2020. [[Paper]](https://arxiv.org/abs/2002.00001)`,
    conference:
      '- Yan M, **Vesper O**, Lindqvist P O. KiteDB: Storing Wind in Columns[C]//Proceedings of the 9th Symposium on Invented Storage. 2025: 1-14. [[Paper]](https://doi.org/10.5555/kite.42)',
    journal:
      '- **Vesper O**, Brandt I. Patient Looms in Linear Time[J]. Journal of Invented Textiles, 2024, 12(3): 163-179. [[Paper]](https://doi.org/10.5555/weave.17)',
    preprint:
      '- **Vesper O**, Yan M. Weaving Large Looms[J]. arXiv preprint arXiv:2101.00001, 2021. [[Paper]](https://arxiv.org/abs/2101.00001)',
  },
  {
    style: 'GB/T 7714 with quoted titles that hold the mark',
    works: chinese,
    page: `- \`魏思珀\`, 颜墨. "如何纺出很长的线[J]." 纱线学报, 2022, 82(23): 363-377. [[网页]](https://doi.org/10.5556/yarn.1)
- \`魏思珀\`, 颜墨, 林纳. "一种让织机永不疲倦的方法[C]." 第七届虚构存储会议论文集, 2023. [[网页]](https://doi.org/10.5555/1.2)`,
    conference:
      '- 颜墨, `魏思珀`, 林纳. "风筝库：按列存储风的方法[C]." 第九届虚构存储会议论文集, 2025. [[网页]](https://doi.org/10.5555/kite.43)',
    journal:
      '- `魏思珀`, 白兰. "线性时间内的耐心织机[J]." 虚构纺织学报, 2024, 12(3): 163-179. [[网页]](https://doi.org/10.5555/weave.18)',
    preprint:
      '- `魏思珀`, 颜墨. "大型织机的编织[EB/OL]." arXiv preprint arXiv:2101.00001, 2021. [[网页]](https://arxiv.org/abs/2101.00001)',
  },
  {
    style: 'APA, linked titles',
    works: english,
    page: `- **Vesper, O.**, Yan, M., & Keane, N. (2023). [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2). In *Proceedings of the 7th Symposium on Invented Storage* (pp. 1–14).
- **Vesper, O.**, & Yan, M. (2022). [How to Spin Very Long Threads Indeed](https://doi.org/10.5556/yarn.1). *Journal of Yarn, 82*(23), 363–377.
- Yan, M., & **Vesper, O.** (2020). [Threads Without Any End at All](https://arxiv.org/abs/2002.00001). *arXiv preprint arXiv:2002.00001*.`,
    conference:
      '- Yan, M., **Vesper, O.**, & Lindqvist, P. O. (2025). [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42). In *Proceedings of the 9th Symposium on Invented Storage* (pp. 1–14).',
    journal:
      '- **Vesper, O.**, & Brandt, I. (2024). [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17). *Journal of Invented Textiles, 12*(3), 163–179.',
    preprint:
      '- **Vesper, O.**, & Yan, M. (2021). [Weaving Large Looms](https://arxiv.org/abs/2101.00001). *arXiv preprint arXiv:2101.00001*.',
  },
  {
    style: 'APA, plain titles',
    works: english,
    page: `- Vesper, O., Yan, M., & Keane, N. (2023). A loom that never tires of weaving. *Proceedings of the 7th Symposium on Invented Storage*, 1–14.
- Vesper, O., & Yan, M. (2022). How to spin very long threads indeed. *Journal of Yarn, 82*(23), 363–377.`,
    conference:
      '- Yan, M., Vesper, O., & Lindqvist, P. O. (2025). KiteDB: Storing Wind in Columns. *Proceedings of the 9th Symposium on Invented Storage*, 1–14.',
    journal:
      '- Vesper, O., & Brandt, I. (2024). Patient Looms in Linear Time. *Journal of Invented Textiles, 12*(3), 163–179.',
    preprint: '- Vesper, O., & Yan, M. (2021). Weaving Large Looms. *arXiv preprint arXiv:2101.00001*.',
  },
  {
    style: 'ACM: the year between authors and title',
    works: english,
    page: `- Odile Vesper, Mo Yan, and Nuala Keane. 2023. A Loom That Never Tires of Weaving. In *Proceedings of the 7th Symposium on Invented Storage*. 1–14.
- Odile Vesper and Mo Yan. 2022. How to Spin Very Long Threads Indeed. *Journal of Yarn* 82, 23, 363–377.`,
    conference:
      '- Mo Yan, Odile Vesper, and Per Olof Lindqvist. 2025. KiteDB: Storing Wind in Columns. In *Proceedings of the 9th Symposium on Invented Storage*. 1–14.',
    journal:
      '- Odile Vesper and Ivo Brandt. 2024. Patient Looms in Linear Time. *Journal of Invented Textiles* 12, 3, 163–179.',
    preprint: '- Odile Vesper and Mo Yan. 2021. Weaving Large Looms. *arXiv preprint arXiv:2101.00001*.',
  },
  {
    style: 'MLA: the first name the other way round',
    works: english,
    page: `- Vesper, Odile, Mo Yan, and Nuala Keane. "A Loom That Never Tires of Weaving." *Proceedings of the 7th Symposium on Invented Storage*. 2023.
- Vesper, Odile, and Mo Yan. "How to Spin Very Long Threads Indeed." *Journal of Yarn* 82.23 (2022): 363-377.`,
    conference:
      '- Yan, Mo, Odile Vesper, and Per Olof Lindqvist. "KiteDB: Storing Wind in Columns." *Proceedings of the 9th Symposium on Invented Storage*. 2025.',
    journal:
      '- Vesper, Odile, and Ivo Brandt. "Patient Looms in Linear Time." *Journal of Invented Textiles* 12.3 (2024): 163-179.',
    preprint: '- Vesper, Odile, and Mo Yan. "Weaving Large Looms." *arXiv preprint arXiv:2101.00001* (2021).',
  },
  {
    style: 'one entry that came from elsewhere, with its first name the other way round and a mark of GB/T 7714',
    works: english,
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
    style: 'Chinese works among English ones: without the word between the last two names',
    works: chinese,
    page: `- Odile Vesper, Mo Yan, and Nuala Keane. "A Loom That Never Tires of Weaving." *Journal of Invented Textiles*, 2023.
- Odile Vesper and Mo Yan. "How to Spin Very Long Threads Indeed." *Journal of Yarn*, 2022.`,
    conference: '- 颜墨, 魏思珀, 林纳. "风筝库：按列存储风的方法." *第九届虚构存储会议论文集*, 2025.',
    journal: '- 魏思珀, 白兰. "线性时间内的耐心织机." *虚构纺织学报*, 2024.',
    preprint: '- 魏思珀, 颜墨. "大型织机的编织." *arXiv preprint arXiv:2101.00001*, 2021.',
  },
  {
    style: 'labels that differ from entry to entry',
    works: english,
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
    style: 'labels that differ from entry to entry, titles without a link, a numbered list that counts',
    works: english,
    page: `1. **A Loom That Never Tires of Weaving**. Odile Vesper, Mo Yan, Nuala Keane. *Symposium on Invented Storage*, 2023. [PDF](https://press.example/loom.pdf) | [Code](https://code.example/loom)
2. **How to Spin Very Long Threads Indeed**. Odile Vesper, Mo Yan. *Journal of Yarn*, 2022. [Page](https://doi.org/10.5556/yarn.1) | [PDF](https://press.example/spin.pdf)
3. **Threads Without Any End at All**. Mo Yan, Odile Vesper. *arXiv:2002.00001*, 2020. [PDF](https://arxiv.org/pdf/2002.00001)`,
    conference:
      '4. **KiteDB: Storing Wind in Columns**. Mo Yan, Odile Vesper, Per Olof Lindqvist. *Proceedings of the 9th Symposium on Invented Storage*, 2025. [Page](https://doi.org/10.5555/kite.42)',
    journal:
      '4. **Patient Looms in Linear Time**. Odile Vesper, Ivo Brandt. *Journal of Invented Textiles*, 2024. [Page](https://doi.org/10.5555/weave.17)',
    preprint:
      '4. **Weaving Large Looms**. Odile Vesper, Mo Yan. *arXiv:2101.00001*, 2021. [Page](https://arxiv.org/abs/2101.00001) | [PDF](https://arxiv.org/pdf/2101.00001)',
  },
  {
    style: 'a list in HTML: linked titles, venues in <em>, links that open a new tab',
    works: english,
    page: `<ul>
  <li><a href="https://doi.org/10.5555/1.2" target="_blank">A Loom That Never Tires of Weaving</a>, <b>Odile Vesper</b>, Mo Yan &amp; Nuala Keane, <em>Proceedings of the 7th Symposium on Invented Storage</em>, 2023. <a id="loom" href="https://press.example/loom.pdf" target="_blank">[PDF]</a></li>
  <li><a href="https://doi.org/10.5556/yarn.1" target="_blank">How to Spin Very Long Threads Indeed</a>, <b>Odile Vesper</b> &amp; Mo Yan, <em>Journal of Yarn</em> 82(23), 363–377, 2022. <a href="https://press.example/spin.pdf" target="_blank">[PDF]</a></li>
  <li><a href="https://arxiv.org/abs/2002.00001" target="_blank">Threads Without Any End at All</a>, Mo Yan &amp; <b>Odile Vesper</b>, <em>arXiv:2002.00001</em>, 2020. <a href="https://arxiv.org/pdf/2002.00001" target="_blank">[PDF]</a></li>`,
    gap: '\n  ',
    end: '\n</ul>',
    conference:
      '<li><a href="https://doi.org/10.5555/kite.42" target="_blank">KiteDB: Storing Wind in Columns</a>, Mo Yan, <b>Odile Vesper</b> &amp; Per Olof Lindqvist, <em>Proceedings of the 9th Symposium on Invented Storage</em>, 2025.</li>',
    journal:
      '<li><a href="https://doi.org/10.5555/weave.17" target="_blank">Patient Looms in Linear Time</a>, <b>Odile Vesper</b> &amp; Ivo Brandt, <em>Journal of Invented Textiles</em> 12(3), 163–179, 2024.</li>',
    preprint:
      '<li><a href="https://arxiv.org/abs/2101.00001" target="_blank">Weaving Large Looms</a>, <b>Odile Vesper</b> &amp; Mo Yan, <em>arXiv:2101.00001</em>, 2021. <a href="https://arxiv.org/pdf/2101.00001" target="_blank">[PDF]</a></li>',
  },
  {
    style: 'headings and paragraphs in HTML',
    works: english,
    page: `<h3><a href="https://doi.org/10.5555/1.2">A Loom That Never Tires of Weaving</a></h3>
<p>Odile Vesper, Mo Yan, Nuala Keane</p>
<p><em>Proceedings of the 7th Symposium on Invented Storage</em>, 2023</p>

<h3><a href="https://doi.org/10.5556/yarn.1">How to Spin Very Long Threads Indeed</a></h3>
<p>Odile Vesper, Mo Yan</p>
<p><em>Journal of Yarn</em>, 2022</p>`,
    gap: '\n\n',
    conference: `<h3><a href="https://doi.org/10.5555/kite.42">KiteDB: Storing Wind in Columns</a></h3>
<p>Mo Yan, Odile Vesper, Per Olof Lindqvist</p>
<p><em>Proceedings of the 9th Symposium on Invented Storage</em>, 2025</p>`,
    journal: `<h3><a href="https://doi.org/10.5555/weave.17">Patient Looms in Linear Time</a></h3>
<p>Odile Vesper, Ivo Brandt</p>
<p><em>Journal of Invented Textiles</em>, 2024</p>`,
    preprint: `<h3><a href="https://arxiv.org/abs/2101.00001">Weaving Large Looms</a></h3>
<p>Odile Vesper, Mo Yan</p>
<p><em>arXiv preprint arXiv:2101.00001</em>, 2021</p>`,
  },
  {
    style: 'rows of minimal-light in HTML, whose badge beside the picture is that of each paper',
    works: english,
    page: `<ol class="bibliography">
${rowOf({ badge: "ISS'23", picture: 'loom', title: 'A Loom That Never Tires of Weaving', names: '<strong>Odile Vesper</strong>, Mo Yan', venue: 'ISS, 2023' })}
${rowOf({ badge: "SPUN'22", picture: 'spin', title: 'How to Spin Very Long Threads Indeed', names: '<strong>Odile Vesper</strong>, Mo Yan', venue: 'SPUN, 2022' })}`,
    end: '\n</ol>',
    gap: '\n',
    conference: rowOf({
      badge: "ISS'25",
      picture: 'yan2025kitedb',
      address: 'https://doi.org/10.5555/kite.42',
      title: 'KiteDB: Storing Wind in Columns',
      names: 'Mo Yan, <strong>Odile Vesper</strong>, Per Olof Lindqvist',
      venue: 'ISS, 2025',
    }),
    journal: rowOf({
      badge: "JIT'24",
      picture: 'vesper2024patient',
      address: 'https://doi.org/10.5555/weave.17',
      title: 'Patient Looms in Linear Time',
      names: '<strong>Odile Vesper</strong>, Ivo Brandt',
      venue: 'Journal of Invented Textiles, 2024',
    }),
    preprint: rowOf({
      badge: "arXiv'21",
      picture: 'vesper2021weaving',
      address: 'https://arxiv.org/abs/2101.00001',
      title: 'Weaving Large Looms',
      names: '<strong>Odile Vesper</strong>, Mo Yan',
      venue: 'arXiv, 2021',
    }),
  },
  {
    style: 'items in HTML over several lines, with classes; plain titles, a note behind the links',
    works: english,
    page: `<ol class="publications">
<li>
  <span class="title">A Loom That Never Tires of Weaving</span><br>
  <span class="authors"><strong>O. Vesper</strong>, M. Yan, and N. Keane</span><br>
  <span class="venue">ISS</span>, 2023<br>
  [<a href="https://doi.org/10.5555/1.2" class="button">DOI</a>] [<a href="https://code.example/loom" class="button">Code</a>]
  <p>It weaves, and never tires.</p>
</li>
<li>
  <span class="title">How to Spin Very Long Threads Indeed</span><br>
  <span class="authors"><strong>O. Vesper</strong> and M. Yan</span><br>
  <span class="venue">Journal of Yarn</span>, 2022<br>
  [<a href="https://doi.org/10.5556/yarn.1" class="button">DOI</a>]
</li>`,
    end: '\n</ol>',
    gap: '\n',
    conference: `<li>
  <span class="title">KiteDB: Storing Wind in Columns</span><br>
  <span class="authors">M. Yan, <strong>O. Vesper</strong>, and P. O. Lindqvist</span><br>
  <span class="venue">ISS</span>, 2025<br>
  [<a href="https://doi.org/10.5555/kite.42" class="button">DOI</a>]
</li>`,
    journal: `<li>
  <span class="title">Patient Looms in Linear Time</span><br>
  <span class="authors"><strong>O. Vesper</strong> and I. Brandt</span><br>
  <span class="venue">Journal of Invented Textiles</span>, 2024<br>
  [<a href="https://doi.org/10.5555/weave.17" class="button">DOI</a>]
</li>`,
    preprint: `<li>
  <span class="title">Weaving Large Looms</span><br>
  <span class="authors"><strong>O. Vesper</strong> and M. Yan</span><br>
  <span class="venue">arXiv preprint arXiv:2101.00001</span>, 2021<br>
  [<a href="https://arxiv.org/abs/2101.00001" class="button">DOI</a>]
</li>`,
  },
  {
    style: 'paper boxes of the template',
    works: english,
    page: boxOfTemplate(
      'TOIT 2022',
      'images/loom.png',
      'sym',
      `**A Loom That Never Tires of Weaving**

\`Odile Vesper\`, Mo Yan and Nuala Keane

*Proceedings of the 7th Symposium on Invented Storage*, 2023

[[Paper]](https://doi.org/10.5555/1.2) [[Slides]](https://press.example/s.pdf)`,
    ),
    conference: boxOfTemplate(
      'ISS 2025',
      'images/yan2025kitedb.png',
      'KiteDB: Storing Wind in Columns',
      `**KiteDB: Storing Wind in Columns**

Mo Yan, \`Odile Vesper\` and Per Olof Lindqvist

*Proceedings of the 9th Symposium on Invented Storage*, 2025

[[Paper]](https://doi.org/10.5555/kite.42)`,
    ),
    journal: boxOfTemplate(
      'JIT 2024',
      'images/vesper2024patient.png',
      'Patient Looms in Linear Time',
      `**Patient Looms in Linear Time**

\`Odile Vesper\` and Ivo Brandt

*Journal of Invented Textiles*, 2024

[[Paper]](https://doi.org/10.5555/weave.17)`,
    ),
    preprint: boxOfTemplate(
      'arXiv 2021',
      'images/vesper2021weaving.png',
      'Weaving Large Looms',
      `**Weaving Large Looms**

\`Odile Vesper\` and Mo Yan

*arXiv preprint arXiv:2101.00001*, 2021

[[Paper]](https://arxiv.org/abs/2101.00001)`,
    ),
  },
  {
    style: 'paper boxes of another shape: indented, no badge, lines that end with a tag',
    works: english,
    page: indentedBox(
      'loom',
      'A loom',
      `**A Loom That Never Tires of Weaving** <br>
<u>Odile Vesper</u>, Mo Yan, Nuala Keane <br>
*Symposium on Invented Storage, 2023* <br>
[[Paper]](https://doi.org/10.5555/1.2) [[Code]](https://code.example/loom)`,
    ),
    conference: indentedBox(
      'yan2025kitedb',
      'KiteDB: Storing Wind in Columns',
      `**KiteDB: Storing Wind in Columns** <br>
Mo Yan, <u>Odile Vesper</u>, Per Olof Lindqvist <br>
*Proceedings of the 9th Symposium on Invented Storage, 2025* <br>
[[Paper]](https://doi.org/10.5555/kite.42)`,
    ),
    journal: indentedBox(
      'vesper2024patient',
      'Patient Looms in Linear Time',
      `**Patient Looms in Linear Time** <br>
<u>Odile Vesper</u>, Ivo Brandt <br>
*Journal of Invented Textiles, 2024* <br>
[[Paper]](https://doi.org/10.5555/weave.17)`,
    ),
    preprint: indentedBox(
      'vesper2021weaving',
      'Weaving Large Looms',
      `**Weaving Large Looms** <br>
<u>Odile Vesper</u>, Mo Yan <br>
*arXiv preprint arXiv:2101.00001, 2021* <br>
[[Paper]](https://arxiv.org/abs/2101.00001)`,
    ),
  },
  {
    style:
      'paper boxes of HTML alone: an own id and tags, the own name in a class, parts by class, words behind the venue',
    works: english,
    page: [
      htmlBox(' id="loom" data-tags="Oral, Looms"', 'loom', 'A loom', {
        title: '<a href="https://doi.org/10.5555/1.2" class="plain">A Loom That Never Tires of Weaving</a>',
        authors: '<span class="me">Odile Vesper</span>, Mo Yan, Nuala Keane',
        venue: 'Symposium on Invented Storage 2023 — IF=8.3 | Cited: 4',
      }),
      htmlBox(' data-tags="Yarn"', 'yarn', 'Yarn', {
        title: '<a href="https://doi.org/10.5556/yarn.1" class="plain">How to Spin Very Long Threads Indeed</a>',
        authors: 'Mo Yan, <span class="me">Odile Vesper</span>',
        venue: 'Journal of Yarn 2022 — IF=2.1',
      }),
    ].join('\n\n'),
    conference: htmlBox(' data-tags=""', 'yan2025kitedb', 'KiteDB: Storing Wind in Columns', {
      title: '<a href="https://doi.org/10.5555/kite.42" class="plain">KiteDB: Storing Wind in Columns</a>',
      authors: 'Mo Yan, <span class="me">Odile Vesper</span>, Per Olof Lindqvist',
      venue: 'Proceedings of the 9th Symposium on Invented Storage 2025',
    }),
    journal: htmlBox(' data-tags=""', 'vesper2024patient', 'Patient Looms in Linear Time', {
      title: '<a href="https://doi.org/10.5555/weave.17" class="plain">Patient Looms in Linear Time</a>',
      authors: '<span class="me">Odile Vesper</span>, Ivo Brandt',
      venue: 'Journal of Invented Textiles 2024',
    }),
    preprint: htmlBox(' data-tags=""', 'vesper2021weaving', 'Weaving Large Looms', {
      title: '<a href="https://arxiv.org/abs/2101.00001" class="plain">Weaving Large Looms</a>',
      authors: '<span class="me">Odile Vesper</span>, Mo Yan',
      venue: 'arXiv preprint arXiv:2101.00001 2021',
    }),
  },
  {
    style: 'elements in HTML by class: badges and citations of the neighbour stay where they are',
    works: english,
    page: `<div class="pub-item">
  <div class="pub-tags">
    <span class="pub-badge">CCF A</span>
    <span class="pub-venue">ISS 2023</span>
    <span class="show_paper_citations" data="AbCdEfAAAAJ:u5HHmVD_uO8C"></span>
  </div>
  <div class="pub-title"><a href="https://doi.org/10.5555/1.2">A Loom That Never Tires of Weaving</a></div>
  <div class="pub-authors"><strong>Odile Vesper</strong>, Mo Yan, Nuala Keane</div>
</div>`,
    ...elementsByClass({
      conference: [
        'ISS 2025',
        'https://doi.org/10.5555/kite.42',
        'KiteDB: Storing Wind in Columns',
        'Mo Yan, <strong>Odile Vesper</strong>, Per Olof Lindqvist',
      ],
      journal: [
        'Journal of Invented Textiles 2024',
        'https://doi.org/10.5555/weave.17',
        'Patient Looms in Linear Time',
        '<strong>Odile Vesper</strong>, Ivo Brandt',
      ],
      preprint: [
        'arXiv 2021',
        'https://arxiv.org/abs/2101.00001',
        'Weaving Large Looms',
        '<strong>Odile Vesper</strong>, Mo Yan',
      ],
    }),
  },
  {
    style: 'boxes with a picture in Liquid, names in short but for the owner’s, and words on the work below',
    works: english,
    page: liquidBox(
      'JIT 2023',
      'loom',
      'A loom',
      `[A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2) \\\\
**Odile Vesper**, M. Yan, N. Keane, et al.

- Journal article on looms that never tire.`,
    ),
    conference: liquidBox(
      'ISS 2025',
      'yan2025kitedb',
      'KiteDB: Storing Wind in Columns',
      `[KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42) \\\\
M. Yan, **Odile Vesper**, P. O. Lindqvist`,
    ),
    journal: liquidBox(
      'JIT 2024',
      'vesper2024patient',
      'Patient Looms in Linear Time',
      `[Patient Looms in Linear Time](https://doi.org/10.5555/weave.17) \\\\
**Odile Vesper**, I. Brandt`,
    ),
    preprint: liquidBox(
      'arXiv 2021',
      'vesper2021weaving',
      'Weaving Large Looms',
      `[Weaving Large Looms](https://arxiv.org/abs/2101.00001) \\\\
**Odile Vesper**, M. Yan`,
    ),
  },
  {
    style: 'cards in HTML: a picture of its own, without what the neighbour has for a badge and for buttons',
    works: english,
    page: `<div class="card">
  <div class="media">
    <img src="images/papers/loom.webp" alt="A loom">
  </div>
  <div class="text">
    <div class="badges"><span class="venue">ICML 2023</span><span class="role">First author</span></div>
    <!-- the link to its page comes here -->
    <h3><a href="https://doi.org/10.5555/1.2">A Loom That Never Tires of Weaving</a></h3>
    <p><span class="me">Odile Vesper</span>, Mo Yan, Nuala Keane</p>
    <div class="buttons"><a href="https://code.example/loom">Code</a></div>
  </div>
</div>`,
    conference: cardOf({
      picture: 'yan2025kitedb',
      venue: 'ISS 2025',
      address: 'https://doi.org/10.5555/kite.42',
      title: 'KiteDB: Storing Wind in Columns',
      names: 'Mo Yan, <span class="me">Odile Vesper</span>, Per Olof Lindqvist',
    }),
    journal: cardOf({
      picture: 'vesper2024patient',
      venue: 'Journal of Invented Textiles 2024',
      address: 'https://doi.org/10.5555/weave.17',
      title: 'Patient Looms in Linear Time',
      names: '<span class="me">Odile Vesper</span>, Ivo Brandt',
    }),
    preprint: cardOf({
      picture: 'vesper2021weaving',
      venue: 'arXiv 2021',
      address: 'https://arxiv.org/abs/2101.00001',
      title: 'Weaving Large Looms',
      names: '<span class="me">Odile Vesper</span>, Mo Yan',
    }),
  },
  {
    style: 'items in HTML that begin with a tag of their own',
    works: english,
    page: `<ul>
<li><div class="tag">TOIT</div> &nbsp;<a href="https://doi.org/10.5555/1.2">A Loom That Never Tires of Weaving.</a> <span class="me">Odile Vesper</span>, Mo Yan*, and Nuala Keane.</li>
<li><div class="tag">JY</div> &nbsp;<a href="https://doi.org/10.5556/yarn.1">How to Spin Very Long Threads Indeed.</a> <span class="me">Odile Vesper</span> and Mo Yan.</li>`,
    end: '\n</ul>',
    gap: '\n',
    conference:
      '<li> &nbsp;<a href="https://doi.org/10.5555/kite.42">KiteDB: Storing Wind in Columns.</a> Mo Yan, <span class="me">Odile Vesper</span>, and Per Olof Lindqvist.</li>',
    journal:
      '<li> &nbsp;<a href="https://doi.org/10.5555/weave.17">Patient Looms in Linear Time.</a> <span class="me">Odile Vesper</span> and Ivo Brandt.</li>',
    preprint:
      '<li> &nbsp;<a href="https://arxiv.org/abs/2101.00001">Weaving Large Looms.</a> <span class="me">Odile Vesper</span> and Mo Yan.</li>',
  },
  {
    style: 'numbered lines of one paragraph',
    works: english,
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
    works: english,
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
];

/** What a box of HTML alone says. */
interface HtmlText {
  readonly title: string;
  readonly authors: string;
  readonly venue: string;
}

function htmlBox(own: string, image: string, alt: string, { title, authors, venue }: HtmlText): string {
  return `<div class='paper-box card'${own}>
  <div class='paper-box-image'><img src='images/${image}.png' alt="${alt}"></div>
  <div class='paper-box-text'>
    <h3>${title}</h3>
    <div class="authors">${authors}</div>
    <div class="venue">${venue}</div>
  </div>
</div>`;
}

type Elements = Pick<Case, 'conference' | 'journal' | 'preprint'>;

function elementsByClass(of: Readonly<Record<keyof Elements, readonly [string, string, string, string]>>): Elements {
  const write = ([venue, url, title, authors]: readonly [string, string, string, string]): string =>
    `<div class="pub-item">
  <div class="pub-tags">
    <span class="pub-venue">${venue}</span>
  </div>
  <div class="pub-title"><a href="${url}">${title}</a></div>
  <div class="pub-authors">${authors}</div>
</div>`;
  return { conference: write(of.conference), journal: write(of.journal), preprint: write(of.preprint) };
}

function liquidBox(badge: string, image: string, alt: string, text: string): string {
  return `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src="{{ '/images/${image}.png' | relative_url }}" alt="${alt}" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

${text}
</div>
</div>`;
}

function rowOf(
  of: Readonly<Record<'badge' | 'picture' | 'title' | 'names' | 'venue', string>> & { readonly address?: string },
): string {
  return `<li>
<div class="pub-row">
  <div class="abbr"><img src="assets/img/${of.picture}.png" class="teaser"><abbr class="badge">${of.badge}</abbr></div>
  <div class="text">
    <div class="title"><a href="${of.address ?? `/${of.picture}.pdf`}">${of.title}</a></div>
    <div class="author">${of.names}</div>
    <div class="periodical"><em>${of.venue}</em></div>
  </div>
</div>
</li>`;
}

function cardOf(of: Readonly<Record<'picture' | 'venue' | 'address' | 'title' | 'names', string>>): string {
  return `<div class="card">
  <div class="media">
    <img src="images/papers/${of.picture}.webp" alt="${of.title}">
  </div>
  <div class="text">
    <div class="badges"><span class="venue">${of.venue}</span></div>
    <h3><a href="${of.address}">${of.title}</a></h3>
    <p>${of.names}</p></div>
</div>`;
}

function boxOfTemplate(badge: string, image: string, alt: string, text: string): string {
  return `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src='${image}' alt="${alt}" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

${text}

</div>
</div>`;
}

function indentedBox(image: string, alt: string, text: string): string {
  return `<div class="paper-box">
  <div class="paper-box-image"><img src="/images/${image}.jpg" alt="${alt}"></div>
  <div class="paper-box-text" markdown="1">

${text}

  </div>
</div>`;
}

describe('a conference paper, an article and a preprint on pages of many styles', () => {
  const ownNames = ['Odile Vesper', '魏思珀'];
  for (const { style, works, page, end = '', gap, ...expected } of cases)
    for (const kind of ['conference', 'journal', 'preprint'] as const)
      it(`${kind}: ${style}`, () => {
        const text = `# Publications\n\n${page}${end}\n\n# Talks\n`;
        const model = parsePage(text);
        const below = text.indexOf(page) + page.length + end.length;
        const entry = formatEntry({ csl: works[kind] }, learnEntryStyle(model, below, { ownNames }), { ownNames });
        const joint = page.startsWith('<') ? '\n\n' : '\n';
        assert.equal(
          applyEdits(text, [placeEntry(model, below, entry)]),
          `# Publications\n\n${page}${gap ?? joint}${expected[kind]}${end}\n\n# Talks\n`,
        );
      });
});
