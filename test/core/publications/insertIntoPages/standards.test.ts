import { chinese, insertsInto } from './insertsInto';

describe('Inserting into a list by a standard', () => {
  insertsInto([
    {
      style: 'GB/T 7714 behind a topic, with lists of names that are cut short',
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
      style: 'GB/T 7714 with quoted titles that hold the mark of their kind',
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
      page: `- Vesper, Odile, Mo Yan, and Nuala Keane. "A Loom That Never Tires of Weaving." *Proceedings of the 7th Symposium on Invented Storage*. 2023.
- Vesper, Odile, and Mo Yan. "How to Spin Very Long Threads Indeed." *Journal of Yarn* 82.23 (2022): 363-377.`,
      conference:
        '- Yan, Mo, Odile Vesper, and Per Olof Lindqvist. "KiteDB: Storing Wind in Columns." *Proceedings of the 9th Symposium on Invented Storage*. 2025.',
      journal:
        '- Vesper, Odile, and Ivo Brandt. "Patient Looms in Linear Time." *Journal of Invented Textiles* 12.3 (2024): 163-179.',
      preprint: '- Vesper, Odile, and Mo Yan. "Weaving Large Looms." *arXiv preprint arXiv:2101.00001* (2021).',
    },
    {
      style: 'the plain style of BibTeX, the titles unmarked',
      page: `[1] Odile Vesper, Mo Yan, and Nuala Keane. A loom that never tires of weaving. In Proceedings of the 7th Symposium on Invented Storage, pages 1–14, 2023.

[2] Odile Vesper and Mo Yan. How to spin very long threads indeed. Journal of Yarn, 82(23):363–377, 2022.`,
      gap: '\n\n',
      conference:
        '[3] Mo Yan, Odile Vesper, and Per Olof Lindqvist. KiteDB: Storing Wind in Columns. In Proceedings of the 9th Symposium on Invented Storage, pages 1–14, 2025.',
      journal:
        '[3] Odile Vesper and Ivo Brandt. Patient Looms in Linear Time. Journal of Invented Textiles, 12(3):163–179, 2024.',
      preprint: '[3] Odile Vesper and Mo Yan. Weaving Large Looms. arXiv preprint arXiv:2101.00001, 2021.',
    },
    {
      style: 'the plain style of BibTeX, of a page that shows no article',
      page: '- Odile Vesper, Mo Yan and Nuala Keane. [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2). In *Proceedings of the 7th Symposium on Invented Storage*, pages 1–14, 2023.',
      conference:
        '- Mo Yan, Odile Vesper and Per Olof Lindqvist. [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42). In *Proceedings of the 9th Symposium on Invented Storage*, pages 1–14, 2025.',
      journal:
        '- Odile Vesper and Ivo Brandt. [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17). *Journal of Invented Textiles*, 12(3):163–179, 2024.',
      preprint:
        '- Odile Vesper and Mo Yan. [Weaving Large Looms](https://arxiv.org/abs/2101.00001). *arXiv preprint arXiv:2101.00001*, 2021.',
    },
    {
      style: 'IEEE, of a page that shows no article',
      page: '- O. Vesper, M. Yan, and N. Keane, "[A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2)," in *Proceedings of the 7th Symposium on Invented Storage*, 2023, pp. 1–14.',
      conference:
        '- M. Yan, O. Vesper, and P. O. Lindqvist, "[KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42)," in *Proceedings of the 9th Symposium on Invented Storage*, 2025, pp. 1–14.',
      journal:
        '- O. Vesper and I. Brandt, "[Patient Looms in Linear Time](https://doi.org/10.5555/weave.17)," *Journal of Invented Textiles*, 2024, vol. 12, no. 3, pp. 163–179.',
      preprint:
        '- O. Vesper and M. Yan, "[Weaving Large Looms](https://arxiv.org/abs/2101.00001)," *arXiv preprint arXiv:2101.00001*, 2021.',
    },
    {
      style: 'pages without a volume behind acronyms that may be of journals: they are of conferences',
      page: '- Mo Yan, **Odile Vesper**. [A Loom That Never Tires of Weaving](https://doi.org/10.5555/1.2). *ISL*, 2023, pp. 1–14.',
      conference:
        '- Mo Yan, **Odile Vesper**, Per Olof Lindqvist. [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/kite.42). *ISS*, 2025, pp. 1–14.',
      journal:
        '- **Odile Vesper**, Ivo Brandt. [Patient Looms in Linear Time](https://doi.org/10.5555/weave.17). *Journal of Invented Textiles*, 2024, vol. 12, no. 3, pp. 163–179.',
      preprint: '- **Odile Vesper**, Mo Yan. [Weaving Large Looms](https://arxiv.org/abs/2101.00001). *arXiv*, 2021.',
    },
  ]);
});
