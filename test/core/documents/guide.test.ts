import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { blocksOf, codeSpansOf, linksOf, proseOf } from './markdownText';
import { namesOfOthers } from './namesOfOthers';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const texts = (file: string): Readonly<Record<string, string>> => json(file) as Readonly<Record<string, string>>;

interface Manifest {
  readonly version: string;
  readonly contributes: {
    readonly commands: readonly { readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

const manifest = json('package.json') as Manifest;
const settings = Object.keys(manifest.contributes.configuration.properties);
const titles = manifest.contributes.commands.map(({ title }) => title.replaceAll('%', ''));

interface Edition {
  readonly language: string;
  readonly folder: string;
  readonly manifest: Readonly<Record<string, string>>;
  readonly messages: readonly string[];
  readonly others: readonly string[];
  /** How the guide marks what can be read on the screen: *Insert Paper…* in English, “插入论文…” in Chinese. */
  readonly name: RegExp;
}

const editions: readonly Edition[] = [
  {
    language: 'English',
    folder: 'docs/guide',
    manifest: texts('package.nls.json'),
    messages: Object.keys(texts('l10n/bundle.l10n.json')),
    others: Object.keys(namesOfOthers),
    name: /(?<![*\w])\*([^*\s][^*\n]*)\*(?![*\w])/g,
  },
  {
    language: 'Chinese',
    folder: 'docs/guide/zh-CN',
    manifest: texts('package.nls.zh-cn.json'),
    messages: Object.values(texts('l10n/bundle.l10n.zh-cn.json')),
    others: Object.values(namesOfOthers),
    name: /“([^”\n]+)”/g,
  },
];

const pagesOf = (folder: string): readonly string[] => readdirSync(folder).filter(name => name.endsWith('.md'));

for (const edition of editions) {
  const files = pagesOf(edition.folder).map(name => `${edition.folder}/${name}`);
  const named = files.flatMap(file =>
    // a name may go on in the next line
    [
      ...proseOf(file)
        .replace(/(?<=\S)\n(?=\S)/g, ' ')
        .matchAll(edition.name),
    ].map(match => ({ file, name: match[1] ?? '' })),
  );

  describe(`the guide in ${edition.language}`, () => {
    it('names only what can be read on the screen in that language', () => {
      const known = new Set([...Object.values(edition.manifest), ...edition.messages, ...edition.others]);
      // “{0}” stands for whatever is there: *Delete {0} pictures ({1})?* is met by *Delete 3 pictures (2 MB)?*
      const patterns = edition.messages
        .filter(text => text.includes('{0}') && text.replace(/\{\d\}/g, '').length > 6)
        .map(patternOf);
      const unknown = named.filter(({ name }) => !known.has(name) && !patterns.some(pattern => pattern.test(name)));
      assert.deepEqual(
        unknown.map(({ file, name }) => `${file}: ${name}`),
        [],
      );
    });

    it('tells of each command', () => {
      const told = new Set(named.map(({ name }) => name));
      assert.deepEqual(
        edition.others.filter(name => !told.has(name)),
        [],
      );
      assert.deepEqual(
        titles.map(key => edition.manifest[key] ?? key).filter(title => !told.has(title)),
        [],
      );
    });

    it('tells of each setting, and of none besides', () => {
      const told = files.flatMap(codeSpansOf).filter(span => span.startsWith('academicHomepage.'));
      assert.deepEqual([...new Set(told)].sort(), [...settings].sort());
    });

    it('shows commands, options and inputs that there are', () => {
      const typed = files.flatMap(file => blocksOf(file, 'sh')).join('');
      const lines = [...typed.matchAll(/\bacademic-homepage (\w+)([^\n#]*)/g)];
      assert.ok(lines.length >= 7);
      for (const [line, command = '', rest = ''] of lines) {
        const source = readFileSync(`src/cli/commands/${command}.ts`, 'utf8');
        for (const [, option = ''] of rest.matchAll(/ --([\w-]+)/g))
          assert.match(source, new RegExp(`\\b${option}\\b`), line);
      }
      const workflow = files.flatMap(file => blocksOf(file, 'yaml')).join('');
      assert.ok(workflow.includes(`academic-homepage/academic-homepage@v${manifest.version}`));
    });

    it('is reached page by page from its first', () => {
      const reached = new Set(linksOf(`${edition.folder}/README.md`).map(({ target }) => target));
      assert.deepEqual(
        pagesOf(edition.folder).filter(name => name !== 'README.md' && !reached.has(name)),
        [],
      );
    });
  });
}

describe('the guide', () => {
  it('has the same pages in both languages, with the same headings and pictures', () => {
    const [english, chinese] = editions.map(({ folder }) => folder);
    assert.deepEqual(pagesOf(chinese ?? ''), pagesOf(english ?? ''));
    const shape = (file: string): readonly string[] => [
      ...[...proseOf(file).matchAll(/^(#+) /gm)].map(match => match[1] ?? ''),
      ...linksOf(file)
        .filter(({ isPicture }) => isPicture)
        .map(({ target }) => target.replace(/^.*\//, '').replace('.zh-cn', '')),
    ];
    for (const name of pagesOf(english ?? ''))
      assert.deepEqual(shape(`${chinese ?? ''}/${name}`), shape(`${english ?? ''}/${name}`), name);
  });
});

/** A message with places for values as a pattern: “Show {0}” → /^Show .+$/. */
function patternOf(message: string): RegExp {
  const parts = message.split(/\{\d\}/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}
