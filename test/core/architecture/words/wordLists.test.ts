import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { wordLists } from './wordLists';

const root = path.join(process.cwd(), 'src', 'core');
/** Languages of programs have their words from Rouge, each its own. */
const elsewhere = 'highlight/';
const sources = readdirSync(root, { recursive: true })
  .map(name => String(name).replaceAll(path.sep, '/'))
  .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.startsWith(elsewhere))
  .sort();

/** Fewer words that two lists share may be chance. */
const fewestShared = 7;

/** Pairs of sources whose lists share most of their words, and why both keep theirs. */
const apart: Readonly<Record<string, string>> = {
  'features/annotateLines.ts page/pageText.ts': 'lines are marked at those blocks that the preview of VS Code marks',
  'page/pageText.ts rules/markup/halfTags.ts': 'all blocks, and those of which a half spoils the rest of a page',
  'features/completion/iconClasses.ts rules/icon-not-bundled.ts':
    'styles that are offered, and all that Font Awesome has',
  'features/hover/jsonProbe.ts page/liquidNames.ts':
    'objects that are too large to print, and all that a page can ask for',
  'features/hover/liquidHover.ts site/references/printedAddresses.ts':
    'words without a hover, and those in a condition',
  'features/liquid/assignedBefore.ts features/liquid/possibleValues.ts': 'the same values, and the same sort of values',
  'features/liquid/assignedBefore.ts rules/liquid/liquidBranches.ts': 'the same values, and nothing of nothing',
  'features/outline/editorHeadings.ts syntax/htmlElements.ts': 'CommonMark’s own list, and that of the HTML standard',
  'kramdown/gfmLineBreaks.ts page/pageText.ts': 'kramdown’s own list, from its parser of GFM',
  'kramdown/gfmLineBreaks.ts rules/markup/holdingBlocks.ts': 'kramdown’s own list, from its parser of GFM',
  'kramdown/native/elementKinds.ts page/pageText.ts': 'kramdown’s own list, from its elements',
  'page/headings/headingKinds.ts publications/news/newsLine.ts':
    'a newsletter is no list of news, and heads no papers either',
  'page/drafts/printedBehind.ts publications/venues/venueType.ts':
    'what begins or holds the name of a print, and what makes a journal of one, stops of short words with it',
  'page/pageText.ts syntax/htmlElements.ts':
    'blocks between whose words there is a gap, and those that end a paragraph',
  'rules/markup/halfTags.ts syntax/htmlElements.ts':
    'blocks of which a half spoils the rest of a page, and those that end a paragraph',
  'page/venues/numberWords.ts publications/printed/numbersBehindName.ts': 'there each needs its own sign behind it',
  'page/paperBoxes.ts rules/paper-box-empty-image.ts': 'pictures of papers, and all that a visitor sees there',
  'page/drafts/dateAhead.ts rules/facts/eventYears.ts': 'verbs behind a date, and before “accepted”',
  'publications/bibliography/texFormulas.ts publications/notation/latexText.ts':
    'accents of formulas, one in words too',
  'publications/matching/titleNumerals.ts publications/venues/shoutedVenue.ts': 'numbers, and those that are no words',
  'rules/frontMatter/hiddenStart.ts rules/wrong-encoding.ts': 'what front matter is looked for in, and all text',
  'rules/markup/markdownInHtml.ts rules/markup/shownTexts.ts': 'elements nobody reads, and those shown as they stand',
  'rules/wrong-encoding.ts site/store/readingOrder.ts': 'all text, and what is read last',
};

interface Shared {
  readonly pair: string;
  readonly words: readonly string[];
}

/** The pairs of lists in two sources of which most words are the same: more than half of all that stand in either. */
function sharedLists(files: readonly string[], read: (file: string) => string): readonly Shared[] {
  const lists = files.flatMap(file => wordLists(read(file)).map(list => ({ file, words: list.words })));
  const holders = new Map<string, number[]>();
  return lists.flatMap((list, at) => {
    const shared = new Map<number, string[]>();
    for (const word of list.words) {
      const before = holders.get(word) ?? [];
      for (const other of before) shared.set(other, [...(shared.get(other) ?? []), word]);
      holders.set(word, [...before, at]);
    }
    return [...shared].flatMap(([number, words]): readonly Shared[] => {
      const other = lists[number];
      if (other === undefined || other.file === list.file || words.length < fewestShared) return [];
      const all = list.words.size + other.words.size - words.length;
      return words.length * 2 > all ? [{ pair: `${other.file} ${list.file}`, words }] : [];
    });
  });
}

describe('A list of words', () => {
  for (const [written, words] of [
    ['/(?:Sept?(?:ember)?|October|Nov|Dec)/', 'sep sept september october nov dec sepember'],
    ["new Set('pdf code video slides'.split(' '))", 'pdf code video slides'],
    ["['pdf', 'code', 'Video', 'slides']", 'pdf code video slides'],
    ["'pdf|code|' + 'videos?|slides'", 'pdf code video videos slides'],
    ['String.raw`pdf|code|\\d{2}|video|${others}|slides`', 'pdf code video slides'],
    ['/论文|代码|视频|海报/', '论文 代码 视频 海报'],
  ] as const)
    it(`is read from ${written}`, () =>
      assert.deepEqual(
        wordLists(`const all = ${written};`).map(list => [...list.words].sort()),
        [words.split(' ').sort()],
      ));

  it('is seen where another source has most of it', () => {
    const texts: Readonly<Record<string, string>> = {
      'one.ts': 'const all = /pdf|code|video|slides|poster|demo|data|press/;',
      'two.ts': "const most = ['demo', 'code', 'slides', 'poster', 'pdf', 'video', 'talk', 'data'];",
      'three.ts': "const few = ['pdf', 'code', 'talk', 'video', 'home', 'mail', 'news'];",
    };
    assert.deepEqual(
      sharedLists(Object.keys(texts), file => texts[file] ?? '').map(({ pair }) => pair),
      ['one.ts two.ts'],
    );
  });

  it('stands in one source of the core, which all others ask', () => {
    const found = sharedLists(sources, file => readFileSync(path.join(root, file), 'utf8'));
    assert.ok(sources.length > 800);
    assert.deepEqual(
      found.filter(({ pair }) => !(pair in apart)).map(({ pair, words }) => `${pair}: ${words.join(' ')}`),
      [],
    );
    // a reason that has become needless goes
    const pairs = new Set(found.map(({ pair }) => pair));
    assert.deepEqual(
      Object.keys(apart).filter(pair => !pairs.has(pair)),
      [],
    );
  });
});
