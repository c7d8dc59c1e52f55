import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { printed, rendered } from '../sites';

const tags: readonly (readonly [plugin: string, template: string, shows: RegExp])[] = [
  [
    'jekyll-feed',
    '{% feed_meta %}',
    /^<link type="application\/atom\+xml" rel="alternate" href="https:\/\/moths\.example\/lab\/feed\.xml" title="Moths &amp; co" \/>$/,
  ],
  ['jekyll-seo-tag', '{% seo %}', /<title>Moths &amp; co<\/title>/],
  [
    'jekyll-gist',
    '{% gist ada/123 a.py %}',
    /<script src="https:\/\/gist\.github\.com\/ada\/123\.js\?file=a\.py"> <\/script>/,
  ],
  ['jekyll-include-cache', '{% include_cached card.html name="Ada" %}', /^<b>Ada<\/b>$/],
];

describe('tags that a plugin brings', () => {
  const config = 'title: Moths & co\nurl: https://moths.example\nbaseurl: /lab\n';
  const includes = { '_includes/card.html': '<b>{{ include.name }}</b>' };

  for (const [plugin, template, shows] of tags) {
    it(`${template} is known where the site lists ${plugin}`, async () => {
      assert.match(await printed(template, { ...includes, '_config.yml': `${config}plugins: [${plugin}]` }), shows);
    });

    it(`${template} is an unknown tag where it does not`, async () => {
      const files = { ...includes, '_config.yml': config, 'index.html': `---\n---\n${template}` };
      // GitHub Pages loads some plugins for every site
      const { problems } = await rendered(files, 'index.html', { semantics: 'jekyll-4' });
      assert.match(problems[0]?.message ?? '', /^Unknown tag/);
    });
  }
});
