import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inMemory, smallSite } from '../../service/inMemory';
import { afterChange, type Files } from '../secondPage/changedSite';

const home = '_pages/about.md';
const chinese = '_pages/about-zh.md';
const menu = '_data/navigation.yml';

describe('a publication that the page in the other language lacks', () => {
  it('is written at its place by year, with the own name and the commas of that page', async () => {
    const site = without(starter(), chinese, /- \[A Benchmark[^\n]*\n/);
    const after = await added(site, home, 'A Benchmark of One Thousand Gauges');
    assert.match(
      after[chinese] ?? '',
      /\*\*ISSI 2027\*\*\n- \[A Benchmark of One Thousand Gauges\]\(https:\/\/doi\.org\/10\.5555\/cles\.2024\.0088\)，Ruolan Gu，\*\*颜溯秋\*\*，Mateo Quirindal，\*\*CLES 2024\*\*\n- \[Peat, Echo/,
    );
    assert.equal(after[home], site[home]);
  });

  it('is found with its picture from there', async () => {
    const site = without(
      starter(),
      chinese,
      /<div class='paper-box'>(?:(?!paper-box')[^])*?Tidal Fields[^]*?<\/div>\n<\/div>\n\n/,
    );
    const after = await added(site, home, 'Tidal Fields: Divergence-Free Flow from Drifting Buoys');
    assert.match(
      after[chinese] ?? '',
      /CLES 2026<[^]*JIO 2025<\/div><img src='\{\{ "\/images\/tidal-fields\.svg" \| relative_url \}\}'[^]*ISSI 2024</,
    );
    assert.match(after[chinese] ?? '', /\n\*\*颜溯秋\*\*，<u>Zhiyao Mu<\/u>，Ilse Brughaven，Keming Tan\n/);
  });

  it('goes the other way, too', async () => {
    const site = without(starter(), home, /- \[A Benchmark[^\n]*\n/);
    const after = await added(site, chinese, 'A Benchmark of One Thousand Gauges');
    assert.match(
      after[home] ?? '',
      /\n- \[A Benchmark of One Thousand Gauges\]\([^)]*\), 顾若澜, \*\*Suqiu Yan\*\*, Mateo Quirindal, \*\*CLES 2024\*\*\n/,
    );
  });

  it('has the own name as the entries of that page have it, whatever its profile says', async () => {
    const entry = (title: string, year: number): string =>
      `- **Lin Qiu**, Ada Reed. [${title}](https://doi.org/10.5555/c.${year}). *Lakes*, ${year}`;
    const list = (...entries: readonly string[]): string => `${entries.join('\n')}\n`;
    const [old, fresh] = [entry('How Lakes Freeze Over', 2024), entry('How Lakes Thaw Again', 2025)];
    const site: Files = {
      ...smallSite,
      '_data/authors.yml': 'zh:\n  name: 邱林\n',
      [home]: `---\npermalink: /\n---\n\n# News\n\nA boat.\n\n# Publications\n\n${list(fresh, old)}`,
      [chinese]: `---\npermalink: /zh/\nlang: zh\nauthor: zh\n---\n\n# 新闻\n\n今天我们在湖上划船。\n\n# 论文\n\n${list(old)}`,
    };
    const after = await added(site, home, 'How Lakes Thaw Again');
    assert.ok(after[chinese]?.endsWith(`# 论文\n\n${list(fresh, old)}`), after[chinese]);
  });

  it('is counted with the entries of that page, where these are numbered by hand', async () => {
    const entry = (number: number, title: string, year: number): string =>
      `- [${number}] **Lin Qiu**, Ada Reed. "${title}." *Lakes*, ${year}.\n`;
    const old = (second: number): string =>
      entry(second, 'How Lakes Thaw Again', 2025) + entry(1, 'How Lakes Freeze Over', 2023);
    const site: Files = {
      ...smallSite,
      [home]: `---\npermalink: /\n---\n\n# Publications\n\n- **Lin Qiu**, Ada Reed. "How Lakes Rest." *Lakes*, 2024.\n`,
      [chinese]: `---\npermalink: /zh/\nlang: zh\n---\n\n# 论文\n\n${old(2)}`,
    };
    const after = await added(site, home, 'How Lakes Rest');
    assert.ok(
      after[chinese]?.endsWith(
        `# 论文\n\n${entry(3, 'How Lakes Thaw Again', 2025)}${entry(2, 'How Lakes Rest', 2024)}${entry(1, 'How Lakes Freeze Over', 2023)}`,
      ),
      after[chinese],
    );
  });

  describe('on a page that lists none', () => {
    const entry = '- [A Benchmark of One Thousand Gauges](https://doi.org/10.5555/c.1), Mei Lin, *CLES*, 2024';
    const site = (other: string): Files => ({
      ...smallSite,
      [home]: `---\npermalink: /\n---\n\n# News\n\nA boat.\n\n# Publications\n\n${entry}\n`,
      [chinese]: `---\npermalink: /zh/\nlang: zh\n---\n\n# 新闻\n\n今天我们在湖上划船。\n${other}`,
    });

    it('is written as it is below the heading for them', async () => {
      const after = await added(site('\n# 论文\n'), home, 'A Benchmark of One Thousand Gauges');
      assert.ok(after[chinese]?.endsWith(`\n# 论文\n\n${entry}\n`), after[chinese]);
    });

    it('is not written without one', async () => {
      const { service, uri } = inMemory(site(''));
      const change = await service.changePublications(uri(home), {
        kind: 'addToOther',
        entry: { path: home, key: 'A Benchmark of One Thousand Gauges' },
      });
      assert.equal(change.kind, 'refused');
    });
  });

  it('that stands on it is not written again', async () => {
    const { service, uri } = inMemory(starter());
    const change = await service.changePublications(uri(home), {
      kind: 'addToOther',
      entry: { path: home, key: 'Where to Put the Next Gauge' },
    });
    assert.equal(change.kind, 'refused');
  });

  it('is offered to be written where it stands', async () => {
    const site = without(starter(), chinese, /- \[A Benchmark[^\n]*\n/);
    const { service, uri } = inMemory(site);
    const at = (site[home] ?? '').indexOf('A Benchmark of');
    const [action] = await service.codeActions(uri(home), { start: at, end: at });
    assert.deepEqual([action?.ruleId, action?.title.values], ['one-language-only', [chinese]]);
    const after = afterChange(site, { kind: 'edits', files: action?.elsewhere ?? [] });
    assert.deepEqual(after, await added(site, home, 'A Benchmark of One Thousand Gauges'));
  });
});

describe('a section that the page in the other language lacks', () => {
  it('is written behind the one that it stands behind, with its heading, anchor and item of the menu', async () => {
    const site = {
      ...without(starter(), chinese, /<span class='anchor' id='talks'>[^]*?(?=<span class='anchor' id='education')/),
      [menu]: (starter()[menu] ?? '').replace('  - title: "报告"\n    url: "#talks"\n', ''),
    };
    const { service, uri } = inMemory(site);
    const after = afterChange(
      site,
      await service.changeSection(uri(home), { kind: 'addToOther', section: 'Invited Talks' }),
    );
    assert.match(
      after[chinese] ?? '',
      /\n\n<span class='anchor' id='talks'><\/span>\n\n# 学术报告\n\n<!-- 待翻译 -->\n\n- \*2026\.03\*: "What seven[^]*\n\n<span class='anchor' id='education'>/,
    );
    assert.match(
      after[menu] ?? '',
      /"荣誉"\n {4}url: "#honours"\n {2}- title: "学术报告"\n {4}url: "#talks"\n {2}- title: "教育"/,
    );
    const view = await inMemory(after).service.sectionsView(uri(home));
    assert.equal(view?.sections.find(({ title }) => title === 'Invited Talks')?.otherTitle, '学术报告');
  });

  it('keeps its words, to be translated, where that page has the name of its kind for another one', async () => {
    const site: Files = {
      ...smallSite,
      [home]:
        '---\npermalink: /\n---\n\n# News\n\nA boat.\n\n# Service\n\n## Journal Reviewer\n\n- *Lakes*\n\n## Conference Reviewer\n\n- Shores\n',
      [chinese]: '---\npermalink: /zh/\nlang: zh\n---\n\n# 新闻\n\n今天我们在湖上划船。\n\n# 学术服务\n\n湖泊学会。\n',
    };
    const { service, uri } = inMemory(site);
    const after = afterChange(
      site,
      await service.changeSection(uri(home), { kind: 'addToOther', section: 'Conference Reviewer' }),
    );
    assert.ok(
      after[chinese]?.endsWith('\n# 学术服务\n\n湖泊学会。\n\n<!-- 待翻译 -->\n\n## Conference Reviewer\n\n- Shores\n'),
      after[chinese],
    );
  });

  it('is told of in the outline, beside what the others are called there', async () => {
    const site = without(
      starter(),
      chinese,
      /<span class='anchor' id='talks'>[^]*?(?=<span class='anchor' id='education')/,
    );
    const { service, uri } = inMemory(site);
    const outline = await service.documentSymbols(uri(home));
    const told = outline.map(({ name, counterpart }) => [
      name,
      typeof counterpart === 'object' ? counterpart.text : counterpart,
    ]);
    assert.deepEqual(told[0], ['Recent News', '近期动态']);
    assert.deepEqual(
      told.find(([name]) => name === 'Invited Talks'),
      ['Invited Talks', 'not on the Chinese page'],
    );
    assert.equal(
      outline.find(({ name }) => name === 'Selected Publications')?.children.at(-1)?.counterpart,
      '其他论文',
    );
  });
});

async function added(site: Files, page: string, key: string): Promise<Files> {
  const { service, uri } = inMemory(site);
  return afterChange(
    site,
    await service.changePublications(uri(page), { kind: 'addToOther', entry: { path: page, key } }),
  );
}

function without(site: Files, file: string, part: RegExp): Files {
  assert.match(site[file] ?? '', part);
  return { ...site, [file]: (site[file] ?? '').replace(part, '') };
}

function starter(): Files {
  const files: Record<string, string> = {};
  const read = (folder: string): void => {
    for (const name of readdirSync(path.join('media/starter', folder))) {
      const file = path.posix.join(folder, name);
      const full = path.join('media/starter', file);
      if (statSync(full).isDirectory()) read(file);
      else if (/\.(?:md|yml|html|svg)$/.test(name)) files[file] = readFileSync(full, 'utf8');
    }
  };
  read('');
  return files;
}
