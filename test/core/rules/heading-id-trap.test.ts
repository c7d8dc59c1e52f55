import assert from 'node:assert/strict';
import { fixed, marked, problemsOf, type Files } from './sampleSite';

const rule = 'heading-id-trap';
const menuPath = '_data/navigation.yml';
const pagePath = '_pages/about.md';
/** An emoji with U+FE0F, which kramdown keeps in the id. */
const medal = '\u{1F396}\uFE0F';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;
const menu = (url: string): Files => ({ [menuPath]: `main:\n  - title: "Honors"\n    url: "${url}"\n` });

async function expectMarks(body: string, files: Files = {}): Promise<void> {
  assert.equal(await marked(rule, pagePath, page(body), files), page(body));
}

async function expectFixed(kind: string, before: string, after: string, files: Files): Promise<void> {
  assert.equal(await fixed(rule, kind, pagePath, page(before), files), page(after));
  assert.deepEqual(await problemsOf(pagePath, { ...files, [pagePath]: page(after) }, rule), []);
  assert.deepEqual(await problemsOf(menuPath, { ...files, [pagePath]: page(after) }), []);
}

async function severities(body: string, files: Files = {}): Promise<readonly string[]> {
  return (await problemsOf(pagePath, { ...files, [pagePath]: page(body) }, rule)).map(({ severity }) => severity);
}

describe('heading-id-trap', () => {
  it('finds a heading that the menu misses for an invisible character', async () => {
    await expectMarks(`# ⟦${medal} Honors⟧`, menu('#-honors'));
    await expectMarks(`## ⟦${medal} Honors⟧`, menu('/#-honors'));
    assert.deepEqual(await severities(`# ${medal} Honors`, menu('#-honors')), ['warning']);
  });

  it('finds one that a link of the page misses', () => expectMarks(`See [honors](#-honors).\n\n# ⟦${medal} Honors⟧`));

  it('finds tabs and several spaces that a link does not know of', async () => {
    await expectMarks('# ⟦🎓\t Education⟧', menu('#-education'));
    await expectMarks('# ⟦Lakes  and rivers⟧', menu('#lakes-and-rivers'));
  });

  it('finds them in the pieces of a page', async () => {
    const files = { ...menu('#-honors'), [pagePath]: page('{% include_relative parts/a.md %}') };
    const part = `# ⟦${medal} Honors⟧\n`;
    assert.equal(await marked(rule, '_pages/parts/a.md', part, files), part);
  });

  it('hints at main headings that no link can be written to by hand', async () => {
    await expectMarks(`# ⟦${medal} Honors⟧\n\n## ${medal} Prizes`);
    assert.deepEqual(await severities(`# ${medal} Honors`), ['hint']);
  });

  it('points to the link', async () => {
    const [problem] = await problemsOf(pagePath, { ...menu('#-honors'), [pagePath]: page(`# ${medal} Honors`) }, rule);
    assert.deepEqual(
      problem?.related.map(({ path }) => path),
      [menuPath],
    );
  });

  it('points to every link that misses it, which nothing else is said of then', async () => {
    const body = `[a](#-honors), [b](#-honors)\n\n# ${medal} Honors`;
    const problems = await problemsOf(pagePath, { ...menu('#-honors'), [pagePath]: page(body) });
    assert.deepEqual(
      problems.map(({ ruleId, related }) => [ruleId, related.map(({ path }) => path)]),
      [[rule, [menuPath, pagePath, pagePath]]],
    );
  });

  it('gives links the id that the heading has, where somebody can type it', () =>
    expectFixed('set-target', '[a](#-rain), [b](#-rain)\n\n# 🔥  Rain', '[a](#--rain), [b](#--rain)\n\n# 🔥  Rain', {
      [menuPath]: 'main: []\n',
    }));

  it('leaves the word to anchor-missing where it is switched off', async () => {
    const body = `<!-- homepage-disable ${rule} -->\n\n[a](#-honors)\n\n# ${medal} Honors`;
    const problems = await problemsOf(pagePath, { [pagePath]: page(body) });
    assert.deepEqual(
      problems.map(({ ruleId }) => ruleId),
      ['anchor-missing'],
    );
  });

  it('pins the id that the link has', () =>
    expectFixed(
      'pin-id',
      `Text\n\n# ${medal} Honors`,
      `Text\n\n<span class='anchor' id='-honors'></span>\n\n# ${medal} Honors`,
      menu('#-honors'),
    ));

  it('takes the character out', () =>
    expectFixed('strip', `# ${medal} Honors`, '# \u{1F396} Honors', menu('#-honors')));
});

describe('heading-id-trap: what is left alone', () => {
  const anchor = "<span class='anchor' id='-honors'></span>\n\n";

  it('is a heading with an anchor before it', () => expectMarks(`${anchor}# ${medal} Honors`, menu('#-honors')));
  it('is a heading with an id of its own', () => expectMarks(`# ${medal} Honors {#honors}`, menu('#honors')));
  it('is a heading that its link finds', () => expectMarks(`# ${medal} Honors`, menu('#\uFE0F-honors')));
  it('is an emoji of joined ones, for the joiner does not stay', () =>
    expectMarks('# 🧑‍💻 Services', menu('#-services')));
  it('is a tab that no link stumbles over', () => expectMarks('# ⌛\t 研究领域'));
  it('is a link to another page', async () => {
    assert.deepEqual(await severities(`## ${medal} Honors`, menu('/cn/#-honors')), []);
    assert.deepEqual(await severities(`## ${medal} Honors`, menu('https://example.org/#-honors')), []);
  });
  it('is a link that is wrong for other reasons too', () => expectMarks(`## ${medal} Honors`, menu('#honors')));
  it('is a link that finds another place', () => expectMarks(`${anchor}Text\n\n## ${medal} Honors`, menu('#-honors')));
  it('is a heading whose text Liquid writes', () => expectMarks(`# ${medal} {{ site.title }}`));
  it('is text in comments', () => expectMarks(`<!--\n# ${medal} Honors\n-->`, menu('#-honors')));
});
