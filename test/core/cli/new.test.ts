import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { askForHomepage } from '../../../src/cli/askForHomepage';
import { createLocalizer } from '../../../src/cli/localize';
import { run } from './run';

describe('academic-homepage new', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'ahn-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes a homepage that is checked without a complaint and built at once', async () => {
    const owner = ['--name', 'Odile Vesper', '--chinese-name', '魏思珀', '--affiliation', 'Institute of Looms'];
    const { code, out, err } = await run(['new', 'home', ...owner, '--languages', 'en,zh'], folder);
    const site = path.join(folder, 'home');
    assert.equal(err, '');
    assert.match(out, new RegExp(`^\\d+ files written to ${site}\n$`));
    assert.equal(code, 0);
    assert.match(readFileSync(path.join(site, '_config.yml'), 'utf8'), /^title: "Odile Vesper" # name in/m);
    assert.ok(existsSync(path.join(site, 'images/favicon-32x32.png')));
    assert.deepEqual(await run(['check', '.'], site), { code: 0, out: '', err: '' });
    assert.equal((await run(['build', '--to', '../published'], site)).code, 0);
    assert.match(
      readFileSync(path.join(folder, 'published/zh/index.html'), 'utf8'),
      /我是魏思珀（Institute of Looms）。/,
    );
  });

  it('says on each page where one works there', async () => {
    const owner = ['--name', 'Odile Vesper', '--languages', 'en,zh', '--affiliation', 'Cloud University'];
    const introduced = async (home: string, ...more: readonly string[]): Promise<readonly (string | undefined)[]> => {
      assert.equal((await run(['new', home, ...owner, ...more], folder)).code, 0);
      const pages = ['about.md', 'about-zh.md'].map(page =>
        readFileSync(path.join(folder, home, '_pages', page), 'utf8'),
      );
      return pages.map(text => /Cloud University|云梦大学/.exec(text)?.[0]);
    };
    assert.deepEqual(await introduced('two', '--chinese-affiliation', '云梦大学'), ['Cloud University', '云梦大学']);
    assert.deepEqual(await introduced('one', '--chinese-affiliation', ''), ['Cloud University', 'Cloud University']);
  });

  it('is in Chinese for a name in Chinese characters, where no language is named', async () => {
    const { out, err } = await run(['new', 'home', '--name', '魏思珀'], folder);
    assert.equal(err, '');
    assert.match(out, /files written/);
    assert.match(readFileSync(path.join(folder, 'home/_pages/about.md'), 'utf8'), /我是魏思珀。/);
  });

  it('is in English for a name in kana beside Chinese characters', async () => {
    const { out, err } = await run(['new', 'home', '--name', 'さくら 田中'], folder);
    assert.equal(err, '');
    assert.match(out, /files written/);
    assert.match(readFileSync(path.join(folder, 'home/_pages/about.md'), 'utf8'), /I am さくら 田中\./);
  });

  it('tells of an English page without a name in Latin letters', async () => {
    const errOf = async (home: string, ...owner: readonly string[]): Promise<string> =>
      (await run(['new', home, '--languages', 'zh,en', ...owner], folder)).err;
    assert.equal(
      await errOf('one', '--name', '魏思珀'),
      'The English page calls you “魏思珀”, and English publications do not mark your name. Give it in Latin letters too: --name "Sipo Wei" --chinese-name "魏思珀".\n',
    );
    assert.equal(await errOf('two', '--name', 'Sipo Wei', '--chinese-name', '魏思珀'), '');
  });

  it('makes a repository of Git, but for a folder in one and where none is wanted', async () => {
    assert.equal((await run(['new', 'outer', '--name', 'Mo Yan'], folder)).code, 0);
    assert.match(readFileSync(path.join(folder, 'outer/.git/HEAD'), 'utf8'), /refs\/heads\/main/);
    assert.equal((await run(['new', 'inner', '--name', 'Mo Yan'], path.join(folder, 'outer'))).code, 0);
    assert.equal((await run(['new', 'plain', '--name', 'Mo Yan', '--no-git'], folder)).code, 0);
    for (const none of ['outer/inner/.git', 'plain/.git']) assert.ok(!existsSync(path.join(folder, none)), none);
  });

  it('writes into an empty folder, and into no other', async () => {
    mkdirSync(path.join(folder, 'empty/.git'), { recursive: true });
    assert.equal((await run(['new', 'empty', '--name', 'Mo Yan'], folder)).code, 0);
    writeFileSync(path.join(folder, 'mine.txt'), 'mine');
    const { code, err } = await run(['new', '.', '--name', 'Mo Yan'], folder);
    assert.equal(code, 2);
    assert.match(err, /^“\.” already contains “empty”\. Name a new folder, or an empty one\./);
    assert.ok(!existsSync(path.join(folder, '_config.yml')));
  });

  it('lists the publications of a bibliography, without the preprint of what appeared', async () => {
    writeFileSync(
      path.join(folder, 'mine.bib'),
      `@article{a, title={Looms that Listen to the Wind}, author={Vesper, Odile}, journal={Journal of Woven Sensing}, year={2024}, doi={10.5555/looms.1}}
@misc{b, title={Looms that Listen to the Wind}, author={Vesper, Odile}, eprint={2301.01234}, archivePrefix={arXiv}, year={2023}}
@software{d, title={A Loom in the Browser}, author={Vesper, Odile}, year={2024}}
@article{c, title={Never closed`,
    );
    const { code, out, err } = await run(['new', 'home', '--name', 'Odile Vesper', '--bib', 'mine.bib'], folder);
    assert.equal(code, 0);
    assert.match(
      err,
      /^mine\.bib: .+\nmine\.bib: “A Loom in the Browser” was not listed: by its type \(software\) it is not a paper\..+\n$/,
    );
    assert.match(out, /, 1 publication listed\n$/);
    const page = readFileSync(path.join(folder, 'home/_pages/about.md'), 'utf8');
    assert.match(
      page,
      /^- \[Looms that Listen to the Wind\]\(\S+\), \*\*Odile Vesper\*\*, \*Journal of Woven Sensing\*, 2024\n$/m,
    );
    assert.doesNotMatch(page, /arxiv/i);
    assert.deepEqual(await run(['check', '.'], path.join(folder, 'home')), { code: 0, out: '', err: '' });
  });

  it('does not list what has no title, and says so', async () => {
    writeFileSync(
      path.join(folder, 'mine.bib'),
      `@article{looms2015, author={Vesper, Odile}, journal={Journal of Woven Sensing}, year={2015}, doi={10.5555/looms.1}}
@article{b, title={Looms that Listen}, author={Vesper, Odile}, journal={Journal of Woven Sensing}, year={2024}}`,
    );
    const { out, err } = await run(['new', 'home', '--name', 'Odile Vesper', '--bib', 'mine.bib'], folder);
    assert.equal(err, 'mine.bib: “looms2015” was not listed: it has no title.\n');
    assert.match(out, /, 1 publication listed\n$/);
    assert.doesNotMatch(readFileSync(path.join(folder, 'home/_pages/about.md'), 'utf8'), /looms2015|10\.5555/);
  });

  it('lists what an export names a venue of, though it does not know the kind', async () => {
    writeFileSync(
      path.join(folder, 'mine.bib'),
      `@misc{a, title={Looms that Listen to the Wind}, author={Vesper, Odile}, booktitle={ISSI}, howpublished={ISSI}, year={2015}}`,
    );
    const { out, err } = await run(['new', 'home', '--name', 'Odile Vesper', '--bib', 'mine.bib'], folder);
    assert.equal(err, '');
    assert.match(out, /, 1 publication listed\n$/);
    const page = readFileSync(path.join(folder, 'home/_pages/about.md'), 'utf8');
    assert.match(page, /^- Looms that Listen to the Wind, \*\*Odile Vesper\*\*, \*ISSI\*, 2015\n$/m);
  });

  it('lists two in the plural, from a bibliography with a byte order mark', async () => {
    const entry = (key: string, title: string): string =>
      `@article{${key}, title={${title}}, author={Vesper, Odile}, journal={Journal of Woven Sensing}, year={2024}}\n`;
    const text = `\uFEFF${entry('a', 'Looms that Listen')}${entry('b', '织机与风')}`;
    writeFileSync(path.join(folder, 'mine.bib'), text);
    const { code, out, err } = await run(['new', 'home', '--name', 'Odile Vesper', '--bib', 'mine.bib'], folder);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /, 2 publications listed\n$/);
    assert.match(readFileSync(path.join(folder, 'home/_pages/about.md'), 'utf8'), /^- “织机与风”, /m);
  });

  for (const [encoding, letters] of [
    // 织机与风
    ['GBK', [0xd6, 0xaf, 0xbb, 0xfa, 0xd3, 0xeb, 0xb7, 0xe7]],
    // Müller, which read as GBK is M黮ler
    ['Latin-1', [0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]],
  ] as const)
    it(`refuses a bibliography written in ${encoding}, whose letters would be lost`, async () => {
      const bytes = Buffer.concat([
        Buffer.from('@article{a, title={'),
        Buffer.from(letters),
        Buffer.from('}, author={Vesper, Odile}, year={2024}}\n'),
      ]);
      writeFileSync(path.join(folder, 'mine.bib'), bytes);
      const { code, err } = await run(['new', 'home', '--name', 'Odile Vesper', '--bib', 'mine.bib'], folder);
      assert.equal(code, 2);
      assert.match(err, /^“mine\.bib” is not written in UTF-8: save it as UTF-8 and try again\.\n/);
      assert.ok(!existsSync(path.join(folder, 'home')));
    });

  it('takes no file for its folder, and no folder for a bibliography', async () => {
    writeFileSync(path.join(folder, 'mine.txt'), 'mine');
    mkdirSync(path.join(folder, 'papers'));
    const file = await run(['new', 'mine.txt', '--name', 'Mo Yan'], folder);
    assert.equal(file.code, 2);
    assert.match(file.err, /^“mine\.txt” is a file\. Name a new folder, or an empty one\.\n/);
    const bibliography = await run(['new', 'home', '--name', 'Mo Yan', '--bib', 'papers'], folder);
    assert.equal(bibliography.code, 2);
    assert.match(bibliography.err, /^“papers” is a folder: --bib takes a file\.\n/);
    assert.ok(!existsSync(path.join(folder, 'home')));
  });

  it('takes a value with nothing in it as none', async () => {
    const empty = ['--email', '', '--orcid', '', '--dblp', ' ', '--chinese-name', '', '--chinese-affiliation', ''];
    for (const languages of ['en', 'en,zh']) {
      const home = ['new', languages, '--name', 'Odile Vesper', '--no-git', '--languages', languages];
      assert.equal((await run([...home, ...empty], folder)).code, 0);
    }
    assert.match(readFileSync(path.join(folder, 'en,zh/_pages/about-zh.md'), 'utf8'), /我是[^\n]*Odile Vesper/);
  });

  for (const [option, wrong, said] of [
    ['--email', 'not a mail', '“not a mail” is not an email address.'],
    [
      '--orcid',
      '0000-0002-1825-0098',
      '“0000-0002-1825-0098” is not an ORCID iD: its last character does not fit the others.',
    ],
  ] as const)
    it(`writes nothing with ${option} ${wrong}`, async () => {
      const { code, err } = await run([
        'new',
        path.join(tmpdir(), 'ahn-none'),
        '--name',
        'Odile Vesper',
        option,
        wrong,
      ]);
      assert.deepEqual([code, err.split('\n')[0]], [2, said]);
      assert.ok(!existsSync(path.join(tmpdir(), 'ahn-none')));
    });

  it('asks one after the other for what was not said', async () => {
    const typed: Readonly<Record<string, string>> = {
      'Your name, as the page prints it: ': 'Odile Vesper',
      'Where you work (may be left out): ': '  Institute of Looms ',
      'A bibliography with your publications, a .bib file (may be left out): ': 'mine.bib',
      'Folder, a new or an empty one [homepage]: ': '',
    };
    const asked: string[] = [];
    const answers = await askForHomepage(
      { languages: 'zh' },
      question => {
        asked.push(question);
        return Promise.resolve(typed[question] ?? '');
      },
      createLocalizer({}),
    );
    assert.deepEqual(asked, Object.keys(typed));
    assert.deepEqual(answers, {
      ...{ name: 'Odile Vesper', languages: 'zh', affiliation: 'Institute of Looms' },
      ...{ bib: 'mine.bib', folder: 'homepage' },
    });
  });

  for (const [args, complaint] of [
    [['home'], 'new takes --name NAME.'],
    [['--name', 'Mo Yan'], 'new takes one FOLDER.'],
    [
      ['home', '--name', 'Mo Yan', '--languages', 'en,fr'],
      '“en,fr” is not a choice of languages: en, zh, or both with a comma.',
    ],
    [
      ['home', '--name', 'Mo Yan', '--languages', 'en,en'],
      '“en,en” is not a choice of languages: en, zh, or both with a comma.',
    ],
    [
      ['home', '--name', 'Mo Yan', '--chinese-name', '莫言'],
      '--chinese-name is for the Chinese page: --languages en,zh, zh,en or zh makes one.',
    ],
    [
      ['home', '--name', 'Mo Yan', '--languages', 'en', '--chinese-affiliation', '云梦大学'],
      '--chinese-affiliation is for the Chinese page: --languages en,zh, zh,en or zh makes one.',
    ],
    [['home', '--name', 'Mo Yan', '--bib', 'none.bib'], 'There is no file “none.bib”.'],
    [['home', '--name', 'Mo Yan', '--orcid', '12'], '“12” is not an ORCID iD, such as 0000-0002-1825-0097.'],
    [['home', '--name', 'Mo Yan', '--dblp', 'yan'], '“yan” is not a DBLP id, such as 12/3456.'],
  ] as const)
    it(`with ${args.join(' ')} says: ${complaint}`, async () => {
      const { code, err } = await run(['new', ...args], folder);
      assert.equal(code, 2);
      assert.ok(err.startsWith(`${complaint}\n`), err);
      assert.ok(!existsSync(path.join(folder, 'home')));
    });
});
