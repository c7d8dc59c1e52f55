import assert from 'node:assert/strict';
import { documentsOfKind, isOfKind } from '../../../src/extension/siteDocuments';

const document = (languageId: string, path: string) => ({ languageId, uri: { path } });

describe('documents of a site', () => {
  for (const [languageId, path, kinds] of [
    ['yaml', '/site/_config.yml', ['yaml']],
    ['github-actions-workflow', '/site/.github/workflows/crawler.yaml', ['yaml']],
    ['ansible', '/site/_data/navigation.yml', ['yaml']],
    ['markdown', '/site/_pages/about.md', ['markdown']],
    ['markdown', 'Untitled-1', ['markdown']],
    ['plaintext', '/site/index.MD', ['markdown', 'data']],
    ['liquid', '/site/_includes/a', ['html']],
    ['jinja-html', '/site/_layouts/default.html', ['html']],
    ['scss', '/site/assets/css/main.scss', ['style']],
    ['bibtex', '/site/papers.bib', ['data']],
    ['typescript', '/site/a.ts', []],
    ['shellscript', '/site/md', []],
  ] as const) {
    it(`are told of ${path} in ${languageId}`, () => {
      const all = ['markdown', 'yaml', 'html', 'style', 'data'] as const;
      assert.deepEqual(
        all.filter(kind => isOfKind(document(languageId, path), kind)),
        kinds,
      );
      assert.equal(isOfKind(document(languageId, path), ...all), kinds.length > 0);
    });
  }

  it('are selected by language, and by ending whatever the language', () =>
    assert.deepEqual(documentsOfKind('yaml', 'html'), [
      { language: 'yaml' },
      { pattern: '**/*.{yml,yaml}' },
      { language: 'html' },
      { language: 'liquid' },
      { language: 'jekyll' },
      { pattern: '**/*.{html,htm}' },
    ]));
});
