import assert from 'node:assert/strict';
import { inMemory, smallSite } from './inMemory';

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function randomBytes(seed: number, count: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

const pages: Readonly<Record<string, string | Uint8Array>> = {
  'twenty random bytes': randomBytes(7, 20),
  'twenty other random bytes': randomBytes(2026, 20),
  'four thousand random bytes': randomBytes(99, 4000),
  'an empty file': '',
  'a front matter without end': '---\npermalink: /\ntitle: "never closed"\n\n# News\n',
  'a front matter that is no YAML': '---\npermalink: [/\n  : : :\n---\n# News\n',
  'a front matter that is a list': '---\n- a\n- b\n---\n# News\n',
  'a byte order mark before the front matter': '\uFEFF---\npermalink: /\n---\n# News\n',
  'nothing but opening tags': '---\npermalink: /\n---\n' + '<div markdown="1">\n'.repeat(3000),
  'nothing but brackets': '---\npermalink: /\n---\n' + '['.repeat(20_000),
  'nothing but stars': '---\npermalink: /\n---\n' + '**a '.repeat(5000),
  'a Liquid loop without end': '---\npermalink: /\n---\n{% for i in (1..1000000000) %}x{% endfor %}\n',
  'a Liquid tag that nobody knows': '---\npermalink: /\n---\n{% nonsense %}\n',
  'lone surrogates': '---\npermalink: /\n---\n# \uD83D\n\n\uDE00 [x](\uD83D)\n',
  'a page of 5 MB':
    '---\npermalink: /\n---\n\n# News\n\n' +
    '- *2026.10*: a [paper](https://a.example/) with **bold** text and more\n'.repeat(75_000),
};

const configs: Readonly<Record<string, string | Uint8Array>> = {
  'is a list': '- a\n- b\n',
  'is a sentence': 'hello\n',
  'is empty': '',
  'is random bytes': randomBytes(5, 200),
  'is no YAML': 'title: "a\nauthor: [\n',
  'has an author that is a string': 'title: x\nauthor: "Lin Qiu"\n',
  'laughs a billion times':
    'a: &a [x, x, x, x, x, x, x, x, x]\n' +
    'bcdefghi'
      .split('')
      .map(
        (name, at) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefgh'.charAt(at)}`)
            .join(', ')}]\n`,
      )
      .join(''),
};

async function askEverything(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const { service, uri, log } = inMemory(files);
  const page = uri('_pages/about.md');
  for (const path of ['_pages/about.md', '_config.yml', '_data/navigation.yml']) {
    const { text, problems } = await service.diagnostics(uri(path));
    for (const { range, message } of problems) {
      assert.ok(
        range.start >= 0 && range.start <= range.end && range.end <= text.length,
        `${message.text} at ${range.start}-${range.end} of ${text.length}`,
      );
    }
    await service.codeActions(uri(path), { start: 0, end: text.length });
    await service.fixAll(uri(path));
  }
  await service.check(uri(''));
  await service.documentSymbols(page);
  const rendered = await service.renderPage(page);
  if (rendered.kind === 'broken') assert.ok(rendered.problems.every(({ message }) => message.text.length > 10));
  await service.renderStyles(page);
  await service.isHomepagePage(page);
  assert.deepEqual(
    log.filter(line => line.startsWith('error')),
    [],
    'a rule failed',
  );
  return rendered.kind === 'broken' ? rendered.problems.map(({ message }) => message.text) : [];
}

describe('a page that is', () => {
  for (const [name, content] of Object.entries(pages)) {
    it(`${name} gives clear problems or nothing`, async () => {
      await askEverything({ ...smallSite, '_pages/about.md': content });
    });
  }
});

describe('a configuration that', function () {
  for (const [name, content] of Object.entries(configs)) {
    it(`${name} gives clear problems or nothing`, async () => {
      await askEverything({ ...smallSite, '_config.yml': content });
    });
  }
});

describe('a page that is too large to be shown', () => {
  it('is said to be just that, and nothing else is said of it', async () => {
    const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': pages['a page of 5 MB'] ?? '' });
    const result = await service.renderPage(uri('_pages/about.md'));
    assert.equal(result.kind, 'broken');
    assert.match(result.problems[0]?.message.text ?? '', /too large for a preview/);
    assert.deepEqual((await service.diagnostics(uri('_pages/about.md'))).problems, []);
  });
});

describe('a broken part', () => {
  it('is told with its place and costs only the render', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/about.md': '---\npermalink: /\n---\n# News\n\n{% nonsense %}\n',
    });
    const result = await service.renderPage(uri('_pages/about.md'));
    assert.equal(result.kind, 'broken');
    const [problem] = result.problems;
    assert.match(problem?.message.values.join() ?? '', /nonsense/);
    assert.equal(problem?.path, '_pages/about.md');
    assert.equal(problem.text.slice(problem.start).startsWith('{% nonsense %}'), true);
  });
});
