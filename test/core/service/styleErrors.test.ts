import assert from 'node:assert/strict';
import { createSiteStyles } from '../../../src/core/features/siteStyles';
import { createLanguageService, type LanguageService } from '../../../src/core/languageService';
import type { StyleCompiler } from '../../../src/core/ports';
import type { Semantics } from '../../../src/core/render/liquid/semantics';
import { loadSite } from '../../../src/core/site/store/loadSite';
import { applyEdits } from '../../../src/core/text/edit';
import { compileStyles } from '../../../src/hosts/sass';
import { createMemoryWorkspace } from '../memoryWorkspace';
import { inMemory, smallSite } from './inMemory';

const part = '_sass/_page.scss';
const main = 'assets/css/main.scss';

/** A homepage whose stylesheet is made of two parts. */
const styled = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...smallSite,
  [main]: '---\n---\n\n@import "colors", "page";\n',
  '_sass/_colors.scss': '$line-color: #ccc;\n@mixin wide($part: 1) { width: 100% * $part; }\n',
  [part]: '.a { color: red; }\n',
  ...files,
});

/** The file with ⟦ and ⟧ around what the styles' compiler is told to stop at, and what is said of it. */
async function told(path: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { service, uri } = inMemory(styled(files));
  const { text, problems } = await service.diagnostics(uri(path));
  return problems
    .filter(({ ruleId }) => ruleId === 'scss-fatal')
    .map(({ range: { start, end }, message: { text: sentence, values } }) => {
      const place = `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
      return `${place}${sentence.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '').split(':')[0]}`;
    });
}

describe('what Sass stops at', () => {
  it('is a file or folder whose name has other letters, which the disk of its author finds', async () => {
    for (const [name, file] of [
      ['tables', '_Sass/_tables.scss'],
      ['tables', '_sass/_Tables.scss'],
      ['parts/tables', '_sass/Parts/_tables.scss'],
    ] as const) {
      const files = { [main]: `---\n---\n@import "${name}";\n`, [file]: '.a { color: red; }\n' };
      assert.deepEqual(await told(main, files), [
        `---\n---\n@import "⟦${name}⟧";\nThe file of the stylesheet “${name}” is called “${file}”, and GitHub, unlike Windows and macOS, tells upper and lower case apart`,
      ]);
    }
  });

  for (const [what, marked, sentence] of [
    [
      'a variable that is not there',
      '.a { border: 1px solid ⟦$line-colour⟧; }\n',
      'The variable “$line-colour” is not set above',
    ],
    ['a mixin that is not there', '.a {\n  @include ⟦wied⟧(1);\n}\n', 'There is no mixin “wied”'],
    ['a file that is not there', '@import "⟦pgae⟧";\n', 'There is no stylesheet “pgae”'],
    [
      'a semicolon that is missing, at its own line and not at the next',
      '.a {\n  ⟦color: red⟧ // the accent: a line\n\n  /* and; */\n  width: 1px;\n}\n',
      'The “;” at the end of this line is missing',
    ],
    ['one behind a variable', '⟦$gap: 1rem⟧\r\n.a { margin: $gap; }\r\n', 'The “;” at the end of this line is missing'],
    [
      'a bracket that is missing, at its block and not at the end',
      '.a {\n  color: red;\n}\n\n⟦.b {⟧\n  .c { color: red; }\n\n.d {\n  color: blue;\n}\n',
      'The “}” of the block that begins here is missing',
    ],
    [
      'that of a block within another',
      '.a {\n  ⟦.b {⟧\n    color: red;\n}\n.c { color: red; }\n',
      'The “}” of the block that begins here is missing',
    ],
    [
      'one below a block that is indented oddly and closed',
      '.a {\n  .b{\n    color: red;\n      &:hover {\n        color: blue;\n    }\n  }\n}\n\n⟦.zz {⟧\n  color: red;\n',
      'The “}” of the block that begins here is missing',
    ],
    [
      'one beside a block that is indented oddly and closed',
      '.a {\n  .b{\n    color: red;\n      &:hover {\n        color: blue;\n    }\n  }\n  ⟦.c {⟧\n    color: red;\n  .d {\n    color: red;\n  }\n}\n.e { color: red; }\n',
      'The “}” of the block that begins here is missing',
    ],
    [
      'one in styles without indentation',
      '@media print {\n.a {\ncolor: red;\n}\n}\n⟦.b {⟧\nwidth: calc(1px + #{$line-color});\n',
      'The “}” of the block that begins here is missing',
    ],
    [
      'a semicolon that is missing above a rule of @',
      '.a {\n  ⟦color: red⟧\n  @include wide; }\n',
      'The “;” at the end of this line is missing',
    ],
    [
      'a semicolon of an input method',
      '.a {\n  color: red⟦；⟧\n  width: 1px;\n}\n',
      'Sass does not know the full-width “；”',
    ],
    [
      'one behind “!important”',
      '.a {\n  color: red !important⟦；⟧\n  width: 1px;\n}\n',
      'Sass does not know the full-width “；”',
    ],
    [
      'one behind “!important” at the end of a block, which GitHub Pages prints',
      '.a {\n  color: red !important⟦；⟧\n}\n',
      'CSS takes the full-width “；” for a letter, so what contains it has no effect. Write “;”.',
    ],
    ['a colon of one', '.a {\n  color⟦：⟧red;\n}\n', 'Sass does not know the full-width “：”'],
    ['brackets of one', '.a ⟦｛⟧\n  color: red;\n｝\n', 'Sass does not know the full-width “｛”'],
    [
      'the bracket of one at the end',
      '.a {\n  color: red;\n⟦｝⟧\n.b { color: red; }\n',
      'Sass does not know the full-width “｝”',
    ],
    ['a comma of one', '.a { color: rgba(0⟦，⟧0, 0, 1); }\n', 'Sass does not know the full-width “，”'],
    ['quotes of one', '@import ⟦“⟧colors”;\n', 'Sass does not know the full-width ““”'],
    ['a comma that is missing', '$m: (\n  ⟦a: 1px⟧\n  b: 2px\n);\n', 'The “,” at the end of this line is missing'],
    [
      'a bracket that is missing in a value',
      '.a {\n  filter: drop-shadow⟦(⟧0 0 1px red\n  width: 1px;\n}\n',
      'This “(” is never closed',
    ],
    ['one at the end of a block', '.a {\n  filter: drop-shadow⟦(⟧0 0 1px red\n}\n', 'This “(” is never closed'],
    ['a comment without an end', '.a { color: red; }\n⟦/*⟧ todo\n.b { color: red; }\n', 'This comment has no “*/”'],
    ['a bracket too many', '.a { color: red; }\n⟦}⟧\n.b { color: red; }\n', 'This “}” has no matching “{”'],
    ['a name that begins with a digit', '.a { b: c; }\n⟦#1st⟧ { b: c; }\n', 'Browsers ignore this rule'],
    [
      'a sum in min() that is built, though newer versions stop there',
      '.a { width: min(100%⟦-⟧3px, 20rem); }\n',
      'GitHub Pages builds this, but newer versions of Sass stop here (“"+" and "-" must be surrounded by whitespace in calculations”)',
    ],
    [
      'a colour of too few digits, which is built',
      '.a {\n  border: 1px solid ⟦#12345⟧;\n}\n',
      'Browsers ignore this declaration. GitHub Pages builds it, but newer versions of Sass stop here (“Expected hex digit”)',
    ],
    ['one that is a value of Sass, which is not', '$c: #12345⟦;⟧\n', 'Sass stops here (“Expected hex digit”)'],
    [
      'a function of mathematics with a unit, which is built',
      '.a { width: ⟦sqrt(4px)⟧; }\n',
      'Browsers ignore this declaration. GitHub Pages builds it, but newer versions of Sass stop here (“Expected 4px to have no units”)',
    ],
    ['units that do not fit', '.a { width: ⟦1px + 2s⟧; }\n', 'Sass stops here (“1px and 2s have incompatible units”)'],
    [
      'a value of another kind, where its mixin was included',
      '@import "vendor/grid";\n.a {\n  ⟦@include span(2s);⟧\n}\n',
      'Sass stops here (“2s and 1px have incompatible units”)',
    ],
  ] as const)
    it(`is told of ${what}`, async () => {
      const text = marked.replace(/[⟦⟧]/g, '');
      const vendor = { '_sass/vendor/_grid.scss': '@mixin span($n) {\n  width: $n + 1px;\n}\n' };
      assert.deepEqual(await told(part, { [part]: text, ...vendor }), [`${marked}${sentence}`]);
      assert.deepEqual(await told(main, { [part]: text, ...vendor }), [], 'the file that imports it is told nothing');
    });

  it('is told below the front matter of a stylesheet', async () => {
    assert.deepEqual(
      await told(main, { [main]: '---\n# of the site\n---\n\n@import "colors";\n.a { color: $nothing; }\n' }),
      [
        '---\n# of the site\n---\n\n@import "colors";\n.a { color: ⟦$nothing⟧; }\nThe variable “$nothing” is not set above',
      ],
    );
  });

  it('is nothing that a newer Sass may have in its own modules, where a workflow brings one', async () => {
    const workflow = { '.github/workflows/pages.yml': 'jobs: { a: { steps: [{ run: jekyll build }] } }\n' };
    for (const text of [
      '@use "sass:color";\n.a { b: color.channel(#123456, "red", $space: rgb) }\n',
      "@use 'sass:color' as c;\n.a { b: c.adjust(#123456, $lightness: 10%, $space: hsl) }\n",
      '@use "sass:math";\n.a { b: math.round(1.25, 1) }\n',
    ]) {
      assert.deepEqual(await told(part, { ...workflow, [part]: text }), [], text);
      assert.ok(
        (await told(part, { [part]: text })).some(each => each.includes('Sass stops here')),
        text,
      );
    }
    const own = '@use "sass:color";\n.a { color: ⟦$reed⟧ }\n';
    const [reed] = await told(part, { ...workflow, [part]: own.replace(/[⟦⟧]/g, '') });
    assert.equal(reed, `${own}The variable “$reed” is not set above`);
  });

  it('is nothing in styles that compile, and in those that no stylesheet imports', async () => {
    assert.deepEqual(await told(part, {}), []);
    assert.deepEqual(await told('_sass/_draft.scss', { '_sass/_draft.scss': '.a { color: $nothing }\n' }), []);
  });

  for (const [what, before, after] of [
    ['the variable that was meant', '.a { color: $line-colour; }\n', '.a { color: $line-color; }\n'],
    ['the mixin that was meant', '.a { @include wied; }\n', '.a { @include wide; }\n'],
    ['the blanks of a sum', '.a { width: min(100%-3px, 20rem); }\n', '.a { width: min(100% - 3px, 20rem); }\n'],
    ['the name as CSS writes it', 'a#1st { b: c; }\n', 'a#\\31 st { b: c; }\n'],
    ['the file that was meant', '@import "colros";\n', '@import "colors";\n'],
    ['plain signs', '.a {\n  color：red；\n  width: 1px;\n}\n', '.a {\n  color:red;\n  width: 1px;\n}\n'],
    ['a plain sign', '.a { color: red !important；}\n', '.a { color: red !important;}\n'],
    ['plain brackets', '.a ｛ // ｛\n  color: red;\n}\n', '.a { // ｛\n  color: red;\n}\n'],
    ['plain quotes', '@import “colors”；\n', '@import "colors";\n'],
    ['the comma', '$m: (\n  a: (1px)\n  b: 2px\n);\n', '$m: (\n  a: (1px),\n  b: 2px\n);\n'],
    ['the end of a comment', '/* todo\n.a { color: red; }\n', '/* todo */\n.a { color: red; }\n'],
    ['nothing where a bracket is missing', '.a {\n  b: fn(1\n  c: red;\n}\n', '.a {\n  b: fn(1\n  c: red;\n}\n'],
    ['the semicolon', '.a {\n  color: red // x\n  width: 1px;\n}\n', '.a {\n  color: red; // x\n  width: 1px;\n}\n'],
  ] as const)
    it(`is mended by ${what}`, async () => {
      const { service, uri } = inMemory(styled({ [part]: before }));
      const actions = await service.codeActions(uri(part), { start: 0, end: before.length });
      const edits = actions
        .filter(({ title }) => !title.text.startsWith('This is intended'))
        .flatMap(action => action.edits);
      assert.equal(applyEdits(before, edits), after);
    });

  it('is that of who builds the site by now, also where the styles were being made for another', async () => {
    let semantics: Semantics = 'github-pages';
    const compile: StyleCompiler['compile'] = async input => {
      await new Promise(resolve => setImmediate(resolve));
      return compileStyles(input);
    };
    // only Jekyll 4 looks beside the stylesheet
    const files = { [main]: '---\n---\n@import "beside";\n', 'assets/css/_beside.scss': '.a { color: red; }\n' };
    const site = await loadSite(createMemoryWorkspace(styled(files)), 'memory:/site');
    const clock = { now: () => new Date('2026-11-25T12:00:00Z'), sleep: () => Promise.resolve() };
    const styles = createSiteStyles({ clock, styles: { compile }, logger: { log: () => undefined } }, () =>
      Promise.resolve({ semantics }),
    );
    const before = styles.read(site);
    await Promise.resolve();
    semantics = 'jekyll-4';
    await Promise.all([before, styles.read(site)]);
    await styles.read(site);
    assert.deepEqual(styles.errorsIn(site, main), []);
    semantics = 'github-pages';
    await styles.read(site);
    assert.equal(styles.errorsIn(site, main).length, 1);
  });

  it('goes when the file that was missing comes', async () => {
    const { service, uri, workspace } = inMemory(styled({ [part]: '@import "later";\n' }));
    assert.equal((await service.diagnostics(uri(part))).problems.length, 1);
    workspace.set('_sass/_later.scss', 'b { color: red; }\n');
    await service.fileChanged(uri('_sass/_later.scss'));
    assert.equal((await service.diagnostics(uri(part))).problems.length, 0);
  });

  it('is found with the whole site, in the file that has it', async () => {
    const { service } = inMemory(styled({ [part]: '.a { color: $line-colour; }\n' }));
    const files = (await service.check('memory:/site')) ?? [];
    assert.deepEqual(
      files.flatMap(({ path, problems }) => problems.flatMap(({ ruleId }) => (ruleId === 'scss-fatal' ? [path] : []))),
      [part],
    );
  });
});

const otherPath = 'assets/css/other.scss';

function serviceWith(
  files: Readonly<Record<string, string>>,
  compile: StyleCompiler['compile'],
  log: string[] = [],
): LanguageService {
  return createLanguageService(
    {
      workspace: createMemoryWorkspace(files),
      http: { send: () => Promise.resolve({ kind: 'failure', reason: 'network', detail: '' }) },
      clock: { now: () => new Date('2026-11-25T12:00:00Z'), sleep: () => Promise.resolve() },
      logger: { log: (level, text) => void log.push(`${level}: ${text}`) },
      styles: { compile },
    },
    () => ({ rules: {}, registries: {}, mailto: undefined }),
  );
}

/** A homepage with a second stylesheet, which the compiler answers for as it is told. */
async function checkedWith(
  other: string,
  answer: () => ReturnType<StyleCompiler['compile']>,
): Promise<{ readonly told: readonly string[]; readonly log: readonly string[] }> {
  const log: string[] = [];
  const files = styled({ [part]: '.a { color: $line-colour; }\n', [otherPath]: other });
  const service = serviceWith(files, input => (input.path === otherPath ? answer() : compileStyles(input)), log);
  const checked = (await service.check('memory:/site')) ?? [];
  const told = checked.flatMap(({ path, text, problems }) =>
    problems
      .filter(({ ruleId }) => ruleId === 'scss-fatal')
      .map(
        ({ range, message }) => `${path}: ${text.slice(range.start, range.end)}: ${message.text.split(':')[0] ?? ''}`,
      ),
  );
  return { told, log };
}

describe('a stylesheet that cannot be judged', () => {
  const slip = '_sass/_page.scss: $line-colour: The variable “{0}” is not set above';
  const endless =
    'Sass worked on this stylesheet and what it imports far longer than any stylesheet takes, and was stopped. If it never ends, the site is not built, and the one on the web stays as it is. Look for a “@while” whose condition stays true, or for lists of selectors that are nested many times.';
  const asked = [main, otherPath];

  for (const [what, text, place] of [
    ['at its loop', '---\n---\n\n.a { @while true { b: c } }\n', '@while true { b: c } }'],
    ['at its beginning, where the loop is in another file', '---\n---\n\n@import "colors";\n', '---'],
    ['at its beginning, where there are two', '---\n---\n\n@while $a { }\n@while $b { }\n', '---'],
  ] as const)
    it(`is told of when it comes to no end, ${what}, and hides no other`, async () => {
      const { told: found, log } = await checkedWith(text, () => Promise.resolve({ kind: 'endless', asked }));
      assert.deepEqual(found, [slip, `${otherPath}: ${place}: ${endless}`]);
      assert.deepEqual(log, []);
    });

  it('is told of in the log when the compiler itself failed, and hides no other', async () => {
    const { told: found, log } = await checkedWith('---\n---\n', () => Promise.reject(new Error('out of memory')));
    assert.deepEqual(found, [slip]);
    assert.deepEqual(log, [
      `warning: ${otherPath} could not be compiled, so nobody knows what is wrong in it: Error: out of memory`,
    ]);
  });

  it('is told of in the preview when the compiler itself failed: nobody is to look for a loop in it', async () => {
    const service = serviceWith(styled({}), () => Promise.reject(new Error('no network')));
    const { problems } = await service.renderStyles('memory:/site/_pages/about.md');
    assert.deepEqual(
      problems.map(({ message, path }) => [message.text.split(':')[0], message.values, path]),
      [['The style compiler did not work ({0})', ['Error: no network', main], main]],
    );
  });
});
