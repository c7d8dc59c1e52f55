import assert from 'node:assert/strict';
import { answersOf, isAnsweredBy, onlyFiles, type Asked, type Question } from '../../../src/core/render/questions';
import { withFile } from '../../../src/core/site/store/updateSite';
import { rendered, siteOf } from './sites';

const asking = (...questions: readonly Question[]): Asked => ({
  ...onlyFiles(),
  questions: new Map(questions.map(question => [question.name, question])),
});

describe('what a render asks of a site', () => {
  it('is looked for once in each state of the site and moment, however many pages ask it', async () => {
    let count = 0;
    const titled = (): Question => ({
      name: 'lakes',
      answer: site => {
        count += 1;
        return site.files.get('lakes.md')?.text;
      },
    });
    const site = await siteOf({ 'index.md': '' });
    const answers = [1, 2, 3].map(() => answersOf(asking(titled()), site, 1));
    assert.equal(count, 1);
    const later = withFile(site, 'other.md', 'Rivers');
    assert.ok(answers.every(before => isAnsweredBy(before, later, 1)));
    assert.equal(count, 2);
    assert.ok(answers.every(before => isAnsweredBy(before, later, 2)));
    assert.equal(count, 3);
    const come = withFile(later, 'lakes.md', 'Lakes');
    assert.ok(answers.every(before => !isAnsweredBy(before, come, 2)));
    assert.equal(count, 4);
  });

  const files = {
    '_config.yml': 'collections: { talks: { output: true } }\n',
    'about.md': '---\ntitle: About\n---\n\n[Talk](talk.pdf)\n',
    '_posts/2023-01-01-lakes.md': '---\ntitle: Lakes\n---\n\nLakes\n',
    '_talks/one.md': '---\ntitle: One\n---\n\nOne\n',
  };
  const othersIn = async (template: string): Promise<readonly string[]> => {
    const page = await rendered({ ...files, 'z.html': `---\n---\n${template}` }, 'z.html');
    assert.deepEqual(page.problems, []);
    return ['files', 'assets'].filter(name => page.dependencies.questions.has(name));
  };

  it('are no other files where it shows documents, whose links lead where they say, or lists pages', async () => {
    assert.deepEqual(await othersIn('{% for p in site.posts %}{{ p.excerpt }}{{ p.content }}{% endfor %}'), []);
    assert.deepEqual(await othersIn('{% for t in site.talks %}{{ t.output }}{% endfor %}'), []);
    assert.deepEqual(await othersIn('{% for p in site.pages %}{{ p.title }}{% endfor %}'), []);
  });

  it('are all files where it lists them, or shows a page that may link them', async () => {
    for (const template of ['{{ site.static_files.size }}', '{% for p in site.pages %}{{ p.content }}{% endfor %}'])
      assert.deepEqual(await othersIn(template), ['files', 'assets'], template);
  });
});
