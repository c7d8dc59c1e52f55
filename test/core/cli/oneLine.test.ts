import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { oneLine } from '../../../src/cli/oneLine';
import { inMemory, smallSite } from '../service/inMemory';
import { printAnnotations, printNotice } from '../../../src/cli/report/annotations';
import { printText } from '../../../src/cli/report/text';
import { createLocalizer } from '../../../src/cli/localize';
import { run } from './run';

describe('a line for a terminal or a log', () => {
  for (const [what, text, line] of [
    ['ends', 'Nothing is wrong.', 'Nothing is wrong.\n'],
    ['has no other breaks', '_pages/a\n::error::b.md\r\n  c\u2028d', '_pages/a ::error::b.md   c d\n'],
    ['does nothing to the terminal', 'a\u001b[2Jb\u0000c\u007fd\u009be\tf', 'a␛[2Jb␀c␡d␡e␉f\n'],
    [
      'turns no direction',
      'a\u202egnp.b\u202c \u2067c\u2069 d\u200fe\u061c',
      'a<U+202E>gnp.b<U+202C> <U+2067>c<U+2069> d<U+200F>e<U+061C>\n',
    ],
    ['begins no command of GitHub Actions', '::add-mask::a.md: error', '\u2060::add-mask::a.md: error\n'],
    ['begins none behind blanks', '\n  ::stop-commands::x', '\u2060   ::stop-commands::x\n'],
    ['holds none of the old form', 'a.md: ##[error]b', 'a.md: ##\u2060[error]b\n'],
    ['keeps what is none', 'a::b.md: [see ## 2] Li’s', 'a::b.md: [see ## 2] Li’s\n'],
  ] as const)
    it(`${what}: ${JSON.stringify(text)}`, () => assert.equal(oneLine(text), line));

  it('is what a problem is printed as', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/a\n::error::b.md': '---\npermalink: /a/\n---\n\n[Slides]()\n',
    });
    const printed = printText(
      (await service.check(uri('_config.yml').replace(/\/[^/]*$/, ''))) ?? [],
      createLocalizer({}),
      { placeOf: ({ path }) => path },
    );
    assert.match(printed, /^_pages\/a ::error::b\.md:5:1: warning: .*\[empty-link\]$/m);
    assert.doesNotMatch(printed, /^::/m);
  });

  it('is what an annotation does no more than', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/d\u202egnp\n.md': '---\npermalink: /a/\n---\n\n![x](images/\u001b[31m.png)\n',
    });
    const files = (await service.check(uri('_config.yml').replace(/\/[^/]*$/, ''))) ?? [];
    const printed = printAnnotations(files, createLocalizer({}), { pathOf: ({ path }) => path });
    assert.match(printed, /^::\w+ file=_pages\/d<U\+202E>gnp%0A\.md,line=5,.*::.*images\/␛\[31m\.png/m);
    assert.doesNotMatch(printed, /[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });

  it('is what a notice of the whole run does no more than', () => {
    assert.equal(
      printNotice('verify', 'A registry said \u001b[2J\u202e.\n::error::a'),
      '::notice title=verify::A registry said ␛[2J<U+202E>.%0A::error::a\n',
    );
  });

  it('is what a wrong call is told as', async () => {
    const told = async (...args: readonly string[]): Promise<string> => (await run(args)).err;
    const address = 'https://doi.org/\n::error::a\u001b[2J';
    assert.match(
      await told('check', '--format', address, '.'),
      /^“https:\/\/doi\.org\/ ::error::a␛\[2J” is not a format/,
    );
    assert.match(
      await told('check', 'a\n::error::b'),
      /^There is no page or site at .*a ::error::b\.\n“academic-homepage check --help”/,
    );
    assert.match(await told('check', '--a\n::error::b'), /^There is no option “--a ::error::b”/);
    assert.match(await told('a\n::error::b'), /^There is no command “a ::error::b”\.\n“academic-homepage --help”/);
  });

  it('is all that commands tell, beside their help and the annotations', () => {
    const files = readdirSync('src/cli', { recursive: true }).map(name => path.join('src/cli', String(name)));
    const past = files.filter(
      file =>
        file.endsWith('.ts') &&
        /\.err\((?!\s*(?:oneLine|printAnnotations|printNotice)\()/.test(readFileSync(file, 'utf8')),
    );
    assert.deepEqual(past, [path.join('src/cli', 'cli.ts')]);
  });
});
