import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageLanguage } from '../../../src/core/page/pageLanguage';
import { ofOwner, ofScholar, readSnippets, snippetLanguage } from '../../../src/extension/features/snippetFile';
import { beginFirstStop, expandSnippet } from '../../../src/extension/features/snippetText';
import { unbalancedTag } from './tagBalance';

interface Snippet {
  readonly scope: string;
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const files = ['homepage.code-snippets', 'homepage.zh-cn.code-snippets'] as const;

const knownPrefixes = [
  'paper',
  'paper-list',
  'news',
  'education',
  'honour',
  'award',
  'patent',
  'talk',
  'internship',
  'section',
  'citation-badge',
  'paper-citations',
];

function snippets(file: string): readonly Snippet[] {
  const text = readFileSync(path.join(process.cwd(), 'snippets', file), 'utf8');
  return Object.values(JSON.parse(text) as Record<string, Snippet>);
}

const day = new Date(2026, 10, 5);

/** The numbers of the tab stops of a snippet, each once, in the order in which Tab visits them: `$0` is last. */
function tabStops(body: string): readonly number[] {
  const numbers = [...body.matchAll(/(?<!\\)\$\{?(\d+)/g)].map(match => Number(match[1]));
  return [...new Set(numbers)].sort((a, b) => (a === 0 ? 1 : b === 0 ? -1 : a - b));
}

/** The snippet of a file by one of its prefixes, as it lands in the page and stands in the list of suggestions. */
function inserted(file: string, prefix: string): string {
  const found = snippets(file).find(snippet => [snippet.prefix].flat().includes(prefix));
  assert.ok(found, `${file}: ${prefix}`);
  return expandSnippet(found.body.join('\n'), day);
}

describe('snippets', () => {
  for (const file of files) {
    it(`${file} has every prefix once`, () => {
      assert.deepEqual(
        snippets(file).flatMap(snippet => snippet.prefix),
        knownPrefixes,
      );
    });

    for (const snippet of snippets(file)) {
      const body = snippet.body.join('\n');
      const name = `${file} ${[snippet.prefix].flat().join('/')}`;

      it(`${name}: is for Markdown and says what it inserts`, () => {
        assert.equal(snippet.scope, 'markdown');
        assert.ok(snippet.description.length >= 5);
      });

      it(`${name}: numbers its tab stops without a gap and ends at $0`, () => {
        const stops = tabStops(body);
        assert.deepEqual(stops, [...stops.slice(0, -1).map((_, at) => at + 1), 0]);
      });

      it(`${name}: leaves balanced HTML and nothing of the snippet syntax`, () => {
        const text = expandSnippet(body, day);
        assert.equal(unbalancedTag(text), undefined);
        assert.doesNotMatch(text, /\$|[{}]/);
      });
    }
  }

  it('have the same tab stops in both languages', () => {
    const [english, chinese] = files.map(file =>
      snippets(file).map(snippet => tabStops(snippet.body.join('\n')).length),
    );
    assert.deepEqual(english, chinese);
  });

  it('are described in the language of the editor and written in that of the page', () => {
    const [english = '', chinese = ''] = files.map(file =>
      readFileSync(path.join(process.cwd(), 'snippets', file), 'utf8'),
    );
    const news = (editor: string): readonly unknown[] =>
      readSnippets(english, chinese, editor).filter(({ prefixes }) => prefixes.includes('news'));
    const bodies = {
      en: '- *${1:$CURRENT_YEAR.$CURRENT_MONTH}*: &nbsp;${2:What happened.}$0',
      zh: '- *${1:$CURRENT_YEAR.$CURRENT_MONTH}*：${2:发生了什么。}$0',
    };
    assert.deepEqual(news('en'), [{ prefixes: ['news'], description: 'A line of news, dated this month', bodies }]);
    assert.deepEqual(news('zh-cn'), [{ prefixes: ['news'], description: '一条动态，日期为本月', bodies }]);
    assert.deepEqual(news('zh-tw'), news('en'));
  });

  it('are in the language of the editor where the page says too little to tell its own', () => {
    const asked = [
      ['en', 'zh-cn'],
      ['zh', 'en'],
      [undefined, 'zh-cn'],
      [undefined, 'zh-tw'],
      [undefined, 'de'],
    ] as const;
    assert.deepEqual(
      asked.map(([page, editor]) => snippetLanguage(page, editor)),
      ['en', 'zh', 'zh', 'zh', 'en'],
    );
  });

  it('paper: a paper box as the template writes it', () => {
    assert.equal(
      inserted('homepage.code-snippets', 'paper'),
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">Venue 2026</div><img src='images/picture.png' alt="What the picture shows" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

[Title of the paper](https://doi.org/)

**Your Name**, Co-authors

*Full name of the venue*, 2026

[**Project**](https://)
- What is new in one sentence.
</div>
</div>`,
    );
  });

  it('talk: the bar is escaped, or kramdown would make a table of the line', () => {
    assert.equal(
      inserted('homepage.code-snippets', 'talk'),
      String.raw`- *2026.11*: "Title of the talk", Event, City \| [\[slides\]](https://)`,
    );
    assert.equal(
      inserted('homepage.zh-cn.code-snippets', 'talk'),
      String.raw`- *2026.11*：《报告题目》，会议或活动，城市 \| [\[幻灯片\]](https://)`,
    );
  });

  it('news and award: the date is this month', () => {
    assert.equal(inserted('homepage.code-snippets', 'news'), '- *2026.11*: &nbsp;What happened.');
    assert.equal(inserted('homepage.zh-cn.code-snippets', 'award'), '- *2026.11*：奖项名称，颁发单位');
  });

  it('education: what belongs together is taken out at once, so that a placeholder stands in another', () => {
    assert.equal(
      inserted('homepage.code-snippets', 'education'),
      '- *2026.09 - now*: Ph.D. in Computer Science, University. Advisor: Prof. Name',
    );
    assert.equal(
      inserted('homepage.zh-cn.code-snippets', 'education'),
      '- *2026.09 - 至今*：大学，计算机科学博士，导师姓名教授',
    );
  });

  it('are told as they will stand there: mirrors before and behind what they repeat, signs that are escaped', () => {
    assert.equal(expandSnippet('$1 ${1:a}$1 ${2|b,c|} \\\\| \\$x\\} $3$CLIPBOARD', day), 'a aa b \\| $x} $CLIPBOARD');
    assert.equal(expandSnippet('${1:a ${2:b', new Date(2027, 2, 1)), 'a b');
    assert.equal(expandSnippet('$CURRENT_YEAR.$CURRENT_MONTH', new Date(2027, 2, 1)), '2027.03');
  });

  it('begins its first place and its mirrors with what was typed before it was there', () => {
    const begun = (body: string): string => beginFirstStop(body, 'a$}');
    assert.equal(begun('${1:Title ${2:of}} $2 $1'), 'a\\$\\}$1 $2 a\\$\\}$1');
    assert.equal(begun('\\$1 ${10:x} $10 ${1|b,c|}${1}'), '\\$1 ${10:x} $10 a\\$\\}$1a\\$\\}$1');
    assert.equal(begun('${1|b,c|}9 ${1}9 $1'), 'a\\$\\}${1}9 a\\$\\}${1}9 a\\$\\}$1');
    assert.equal(beginFirstStop('- ${1:Title}$0', ''), '- ${1:Title}$0');
  });

  it('have the name of the page’s owner in the place for the author’s own, in the script of their language where the site has it', () => {
    const line = (file: string, ownNames: readonly string[], language: PageLanguage): string | undefined =>
      /\*\*(.*?)\*\*/.exec(
        ofOwner(
          snippets(file)
            .find(({ prefix }) => prefix === 'paper')
            ?.body.join('\n') ?? '',
          ownNames,
          language,
        ),
      )?.[1];
    const [english, chinese] = files;
    assert.equal(line(english, ['Mei Lin'], 'en'), '${3:Mei Lin}');
    assert.equal(line(english, ['林梅', 'Mei Lin'], 'en'), '${3:Mei Lin}');
    assert.equal(line(english, ['林梅'], 'en'), '${3:林梅}');
    assert.equal(line(english, [], 'en'), '${3:Your Name}');
    assert.equal(line(chinese, ['Mei Lin', '林梅'], 'zh'), '${3:林梅}');
    assert.equal(line(chinese, [], 'zh'), '${3:您的姓名}');
    assert.equal(line(english, ['M$ {Lin}'], 'en'), '${3:M\\$ {Lin\\}}');
  });

  it('have the id of the owner’s profile at Google Scholar in the place for it', () => {
    const line = (file: string, prefix: string, id: string | undefined): string => {
      const { body } = snippets(file).find(snippet => snippet.prefix === prefix) ?? { body: [] };
      return ofScholar(body.join('\n'), id);
    };
    for (const file of files) {
      assert.match(line(file, 'paper-citations', 'MeiLin_-AAAJ'), /data='\$\{1:MeiLin_-AAAJ\}:\$\{2:PAPER_ID\}'/);
      assert.match(line(file, 'citation-badge', 'MeiLin_-AAAJ'), /\?user=\$\{1:MeiLin_-AAAJ\}'/);
      assert.match(line(file, 'citation-badge', undefined), /\?user=\$\{1:YOUR_GOOGLE_SCHOLAR_ID\}'/);
    }
  });

  it('have a place for the author’s own name in papers and patents', () => {
    const named = files.map((file, at) =>
      snippets(file).flatMap(({ prefix, body }) =>
        ofOwner(body.join('\n'), ['Bo Fen'], at === 0 ? 'en' : 'zh').includes(':Bo Fen}') ? prefix : [],
      ),
    );
    assert.deepEqual(named, [
      ['paper', 'paper-list', 'patent'],
      ['paper', 'paper-list', 'patent'],
    ]);
  });

  it('section: an anchor with an ASCII id before the heading', () => {
    assert.equal(
      inserted('homepage.zh-cn.code-snippets', 'section'),
      "<span class='anchor' id='section-id'></span>\n\n# 章节标题\n\n",
    );
  });
});
