import { pick, type Random } from './random';

const titles: readonly [string, ...string[]] = [
  'Lakes that Remember Their Rivers',
  '"Lakes: a \\"Survey\\" of #1"',
  "'Lakes'' End'",
  '>-\n%  Lakes that\n%  go on',
  '湖泊的记忆',
  'Lakes <em>and</em> Gulls # so far',
  '"\\u6e56\\u6cca of the North"',
  '',
  '12',
  '[Lakes]',
  '&named Lakes of All Names',
  '*named',
];

const authors: readonly [string, ...string[]] = [
  'Mei Lin, <strong>Ann Reed</strong>, Tom Brook',
  '"<b> Ann Reed* </b>, M. Lin, and T. Brook,"',
  '[Mei Lin, Ann Reed]',
  '\n%  - Mei Lin\n%  - Ann Reed',
  '\n%- Mei Lin\n%- Ann Reed',
  '\n%  - name: "Ann Reed"\n%    mine: true\n%  - name: Mei Lin',
  '林梅、瑞安',
  'Mei Lin,\n%  Ann Reed and\n%  Tom Brook',
  '{name: Ann Reed}',
  '**Ann Reed**; Mei Lin et al.',
  '&all [Mei Lin, Ann Reed]',
  '&both Mei Lin, Ann Reed',
  '*all',
  '*both',
  '',
];

const others: readonly [string, ...string[]] = [
  'venue: ISLD 2029',
  'conference: Conference on Lakes <strong>(ISLD)</strong>, 2029.',
  'journal: "Journal of Lakes, 12(3), 1-9, 2029"',
  "conference_short: ISLD'29",
  'short: "JL"',
  'year: 2029',
  'year: "2029"',
  'date: Dec., 2029',
  'date: 2029-12-01',
  'url: https://doi.org/10.5555/lake.1',
  'paperurl: "https://lakes.example/1"',
  'doi: 10.5555/lake.1',
  'doi: https://doi.org/10.5555/lake.1',
  'arxiv: 2909.00001',
  'arxiv: "2909.00001"',
  'pdf: ./files/lakes.pdf',
  'pages: 1--9',
  'page: https://lakes.example/project',
  'volume: 12',
  'type: Conference',
  'code: ""',
  'code: &repo https://lakes.example/code',
  'demo: *repo',
  'image: images/lakes.png # mine',
  '# notes: soon',
  'links:\n%  - type: arxiv\n%    url: https://arxiv.org/abs/2909.00001',
  'abstract: |\n%  Lakes:\n%  # remember\n%  - all',
  'selected: true',
];

/** A data file that lists papers as themes do, or as authors half write it. */
export function paperList(random: Random): string {
  const lines: string[] = [];
  const lists = 1 + random(3);
  for (let list = 0; list < lists; list++) {
    const outer = random(3) === 0 && lists === 1 ? undefined : pick(random, ['main', 'papers', 'conferences', 'a b']);
    if (outer !== undefined)
      lines.push(`${outer}${list === 0 ? '' : String(list)}:${random(6) === 0 ? ' # these' : ''}`);
    const indent = outer === undefined ? '' : pick(random, ['', '  ', '    ']);
    const dash = pick(random, ['- ', '- ', '-   ']);
    for (let item = random(4); item >= 0; item--) {
      lines.push(...itemLines(random, indent, dash));
      if (random(3) === 0) lines.push('');
      if (random(9) === 0) lines.push(`${indent}# between`);
    }
  }
  if (random(12) === 0) lines.splice(random(lines.length), 1);
  const text = `${lines.join('\n')}${random(4) === 0 ? '' : '\n'}`;
  return random(10) === 0 ? text.replaceAll('\n', '\r\n') : text;
}

/** A file of a collection that is a paper, as authors have them or half write them. */
export function paperFile(random: Random): string {
  const more = [
    "citation: 'Reed, Ann. (2029). &quot;Lakes.&quot; <i>Journal of Lakes</i>. 1(1).'",
    'permalink: /publication/2029-lakes',
    "excerpt: ''",
    'collection: publications',
    'bibtex: |\n  @article{lakes,\n    title = {Lakes}\n  }',
    'links:\n  Paper: https://doi.org/10.5555/lake.1',
    'date:   2029-12-01 00:00:00 +0800',
  ] as const;
  const keys = [...itemLines(random, '', ''), ...more.filter(() => random(2) === 0)];
  const body = pick(random, [
    '',
    '\nOn lakes.\n',
    '[Paper](https://doi.org/10.5555/lake.1)\n\nRecommended citation: Lakes.\n',
  ]);
  const text = `---\n${keys.join('\n')}\n---\n${body}`;
  return random(10) === 0 ? text.replaceAll('\n', '\r\n') : text;
}

function itemLines(random: Random, indent: string, dash: string): readonly string[] {
  const keys = [`title: ${pick(random, titles)}`, `${pick(random, ['authors', 'author'])}: ${pick(random, authors)}`];
  const used = new Set<string>();
  for (let more = random(6); more > 0; more--) {
    const other = pick(random, others);
    const key = other.split(':')[0] ?? '';
    if (!used.has(key)) keys.splice(1 + random(keys.length), 0, other);
    used.add(key);
  }
  const inner = indent + ' '.repeat(dash.length);
  return keys.flatMap((key, at) =>
    `${at === 0 ? indent + dash : inner}${key.replaceAll('%', inner)}`.replace(/ +$/gm, '').split('\n'),
  );
}
