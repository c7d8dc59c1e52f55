import assert from 'node:assert/strict';
import { fixed, marked, problemsOf, type Files } from './sampleSite';

const RULE = 'heading-id-trap';
const MENU = '_data/navigation.yml';
const PAGE = '_pages/about.md';
/** An emoji with U+FE0F, which kramdown keeps in the id. */
const MEDAL = '\u{1F396}\uFE0F';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;
const menu = (url: string): Files => ({ [MENU]: `main:\n  - title: "Honors"\n    url: "${url}"\n` });

async function expectMarks(body: string, files: Files = {}): Promise<void> {
  assert.equal(await marked(RULE, PAGE, page(body), files), page(body));
}

async function expectFixed(kind: string, before: string, after: string, files: Files): Promise<void> {
  assert.equal(await fixed(RULE, kind, PAGE, page(before), files), page(after));
  assert.deepEqual(await problemsOf(PAGE, { ...files, [PAGE]: page(after) }, RULE), []);
  assert.deepEqual(await problemsOf(MENU, { ...files, [PAGE]: page(after) }), []);
}

async function severities(body: string, files: Files = {}): Promise<readonly string[]> {
  return (await problemsOf(PAGE, { ...files, [PAGE]: page(body) }, RULE)).map(({ severity }) => severity);
}

describe('heading-id-trap', () => {
  it('finds a heading that the menu misses for an invisible character', async () => {
    await expectMarks(`# ⟦${MEDAL} Honors⟧`, menu('#-honors'));
    await expectMarks(`## ⟦${MEDAL} Honors⟧`, menu('/#-honors'));
    assert.deepEqual(await severities(`# ${MEDAL} Honors`, menu('#-honors')), ['warning']);
  });

  it('finds one that a link of the page misses', () => expectMarks(`See [honors](#-honors).\n\n# ⟦${MEDAL} Honors⟧`));

  it('finds tabs and several spaces that a link does not know of', async () => {
    await expectMarks('# ⟦🎓\t Education⟧', menu('#-education'));
    await expectMarks('# ⟦Lakes  and rivers⟧', menu('#lakes-and-rivers'));
  });

  it('finds them in the pieces of a page', async () => {
    const files = { ...menu('#-honors'), [PAGE]: page('{% include_relative parts/a.md %}') };
    const part = `# ⟦${MEDAL} Honors⟧\n`;
    assert.equal(await marked(RULE, '_pages/parts/a.md', part, files), part);
  });

  it('hints at main headings that no link can be written to by hand', async () => {
    await expectMarks(`# ⟦${MEDAL} Honors⟧\n\n## ${MEDAL} Prizes`);
    assert.deepEqual(await severities(`# ${MEDAL} Honors`), ['hint']);
  });

  it('points to the link', async () => {
    const [problem] = await problemsOf(PAGE, { ...menu('#-honors'), [PAGE]: page(`# ${MEDAL} Honors`) }, RULE);
    assert.deepEqual(
      problem?.related.map(({ path }) => path),
      [MENU],
    );
  });

  it('points to every link that misses it, which nothing else is said of then', async () => {
    const body = `[a](#-honors), [b](#-honors)\n\n# ${MEDAL} Honors`;
    const problems = await problemsOf(PAGE, { ...menu('#-honors'), [PAGE]: page(body) });
    assert.deepEqual(
      problems.map(({ ruleId, related }) => [ruleId, related.map(({ path }) => path)]),
      [[RULE, [MENU, PAGE, PAGE]]],
    );
  });

  it('gives links the id that the heading has, where somebody can type it', () =>
    expectFixed('set-target', '[a](#-rain), [b](#-rain)\n\n# 🔥  Rain', '[a](#--rain), [b](#--rain)\n\n# 🔥  Rain', {
      [MENU]: 'main: []\n',
    }));

  it('leaves the word to anchor-missing where it is switched off', async () => {
    const body = `<!-- homepage-disable ${RULE} -->\n\n[a](#-honors)\n\n# ${MEDAL} Honors`;
    const problems = await problemsOf(PAGE, { [PAGE]: page(body) });
    assert.deepEqual(
      problems.map(({ ruleId }) => ruleId),
      ['anchor-missing'],
    );
  });

  it('pins the id that the link has', () =>
    expectFixed(
      'pin-id',
      `Text\n\n# ${MEDAL} Honors`,
      `Text\n\n<span class='anchor' id='-honors'></span>\n\n# ${MEDAL} Honors`,
      menu('#-honors'),
    ));

  it('takes the character out', () =>
    expectFixed('strip', `# ${MEDAL} Honors`, '# \u{1F396} Honors', menu('#-honors')));
});

describe('heading-id-trap: what is left alone', () => {
  const anchor = "<span class='anchor' id='-honors'></span>\n\n";

  it('is a heading with an anchor before it', () => expectMarks(`${anchor}# ${MEDAL} Honors`, menu('#-honors')));
  it('is a heading with an id of its own', () => expectMarks(`# ${MEDAL} Honors {#honors}`, menu('#honors')));
  it('is a heading that its link finds', () => expectMarks(`# ${MEDAL} Honors`, menu('#\uFE0F-honors')));
  it('is an emoji of joined ones, for the joiner does not stay', () =>
    expectMarks('# 🧑‍💻 Services', menu('#-services')));
  it('is a tab that no link stumbles over', () => expectMarks('# ⌛\t 研究领域'));
  it('is a link to another page', async () => {
    assert.deepEqual(await severities(`## ${MEDAL} Honors`, menu('/cn/#-honors')), []);
    assert.deepEqual(await severities(`## ${MEDAL} Honors`, menu('https://example.org/#-honors')), []);
  });
  it('is a link that is wrong for other reasons too', () => expectMarks(`## ${MEDAL} Honors`, menu('#honors')));
  it('is a link that finds another place', () => expectMarks(`${anchor}Text\n\n## ${MEDAL} Honors`, menu('#-honors')));
  it('is a heading whose text Liquid writes', () => expectMarks(`# ${MEDAL} {{ site.title }}`));
  it('is text in comments', () => expectMarks(`<!--\n# ${MEDAL} Honors\n-->`, menu('#-honors')));
});
