import assert from 'node:assert/strict';
import { schemas } from '../../../src/core/schema/schemas';
import { pointerSegments, spokenName, validate, type Validator } from '../../../src/core/schema/validate';
import { parseYaml } from '../../../src/core/syntax/yaml';

const { frontMatter, navigation, paperBox, siteConfig } = schemas;

const breaches = (validator: Validator, yaml: string): readonly string[] =>
  validate(parseYaml(yaml).plain, validator).map(({ pointer, keyword, missing, kind }) =>
    [pointer, keyword, missing ?? kind].join(' '),
  );

const config = (author: string): string => {
  const needed = ['name: Mei', 'avatar: images/mei.png'].filter(line => line.split(':')[0] !== author.split(':')[0]);
  return `title: Mei\ninclude: [_pages]\nauthor:\n${[...needed, author].map(line => `  ${line}\n`).join('')}`;
};

describe('validate', () => {
  it('has nothing to say of a page of the template', () => {
    assert.deepEqual(
      breaches(
        frontMatter,
        'permalink: /\ntitle: ""\nexcerpt: ""\nauthor_profile: true\nredirect_from:\n  - /about/\n',
      ),
      [],
    );
  });

  it('lets pages and sites have keys of their own', () => {
    assert.deepEqual(breaches(frontMatter, 'permalink: /\ntoc: true\nmy_list: [1, 2]\n'), []);
    assert.deepEqual(breaches(siteConfig, config('douban: https://zhihu.com/people/mei')), []);
    assert.deepEqual(breaches(navigation, 'main: []\ncn:\n  - a\n'), []);
  });

  it('takes dates, whole floats and numbers for the text they print as', () => {
    assert.deepEqual(breaches(frontMatter, 'title: 2024-01-02\nexcerpt: 3.0\n'), []);
    assert.deepEqual(breaches(siteConfig, `title: 2024\ninclude: [_pages]\nauthor: {name: 7, avatar: a.png}\n`), []);
  });

  it('names the value and the kind of value it should be', () => {
    assert.deepEqual(breaches(frontMatter, 'author_profile: "false"\n'), ['/author_profile type flag']);
    assert.deepEqual(breaches(navigation, 'main:\n  - title: News\n'), ['/main/0 required url']);
    assert.deepEqual(breaches(navigation, 'menu: []\n'), [' required main']);
    assert.deepEqual(breaches(siteConfig, config('github: https://github.com/mei')), ['/author/github pattern handle']);
    assert.deepEqual(breaches(siteConfig, 'title: Mei\nauthor: Mei\ninclude: [files]\n'), [
      '/author type mapping',
      '/include contains list',
    ]);
  });

  it('reads a pattern for each key of the left column', () => {
    const bad: readonly (readonly [string, string])[] = [
      ['linkedin: "https://www.linkedin.com/in/mei"', 'handle'],
      ['linkedin: linkedin.com/in/mei', 'handle'],
      ['twitter: "@mei"', 'handle'],
      ['orcid: 0000-0002-1825-0097', 'orcid'],
      ['dblp: 00/0000', 'url'],
      ['googlescholar: AbCdEfGhIjKL', 'url'],
      ['email: /contact.html', 'email'],
      ['email: mailto:mei@example.org', 'email'],
      ['uri: www.example.org', 'link'],
      ['avatar: images\\me.png', 'path'],
    ];
    for (const [line, kind] of bad) {
      const key = line.slice(0, line.indexOf(':'));
      assert.deepEqual(breaches(siteConfig, config(line)), [`/author/${key} pattern ${kind}`], line);
    }
    const good = [
      'github: mei-lin',
      'stackoverflow: "123456/mei"',
      'stackoverflow: 123456',
      'facebook: profile.php?id=7',
      'uri: /cn/',
      'uri: cv.pdf',
      'uri: files/cv',
      'email: mei (at) example.org',
      'orcid: https://orcid.org/0000-0002-1825-009X',
      'weibo: u/123',
      'github:',
    ];
    for (const line of good) assert.deepEqual(breaches(siteConfig, config(line)), [], line);
  });

  it('knows the ids of the citation script', () => {
    const box = (citation: string): readonly string[] =>
      validate({ links: [], citation }, paperBox).map(({ kind }) => kind);
    assert.deepEqual(box('AbCdEfGhIjKL:u5HHmVD_uO8C'), []);
    assert.deepEqual(box('AbCdEfGhIjKL'), ['citation-id']);
    assert.deepEqual(box(''), ['citation-id']);
  });

  it('never throws, whatever the value', () => {
    const validators = [frontMatter, navigation, paperBox, siteConfig];
    for (const value of [
      null,
      undefined,
      7,
      '',
      [],
      [[]],
      { main: 7 },
      { author: [] },
      Object.create(null) as unknown,
    ]) {
      for (const validator of validators) assert.ok(Array.isArray(validate(value, validator)));
    }
  });
});

describe('pointerSegments', () => {
  it('unescapes', () => assert.deepEqual(pointerSegments('/a~1b/0/~0c'), ['a/b', '0', '~c']));
  it('is empty for the whole document', () => assert.deepEqual(pointerSegments(''), []));
});

describe('spokenName', () => {
  it('leaves out the numbers of items', () => assert.equal(spokenName('/main/0/url'), 'main.url'));
});
