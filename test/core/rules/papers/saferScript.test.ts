import assert from 'node:assert/strict';
import { saferScript } from '../../../../src/core/rules/papers/saferScript';
import { applyEdits } from '../../../../src/core/text/edit';
import { fragileScript } from '../../features/citationData/countedSite';

/** The script with its edits made. */
const safer = (text: string): string => applyEdits(text, saferScript(text));

/** The lines of `after` that `before` does not have. */
function changedLines(before: string, after: string): readonly string[] {
  const old = new Set(before.split(/\r?\n/));
  return after
    .split(/\r?\n/)
    .filter(line => !old.has(line))
    .map(line => line.trim());
}

const looped = (statements: string): string =>
  `<script>\nfetch('/gs_data.json').then(r => r.json()).then(data => {\n  for (const e of document.getElementsByClassName('show_paper_citations')) {\n    const id = e.getAttribute('data');\n${statements}\n  }\n});\n</script>\n`;

describe('a safer citation script', () => {
  it('changes the lines alone that throw, or would write “undefined”', () => {
    assert.deepEqual(changedLines(fragileScript, safer(fragileScript)), [
      "var totalElement = document.getElementById('total_cit');",
      'if (totalElement) totalElement.innerHTML = allCitations;',
      "var cited = ((data['publications'] || {})[paperId] || {})['num_citations']",
      "if (cited != null) span.innerHTML = '| Citations: ' + cited;",
    ]);
  });

  it('keeps the line breaks of the file', () => {
    const windows = fragileScript.replace(/\n/g, '\r\n');
    assert.equal(safer(windows), safer(fragileScript).replace(/\n/g, '\r\n'));
  });

  it('is made once', () => {
    assert.deepEqual(saferScript(safer(fragileScript)), []);
  });

  for (const [what, before, after] of [
    [
      'a count that is written where it is read',
      "    e.innerHTML = 'Cited: ' + data.publications[id].num_citations;",
      "    var citedTimes = ((data.publications || {})[id] || {}).num_citations;\n    if (citedTimes != null) e.innerHTML = 'Cited: ' + citedTimes;",
    ],
    [
      'an id that is read in place',
      "    var n = data.publications[e.getAttribute('data')].num_citations;\n    e.innerHTML = n;",
      "    var n = ((data.publications || {})[e.getAttribute('data')] || {}).num_citations;\n    if (n != null) e.innerHTML = n;",
    ],
    [
      'a paper that is kept',
      "    const paper = data['publications'][id];\n    e.textContent = paper.num_citations + ' citations';",
      "    const paper = (data['publications'] || {})[id] || {};\n    if (paper.num_citations != null) e.textContent = paper.num_citations + ' citations';",
    ],
    [
      'a paper that is kept, and its count',
      "    const paper = data.publications[id];\n    const n = paper['num_citations'];\n    e.textContent = `| ${n}`;",
      "    const paper = (data.publications || {})[id] || {};\n    const n = paper['num_citations'];\n    if (n != null) e.textContent = `| ${n}`;",
    ],
  ] as const)
    it(`passes over ${what}`, () => assert.equal(safer(looped(before)), looped(after)));

  for (const [what, text] of [
    ['looks first', looped('    if (data.publications[id]) e.innerHTML = data.publications[id].num_citations;')],
    ['catches what is thrown', looped('    try { e.innerHTML = data.publications[id].num_citations; } catch {}')],
    ['is of another kind', looped('    draw(e, data.papers.get(id).count);')],
    ['is none', '<p>Papers</p>\n'],
    ['is empty', ''],
  ] as const)
    it(`leaves a script alone that ${what}`, () => assert.deepEqual(saferScript(text), []));
});
