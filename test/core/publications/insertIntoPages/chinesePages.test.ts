import { chinese, english, insertsInto } from './insertsInto';

/** Two works in Chinese above thirteen in English, which are written in another order. */
const twoLists = [
  '- **魏思珀**，颜墨：《一种让织机永不疲倦的方法》，《虚构纺织学报》，2022年。',
  '- **魏思珀**，林纳：《如何纺出很长很长的线》，《虚构纱线学报》，2021年。',
  '- Vesper, O., & Yan, M. (2022). On Hems That Never Tire of Weaving. In *Proceedings of the 7th Symposium on Invented Storage*.',
  ...['Looms', 'Threads', 'Yarns', 'Kites', 'Winds', 'Nets', 'Sails', 'Ropes', 'Knots', 'Wools', 'Silks', 'Dyes'].map(
    (what, at) =>
      `- Vesper, O., & Yan, M. (2023). On ${what} That Never Tire of Weaving. *Journal of Invented Textiles*, ${at + 1}(3), 1-9.`,
  ),
].join('\n');

describe('Inserting a Chinese work', () => {
  insertsInto([
    {
      style: 'the own name in backticks, quoted titles, the year before a conference and behind a volume',
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
      style: 'full-width commas between names, plain titles, venues in italics',
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
      style: 'titles in 《》, full-width commas and stops, links without a blank before them',
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
      style: 'by GB/T 7714 as the others in Chinese, though the nearest is an English work',
      works: chinese,
      page: `- 魏思珀，颜墨. 一种让织机永不疲倦的方法[C]//第七届虚构存储会议论文集. 2022.
- 魏思珀，林纳. 如何纺出很长很长的线[C]//第六届虚构存储会议论文集. 2021.
- Odile Vesper, Mo Yan. **A Loom That Never Tires of Weaving**. In *Proceedings of the 7th Symposium on Invented Storage*, 2023.`,
      conference: '- 颜墨，魏思珀，林纳. 风筝库：按列存储风的方法[C]//第九届虚构存储会议论文集. 2025.',
      journal: '- 魏思珀，白兰. 线性时间内的耐心织机[J]. 虚构纺织学报, 2024.',
      preprint: '- 魏思珀，颜墨. 大型织机的编织[EB/OL]. arXiv preprint arXiv:2101.00001, 2021.',
    },
    {
      style: 'as the others in Chinese, with its parts in their order, though the nearest twelve are in English',
      works: chinese,
      page: twoLists,
      conference: '- 颜墨，**魏思珀**，林纳：《风筝库：按列存储风的方法》，《第九届虚构存储会议论文集》，2025年。',
      journal: '- **魏思珀**，白兰：《线性时间内的耐心织机》，《虚构纺织学报》，2024年。',
      preprint: '- **魏思珀**，颜墨：《大型织机的编织》，《arXiv preprint arXiv:2101.00001》，2021年。',
    },
    {
      style: 'an English work as those in English, with its parts in their order, though the nearest are in Chinese',
      works: english,
      page: twoLists.split('\n').reverse().join('\n'),
      conference:
        '- Yan, M., Vesper, O., & Lindqvist, P. O. (2025). KiteDB: Storing Wind in Columns. In *Proceedings of the 9th Symposium on Invented Storage*.',
      journal:
        '- Vesper, O., & Brandt, I. (2024). Patient Looms in Linear Time. *Journal of Invented Textiles*, 12(3), 163-179.',
      preprint: '- Vesper, O., & Yan, M. (2021). Weaving Large Looms. *arXiv preprint arXiv:2101.00001*.',
    },
    {
      style: 'an English work among Chinese ones by GB/T 7714, of which the nearest has no mark of its kind',
      works: english,
      page: `- 魏思珀，颜墨. 一种让织机永不疲倦的方法[C]//第七届虚构存储会议论文集. 2022.
- Odile Vesper, Mo Yan. **A Loom That Never Tires of Weaving**. In *Proceedings of the 7th Symposium on Invented Storage*, 2023.`,
      conference:
        '- Mo Yan, Odile Vesper, Per Olof Lindqvist. **KiteDB: Storing Wind in Columns**. In *Proceedings of the 9th Symposium on Invented Storage*, 2025.',
      journal: '- Odile Vesper, Ivo Brandt. **Patient Looms in Linear Time**. *Journal of Invented Textiles*, 2024.',
      preprint: '- Odile Vesper, Mo Yan. **Weaving Large Looms**. *arXiv preprint arXiv:2101.00001*, 2021.',
    },
    {
      style: 'names among those of English works, without the word between the last two names',
      works: chinese,
      page: `- Odile Vesper, Mo Yan, and Nuala Keane. "A Loom That Never Tires of Weaving." *Journal of Invented Textiles*, 2023.
- Odile Vesper and Mo Yan. "How to Spin Very Long Threads Indeed." *Journal of Yarn*, 2022.`,
      conference: '- 颜墨, 魏思珀, 林纳. "风筝库：按列存储风的方法." *第九届虚构存储会议论文集*, 2025.',
      journal: '- 魏思珀, 白兰. "线性时间内的耐心织机." *虚构纺织学报*, 2024.',
      preprint: '- 魏思珀, 颜墨. "大型织机的编织." *arXiv preprint arXiv:2101.00001*, 2021.',
    },
  ]);
});
