import assert from 'node:assert/strict';
import { copiedPage } from './copiedPage';
import { fixed, marked, problemsOf } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string): Promise<void> {
  assert.equal(await marked('link-title-mismatch', pagePath, page(body)), page(body));
}

/** An entry with this venue and this link. */
const entry = (venue: string, link: string, label = 'PDF'): string =>
  `- Mei Lin, Ann Reed. "Lakes that remember their rivers." ${venue} [${label}](${link})`;

const acm = 'https://dl.acm.org/doi/10.1145/9925549.9958678';
const ieee = 'https://doi.org/10.1109/ICDE99999.2029.00123';
const springer = 'https://link.springer.com/article/10.1007/s99999-024-01628-6';
const mdpi = 'https://doi.org/10.3390/w99172736';

describe('link-title-mismatch', () => {
  for (const [venue, link] of [
    ['In Proceedings of the 42nd IEEE International Conference on Data Engineering, 2029.', acm],
    ['IEEE Transactions on Lakes, 2029.', mdpi],
    ['*IEEE Access*, 2029.', springer],
    ['In International Lake Conference (ILC), pp. 2406-2410. IEEE, 2029.', mdpi],
    ['ACM Transactions on Graphics, 2029.', ieee],
    ['In European Conference on Parallel Processing, 2029.', acm],
    ['Lecture Notes in Computer Science, 2029.', 'https://ieeexplore.ieee.org/document/9963663'],
    ['Multimedia Tools and Applications 82 (2029).', mdpi],
    ['Medical Image Analysis 82 (2029).', mdpi],
    ['Accepted in Medical Image Analysis, 2029.', mdpi],
    ['In Medical Image Analysis, 2029.', mdpi],
    ['*Neurocomputing* and arXiv, 2029.', mdpi],
    ['Frontiers in Neuroscience, 2029.', 'https://www.sciencedirect.com/science/article/pii/S0999885699000233'],
    ['arXiv preprint arXiv:2909.05759 (2029).', mdpi],
  ] as const) {
    it(`finds ${link} with ${venue}`, () => expectMarks(entry(venue, `⟦${link}⟧`)));
  }

  it('finds it in boxes, once for all links to the place', () =>
    expectMarks(
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n[Lakes that remember their rivers](⟦${acm}⟧) [PDF](${acm})\n\n**Mei Lin**, Ann Reed\n\nIEEE International Conference on Data Engineering, 2029\n</div></div>`,
    ));

  for (const number of ['arXiv preprint arXiv:2909.05759', 'arXiv preprint: abs/2909.05759'])
    it(`finds another arXiv identifier than the one in the text: ${number}`, () =>
      expectMarks(entry(`${number}, 2029.`, '⟦https://arxiv.org/abs/2910.14484⟧')));

  it('finds another DOI than the one that is clicked', () =>
    expectMarks(entry('2029. DOI:', '⟦https://doi.org/10.9999/gulls.18⟧', '10.9999/lakes.17')));

  it('offers what the text names', async () => {
    const before = page(entry('arXiv preprint arXiv:2909.05759, 2029.', 'https://arxiv.org/abs/2910.14484'));
    assert.equal(
      await fixed('link-title-mismatch', 'point-to-own', pagePath, before),
      before.replace('abs/2910.14484', 'abs/2909.05759'),
    );
  });

  it('lets a link that is called a file open one, and keeps the form of a link to arXiv', async () => {
    const links = (...addresses: readonly string[]): string =>
      ['网页', '预览', '下载'].map((label, at) => `[[${label}]](${addresses[at]})`).join(' ');
    const before = (...addresses: readonly string[]): string =>
      page(
        `- Mei Lin, Ann Reed. "Lakes that remember their rivers." arXiv preprint arXiv:2909.05759, 2029. ${links(...addresses)}`,
      );
    const [abs, pdf] = ['https://arxiv.org/abs/2909.05759', 'https://arxiv.org/pdf/2909.05759'];
    for (const [wrong, right] of [
      [
        [mdpi, mdpi, mdpi],
        [abs, pdf, pdf],
      ],
      [
        ['https://arxiv.org/abs/2910.14484', 'https://arxiv.org/abs/2910.14484', 'https://arxiv.org/pdf/2910.14484'],
        [abs, abs, pdf],
      ],
    ] as const)
      assert.equal(await fixed('link-title-mismatch', 'point-to-own', pagePath, before(...wrong)), before(...right));
  });

  it('names the number of an address without a DOI, not the publisher twice', async () => {
    const text = page(entry('Medical Image Analysis 82 (2029).', 'https://ieeexplore.ieee.org/document/9963663'));
    const [problem] = await problemsOf(pagePath, { [pagePath]: text }, 'link-title-mismatch');
    assert.deepEqual(problem?.message.values, ['IEEE', '9963663', 'Medical Image Analysis']);
  });

  it('points at the words of the venue', async () => {
    const text = page(entry('*IEEE Transactions on Lakes*, 2029.', mdpi));
    const [problem] = await problemsOf(pagePath, { [pagePath]: text }, 'link-title-mismatch');
    assert.deepEqual(problem?.message.values, ['MDPI', '10.3390', 'IEEE Transactions on Lakes']);
    const [related] = problem.related;
    assert.equal(related && text.slice(related.range.start, related.range.end), 'IEEE Transactions on Lakes');
  });

  it('finds the six of a page made by copying', async () => {
    const problems = await problemsOf(pagePath, { [pagePath]: copiedPage }, 'link-title-mismatch');
    assert.deepEqual(
      problems.map(({ range, message }) => [copiedPage.slice(range.start, range.end), message.values[2]]),
      [
        ['https://dl.acm.org/doi/abs/10.1145/9925549.9958678', 'IEEE International Conference on Data Engineering'],
        ['https://dl.acm.org/doi/abs/10.1145/9925549.9958678', 'European Conference on Parallel Processing'],
        ['https://dx.doi.org/10.3390/ma99207362', 'arXiv preprint arXiv:3010.14484'],
        ['https://dx.doi.org/10.3390/ma99207362', 'Multimedia Tools and Applications'],
        ['https://dx.doi.org/10.3390/app99199703', 'IEEE International Conference on Image Processing'],
        ['https://dx.doi.org/10.3390/w99172736', 'Frontiers in Bioengineering and Biotechnology'],
      ],
    );
  });

  for (const [why, body] of [
    [
      'links that fit',
      [
        entry('IEEE Transactions on Lakes, 2029.', ieee),
        entry('ACM Transactions on Lakes, 2029.', acm),
        entry('Frontiers in Neuroscience, 2029.', 'https://doi.org/10.3389/fnins.2029.17'),
      ].join('\n'),
    ],
    ['a preprint of a published paper', entry('IEEE Transactions on Lakes, 2029.', 'https://arxiv.org/abs/2909.05759')],
    ['a preprint by its DOI', entry('ACM Transactions on Lakes, 2029.', 'https://doi.org/10.48550/arXiv.2909.05759')],
    ['what two societies publish together', entry('IEEE/ACM International Conference on Lakes, 2029.', acm)],
    ['the same of the other', entry('IEEE/ACM International Conference on Lakes, 2029.', ieee)],
    ['events that change between the two', entry('IEEE International Conference on Software Engineering, 2029.', acm)],
    ['publishers that are not known', entry('IEEE Transactions on Lakes, 2029.', 'https://doi.org/10.9999/lakes.17')],
    ['venues that are not known', entry('Journal of Lakes, 2029.', acm)],
    ['an extended version', entry('Water, 2029. Extended from the IEEE International Conference on Lakes.', mdpi)],
    ['a conference named like a journal', entry('In Conference on Neurocomputing, 2029.', acm)],
    [
      'a journal whose name ends like that of another',
      [
        entry('SCIENCE CHINA Information Sciences, 2029.', 'https://doi.org/10.1007/s11432-029-9917-3'),
        entry('Journal of Computer and Information Sciences, 2029.', 'https://doi.org/10.1007/s99917-029-9917-3'),
      ].join('\n'),
    ],
    [
      'a book or a workshop whose name holds that of a journal',
      [
        '*Deep Learning in Medical Image Analysis*, 2029.',
        'In Deep Learning in Medical Image Analysis and Multimodal Learning for Clinical Decision Support, 2029.',
        '*Medical Image Analysis and Multimodal Learning*, 2029.',
        '*Advances in Information Sciences*, 2029.',
      ]
        .map(venue => entry(venue, springer))
        .join('\n'),
    ],
    ['a publisher in the title', `- Mei Lin, Ann Reed. "An IEEE Journal on the shore of lakes." 2029. [PDF](${acm})`],
    ['an arXiv number beside a venue', entry('In Proceedings of ISLD, 2029. arXiv preprint arXiv:2909.05759.', acm)],
    ['two arXiv numbers', entry('arXiv:2909.05759 and arXiv:2909.05760.', 'https://arxiv.org/abs/2910.14484')],
    [
      'links that are no paper',
      entry('IEEE Transactions on Lakes, 2029.', 'https://doi.org/10.5281/zenodo.9999999', 'Data'),
    ],
    ['papers named in the text', entry('IEEE Transactions on Lakes, 2029. See', acm, 'GullNet')],
    [
      'news',
      `- *2029.05* Our paper [Lakes that remember their rivers](${mdpi}) was accepted by IEEE Transactions on Lakes!`,
    ],
    ['comments', `<!--\n${entry('IEEE Transactions on Lakes, 2029.', mdpi)}\n-->`],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }

  const nips = (words: string): string => `https://papers.nips.cc/paper/9958-${words}.pdf`;
  const cvf = (words: string): string =>
    `https://openaccess.thecvf.com/content/CVPR2029/html/Reed_${words}_CVPR_2029_paper.html`;
  const titled = (title: string, link: string): string =>
    `# 📝 Publications\n\n- \`\`ISL 2029\`\` [${title}](${link}), **Mei Lin**, Ann Reed.`;

  for (const link of [nips('counting-gulls-from-small-boats'), cvf('Counting_Gulls_From_Small_Boats')])
    it(`finds a title with the address of another paper, by the words of that: ${link}`, () =>
      expectMarks(titled('Lakes that Remember their Rivers', `⟦${link}⟧`)));

  for (const [title, link] of [
    ['Gulls Counted on Every Lake', nips('counting-gulls-from-small-boats')],
    ['Spatiotemporal Tides of Every Lake', cvf('Spatio-Temporal_Harbours_Near_Towns')],
    ['小船上的海鸥计数', cvf('Counting_Gulls_From_Small_Boats')],
    ['Möwen zählen von kleinen Booten', cvf('Counting_Gulls_From_Small_Boats')],
    ['Contando gaviotas desde barcos', cvf('Counting_Gulls_From_Small_Boats')],
    ...[
      'Bildverarbeitung in der Tiefe: Vogelschwarm und Wasserfahrzeug',
      'Vogels tellen in kleine schepen',
      'Vogels en schepen: kiezen of tellen',
      'Contando gaviotas desde barcos a motor durante invierno',
      'Contagem de aves marinhas a partir do mar',
      'Conteggio degli uccelli marini in inverno',
      'Comment on compte les oiseaux marins',
      'Metode for telling av fugler fra skip',
    ].map(title => [title, cvf('Lakes_That_Remember_Their_Rivers')] as const),
    ['LakeNet', cvf('Counting_Gulls_From_Small_Boats')],
    ['Lakes that Remember their Rivers', cvf('Gulls_Again')],
    ['Lakes that Remember their Rivers', 'https://example.org/paper/9958-counting-gulls-from-small-boats.pdf'],
  ] as const)
    it(`leaves a title alone of which the address may be: ${title}, ${link}`, () => expectMarks(titled(title, link)));
});
