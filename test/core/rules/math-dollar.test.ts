import assert from 'node:assert/strict';
import { fixed, marked, problemsOf } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;
const mathJax = (more = ''): Readonly<Record<string, string>> => ({
  '_includes/head.html': `<script>MathJax.Hub.Config({ tex2jax: { inlineMath: [ ['$','$'] ]${more} } });</script>`,
});

async function expectMarks(body: string): Promise<void> {
  assert.equal(await marked('math-dollar', pagePath, page(body), mathJax()), page(body));
}

describe('math-dollar', () => {
  it('finds two amounts on a line', async () => {
    await expectMarks('From ⟦$5 to $⟧6, and later more.');
    await expectMarks('- A grant ($300,000⟧ x'.replace('($300,000⟧ x', '(⟦$300,000, then $⟧5M)'));
    await expectMarks('资助 ⟦$500 至 $⟧600');
  });

  it('finds them behind the name of a currency and behind dashes', async () => {
    await expectMarks('The prize: US⟦$5 and US$⟧6.');
    await expectMarks('HK⟦$5 to HK$⟧6 and ⟦$5M–$⟧6M, ⟦$7/$⟧8');
  });

  it('finds them before their signs, and where the line is broken', async () => {
    await expectMarks('It cost 10⟦$, later 20$⟧, and 30$.');
    await expectMarks('From 10⟦$ to 20$⟧ and 5⟦\\$ or 6\\$⟧');
    await expectMarks('A grant of ⟦$5 million\nand $⟧6 million more');
  });

  it('finds those whose backslash Markdown takes away', async () => {
    await expectMarks('The prize: ⟦\\$5 and \\$⟧6, then ⟦\\$7 or $⟧8.');
    const mended = (body: string, more = ''): Promise<string> =>
      fixed('math-dollar', 'keep-dollars', pagePath, page(body), mathJax(more));
    assert.equal(await mended('\\$5 and \\$6', ', processEscapes: true'), page('\\\\$5 and \\\\$6'));
    assert.equal(await mended('\\$5 and US$6'), page('<span>$</span>5 and US<span>$</span>6'));
  });

  it('keeps them from MathJax as the site allows', async () => {
    const before = page('From $5 to $6.');
    assert.equal(
      await fixed('math-dollar', 'keep-dollars', pagePath, before, mathJax(', processEscapes: true')),
      page('From \\\\$5 to \\\\$6.'),
    );
    assert.equal(
      await fixed('math-dollar', 'keep-dollars', pagePath, before, mathJax()),
      page('From <span>$</span>5 to <span>$</span>6.'),
    );
  });

  it('is silent where no script looks for dollars', async () => {
    assert.deepEqual(await problemsOf(pagePath, { [pagePath]: page('From $5 to $6.') }, 'math-dollar'), []);
  });

  for (const [why, body] of [
    ['one amount', 'It cost $5.'],
    ['formulas', '$x^2$ and $5x + 3$ and $6y$, $5$ or $6$, $10\\times 20$ $3_a$'],
    ['formulas that end with a digit', '$x = 5$ and 10, $n=5$ of $m=10$; $k=1$, or 2$\\times$3, $p<0.05$ or 7 $y=2$'],
    ['amounts that are kept from MathJax already', 'From \\\\$5 to \\\\$6.'],
    ['amounts in two paragraphs', 'It cost $5.\n\nIt cost $6.'],
    ['amounts with an element between them', 'It cost $5, **not** $6.'],
    ['code', '`$5 to $6`\n\n    $5 to $6'],
    ['formulas beside each other', '$5$$6$ and $5$ $6$, 5$x$6'],
    ['comments', '<!-- from $5 to $6 -->'],
    ['mathematics of kramdown', '$$5 to 6$$ and $$7$$'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }
});
