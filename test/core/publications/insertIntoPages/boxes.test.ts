import { insertsInto } from './insertsInto';

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

function liquidBox(badge: string, image: string, alt: string, text: string): string {
  return `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src="{{ '/images/${image}.png' | relative_url }}" alt="${alt}" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

${text}
</div>
</div>`;
}

/** A box of the template whose title and names stand in elements that kramdown copies, and its links in one that it reads as Markdown. */
function boxOfElements(
  badge: string,
  image: string,
  alt: string,
  words: Omit<HtmlText, 'venue'>,
  links: string,
): string {
  return boxOfTemplate(
    badge,
    image,
    alt,
    `<div class="paper-title"><span class="paper-venue">${badge}</span> ${words.title}</div>
<div class="paper-authors">${words.authors}</div>

<div class="paper-links" markdown="1">
${links}
</div>`,
  );
}

describe('Inserting among paper boxes', () => {
  insertsInto([
    {
      style: 'paper boxes of the template',
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
      style: 'indented paper boxes without a badge, whose lines end with a tag',
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
        venue: 'arXiv preprint arXiv:2101.00001, 2021',
      }),
    },
    {
      style: 'boxes with a picture in Liquid, names in short but for the owner’s, and words on the work below',
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
      style: 'boxes with an element around title, names and links each',
      page: boxOfElements(
        'TOIT 2022',
        'images/loom.png',
        'sym',
        {
          title: 'LoomNet: Weaving *Without* Rest',
          authors: '<strong>Odile Vesper</strong><sup>*</sup>, Mo Yan, Nuala Keane',
        },
        `[**Paper**](https://doi.org/10.5555/1.2)
 | [**Code**](https://code.example/loom)
</div>
<details class="paper-highlights" markdown="1">
<summary>Highlights</summary>
<div class="paper-highlights-content" markdown="1">

> **LoomNet** never tires.

</div>
</details>
<div>`,
      ),
      conference: boxOfElements(
        'ISS 2025',
        'images/yan2025kitedb.png',
        'KiteDB: Storing Wind in Columns',
        {
          title: 'KiteDB: Storing Wind in Columns',
          authors: 'Mo Yan, <strong>Odile Vesper</strong>, Per Olof Lindqvist',
        },
        '[**Paper**](https://doi.org/10.5555/kite.42)',
      ),
      journal: boxOfElements(
        'JIT 2024',
        'images/vesper2024patient.png',
        'Patient Looms in Linear Time',
        { title: 'Patient Looms in Linear Time', authors: '<strong>Odile Vesper</strong>, Ivo Brandt' },
        '[**Paper**](https://doi.org/10.5555/weave.17)',
      ),
      preprint: boxOfElements(
        'arXiv 2021',
        'images/vesper2021weaving.png',
        'Weaving Large Looms',
        { title: 'Weaving Large Looms', authors: '<strong>Odile Vesper</strong>, Mo Yan' },
        '[**Paper**](https://arxiv.org/abs/2101.00001)',
      ),
    },
  ]);
});
