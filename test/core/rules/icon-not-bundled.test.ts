import assert from 'node:assert/strict';
import { fixed, marked, problemsOf, type Files } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

/** Version 5 as the template brings it: Sass, with solid icons and logos. */
const fonts: Files = {
  '_layouts/default.html':
    '<link rel="stylesheet" href="{{ site.baseurl }}/assets/css/main.css">\n' +
    '<link rel="stylesheet" href="assets/css/academicons.css"/>\n{% include author-profile.html %}{{ content }}',
  'assets/css/main.scss':
    '---\n---\n@import "vendor/icons/fontawesome";\n@import "vendor/icons/solid", "vendor/icons/brands"; // no regular\n',
  '_sass/vendor/icons/fontawesome.scss': "/* Font Awesome Free 5.5.0 */\n@import 'variables';\n@import 'icons';\n",
  '_sass/vendor/icons/_variables.scss': '$fa-css-prefix: fa;\n$fa-var-home: \\f015;\n',
  '_sass/vendor/icons/_icons.scss': [
    'home',
    'envelope',
    'github',
    'twitter',
    'clock',
    'map-marker',
    'file-alt',
    'image',
  ]
    .map(name => `.#{$fa-css-prefix}-${name}:before { content: fa-content($fa-var-${name}); }\n`)
    .join(''),
  '_sass/vendor/icons/solid.scss':
    "@font-face { font-family: 'Font Awesome 5 Free'; font-weight: 900; }\n\n.fa,\n.fas {\n  font-family: 'Font Awesome 5 Free';\n  font-weight: 900;\n}\n",
  '_sass/vendor/icons/brands.scss':
    "@font-face { font-family: 'Font Awesome 5 Brands'; }\n\n.fab {\n  font-family: 'Font Awesome 5 Brands';\n}\n",
  '_sass/vendor/icons/regular.scss': ".far {\n  font-family: 'Font Awesome 5 Free';\n}\n",
  'assets/css/academicons.css':
    "@font-face{font-family:'Academicons'}.ai{font-family:'Academicons'}.ai-cv:before{content:'a'}.ai-orcid:before{content:'b'}.ai-arxiv:before{content:'c'}",
};

async function expectMarks(body: string, more: Files = {}): Promise<void> {
  assert.equal(await marked('icon-not-bundled', pagePath, page(body), { ...fonts, ...more }), page(body));
}

async function fixedBody(body: string): Promise<string> {
  return fixed('icon-not-bundled', 'bundled-icon', pagePath, page(body), fonts);
}

describe('icon-not-bundled', () => {
  it('finds icons that are newer than the font', () =>
    expectMarks('<i class="fab ⟦fa-bluesky⟧"></i> <i class="fab fa-fw ⟦fa-x-twitter⟧ big"></i>'));

  it('finds Academicons that the style sheet does not have', () =>
    expectMarks('<i class="ai ai-orcid ai-2x"></i> <i class="ai ⟦ai-dryad⟧ ai-fw"></i>'));

  it('finds styles of icons that are not loaded', () =>
    expectMarks(
      '<i class="⟦far⟧ fa-image"></i> <i class="⟦fa-solid⟧ fa-home"></i> <span class="⟦fal⟧ fa-clock"></span>',
    ));

  it('finds logos with the font of other icons', () =>
    expectMarks('<i class="⟦fa⟧ fa-github"></i> <i class="⟦fas⟧ fa-github"></i>'));

  it('offers what the site has', async () => {
    for (const [before, after] of [
      ['<i class="fab fa-x-twitter"></i>', '<i class="fab fa-twitter"></i>'],
      ['<i class="fa-brands fa-x-twitter"></i>', '<i class="fab fa-twitter"></i>'],
      ['<i class="fa fa-clock-o"></i>', '<i class="fa fa-clock"></i>'],
      ['<i class="fas fa-house"></i>', '<i class="fas fa-home"></i>'],
      ['<i class="fas fa-envelop"></i>', '<i class="fas fa-envelope"></i>'],
      ['<i class="far fa-image"></i>', '<i class="fas fa-image"></i>'],
      ['<i class="fa-brands fa-github"></i>', '<i class="fab fa-github"></i>'],
      ['<i class="fas fa-github"></i>', '<i class="fab fa-github"></i>'],
    ] as const)
      assert.equal(await fixedBody(before), page(after));
  });

  it('offers nothing where nothing is near', async () => {
    const problems = await problemsOf(
      pagePath,
      { ...fonts, [pagePath]: page('<i class="fab fa-bluesky"></i>') },
      'icon-not-bundled',
    );
    assert.deepEqual(
      problems.map(({ fixes }) => fixes),
      [[]],
    );
  });

  it('looks into fragments', async () => {
    const files = { ...fonts, [pagePath]: page('{% include_relative news.md %}') };
    const text = '<i class="fab ⟦fa-bluesky⟧"></i>\n';
    assert.equal(await marked('icon-not-bundled', '_pages/news.md', text, files), text);
  });

  it('looks into includes, at what the config lets visitors see', async () => {
    const text =
      '{% if author.github %}<i class="fab ⟦fa-bluesky⟧"></i>{% endif %}\n' +
      '{% if author.bluesky %}<i class="fab fa-bluesky"></i>{% endif %}\n' +
      '{% if page.bluesky %}<i class="fab fa-bluesky"></i>{% endif %}\n' +
      '{% if author.github %}a{% else %}<i class="fab fa-bluesky"></i>{% endif %}\n' +
      '<i class="ai ⟦ai-dryad⟧"></i> <i class="{{ icon }} fa-bluesky"></i>\n';
    const config =
      'author:\n  name: Mei Lin\n  github: meilin\n  bluesky: ""\ndefaults:\n  - scope:\n      path: ""\n    values:\n      layout: default\n';
    const path = '_includes/author-profile.html';
    assert.equal(await marked('icon-not-bundled', path, text, { ...fonts, '_config.yml': config }), text);
  });

  it('reads version 6 of Sass, whose styles it cannot tell', () =>
    expectMarks('<i class="far fa-home"></i> <i class="fa-solid ⟦fa-nothing-like-it⟧"></i>', {
      '_sass/vendor/icons/_icons.scss':
        '$fa-icons: ("home": $fa-var-home);\n@each $name, $icon in $fa-icons { .#{$fa-css-prefix}-#{$name}::before { content: $icon; } }\n',
      '_sass/vendor/icons/_variables.scss':
        '$fa-css-prefix: fa;\n$fa-var-home: "a";\n$fa-var-envelope: "b";\n$fa-var-github: "c";\n',
      '_sass/vendor/icons/solid.scss':
        '/* Font Awesome */ @font-face { font-weight: 900; }\n.fas, .fa-solid { font-family: var(--fa-style-family); }\n',
    }));

  it('reads the packed style sheet of Font Awesome', () =>
    expectMarks('<i class="far fa-image"></i> <i class="fas fa-home fa-spin"></i> <i class="fab ⟦fa-bluesky⟧"></i>', {
      'assets/css/main.scss': '---\n---\n@import "fontawesome/all.min.css";\n',
      'assets/css/fontawesome/all.min.css':
        '/*! Font Awesome */.fa,.fas{-moz-osx-font-smoothing:grayscale}.fa-home:before{content:"a"}.fa-image:before{content:"b"}.fa-github:before{content:"c"}@font-face{font-family:"Font Awesome 5 Free";font-weight:400}.far{font-weight:400}.fa,.far,.fas{font-family:"Font Awesome 5 Free"}.fab{font-family:"Font Awesome 5 Brands"}',
    }));

  for (const [why, more] of [
    [
      'icons come from the network',
      '<link rel="stylesheet" href="https://cdn.example/font-awesome/6.5/css/all.min.css">',
    ],
    ['a script draws icons', '<script src="https://kit.fontawesome.com/1a2b3c.js"></script>'],
    ['a style sheet is missing', '<link rel="stylesheet" href="assets/css/other.css">'],
    ['a style sheet is named by Liquid', '<link rel="stylesheet" href="{{ page.css }}">'],
  ] as const) {
    it(`is silent where ${why}`, () =>
      expectMarks('<i class="fab fa-bluesky"></i> <i class="far fa-home"></i>', {
        '_includes/author-profile.html': more,
      }));
  }

  it('is silent where a style sheet imports another from the network', () =>
    expectMarks('<i class="fab fa-bluesky"></i>', {
      'assets/css/main.scss':
        '---\n---\n@import url("https://cdn.example/font-awesome/6.5/css/all.min.css");\n@import "vendor/icons/fontawesome", "vendor/icons/solid";\n',
    }));

  it('is not silenced by fonts of letters from the network', () =>
    expectMarks('<i class="fab ⟦fa-bluesky⟧"></i>', {
      '_includes/author-profile.html': '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Inter">',
    }));

  const withoutFont = (body: string, files: Files = {}): Promise<string> =>
    marked('icon-not-bundled', pagePath, page(body), files);

  it('finds every icon where the site has no icon font', async () => {
    const body =
      '<i class="fab ⟦fa-bluesky⟧"></i> <i class="ai ⟦ai-orcid⟧ ai-fw"></i> <i class="fa-solid ⟦fa-home⟧"> </i>';
    assert.equal(await withoutFont(body), page(body));
  });

  it('finds Academicons where the site has Font Awesome alone', () =>
    expectMarks('<i class="fab fa-github"></i> <i class="ai ⟦ai-orcid⟧"></i>', {
      'assets/css/academicons.css': 'p { margin: 0 }',
    }));

  for (const [why, body, files] of [
    [
      'a script may draw them',
      '<script src="https://cdn.example/a.js"></script>\n\n<i class="fab fa-bluesky"></i>',
      {},
    ],
    [
      'the site draws them itself',
      '<style>.fa-bluesky { background: red }</style>\n\n<i class="fab fa-bluesky"></i>',
      {},
    ],
    ['there are words in them', '<i class="fab fa-bluesky">Bluesky</i>', {}],
    [
      'an include is a theme’s',
      '<i class="fab fa-bluesky"></i>',
      { '_includes/masthead.html': '{% include head.html %}' },
    ],
  ] as const satisfies readonly (readonly [string, string, Files])[]) {
    it(`is silent on a site without icon fonts where ${why}`, async () =>
      assert.equal(await withoutFont(body, files), page(body)));
  }

  it('knows the styles that a page brings itself', () =>
    expectMarks(
      '<style>.fa-rednote:before { content: "a" }</style>\n\n<i class="fab fa-rednote"></i> <i class="fab ⟦fa-bluesky⟧"></i>',
    ));

  for (const [why, body] of [
    [
      'icons that the site has',
      '<i class="fab fa-fw fa-github" aria-hidden="true"></i> <i class="fas fa-2x fa-spin fa-home"></i> <i class="ai ai-cv"></i>',
    ],
    ['classes without a font', '<i class="fa-bluesky"></i> <div class="main fact fa-content-block"></div>'],
    ['one of two names', '<i class="fas fa-home fa-own-colour"></i>'],
    ['class names that Liquid writes', '<i class="fab fa-{{ page.icon }}"></i>'],
    ['comments', '<!-- <i class="fab fa-bluesky"></i> -->'],
    ['code', '`<i class="fab fa-bluesky"></i>`\n\n    <i class="fab fa-bluesky"></i>'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }
});
