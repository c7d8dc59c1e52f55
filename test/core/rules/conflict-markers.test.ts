import assert from 'node:assert/strict';
import { inMemory, smallSite } from '../service/inMemory';
import { fixed, marked, problemsOf, unmarked } from './sampleSite';

const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

const merge = `⟦<<<<<<< HEAD⟧
- *2026.10*: mine
=======
- *2026.10*: theirs
>>>>>>> origin/main`;

const id = 'conflict-markers';

describe('conflict-markers', () => {
  const expectMarks = async (path: string, text: string): Promise<void> =>
    assert.equal(await marked(id, path, text), text);
  const rulesOf = async (path: string, text: string): Promise<readonly string[]> =>
    (await problemsOf(path, { [path]: unmarked(text) })).map(({ ruleId }) => ruleId);

  it('marks where Git left both versions of a list', () => expectMarks('_pages/about.md', page(`# News\n\n${merge}`)));

  it('marks each place, with both versions of headings', () =>
    expectMarks('_pages/about.md', page(`${merge}\n\n⟦<<<<<<< HEAD⟧\n# Papers\n=======\n# Works\n>>>>>>> 1a2b3c4\n`)));

  it('marks what has the version that both go back to, and lines of Windows', () =>
    expectMarks(
      '_pages/about.md',
      page('⟦<<<<<<< HEAD⟧\nmine\n||||||| 1a2b3c4\nours\n=======\ntheirs\n>>>>>>> origin/main').replaceAll(
        '\n',
        '\r\n',
      ),
    ));

  it('says what it costs', async () => {
    const said = async (path: string, text: string): Promise<string | undefined> =>
      (await problemsOf(path, { [path]: unmarked(text) }, id))[0]?.message.text;
    const values = '<<<<<<< HEAD\ntitle: "a"\n=======\ntitle: "b"\n>>>>>>> main\n';
    assert.match((await said('_pages/about.md', page(merge))) ?? '', /visitors see them/);
    assert.match((await said('_pages/about.md', `---\npermalink: /\n${values}---\n`)) ?? '', /front matter/);
    for (const path of ['_config.yml', '_data/navigation.yml', '_data/papers.json'])
      assert.match((await said(path, `${values}author:\n  name: "Mei Lin"\n`)) ?? '', /the site is not built/, path);
    assert.match((await said('assets/js/own.js', values)) ?? '', /nothing can read/);
    assert.match((await said('_layouts/default.html', values)) ?? '', /visitors see them/);
  });

  it('is one line: what stands there twice, and what cannot be read for it, is not told', async () => {
    const values = 'title: "a"\n=======\ntitle: "b"\n>>>>>>> main\n';
    const line = (name: string): string => `- ${name}: [more](#lost)`;
    for (const [path, text] of [
      ['_pages/about.md', page(merge)],
      ['_pages/about.md', page(`<<<<<<< HEAD\n${line('mine')}\n=======\n${line('theirs')}\n>>>>>>> main`)],
      ['_pages/about.md', `---\npermalink: /\n<<<<<<< HEAD\n${values}---\n`],
      ['_config.yml', `<<<<<<< HEAD\n${values}author:\n  name: "Mei Lin"\ninclude: [_pages]\n`],
      ['_data/navigation.yml', `<<<<<<< HEAD\n${values}main: []\n`],
      ['assets/css/main.scss', '---\n---\n<<<<<<< HEAD\na { top: 0; }\n=======\nb { top: 0; }\n>>>>>>> main\n'],
    ] as const)
      assert.deepEqual(await rulesOf(path, text), [id], `${path}\n${text}`);
  });

  it('keeps either version', async () => {
    const text = page(unmarked(merge));
    assert.equal(await fixed(id, 'keep-upper', '_pages/about.md', text), page('- *2026.10*: mine'));
    assert.equal(await fixed(id, 'keep-lower', '_pages/about.md', text), page('- *2026.10*: theirs'));
  });

  it('is what a site that stops there is told of', async () => {
    const config = smallSite['_config.yml'] ?? '';
    const text = `<<<<<<< HEAD\ntheme: a\n=======\ntheme: b\n>>>>>>> main\n${config}`;
    const { service, uri } = inMemory({ ...smallSite, '_config.yml': text });
    assert.deepEqual(await service.stoppedFiles(uri('')), [uri('_config.yml')]);
    const { problems } = await service.diagnostics(uri('_config.yml'));
    assert.deepEqual(
      problems.map(({ ruleId }) => ruleId),
      [id],
    );
  });

  for (const [why, body] of [
    ['a heading with a line of seven signs below it', 'Papers\n=======\n\nMine.'],
    ['one mark without the others', '<<<<<<< HEAD\nmine'],
    ['marks in another order', '>>>>>>> main\nmine\n=======\ntheirs\n<<<<<<< HEAD'],
    ['marks that do not begin their lines', '  <<<<<<< HEAD\n  mine\n  =======\n  theirs\n  >>>>>>> main'],
    ['an example in code', `\`\`\`\n${unmarked(merge)}\n\`\`\``],
    ['an example in code of Liquid', `{% highlight text %}\n${unmarked(merge)}\n{% endhighlight %}`],
    ['an example in <pre>', `<pre>\n${unmarked(merge)}\n</pre>`],
    ['what a comment hides', `<!--\n${unmarked(merge)}\n-->`],
  ] as const)
    it(`leaves alone ${why}`, async () =>
      assert.deepEqual(await problemsOf('_pages/about.md', { '_pages/about.md': page(body) }, id), []));

  it('leaves alone a text in a block of YAML, which stands further right', () =>
    expectMarks('_data/notes.yml', `note: |\n  ${unmarked(merge).replaceAll('\n', '\n  ')}\n`));
});
