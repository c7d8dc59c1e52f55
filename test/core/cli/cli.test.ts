import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyEdits } from '../../../src/core/text/edit';
import { copiedPage } from '../rules/copiedPage';
import { inMemory } from '../service/inMemory';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { run } from './run';
import { sarifErrors } from './sarif';
import { writeSmallSite } from './smallSite';

interface ReportedProblem {
  readonly file: string;
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly range: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
  readonly related: readonly Pick<ReportedProblem, 'file' | 'range'>[];
  readonly fixes: readonly { readonly title: string; readonly edits: readonly { readonly newText: string }[] }[];
}

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly locations: readonly { readonly physicalLocation: { readonly region: { readonly startLine: number } } }[];
    }[];
  }[];
}

/** The files of a folder, by their paths from it. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

describe('academic-homepage', () => {
  let site: string;
  let small: string;
  before(() => {
    site = mkdtempSync(path.join(tmpdir(), 'ahc-'));
    cpSync('media/starter', site, { recursive: true });
    small = mkdtempSync(path.join(tmpdir(), 'ahc-'));
    writeSmallSite(small);
  });
  after(() => {
    for (const folder of [site, small]) rmSync(folder, { recursive: true });
  });

  it('prints its version and its help', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    assert.deepEqual(await run(['--version']), { code: 0, out: `${version}\n`, err: '' });
    const help = await run(['--help']);
    assert.equal(help.code, 0);
    assert.match(help.out, /render[^]*check[^]*cite[^]*export/);
    assert.match((await run(['check', '--help'])).out, /--format text\|json\|sarif/);
  });

  for (const [what, args] of [
    ['no command', []],
    ['a command there is none of', ['publish']],
    ['an option there is none of', ['render', '--fast', 'x.md']],
    ['no page', ['render']],
    ['two pages', ['render', 'a.md', 'b.md']],
    ['a format there is none of', ['check', '--format', 'xml', '.']],
    ['a path where nothing is', ['check', 'nowhere']],
    ['a path below a file', ['check', 'package.json/nowhere']],
    ['a page to render that is not there', ['render', 'nowhere.md']],
    ['a format of bibliographies there is none of', ['export', 'a.md', '--format', 'endnote']],
    ['no page to export', ['export']],
    ['a template without a title', ['cite', '10.1000/1', '--template', '- {authors}']],
    ['a registry there is none of', ['cite', '10.5555/1', '--registry', 'arxiv=http://127.0.0.1:1']],
  ] as const) {
    it(`answers ${what} with 2 and says why on standard error`, async () => {
      const { code, out, err } = await run(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.ok(err.length > 20);
    });
  }

  for (const [args, said] of [
    [['chekc', '.'], 'There is no command “chekc”. Did you mean “check”?'],
    [['check', '--formt', 'json', '.'], 'There is no option “--formt”. Did you mean “--format”?'],
    [['check', '--fast', '.'], 'There is no option “--fast”.'],
    [['check', '-x', '.'], 'There is no option “-x”. A path that begins with a dash is written after “--”.'],
    [['check', '.', '--format'], 'The option “--format” takes a value.'],
    [
      ['export', '.', '--format', '--formt'],
      'The option “--format” takes a value. One that begins with a dash is written --format=-….',
    ],
    [
      ['cite', '10.1/x', '--template', '- {title}'],
      'The option “--template” takes a value. One that begins with a dash is written --template=-….',
    ],
    [['check', '--fix=yes', '.'], 'The option “--fix” takes no value.'],
    [
      ['cite', '10.5555/1', '--format', 'csl-json', '--template', '{title}'],
      '--template is for entries: csl-json has a form of its own.',
    ],
    [
      ['cite', '10.5555/1', '--template', '{nonsense}. {title}'],
      'The entry template names {nonsense}, which is not one of its parts, so the template is not used. Name some of {authors} {title} {venue} {shortVenue} {year} {volume} {issue} {pages} {publisher} {doi} {url} {pdf} {links} {badge} {image} {alt}.',
    ],
  ] as const)
    it(`says of “${args.join(' ')}” in one sentence what is wrong: ${said}`, async () => {
      const { code, err } = await run(args);
      assert.deepEqual([code, err.split('\n')[0]], [2, said]);
    });

  it('says behind it where the help is, which would bury it', async () => {
    for (const [args, help] of [
      [['chekc', '.'], '--help'],
      [['export'], 'export --help'],
      [['check', 'nowhere'], 'check --help'],
    ] as const) {
      const [, second, ...rest] = (await run(args)).err.split('\n');
      assert.deepEqual([second, rest], [`“academic-homepage ${help}” shows how it is used.`, ['']]);
    }
  });

  it('checks the working folder where no path is given', async () => {
    writeFileSync(path.join(small, '_pages/slides.md'), '---\npermalink: /slides/\n---\n\n[Slides]()\n');
    const [bare, named] = [await run(['check'], small), await run(['check', '.'], small)];
    rmSync(path.join(small, '_pages/slides.md'));
    assert.deepEqual(bare, named);
    assert.match(bare.out, /^_pages\/slides\.md:5:1: warning: /);
  });

  it('names the folder of a repository that the site lies in', async () => {
    const repository = mkdtempSync(path.join(tmpdir(), 'ahr-'));
    writeSmallSite(path.join(repository, 'docs'));
    const { code, err } = await run(['check', '.'], repository);
    rmSync(repository, { recursive: true });
    assert.equal(code, 2);
    assert.match(err, /^There is no page or site at \S+, but one in its folder docs\. Name that\.\n/);
  });

  it('knows “help” and “-v” as well', async () => {
    assert.equal((await run(['help'])).out, (await run(['--help'])).out);
    assert.equal((await run(['help', 'check'])).out, (await run(['check', '--help'])).out);
    assert.equal((await run(['-v'])).out, (await run(['--version'])).out);
  });

  it('says in Chinese what was called wrongly', async () => {
    const told = async (...args: readonly string[]): Promise<string | undefined> =>
      (await run(args, site, { LC_ALL: 'zh_CN.UTF-8' })).err.split('\n')[0];
    assert.match((await told('check', 'nowhere')) ?? '', /^\S+nowhere 处没有页面或网站。$/);
    assert.equal(await told('chekc'), '没有命令“chekc”。您是否想用“check”？');
    assert.equal(await told('check', '--formt'), '没有选项“--formt”。您是否想用“--format”？');
    assert.equal(await told('new', 'home'), 'new 需要 --name NAME。');
  });

  for (const command of ['new', 'render', 'build', 'check', 'cite', 'verify', 'export'])
    it(`explains “${command}” in Chinese too, option by option`, async () => {
      const [english, chinese] = await Promise.all(
        ['en_GB.UTF-8', 'zh_CN.UTF-8'].map(async LC_ALL => (await run(['help', command], site, { LC_ALL })).out),
      );
      const options = (text = ''): readonly string[] => text.match(/^ {2}--[a-z-]+/gm) ?? [];
      assert.ok(options(english).length > 0);
      assert.deepEqual(options(chinese), options(english));
      assert.match(chinese ?? '', /\p{Script=Han}/u);
      assert.doesNotMatch(chinese ?? '', /\b(?:the|with|where)\b/);
    });

  for (const [closed, open, args, ending] of [
    ['stdout', 'stderr', ['--help'], 0],
    ['stderr', 'stdout', ['publish'], 2],
  ] as const)
    it(`ends without a word, and as it would have ended, where nobody reads what it prints on ${closed}`, async () => {
      const child = spawn(process.execPath, [path.resolve('dist/cli.js'), ...args]);
      child[closed].destroy();
      let printed = '';
      child[open].setEncoding('utf8').on('data', (text: string) => (printed += text));
      const code = await new Promise(resolve => child.on('close', resolve));
      assert.deepEqual([code, printed], [ending, '']);
    });

  it('answers a failure of its own with 70, which no command says', () => {
    // without the files that it brings along
    const alone = path.join(site, 'program/cli.js');
    for (const name of ['cli.js', 'commandLine.js']) cpSync(`dist/${name}`, path.join(site, 'program', name));
    const { status, stderr } = spawnSync(process.execPath, [alone, 'new', 'home', '--name', 'Mo Yan'], {
      cwd: site,
      encoding: 'utf8',
    });
    rmSync(path.dirname(alone), { recursive: true });
    assert.equal(status, 70);
    assert.match(stderr, /^academic-homepage failed: Error: ENOENT.*\n {4}at /);
  });

  it('has its program compiled once, where Node keeps that', () => {
    // of what is loaded by a file that is loaded already Node keeps nothing
    assert.ok(readFileSync('dist/cli.js', 'utf8').length < 2000);
    const kept = path.join(site, 'kept');
    const env = { ...process.env, TMPDIR: kept, TEMP: kept, TMP: kept, NODE_COMPILE_CACHE: undefined };
    mkdirSync(kept);
    const { status } = spawnSync(process.execPath, ['dist/cli.js', '--version'], { env });
    const files = readdirSync(kept, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
    rmSync(kept, { recursive: true });
    assert.deepEqual([status, files.length], [0, 'enableCompileCache' in Module ? 1 : 0]);
  });

  it('works where its folder is gone, as far as it needs none', function () {
    // Windows removes no folder in which a program works
    if (process.platform === 'win32') this.skip();
    const called = (...args: readonly string[]) =>
      spawnSync(
        'bash',
        [
          '-c',
          'cd "$1" && mkdir gone && cd gone && rmdir ../gone && shift && exec "$0" "$@"',
          process.execPath,
          site,
          path.resolve('dist/cli.js'),
          ...args,
        ],
        { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
      );
    assert.deepEqual([called('--version').status, called('check', '--help').status], [0, 0]);
    const { status, stderr } = called('check', '.');
    assert.equal(status, 2);
    assert.match(stderr, /^The folder in which the command was called is no longer there\.\n/);
  });

  it('answers 70 where what it prints cannot be written: half a report is none', function () {
    if (!existsSync('/dev/full')) this.skip();
    const { status, stderr } = spawnSync('bash', ['-c', '"$0" dist/cli.js --help > /dev/full', process.execPath], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    assert.equal(status, 70);
    assert.match(stderr, /^What was to be printed could not be written: ENOSPC: .*\n$/);
  });

  describe('render', () => {
    it('prints the whole page', async () => {
      const { code, out, err } = await run(['render', '_pages/about.md'], site);
      assert.equal(err, '');
      assert.equal(code, 0);
      assert.match(out, /^<!doctype html>/i);
      assert.match(out, /<\/html>\s*$/);
    });

    it('finds the page in a site given by its folder, and writes to a file', async () => {
      const file = path.join(site, '..', path.basename(site) + '.html');
      const { code, out } = await run(['render', '--site', site, '_pages/about-zh.md', '--out', file]);
      assert.deepEqual([code, out], [0, '']);
      assert.match(readFileSync(file, 'utf8'), /<html lang="zh/);
      rmSync(file);
    });

    it('takes the page from the folder that it is called in, or from the one that is given', async () => {
      const [above, name] = [path.dirname(site), path.basename(site)];
      const { out: whole } = await run(['render', '_pages/about.md'], site);
      for (const page of [`${name}/_pages/about.md`, '_pages/about.md', path.join(site, '_pages/about.md')]) {
        const { code, out } = await run(['render', '--site', name, page], above);
        assert.deepEqual([code, out === whole], [0, true], page);
      }
      const { code, err } = await run(['render', '--site', name, 'nothing.md'], above);
      assert.deepEqual([code, err.includes(path.join(site, 'nothing.md'))], [2, true]);
    });

    it('says of a folder what takes one', async () => {
      for (const [args, given] of [
        [['.'], '.'],
        [['--site', '.', '_pages'], '_pages'],
      ] as const) {
        const { code, out, err } = await run(['render', ...args], site);
        assert.deepEqual([code, out], [2, '']);
        assert.ok(err.startsWith(`“${given}” is a folder: render takes a page; build writes a whole site.\n`), err);
      }
    });

    it('takes no file of another site for it', async () => {
      const other = mkdtempSync(path.join(tmpdir(), 'aho-'));
      mkdirSync(path.join(other, '_pages'));
      writeFileSync(path.join(other, '_pages/about.md'), '---\n---\n\nAnother site\n');
      const { code, out } = await run(['render', '--site', site, '_pages/about.md'], other);
      assert.deepEqual([code, out.includes('Another site')], [0, false]);
      rmSync(other, { recursive: true });
    });

    it('says in one sentence that the file cannot be written', async () => {
      const { code, out, err } = await run(['render', '_pages/about.md', '--out', 'nowhere/about.html'], site);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, /^The page could not be written to .*about\.html: ENOENT.*\n$/);
    });

    it('writes past no link of the folder it works in, which a repository may bring', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'aho-'));
      for (const name of ['home', 'site/out']) mkdirSync(path.join(folder, name), { recursive: true });
      writeFileSync(path.join(folder, 'home/profile'), 'mine');
      symlinkSync('../../home/profile', path.join(folder, 'site/out/about.html'));
      symlinkSync('../home', path.join(folder, 'site/linked'));
      const here = path.join(folder, 'site');
      for (const file of ['out/about.html', 'linked/about.html']) {
        const { code, out, err } = await run(['render', path.join(site, '_pages/about.md'), '--out', file], here);
        assert.deepEqual([code, out], [1, '']);
        assert.match(err, /about\.html: a folder on the way, or the file itself, is a link\.\n$/);
      }
      assert.deepEqual(readdirSync(path.join(folder, 'home')), ['profile']);
      assert.equal(readFileSync(path.join(folder, 'home/profile'), 'utf8'), 'mine');
      rmSync(folder, { recursive: true });
    });

    it('prints nothing of a page that Jekyll cannot build, but the reason with its place', async () => {
      const page = path.join(site, '_pages/broken.md');
      writeFileSync(page, '---\npermalink: /broken/\n---\n\nFine.\n\n{% nonsense %}\n');
      const { code, out, err } = await run(['render', page], site);
      rmSync(page);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, /^_pages\/broken\.md:7:1: .*nonsense/);
    });
  });

  describe('check', () => {
    it('has nothing to say of the starter site', async () => {
      assert.deepEqual(await run(['check', site]), { code: 0, out: '', err: '' });
      assert.deepEqual(JSON.parse((await run(['check', '--format', 'json', site])).out), []);
    });

    describe('of a page with mistakes', () => {
      let page: string;
      before(() => {
        page = path.join(small, '_pages/mistakes.md');
        writeFileSync(page, '---\npermalink: /mistakes/\ntitle: [\n---\n\n一些 [poster]() text\n');
      });
      after(() => rmSync(page));

      it('prints one line a problem and answers with 1 where one is an error', async () => {
        const { code, out } = await run(['check', page], small);
        assert.equal(code, 1);
        const lines = out.trimEnd().split('\n');
        for (const line of lines)
          assert.match(line, /^_pages\/mistakes\.md:\d+:\d+: (?:error|warning|info|hint): .+ \[[a-z-]+\]$/);
        assert.ok(
          lines.some(line => line.includes('_pages/mistakes.md:6:') && line.endsWith('[empty-link]')),
          out,
        );
      });

      it('writes paths as seen from the working folder, and those outside of it in full, so that a terminal opens them', async () => {
        const places = async (from: string, ...given: readonly string[]): Promise<readonly string[]> => {
          const { out } = await run(['check', ...given], from);
          return [
            ...new Set(
              out
                .trimEnd()
                .split('\n')
                .map(line => line.replace(/:\d+:\d+: .*/, '')),
            ),
          ];
        };
        const [above, name] = [path.dirname(small), path.basename(small)];
        const other = path.join(above, `${name}-other`);
        cpSync(small, other, { recursive: true });
        assert.deepEqual(await places(above, name), [`${name}/_pages/mistakes.md`]);
        assert.deepEqual(await places(above, `${name}/_pages/mistakes.md`), [`${name}/_pages/mistakes.md`]);
        assert.deepEqual(await places(above, name, `${name}-other`), [
          `${name}/_pages/mistakes.md`,
          `${name}-other/_pages/mistakes.md`,
        ]);
        assert.deepEqual(await places(path.join(small, '_data'), '..'), [page]);
        rmSync(other, { recursive: true });
      });

      it('tells each problem once, however often its file is named', async () => {
        const once = await run(['check', page], small);
        for (const paths of [
          ['_pages/mistakes.md', page],
          ['.', '_pages/mistakes.md', '.'],
          ['_pages/mistakes.md', '.'],
          ['_pages', '_pages/mistakes.md'],
        ])
          assert.deepEqual(await run(['check', ...paths], small), once, paths.join(' '));
        const { out } = await run(['check', '--format', 'json', '.', '_pages/mistakes.md'], small);
        assert.equal((JSON.parse(out) as readonly unknown[]).length, once.out.trimEnd().split('\n').length);
      });

      it('speaks Chinese where the terminal does', async () => {
        assert.match((await run(['check', page], small, { LC_ALL: 'zh_CN.UTF-8' })).out, /没有目标/);
      });

      it('speaks as LANG says where LC_ALL is empty, which is as if it were not there', async () => {
        const { out } = await run(['check', page], small, { LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' });
        assert.match(out, /没有目标/);
      });

      it('prints JSON with places counted from 1', async () => {
        const { out } = await run(['check', '--format', 'json', page]);
        const problems = JSON.parse(out) as readonly ReportedProblem[];
        const link = problems.find(problem => problem.ruleId === 'empty-link');
        assert.ok(link);
        assert.equal(link.file, '_pages/mistakes.md');
        assert.equal(link.severity, 'warning');
        assert.equal(link.range.start.line, 6);
        const line = readFileSync(page, 'utf8').split('\n')[5] ?? '';
        assert.match(line.slice(link.range.start.column - 1), /^(?:\[poster\]|\(\)|poster)/);
        assert.ok(link.fixes.some(fix => fix.edits.length > 0 && fix.title.length > 5));
        assert.deepEqual(Object.keys(link), ['file', 'ruleId', 'severity', 'message', 'range', 'related', 'fixes']);
      });

      it('says in JSON of several sites which of them a file lies in, and where it is, from the working folder', async () => {
        const folder = mkdtempSync(path.join(tmpdir(), 'sites-'));
        const made = (name: string, menu: string, about: string): void => {
          const write = (file: string, text: string): void => {
            mkdirSync(path.dirname(path.join(folder, name, file)), { recursive: true });
            writeFileSync(path.join(folder, name, file), text);
          };
          write('_config.yml', 'title: Mei\nauthor:\n  name: Mei\ninclude: [_pages]\n');
          write('_data/navigation.yml', menu);
          write('_includes/masthead.html', '{% for link in site.data.navigation.main %}{{ link.title }}{% endfor %}\n');
          write('_pages/about.md', `---\npermalink: /\n---\n\n${about}`);
        };
        made('mei', 'main:\n  - title: "Lakes"\n    url: "#talks-on-lakes"\n', '# Talks  on Lakes\n');
        made('lin', 'main: []\n', '# Rivers\n');
        const related = async (from: string, ...places: readonly string[]): Promise<readonly string[]> => {
          const { out } = await run(['check', '--format', 'json', ...places], path.join(folder, from));
          const problems = JSON.parse(out) as readonly ReportedProblem[];
          return problems
            .filter(({ ruleId }) => ruleId === 'heading-id-trap')
            .map(one => [one, ...one.related].map(({ file, range }) => `${file}:${range.start.line}`).join(' '));
        };
        const inMei = ['mei/_pages/about.md:5 mei/_data/navigation.yml:3'];
        assert.deepEqual(await related('.', 'mei', 'lin'), inMei);
        assert.deepEqual(await related('.', 'mei/_pages/about.md'), inMei);
        assert.deepEqual(await related('lin', '../mei', '.'), [
          '../mei/_pages/about.md:5 ../mei/_data/navigation.yml:3',
        ]);
        assert.deepEqual(await related('lin', '../mei'), ['_pages/about.md:5 _data/navigation.yml:3']);
        rmSync(folder, { recursive: true });
      });

      it('names files of a site around the working folder as seen from there: two of its folders may hold a file of one name', async () => {
        const around = mkdtempSync(path.join(tmpdir(), 'site-around-'));
        mkdirSync(path.join(around, '_pages'));
        writeFileSync(path.join(around, '_config.yml'), 'title: Mei\nauthor:\n  name: Mei\ninclude: [_pages]\n');
        for (const [file, address] of [
          ['talk.md', '/a/'],
          ['_pages/talk.md', '/b/'],
        ] as const)
          writeFileSync(path.join(around, file), `---\npermalink: ${address}\n---\n\n[slides]()\n`);
        const named = async (from: string, ...places: readonly string[]): Promise<readonly string[]> => {
          const { out } = await run(['check', '--format', 'json', ...places], path.join(around, from));
          const problems = JSON.parse(out) as readonly ReportedProblem[];
          return problems.filter(({ ruleId }) => ruleId === 'empty-link').map(({ file }) => file);
        };
        assert.deepEqual(await named('_pages'), ['talk.md', '../talk.md']);
        assert.deepEqual(await named('_pages', '..'), ['talk.md', '../talk.md']);
        assert.deepEqual(await named('.', '_pages/..'), ['_pages/talk.md', 'talk.md']);
        rmSync(around, { recursive: true });
      });

      it('prints SARIF as its schema wants it', async () => {
        const { out } = await run(['check', '--format', 'sarif', small]);
        assert.deepEqual(sarifErrors(JSON.parse(out)), []);
        assert.notDeepEqual(sarifErrors({ version: '2.1.0', runs: [{}] }), []);
      });

      it('leads in SARIF to the pages that explain the rules, in the language of the terminal', async () => {
        const pages = async (locale: string): Promise<readonly string[]> => {
          const { out } = await run(['check', '--format', 'sarif', page], small, { LC_ALL: locale });
          return (JSON.parse(out) as Sarif).runs.flatMap(({ tool }) => tool.driver.rules.map(rule => rule.helpUri));
        };
        const name = (address: string): string => address.replace(/^.*\/docs\//, 'docs/');
        const [english, chinese] = [await pages('en_GB.UTF-8'), await pages('zh_CN.UTF-8')];
        assert.ok(english.map(name).includes('docs/rules/empty-link.md'), english.join());
        assert.ok(chinese.map(name).includes('docs/rules/zh-CN/empty-link.md'), chinese.join());
        for (const address of [...english, ...chinese]) assert.ok(existsSync(name(address)), address);
      });

      it('prints SARIF that names its rules', async () => {
        const { out } = await run(['check', '--format', 'sarif', small]);
        const log = JSON.parse(out) as Sarif;
        assert.equal(log.version, '2.1.0');
        const [first] = log.runs;
        assert.ok(first);
        const result = first.results.find(({ ruleId }) => ruleId === 'empty-link');
        assert.deepEqual([result?.level, result?.locations[0]?.physicalLocation.region.startLine], ['warning', 6]);
        for (const { ruleId } of first.results)
          assert.ok(
            first.tool.driver.rules.some(({ id }) => id === ruleId),
            ruleId,
          );
      });
    });
  });

  describe('check of a stylesheet that cannot be compiled', () => {
    const part = (): string => path.join(small, '_sass/_base.scss');
    let before: string;
    beforeEach(() => {
      before = readFileSync(part(), 'utf8');
      writeFileSync(part(), `body {\n  margin: 0\n  padding: 0;\n}\n${before}`);
    });
    afterEach(() => writeFileSync(part(), before));

    it('tells the line of the slip, of the file alone as of its site', async () => {
      const told =
        '_sass/_base.scss:2:3: error: The “;” at the end of this line is missing: the site is not built, and the one on the web stays as it is. [scss-fatal]\n';
      assert.deepEqual(await run(['check', '.'], small), { code: 1, out: told, err: '' });
      assert.deepEqual(await run(['check', part()], small), { code: 1, out: told, err: '' });
    });

    it('mends it with --fix', async () => {
      assert.deepEqual(await run(['check', '--fix', small]), { code: 0, out: '', err: '' });
      assert.equal(readFileSync(part(), 'utf8'), `body {\n  margin: 0;\n  padding: 0;\n}\n${before}`);
    });
  });

  describe('check --fix', () => {
    let folder: string;
    const write = (name: string, text: string | Buffer): void => writeFileSync(path.join(folder, name), text);
    const read = (name: string): Buffer => readFileSync(path.join(folder, name));
    beforeEach(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'ahf-'));
      writeSmallSite(folder);
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    it('mends a site of any template', async () => {
      const other = mkdtempSync(path.join(tmpdir(), 'ahf-'));
      writeFileSync(path.join(other, '_config.yml'), 'title: Lakes\nrequire_front_matter: true\n');
      writeFileSync(path.join(other, 'index.md'), '\uFEFF---\npermalink: /\n---\nA [poster]().\n');
      const { code } = await run(['check', '--fix', other]);
      const mended = readFileSync(path.join(other, 'index.md'), 'utf8');
      rmSync(other, { recursive: true });
      assert.deepEqual([code, mended], [0, '---\npermalink: /\n---\nA poster.\n']);
    });

    it('tells of a page without a site that its front matter has no keys', async () => {
      const alone = mkdtempSync(path.join(tmpdir(), 'ahf-'));
      writeFileSync(path.join(alone, 'news.md'), '---\n- lakes\n---\nText\n');
      const { code, out } = await run(['check', 'news.md'], alone);
      rmSync(alone, { recursive: true });
      assert.equal(code, 1);
      assert.match(out, /^news\.md:2:1: error: Front matter must consist of keys, such as “permalink: \/”/);
    });

    it('mends what is named twice once, and prints what is left as it is then', async () => {
      write('_pages/one.md', '---\npermalink: /x/\n---\n[a]() [b](missing.html)\n');
      const { out, err } = await run(['check', '--fix', '_pages/one.md', '.', '_pages/one.md'], folder);
      assert.equal(err, '');
      assert.match(out, /^_pages\/one\.md:4:\d+: .*missing\.html.*\n$/);
      assert.match(read('_pages/one.md').toString(), /\na \[b\]/);
    });

    it('tells once that a file is left alone which is named twice', async () => {
      write(
        '_pages/gbk.md',
        Buffer.concat([Buffer.from('---\npermalink: /x/\n---\n[a]() '), Buffer.from([0xd6, 0xd0, 10])]),
      );
      const { err } = await run(['check', '--fix', '.', '_pages/gbk.md', '.'], folder);
      assert.equal(err.trimEnd().split('\n').length, 1, err);
    });

    it('writes what is safe, leaves every other byte alone, and prints what is left', async () => {
      const text = '\uFEFF---\r\npermalink: /n/\r\n---\r\n\r\n- A talk.\t[poster]() \r\n- Another. [[slides]](#)\r\n';
      write('_pages/notes.md', text.slice(1));
      const { code, out } = await run(['check', '--fix', folder]);
      assert.deepEqual([code, out], [0, '']);
      assert.equal(
        read('_pages/notes.md').toString(),
        text.slice(1).replace('[poster]()', 'poster').replace('[[slides]](#)', '[slides]'),
      );
    });

    it('writes the bytes that “Fix All Problems” would leave', async () => {
      const pages = {
        '_pages/notes.md': copiedPage.replace('permalink: /', 'permalink: /notes/'),
        '_pages/talks.md':
          '---\r\npermalink: /talks/\r\n---\r\n\r\n- [poster]()\r\n- Lakes</br>gulls, the 22th time\r\n',
      };
      for (const [name, text] of Object.entries(pages)) write(name, text);
      const files = Object.fromEntries(filesIn(folder).map(name => [name, read(name)]));
      const { service, uri } = inMemory(files);
      await run(['check', '--fix', folder]);
      for (const [name, text] of Object.entries(pages)) {
        const fixed = applyEdits(text, await service.fixAll(uri(name)));
        assert.notEqual(fixed, text);
        assert.equal(read(name).toString(), fixed);
      }
      assert.deepEqual(
        filesIn(folder).filter(name => !(files[name]?.equals(read(name)) ?? false)),
        Object.keys(pages),
      );
    });

    it('mends as well what it sees only then, and tells once of what it leaves alone', async () => {
      const text = '---\npermalink: /x/\n---\n![a](/images/Under-ice.svg)\n';
      write('_pages/one.md', `\uFEFF${text}`);
      write('_config.yml', `${read('_config.yml').toString()}\nrequire_front_matter: true\n`);
      const gbk = Buffer.concat([Buffer.from('---\npermalink: /y/\n---\n[a]() '), Buffer.from([0xd6, 0xd0, 10])]);
      write('_pages/gbk.md', gbk);
      const { out, err } = await run(['check', '--fix', folder]);
      assert.equal(read('_pages/one.md').toString(), text.replace('Under', 'under'));
      assert.doesNotMatch(out, /one\.md/);
      assert.match(err, /^[^\n]*_pages\/gbk\.md is not written in UTF-8[^\n]*\n$/);
    });

    it('mends one page alone where only that was asked for', async () => {
      const text = '---\npermalink: /x/\n---\n[a]()\n';
      write('_pages/one.md', text);
      write('_pages/two.md', text.replace('/x/', '/y/'));
      await run(['check', '--fix', path.join(folder, '_pages/one.md')]);
      assert.equal(read('_pages/one.md').toString(), '---\npermalink: /x/\n---\na\n');
      assert.match(read('_pages/two.md').toString(), /\[a\]\(\)/);
    });

    it('leaves a file alone that is no UTF-8', async () => {
      const bytes = Buffer.concat([Buffer.from('---\npermalink: /x/\n---\n[a]() '), Buffer.from([0xd6, 0xd0, 10])]);
      write('_pages/gbk.md', bytes);
      const { err } = await run(['check', '--fix', folder]);
      assert.match(err, /_pages\/gbk\.md is not written in UTF-8/);
      assert.deepEqual(read('_pages/gbk.md'), bytes);
    });
  });

  describe('export', () => {
    it('prints the publications of a page as a bibliography', async () => {
      const { code, out, err } = await run(['export', '_pages/about.md'], site);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^@inproceedings\{shang2026tributary,\n/);
      assert.match(
        out,
        /journal = \{Journal of Inferential Oceanography\},\n {2}year = \{2025\},\n {2}volume = \{3\},/,
      );
    });

    it('prints them as a list of references in Chinese', async () => {
      const { code, out, err } = await run(['export', '--format', 'gbt7714', '_pages/about-zh.md'], site);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^\[1\] 尚嘉沛/);
      assert.match(out, /\n\[10\] 颜溯秋,谭可铭\. Graph Routing for Ungauged Basins\[J\]\. .*,2019,1\(1\)/);
    });

    it('prints those of all pages of a site once, where its folder is given', async () => {
      const page = path.join(site, '_pages/talks.md');
      writeFileSync(
        page,
        '---\npermalink: /talks/\n---\n\n- Mei Lin, Ada Reed. "Tides of Reading Lakes." 2024.\n- Mei Lin, Ada Reed. "Tides of Reading Lakes." 2024.\n',
      );
      const own = await run(['export', '_pages/about.md', '--format', 'csl-json'], site);
      const { code, out } = await run(['export', '.', '--format', 'csl-json'], site);
      rmSync(page);
      const titles = (text: string): string[] =>
        (JSON.parse(text) as { readonly title: string }[]).map(({ title }) => title);
      assert.equal(code, 0);
      assert.equal(titles(out).filter(title => title === 'Tides of Reading Lakes').length, 1);
      assert.equal(new Set(titles(out)).size, titles(out).length);
      for (const title of titles(own.out)) assert.ok(titles(out).includes(title), title);
    });

    it('leaves out posts, which cite the works of others, but for one that is named', async () => {
      const folder = path.join(site, '_posts');
      mkdirSync(folder);
      const post = path.join(folder, '2029-05-01-what-i-read.md');
      writeFileSync(post, '---\ntitle: Read\n---\n\n- Ola Berg, Lars Holm. "Nets that Forget Boats." 2024.\n');
      const all = await run(['export', '.', '--format', 'apa'], site);
      const named = await run(['export', post, '--format', 'apa'], site);
      rmSync(folder, { recursive: true });
      assert.deepEqual([all.code, all.out.includes('Nets that Forget')], [0, false]);
      assert.match(named.out, /Nets that Forget Boats/);
    });

    it('says that there is no page, not that the page lists nothing', async () => {
      const { code, err } = await run(['export', '_pages/abuot.md'], site);
      assert.equal(code, 2);
      assert.match(err, /^There is no page or site at .*abuot\.md/);
    });

    it('says of a site without a page that it has none', async () => {
      const bare = mkdtempSync(path.join(tmpdir(), 'ahb-'));
      writeFileSync(path.join(bare, '_config.yml'), 'title: Lakes\n');
      writeFileSync(path.join(bare, 'index.html'), '<p>Lakes</p>\n');
      for (const command of ['export', 'verify']) {
        const { code, err } = await run([command, '.'], bare);
        assert.equal(code, 2);
        assert.match(err, /^The site at .* has no page: /);
      }
      rmSync(bare, { recursive: true });
    });

    it('reads a page that is named wherever it lies: in a site of another template, also without front matter, and in none', async () => {
      const other = mkdtempSync(path.join(tmpdir(), 'ahb-'));
      const entries = '# Publications\n\n- Mei Lin, Ada Reed. "Tides of Reading Lakes." In Proc. Lakes, 2024.\n';
      writeFileSync(path.join(other, 'lone.md'), entries);
      mkdirSync(path.join(other, 'site'));
      writeFileSync(path.join(other, 'site/_config.yml'), 'title: Lakes\n');
      writeFileSync(path.join(other, 'site/papers.md'), `---\ntitle: Papers\n---\n\n${entries}`);
      writeFileSync(path.join(other, 'site/notes.md'), entries);
      writeFileSync(path.join(other, 'site/README.md'), entries);
      for (const given of ['lone.md', 'site/papers.md', 'site/notes.md', 'site']) {
        const { code, out } = await run(['export', given, '--format', 'apa'], other);
        assert.deepEqual([given, code, out.includes('Tides of Reading Lakes')], [given, 0, true]);
      }
      const unpublished = await run(['export', 'site/README.md'], other);
      rmSync(other, { recursive: true });
      assert.deepEqual(
        [unpublished.code, unpublished.err],
        [1, 'No publication was read: this file is not a page of its site. A page begins with front matter.\n'],
      );
    });

    it('names what it had to leave out, and answers with 1 where there is nothing', async () => {
      const page = path.join(site, '_pages/talks.md');
      writeFileSync(page, '---\npermalink: /talks/\n---\n\n- Lin, Ada Reed, Mei. "Tides of Reading Lakes." 2024.\n');
      const some = await run(['export', page, '--format', 'apa']);
      writeFileSync(page, '---\npermalink: /talks/\n---\n\nNone yet.\n');
      const none = await run(['export', page], site, { LC_ALL: 'zh_CN.UTF-8' });
      rmSync(page);
      assert.deepEqual([some.code, some.out], [0, 'Tides of Reading Lakes. (2024).\n']);
      assert.match(some.err, /^The authors of these works .*“Tides of Reading Lakes”/);
      assert.deepEqual([none.code, none.out], [1, '']);
      assert.match(none.err, /没有找到论文/);
    });
  });

  describe('cite', () => {
    let registries: RegistriesServer;
    before(async () => {
      registries = await startRegistries({
        '/crossref/works/10.5555/3600001.3600042': { fixture: 'crossref-conference.json' },
        '/crossref/works/10.5555/hangs.up': { trouble: 'hang-up' },
      });
    });
    after(() => registries.close());
    const addresses = (): readonly string[] =>
      ['crossref', 'datacite', 'doi'].flatMap(name => ['--registry', `${name}=${registries.base}/${name}`]);

    it('writes an entry after a template', async () => {
      const { code, out } = await run([
        'cite',
        '10.5555/3600001.3600042',
        '--format',
        'list',
        '--template',
        '* **[{title}]({url})** ({year})',
        ...addresses(),
      ]);
      assert.equal(code, 0);
      assert.match(
        out,
        /^\* \*\*\[KiteDB: [^\]]*\]\(https:\/\/doi\.org\/10\.5555\/3600001\.3600042\)\*\* \(20\d\d\)\n$/,
      );
    });

    for (const [format, start] of [
      ['paper-box', /^<div class=['"]paper-box['"]>/],
      ['list', /^- .*KiteDB/],
      ['bibtex', /^@inproceedings\{/],
      ['csl-json', /^\[\s*\{/],
    ] as const) {
      it(`prints a publication as ${format}`, async () => {
        const { code, out, err } = await run([
          'cite',
          'doi:10.5555/3600001.3600042',
          '--format',
          format,
          ...addresses(),
        ]);
        assert.deepEqual([code, err], [0, '']);
        assert.match(out, start);
        assert.match(out, /KiteDB[^]*\n$/);
      });
    }

    it('prints what was found, says what was not, and answers with 1', async () => {
      const { code, out, err } = await run([
        'cite',
        '10.5555/nobody',
        '10.5555/3600001.3600042',
        '--format',
        'list',
        ...addresses(),
      ]);
      assert.equal(code, 1);
      assert.match(out, /KiteDB/);
      assert.match(err, /10\.5555\/nobody does not exist/);
    });

    for (const address of [
      'nonsense',
      'mirror.example/crossref',
      'file:///etc/crossref',
      'https://lin:secret@mirror.example',
      'https://mirror.example/?of=',
    ])
      it(`asks nobody where a registry is given as ${address}`, async () => {
        const { code, out, err } = await run(['cite', '10.5555/nobody', '--registry', `crossref=${address}`]);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, /^The address of crossref has to be like https:\/\/api\.crossref\.org, /);
        assert.doesNotMatch(err, /secret/);
      });

    it('takes an address of a registry with nothing in it as none', async () => {
      const { code } = await run(['cite', '10.5555/3600001.3600042', ...addresses(), '--registry', 'orcid=']);
      assert.equal(code, 0);
    });

    it('says that a registry cannot be reached', async () => {
      const { code, out, err } = await run(['cite', '10.5555/hangs.up', ...addresses()]);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, /could not be reached/);
    });
  });
});
