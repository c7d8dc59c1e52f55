import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { marked, problemsOf, sampleFiles, type Files } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string, more: Files = {}): Promise<void> {
  assert.equal(await marked('math-not-loaded', pagePath, page(body), more), page(body));
}

/** MathJax that `_config.yml` has to switch on. */
const switched: Files = {
  '_includes/masthead.html': '{% if site.mathjax %}<script src="https://cdn.example/mathjax.js"></script>{% endif %}',
};
const config = sampleFiles['_config.yml']!;

async function configMended(text: string): Promise<string> {
  const files = { ...switched, '_config.yml': text, [pagePath]: page('$$x$$') };
  const problems = await problemsOf(pagePath, files, 'math-not-loaded');
  const elsewhere = problems.flatMap(({ fixes }) => fixes.flatMap(fix => fix.elsewhere ?? []));
  return applyEdits(text, elsewhere.find(({ path }) => path === '_config.yml')?.edits ?? []);
}

describe('math-not-loaded', () => {
  it('finds the first formula of a page on a site without a script for them', async () => {
    await expectMarks('I study ⟦$$\\ell_1$$⟧ norms and $$x^2$$.');
    await expectMarks('A sum:\n\n⟦$$\n\\sum_i x_i\n$$⟧\n');
  });

  it('finds those that kramdown leaves to MathJax', async () => {
    await expectMarks('I study ⟦$\\ell_1$⟧ norms, and it cost $5.');
    await expectMarks('I study ⟦\\\\(x\\\\)⟧.');
  });

  it('finds them where the script is switched off', async () => {
    for (const value of ['', 'mathjax:\n', 'mathjax: false\n'])
      await expectMarks('⟦$$x$$⟧', { ...switched, '_config.yml': config + value });
  });

  it('switches the script on', async () => {
    for (const [before, after] of [
      ['', 'mathjax: true\n'],
      ['mathjax: # formulas\n', 'mathjax: true # formulas\n'],
      ['mathjax: false\n', 'mathjax: true\n'],
    ] as const)
      assert.equal(await configMended(config + before), config + after);
  });

  for (const [why, more] of [
    ['MathJax is loaded', { '_includes/masthead.html': '<script src="https://cdn.example/mathjax.js"></script>' }],
    ['MathJax is switched on', { ...switched, '_config.yml': `${config}mathjax: true\n` }],
    [
      'a page switches MathJax on',
      {
        '_includes/masthead.html':
          '{% if page.math %}<script src="https://cdn.example/mathjax.js"></script>{% endif %}',
      },
    ],
    ['KaTeX is loaded', { '_includes/masthead.html': '<link rel="stylesheet" href="https://cdn.example/katex.css">' }],
    [
      'a script comes from elsewhere',
      { '_includes/masthead.html': '<script src="https://cdn.example/a.js"></script>' },
    ],
    ['a script loads others', { '_includes/masthead.html': "<script>document.createElement('script')</script>" }],
    ['a script is not there', { '_includes/masthead.html': '<script src="/assets/js/all.js"></script>' }],
    [
      'a script of the site’s own may load MathJax',
      {
        '_includes/masthead.html': '<script src="{{ \'/assets/js/formulas.js\' | relative_url }}" async></script>',
        'assets/js/formulas.js':
          "document.head.append(Object.assign(document.createElement('script'), { src: '/m.js' }))",
      },
    ],
    ['a script is large', { 'assets/js/main.min.js': '/* all */'.repeat(20_000) }],
    ['an include is a theme’s', { '_includes/masthead.html': '{% include head.html %}' }],
    ['plugins are the site’s own', { '_config.yml': `${config}plugins: [jekyll-spaceship]\n` }],
    [
      'kramdown has another engine',
      {
        '_config.yml': config.replace('input: GFM', 'input: GFM\n  math_engine: katex'),
        '.github/workflows/site.yml': 'run: jekyll build\n',
      },
    ],
  ] as const satisfies readonly (readonly [string, Files])[]) {
    it(`leaves formulas alone where ${why}`, () => expectMarks('$$x$$', more));
  }

  for (const [why, body] of [
    ['amounts', 'From $5 to $6, and 10$.'],
    ['code', '`$$x$$`\n\n    $$\\ell$$'],
    ['comments', '<!-- $$x$$ -->'],
    ['escaped signs', 'It is \\$$x\\$$.'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }
});
