import assert from 'node:assert/strict';
import { problemsOf, type Files, unmarked } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

const prize = '- *2021.10* First prize of the national contest of young limnologists, three times in a row.';
const study = '- *2015.09 - 2019.06*, Bachelor of science at the university of the northern lakes, Lakewood.';
const grant = '- *2020.03* A grant of the northern council for counting gulls along the whole coast.';

const olaConfig = 'repository: "ola/ola.github.io"\nauthor:\n  name: "Ola Berg"\n  email: "ola@example.org"\n';
const meiConfig = 'repository: "mei/mei.github.io"\nauthor:\n  name: "Mei Lin"\n  email: "mei@example.org"\n';

interface Case {
  readonly now?: string;
  readonly first?: string;
  readonly firstPage?: string;
  readonly firstPath?: string;
  readonly files?: Files;
}

/** The page with marks around what the rule speaks of. */
async function told(
  body: string,
  { now, first, firstPage, firstPath = pagePath, files = {} }: Case = {},
): Promise<string> {
  const text = page(unmarked(body));
  const commit = new Map([
    ['_config.yml', first ?? olaConfig],
    [firstPath, page(firstPage ?? `# 🎖 Honors\n\n${prize}\n${grant}\n\n# 📖 Education\n\n${study}`)],
  ]);
  const all = { '_config.yml': now ?? meiConfig, ...files, [pagePath]: text };
  const problems = await problemsOf(pagePath, all, 'inherited-content', undefined, commit);
  return problems.reduceRight(
    (marked, { range: { start, end } }) => `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`,
    text,
  );
}

async function expectMarks(body: string, about: Case = {}): Promise<void> {
  assert.equal(await told(body, about), page(body));
}

describe('inherited-content', () => {
  it('finds lines of the person with whom the repository began, as one for each run', () =>
    expectMarks(`# Honors\n\n⟦${prize}\n${grant}⟧\n\n# Education\n\n⟦${study}⟧`));

  it('ends a run at a line of one’s own', () =>
    expectMarks(
      `⟦${prize}⟧\n- *2024.10* Best paper at the symposium on rivers, for work on the memory of lakes.\n⟦${grant}⟧`,
    ));

  it('goes over blank lines and short ones', () => expectMarks(`⟦${prize}\n\nAnd\n\n${grant}⟧`));

  it('finds them after the page has moved', () => expectMarks(`⟦${prize}⟧`, { firstPath: 'index.md' }));

  it('finds them below other ends of lines', () =>
    expectMarks(`⟦${prize}⟧`, { firstPage: `${prize}\r\n\r\n${grant}\r\n` }));

  it('reads Chinese', () =>
    expectMarks('⟦- 二〇二一年获全国青年湖泊学竞赛一等奖，连续三年。⟧', {
      now: 'author:\n  name: "林梅"\n  email: "mei@example.org"\n',
      first: 'author:\n  name: "王芦"\n  email: "lu@example.org"\n',
      firstPage: '- 二〇二一年获全国青年湖泊学竞赛一等奖，连续三年。',
    }));

  it('leaves a line alone that names the owner in traditional characters, with no sign around the name', () => {
    const written = '- 王蘆與陳雪教授合作的論文：湖泊治理的經濟學分析及其在長江流域的應用研究，湖泊科學，第三期。';
    const other = '- 王蘆與趙山教授合作的論文：湖泊治理的經濟學分析及其在長江流域的應用研究，湖泊科學，第三期。';
    return expectMarks(`${written}\n⟦${other}⟧`, {
      now: 'author:\n  name: "陳雪"\n  email: "xue@example.org"\n',
      first: 'author:\n  name: "王蘆"\n  email: "lu@example.org"\n',
      firstPage: `${written}\n${other}`,
    });
  });

  it('says how many lines, and whose they are', async () => {
    const commit = new Map([
      ['_config.yml', olaConfig],
      [pagePath, page(`${prize}\n${grant}\n\n# A\n\n${study}`)],
    ]);
    const files = { '_config.yml': meiConfig, [pagePath]: page(`${prize}\n${grant}\n\n# A\n\n${study}`) };
    const problems = await problemsOf(pagePath, files, 'inherited-content', undefined, commit);
    assert.deepEqual(
      problems.map(({ message, severity, fixes }) => [message.values, severity, fixes.length]),
      [
        [['2', 'Ola Berg'], 'warning', 0],
        [['Ola Berg'], 'warning', 0],
      ],
    );
  });

  it('can be told to leave lines alone', () =>
    expectMarks(
      `<!-- homepage-disable inherited-content -->\n${prize}\n<!-- homepage-enable inherited-content -->\n\n# A\n\n⟦${study}⟧`,
    ));

  for (const [why, about] of [
    ['was one’s own from the start', { first: meiConfig }],
    ['had one’s name in another order', { first: olaConfig.replace('Ola Berg', 'Lin, Mei') }],
    ['had one’s name with another first name', { first: olaConfig.replace('Ola Berg', 'Maggie Lin') }],
    ['had a name in another script', { first: olaConfig.replace('Ola Berg', '林梅') }],
    ['had one’s own mail address', { first: olaConfig.replace('ola@', 'mei@') }],
    ['tells nothing but a name', { first: 'author:\n  name: "Ola Berg"\n' }],
    ['was the template', { first: olaConfig.replace('Ola Berg', 'Lorem ipsum') }],
    ['has no configuration', { first: '' }],
    ['had a broken configuration', { first: 'author: [\n' }],
  ] as const) {
    it(`is silent where the first commit ${why}`, () => expectMarks(prize, about));
  }

  it('is silent where the first commit had one’s name without the strokes of its letters', () =>
    expectMarks(prize, {
      now: meiConfig.replace('Mei Lin', 'Łukasz Wołek'),
      first: olaConfig.replace('Ola Berg', 'Lukasz Wolek'),
    }));

  it('is silent where the site has no name yet', () =>
    expectMarks(prize, { now: meiConfig.replace('Mei Lin', 'Your Name') }));

  it('is silent without a history', async () => {
    assert.deepEqual(
      await problemsOf(pagePath, { '_config.yml': meiConfig, [pagePath]: page(prize) }, 'inherited-content'),
      [],
    );
  });

  for (const [why, body] of [
    ['lines that were changed', prize.replace('First', 'Second')],
    ['short lines', '- *2021.10* First prize.'],
    ['headings', '# The national contest of young limnologists that is held every three years'],
    ['comments', `<!--\n${prize}\n-->`],
    ['code', `\`\`\`\n${prize}\n\`\`\``],
    [
      'HTML and Liquid',
      '<p class="a">one two three four five six seven eight</p>\n\n{% if a %} one two three four five six seven {% endif %}',
    ],
    ['what both wrote', '- Ola Berg, **Mei Lin**. "Counting the gulls of the northern coast from the air." 2019.'],
    ['sample text of the template', '- *2022.02* Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do it.'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body, { firstPage: `${body.replace('Second', 'First')}\n` }));
  }

  it('leaves the lines of a paper box alone that names both', async () => {
    const box =
      "<div class='paper-box'><div class='paper-box-text' markdown=\"1\">\n\nCounting the gulls of the northern coast from the air and from below\n\nOla Berg, **Mei Lin**\n</div></div>";
    await expectMarks(box, { firstPage: box });
  });
});
