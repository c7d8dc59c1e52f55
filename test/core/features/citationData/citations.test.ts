import assert from 'node:assert/strict';
import type { CitationData } from '../../../../src/core/features/citationData/citationData';
import {
  describeCitationSource,
  describeKnownCounts,
} from '../../../../src/core/features/citationData/citationMessages';
import type { HttpRequest, HttpResult } from '../../../../src/core/ports';
import type { Message } from '../../../../src/core/text/message';
import { inMemory } from '../../service/inMemory';
import {
  lakes,
  pagePath,
  rivers,
  scriptPath,
  uncounted,
  unknown,
  countedSite,
  fragileScript,
  gsData,
  span,
} from './countedSite';

type Files = Readonly<Record<string, string>>;

const total = "<span id='total_cit'></span>";
const committed = { 'google-scholar-stats/gs_data.json': gsData };

async function dataOf(body: string, files: Files = committed): Promise<CitationData> {
  const { service, uri } = inMemory(countedSite(body, files));
  const data = await service.citationData(uri(pagePath));
  assert.ok(data);
  return data;
}

function said({ text, values }: Message): string {
  return text.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');
}

const counts = ({ papers, totals }: CitationData): readonly (number | string)[] =>
  [...totals, ...papers].map(({ count }) => (count.kind === 'shown' ? count.count : count.why));

/** The sample config with this `repository`, or none. */
const config = (line: string): Files => ({
  '_config.yml': `title: "Lin Qiu"\n${line}author:\n  name: "Lin Qiu"\ninclude: [_pages]\ndefaults:\n  - scope: { path: "" }\n    values: { layout: default }\n`,
});
const script = (from: string, to: string): Files => ({ [scriptPath]: fragileScript.replace(from, () => to) });
const asking = (code: string): Files => ({
  [scriptPath]: `<script>${code}.then(d => { document.querySelectorAll('.show_paper_citations').forEach(e => {}) })</script>\n`,
});

describe('where citation counts come from', () => {
  const branch = 'The page loads its counts from the branch google-scholar-stats of lin-qiu/lin-qiu.github.io';
  for (const [what, files, expected] of [
    ['GitHub’s raw files', {}, `${branch}.`],
    [
      'jsDelivr where the config says so',
      config('repository: "lin-qiu/lin-qiu.github.io"\ngoogle_scholar_stats_use_cdn: true\n'),
      `${branch}, through jsDelivr, which may be up to 12 hours behind.`,
    ],
    [
      'a template literal',
      asking('const base = "https://counts.example";\nfetch(`${base}/v1/gs_data.json`)'),
      'The page loads its counts from https://counts.example/v1/gs_data.json.',
    ],
    [
      'a file of the site',
      { ...asking("fetch('/files/gs_data.json?v=2')"), 'files/gs_data.json': gsData },
      'The page loads its counts from “files/gs_data.json” of the site.',
    ],
    [
      'Liquid',
      {
        [scriptPath]:
          "<script>var all = {{ site.data.gs_data | jsonify }}; document.querySelectorAll('.show_paper_citations')</script>",
        '_data/gs_data.json': gsData,
      },
      'The counts are written into the page from “_data/gs_data.json” when the site is built.',
    ],
    [
      'an address that only the browser knows',
      asking("fetch(location.hash + 'gs_data.json')"),
      'It is not known where the page’s citation script gets its counts.',
    ],
    [
      'nothing where the script is in a comment',
      { [scriptPath]: `<!-- ${fragileScript} -->` },
      'This page has no citation script: no counts are shown. Include fetch_google_scholar_stats.html in its layout.',
    ],
  ] as const)
    it(`tells ${what}`, async () => {
      assert.equal(said(describeCitationSource((await dataOf(span(rivers), files)).source)), expected);
    });
});

describe('a citation script of another size', () => {
  for (const [what, code] of [
    ['variables that name each other', 'a = b + b + b; b = a + a + c; c = b + a;'.repeat(1000)],
    ['a variable that is given a thousand values', 'x = x + x + x + x;'.repeat(1000)],
    ['quotes that are never closed', `'`.repeat(5000) + '`'.repeat(5001)],
    ['brackets that are never closed', 'x[x(x['.repeat(5000)],
  ] as const)
    it(`may have ${what}`, async () => {
      const files = asking(`${code};\nfetch(a + x + '/gs_data.json')`);
      assert.notEqual((await dataOf(span(rivers), files)).source.kind, 'network');
    });
});

describe('citation counts of a page', () => {
  it('are those of the file that the site has', async () => {
    const data = await dataOf(`${total}\n\n- ${span(rivers)}\n- ${span(lakes)}`);
    assert.deepEqual(counts(data), [120, 41, 7]);
    assert.equal(
      said(describeKnownCounts(data.known)),
      'Counted 2026-11-01 08:00, as “google-scholar-stats/gs_data.json” has it.',
    );
  });

  for (const [what, body, files, expected] of [
    ['nobody knows them', `${total} ${span(rivers)}`, {}, ['not-known', 'not-known']],
    [
      'the script stops at an unknown paper',
      `${total} ${span(unknown)} ${span(rivers)}`,
      committed,
      [120, 'unknown-id', 'stopped'],
    ],
    ['a span names no paper', `${total} ${span('')} ${span(rivers)}`, committed, [120, 'no-id', 'stopped']],
    ['a paper has no number', `${total} ${span(uncounted)} ${span(rivers)}`, committed, [120, 'no-number', 41]],
    ['the script stops without a total', span(rivers), committed, ['no-total']],
    [
      'the script passes over what is missing',
      `${span(unknown)} ${span(rivers)}`,
      {
        ...committed,
        [scriptPath]: fragileScript
          .replace(
            "document.getElementById('total_cit').innerHTML",
            "var t = document.getElementById('total_cit'); if (t) t.innerHTML",
          )
          .replace("data['publications'][paperId]['num_citations']", "data['publications'][paperId]?.num_citations"),
      },
      ['unknown-id', 41],
    ],
    [
      'the script asks for another attribute',
      `${total} ${span(rivers).replace('data=', 'data-paper-id=')}`,
      { ...committed, ...script("getAttribute('data')", "getAttribute('data-paper-id')") },
      [120, 41],
    ],
    ['the page has no script', `${total} ${span(rivers)}`, { [scriptPath]: '' }, ['no-script', 'no-script']],
    [
      'the script is one of its own',
      `${total} ${span(rivers)}`,
      { ...committed, ...script('span.innerHTML =', 'draw(span,') },
      [120, 'unknown-script'],
    ],
  ] as const)
    it(`say why, where ${what}`, async () => {
      assert.deepEqual(counts(await dataOf(body, files)), expected);
    });

  it('follow the order of the page through its pieces', async () => {
    const files = { ...committed, '_pages/parts/first.md': `- ${span(unknown)}\n` };
    const data = await dataOf(`${total}\n\n{% include_relative parts/first.md %}\n- ${span(rivers)}\n`, files);
    assert.deepEqual(
      data.papers.map(({ path }) => path),
      ['_pages/parts/first.md', pagePath],
    );
    assert.deepEqual(counts(data), [120, 'unknown-id', 'stopped']);
  });

  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '7',
    '{"publications":[1]}',
    '{"publications":{"a":null}}',
    '{"citedby":{},"publications":"x","updated":3}',
  ])
    it(`live with data like ${text === '' ? 'nothing' : text}`, async () => {
      const [first] = counts(await dataOf(`${total} ${span(rivers)}`, { 'gs_data.json': text }));
      assert.ok(first === 'not-known' || first === 'no-number');
    });

  it('are none of a file that lies in no site', async () => {
    const { service } = inMemory(countedSite(''));
    assert.equal(await service.citationData('untitled:Untitled-1'), undefined);
  });
});

describe('hover over a citation count', () => {
  async function hovered(body: string, files: Files = committed): Promise<readonly string[]> {
    const site = countedSite(body.replace('‸', ''), files);
    const { service, uri } = inMemory(site);
    const text = countedSite(body)[pagePath] ?? '';
    const info = await service.hover(uri(pagePath), text.indexOf('‸'));
    return (info?.blocks ?? []).map(block =>
      'wording' in block
        ? block.wording.kind === 'message'
          ? said(block.wording.message)
          : 'text' in block.wording
            ? block.wording.text
            : ''
        : block.kind,
    );
  }

  it('tells the count of the paper, where it is from and of when', async () => {
    assert.deepEqual(await hovered(`${total} ${span(rivers).replace('class', 'cl‸ass')}`), [
      'Reading Rivers',
      'Citations: 41',
      'The page loads its counts from the branch google-scholar-stats of lin-qiu/lin-qiu.github.io.',
      'Counted 2026-11-01 08:00, as “google-scholar-stats/gs_data.json” has it.',
    ]);
  });

  it('tells the total', async () => {
    assert.equal((await hovered(total.replace('total', 'to‸tal')))[0], 'Citations of all papers: 120');
  });

  it('tells why there is none', async () => {
    assert.equal(
      (await hovered(`${total} ${span(unknown).replace('nobody', 'no‸body')}`))[0],
      `No count is shown: the citation data does not have “${unknown}”. Take the id from gs_data.json.`,
    );
  });

  it('keeps silent elsewhere', async () => {
    assert.deepEqual(await hovered(`${total} wor‸ds`), []);
  });
});

describe('fetching citation counts', () => {
  const raw = 'https://raw.githubusercontent.com/lin-qiu/lin-qiu.github.io/google-scholar-stats/gs_data.json';
  const newer = gsData.replace('"num_citations":41', '"num_citations":52');
  const answer = (status: number, body: string): HttpResult => ({
    kind: 'response',
    status,
    headers: {},
    body,
    url: raw,
  });

  function answering(result: HttpResult, files: Files = committed) {
    const asked: HttpRequest[] = [];
    const http = {
      send(request: HttpRequest) {
        asked.push(request);
        return Promise.resolve(result);
      },
    };
    return { ...inMemory(countedSite(`${total} ${span(rivers)}`, files), {}, http), asked };
  }

  it('asks once where the script asks, and the counts are known from then on', async () => {
    const { service, uri, asked } = answering(answer(200, newer));
    const changed: string[] = [];
    service.onDidChangeSite(root => void changed.push(root));
    assert.equal((await service.fetchCitations(uri(pagePath))).kind, 'fetched');
    assert.deepEqual(
      asked.map(({ url }) => url),
      [raw],
    );
    const data = await service.citationData(uri(pagePath));
    assert.ok(data);
    assert.deepEqual(counts(data), [120, 52]);
    assert.equal(said(describeKnownCounts(data.known)), 'Counted 2026-11-01 08:00, fetched 2026-11-25 12:00 UTC.');
    assert.deepEqual(changed, ['memory:/site']);
    assert.equal(asked.length, 1);
  });

  const missing =
    'There is no citation data on the branch google-scholar-stats of lin-qiu/lin-qiu.github.io, so visitors see no counts. Run the workflow “Get Citation Data” there, and make sure the repository is public.';
  for (const [what, result, files, expected] of [
    ['the branch is not there', answer(404, '404: Not Found'), {}, missing],
    [
      'it is no citation data',
      answer(200, '<html>'),
      {},
      `What is at ${raw} is not citation data, so visitors see no counts. Run the workflow that writes gs_data.json again.`,
    ],
    [
      'the server is ill',
      answer(503, ''),
      {},
      `${raw} answered with an error (503). The counts are as before; try again later.`,
    ],
    [
      'nobody answers',
      { kind: 'failure', reason: 'timeout', detail: '' },
      {},
      `${raw} did not answer in time. The counts are as before; try again later.`,
    ],
    [
      'there is no network',
      { kind: 'failure', reason: 'network', detail: '' },
      {},
      `${raw} could not be reached. The counts are as before; check the connection and try again.`,
    ],
    [
      'a browser keeps the answer back',
      { kind: 'failure', reason: 'kept-back', detail: '' },
      {},
      `A browser cannot read ${raw}: it cannot be reached, or its server does not let other sites read it (CORS). The counts are as before; try again later, or open the folder in VS Code on your computer.`,
    ],
    [
      'the repository is blank',
      answer(200, newer),
      config('repository:\n'),
      '“” is not a repository, so visitors see no citation counts. Write owner/name under “repository” in _config.yml.',
    ],
    [
      'the page has no script',
      answer(200, newer),
      { [scriptPath]: '' },
      'The citation script of this page does not ask for any counts.',
    ],
  ] as const)
    it(`says so where ${what}`, async () => {
      const { service, uri } = answering(result, files);
      const told = await service.fetchCitations(uri(pagePath));
      assert.ok(told.kind === 'failed');
      assert.equal(said(told.message), expected);
      assert.equal(told.mayComeLater, expected.includes('try again'));
    });

  it('is over without a word when it is cancelled', async () => {
    const { service, uri } = answering({ kind: 'failure', reason: 'cancelled', detail: '' });
    assert.equal((await service.fetchCitations(uri(pagePath))).kind, 'cancelled');
    const data = await service.citationData(uri(pagePath));
    assert.equal(data?.known?.kind, 'committed');
  });
});

describe('what the preview writes', () => {
  async function shown(files: Files = committed) {
    const { service, uri } = inMemory(countedSite(`${total} ${span(rivers)}`, files));
    const page = await service.renderPage(uri(pagePath));
    assert.equal(page.kind, 'page');
    return service.shownCitations(uri(pagePath), page.html);
  }

  it('is what the script would write, in its words', async () => {
    const papers = [
      [rivers, '| 被引 41 次'],
      [lakes, '| 被引 7 次'],
      [uncounted, ''],
    ];
    const words = script("'| Citations: ' + cited", "'| 被引 ' + cited + ' 次'");
    assert.deepEqual(await shown({ ...committed, ...words }), {
      total: '120',
      attribute: 'data',
      papers,
      needsTotal: true,
      stopsAtUnknown: true,
    });
  });

  it('is for the attribute in which the script looks for ids', async () => {
    const asks = script("getAttribute('data')", "getAttribute('data-paper-id')");
    assert.equal((await shown({ ...committed, ...asks }))?.attribute, 'data-paper-id');
  });

  it('is nothing where nothing is known, and where there is no script', async () => {
    assert.equal(await shown({}), undefined);
    assert.equal(await shown({ ...committed, [scriptPath]: '' }), undefined);
  });

  it('leaves the rendered page to the letter', async () => {
    const { service, uri } = inMemory(countedSite(`${total} ${span(rivers)}`, committed));
    const page = await service.renderPage(uri(pagePath));
    assert.ok(page.kind === 'page' && page.html.includes(span(rivers).replace(/'/g, '"')));
    assert.ok(!page.html.includes('| Citations: 41'));
  });
});
