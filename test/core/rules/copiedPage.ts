/** The boxes of the template with their picture in a comment, as authors leave them. */
const box = (entry: string): string =>
  `<div class='paper-box'><div class='paper-box-image'><div>\n<!-- <div class="badge">ISLD 2031</div> --></div></div>\n<div class='paper-box-text' markdown="1">\n\n-\t${entry}\n</div>\n</div>\n`;

/** Page, preview, download: three links to one place, as entries are copied. */
const three = (page: string, file = page): string => `[[网页]](${page}) [[预览]](${file}) [[下载]](${file})`;

const lakes = three(
  'https://dl.acm.org/doi/abs/10.1145/9925549.9958678',
  'https://dl.acm.org/doi/pdf/10.1145/9925549.9958678',
);
const reeds = three('https://www.sciencedirect.com/science/article/pii/S0999885699000233');
const survey = three('https://www.reeds.example/en/article/doi/10.3724/SP.J.9989.2029.18852');

/**
 * The page of an invented person who made each entry by copying the one above: the shape of pages that authors keep for years. Links,
 * ordinals, names, numbers and years were not changed with the titles.
 */
export const copiedPage = `---
permalink: /
---

# 📝 论文专利

### 学术论文
${box(`\`Mei Lin\`, Ann Reed, Tom Brook, and Dan Marsh. "LakeTopk: All-Depth Compression for High-Performance Lake Simulation." 2029. In Proceedings of the 33rd International Symposium on Lake Dynamics. (ISLD'29, 高性能顶会) ${lakes}`)}
${box(`\`Mei Lin\`, Ann Reed, Tom Brook, and Dan Marsh. "SAReed: Efficient Reed Fusion with Sparsification Ahead for High-Performance Lake Simulation." 2030. In Proceedings of the 34th ACM International Symposium on Lake Dynamics. (ISLD'30) ${lakes}`)}
${box(`\`Mei Lin\`, Rui, Wen, Ann Reed, Tom Brook, and Dan Marsh. "SSReed: Reed Fusion with Selective Sparsification for Efficient Lake Simulation." 2031. In Proceedings of the 42st IEEE International Conference on Data Engineering (ICDE'31, CCF-A) ${lakes}`)}
${box(`Ann Reed, \`Mei Lin\`, Tom Brook, and Dan Marsh. "Saving Water via Residual Reduction for Marsh Training." 2030. In Proceedings of the European Conference on Parallel Processing (EuroPar'30, CCF-B) ${lakes}`)}
${box(`\`Mei Lin\`, Ann Reed, and Ola Berg. "Shore-based person recognition methods: A survey and outlook." Image and Vision Computing 119 (2029): 104394. (CCF-C; IF:3.291) ${reeds}`)}
${box(`\`Mei Lin\`, Ann Reed, and Ola Berg. "A survey on generative methods for shore recognition." Journal of Shores 34, no. 2 (2029): 163-179. \n${survey}`)}
${box(`\`Mei Lin\`, Ola Berg, and Ann Reed. "Global-local dynamic alignment of moving gulls." arXiv preprint arXiv:2909.05759 (2029). ${survey}`)}

- \`Mei Lin\`, Ann Reed, and Dan Marsh. "Water Compression Techniques in Distributed Marshes: A Survey." arXiv preprint arXiv:3010.14484 (2030).
[[网页]](https://dx.doi.org/10.3390/ma99207362)

- Tom Brook, \`Mei Lin\`, and Ann Reed. "ReedCNN: An infrared image method of reeds." Multimedia Tools and Applications 82, no. 23 (2030): 36303-36323.
[[网页]](https://dx.doi.org/10.3390/ma99207362)

- Ola Berg, \`Mei Lin\`, and Ann Reed. "G2NET: A Full Representation of Gulls." In 2029 IEEE International Conference on Image Processing (ICIP), pp. 2406-2410. IEEE, 2029.
[[网页]](https://dx.doi.org/10.3390/app99199703)

- Berg, Ola, Tom Brook, \`Mei Lin\`, and Ann Reed. "PL-Gull: progressive learning of gulls[J]." Frontiers in Bioengineering and Biotechnology, 2031, 12: 1414605. (2031).
[[网页]](https://dx.doi.org/10.3390/w99172736)

<!--
- 林梅, 王芦. 湖泊检测方法. *湖泊学报*. 2029. [[网页]](https://dx.doi.org/10.3390/w99172736)
-->

### 发明专利
- 林梅, 王芦, 李湖.&nbsp;&nbsp;一种面向湖泊的全维度压缩方法和系统, 2029, 209911182560.3. [实审]
- 林梅, 王芦, 李湖.&nbsp;&nbsp;面向芦苇的高效融合方法及装置, 2030, 209910575871.4. [实审]
- 林梅, 王芦, 李湖.&nbsp;&nbsp;一种用于提升沼泽效率的弹性合并方法, 2030, 209910575871.4. [实审]
- 王芦, 林梅.&nbsp;&nbsp;一种芦苇生长预测算法, 2029, CN999035280B. [授权]

# 🏅 荣誉奖项
- *2029.11* 获得 第十四届湖泊杯竞赛 \`一等奖\`
- *2028.12* 获得 全国芦苇竞赛 \`二等奖\`
- *2028.12* 获得 全国芦苇竞赛 \`二等奖\`

# 📑 学术会议
- *2030.06*, 第十九届国际湖泊会议 (ISLD 2024), 江苏南京, 海报
- *2029.12*, 2029湖泊大会, 广东广州, Poster
- *2029.06*, 第十二届国际芦苇会议 (IRC 2029), 意大利比萨, Oral

# 🏭 工作实习
- *2028.05 - 2030.02*, 湖泊研究所, 浙江杭州
- *2030.11.25 - 2030.12.02*, 芦苇研究院, 四川成都
- *2027.6 - 2031.1*, 沼泽软件, 湖北武汉
`;
