import { insertsInto } from './insertsInto';

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

function elementByClass(of: Readonly<Record<'venue' | 'address' | 'title' | 'names', string>>): string {
  return `<div class="pub-item">
  <div class="pub-tags">
    <span class="pub-venue">${of.venue}</span>
  </div>
  <div class="pub-title"><a href="${of.address}">${of.title}</a></div>
  <div class="pub-authors">${of.names}</div>
</div>`;
}

function cardOf(of: Readonly<Record<'picture' | 'venue' | 'address' | 'title' | 'names', string>>): string {
  return `<div class="card">
  <div class="media">
    <img src="images/papers/${of.picture}.webp" alt="${of.title}">
  </div>
  <div class="text">
    <div class="badges"><span class="venue">${of.venue}</span></div>
    <h3><a href="${of.address}">${of.title}</a></h3>
    <p>${of.names}</p>
  </div>
</div>`;
}

function entryWithButtons(of: Readonly<Record<'title' | 'names' | 'venue', string>>, buttons = ''): string {
  return `<div class="publication-entry">
  <h3 class="publication-title">
    ${of.title}
  </h3>
  <p class="publication-authors">
    ${of.names}
  </p>
  <p class="publication-conference">
    <b>${of.venue}</b>
  </p>${buttons}
</div>`;
}

const drawnButtons = (address: string): string => `
  <div class="publication-buttons">
    <a href="${address}" class="publication-button">
      <img src="https://img.shields.io/badge/-Paper-blue?style=flat" alt="paper">
    </a>
    <a href="https://code.example/loom" class="publication-button">
      <img src="https://img.shields.io/badge/-Code-blue?style=flat" alt="code">
    </a>
  </div>`;

describe('Inserting into a page in HTML', () => {
  insertsInto([
    {
      style: 'a list in HTML: linked titles, venues in <em>, links that open a new tab',
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
      style: 'items in HTML that begin with a tag of their own',
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
      style: 'items in HTML over several lines, with classes; plain titles, a note behind the links',
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
      style: 'headings and paragraphs in HTML',
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
      style: 'elements in HTML by class: badges and citations of the neighbour stay where they are',
      page: `<div class="pub-item">
  <div class="pub-tags">
    <span class="pub-badge">CCF A</span>
    <span class="pub-venue">ISS 2023</span>
    <span class="show_paper_citations" data="AbCdEfAAAAJ:u5HHmVD_uO8C"></span>
  </div>
  <div class="pub-title"><a href="https://doi.org/10.5555/1.2">A Loom That Never Tires of Weaving</a></div>
  <div class="pub-authors"><strong>Odile Vesper</strong>, Mo Yan, Nuala Keane</div>
</div>`,
      conference: elementByClass({
        venue: 'ISS 2025',
        address: 'https://doi.org/10.5555/kite.42',
        title: 'KiteDB: Storing Wind in Columns',
        names: 'Mo Yan, <strong>Odile Vesper</strong>, Per Olof Lindqvist',
      }),
      journal: elementByClass({
        venue: 'Journal of Invented Textiles 2024',
        address: 'https://doi.org/10.5555/weave.17',
        title: 'Patient Looms in Linear Time',
        names: '<strong>Odile Vesper</strong>, Ivo Brandt',
      }),
      preprint: elementByClass({
        venue: 'arXiv 2021',
        address: 'https://arxiv.org/abs/2101.00001',
        title: 'Weaving Large Looms',
        names: '<strong>Odile Vesper</strong>, Mo Yan',
      }),
    },
    {
      style: 'cards in HTML: a picture of its own, without what the neighbour has for a badge and for buttons',
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
      style: 'entries whose buttons are pictures, which the new one has not: its title leads to it',
      page: [
        entryWithButtons(
          {
            title: 'A Loom That Never Tires of Weaving',
            names: '<b>Odile Vesper</b>, Mo Yan*, Nuala Keane',
            venue: 'Symposium on Invented Storage 2023',
          },
          drawnButtons('https://doi.org/10.5555/1.2'),
        ),
        entryWithButtons(
          {
            title: 'How to Spin Very Long Threads Indeed',
            names: 'Mo Yan, <b>Odile Vesper</b>',
            venue: 'Journal of Yarn 2022',
          },
          drawnButtons('https://doi.org/10.5556/yarn.1'),
        ),
      ].join('\n\n'),
      conference: entryWithButtons({
        title: '<a href="https://doi.org/10.5555/kite.42">KiteDB: Storing Wind in Columns</a>',
        names: 'Mo Yan, <b>Odile Vesper</b>, Per Olof Lindqvist',
        venue: 'Proceedings of the 9th Symposium on Invented Storage 2025',
      }),
      journal: entryWithButtons({
        title: '<a href="https://doi.org/10.5555/weave.17">Patient Looms in Linear Time</a>',
        names: '<b>Odile Vesper</b>, Ivo Brandt',
        venue: 'Journal of Invented Textiles 2024',
      }),
      preprint: entryWithButtons({
        title: '<a href="https://arxiv.org/abs/2101.00001">Weaving Large Looms</a>',
        names: '<b>Odile Vesper</b>, Mo Yan',
        venue: 'arXiv preprint arXiv:2101.00001, 2021',
      }),
    },
  ]);
});
