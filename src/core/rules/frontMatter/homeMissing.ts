import { processedPage } from '../../site/pageOfFile';
import { entryOf } from '../../schema/locate';
import type { FrontMatter } from '../../syntax/frontMatter';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { stringsOf } from '../../site/plainValue';
import { isHome } from '../../site/homeFirst';
import { missedText } from '../../site/store/unread';
import type { YamlValue } from '../../syntax/yamlValue';
import { readFrontMatter } from '../../syntax/frontMatter';
import { insertion } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import type { OffsetRange } from '../../text/range';
import { publishedBlank } from './blankKeys';
import { isIndex, missingHome, readmeAtHome } from './home';
import { nearName } from '../../text/nearName';
import { type Finding, type Fix, type PageRuleInput, type RuleInput } from '../rule';
import { message, type Message } from '../../text/message';
import { firstLine } from '../terms/schemaFindings';

/** No page with the address `/`: told on the page that should be it. */
export function* homeMissing(input: PageRuleInput): Iterable<Finding> {
  const { page, path, site, text } = input;
  if (site === undefined || missingHome(site) !== path || missedText(site) !== undefined) return;
  const eol = lineBreakOf(text);
  if (page.frontMatter.state === 'absent') {
    const fix = permalinkFix('add-front-matter', 0, `---${eol}permalink: /${eol}---${eol}${eol}`);
    yield {
      range: firstLine(text),
      message: withReadme(
        site,
        message(
          'This page has no front matter, and no other page has “permalink: /”: the address of the site answers 404.',
        ),
        readme =>
          message(
            'This page has no front matter, and no other page has “permalink: /”: visitors of the site see “{0}” in its place.',
            readme,
          ),
      ),
      fixes: [fix],
    };
    return;
  }
  yield* homeElsewhere(page.frontMatter, input, site);
}

/** The same told on `index.html`, which is no page in Markdown and needs no front matter. */
export function* homeMissingInHtml(input: RuleInput): Iterable<Finding> {
  const { path, site, text } = input;
  if (site === undefined || missingHome(site) !== path || missedText(site) !== undefined) return;
  const frontMatter = readFrontMatter(text);
  if (frontMatter.state === 'present' && frontMatter.yaml.problems.length === 0)
    yield* homeElsewhere(frontMatter, input, site);
  else yield* keptOff(frontMatter, site, { path, text, range: firstLine(text) });
}

/** Of front matter that can be read: the page has another address, or is kept off the site, by itself or by the configuration. */
function* homeElsewhere(frontMatter: FrontMatter, { path, text }: RuleInput, site: SiteSnapshot): Iterable<Finding> {
  const { yaml, content } = frontMatter;
  const eol = lineBreakOf(text);
  const permalink = entryOf(yaml.root, 'permalink');
  const told = withReadme(
    site,
    message(
      'No page of this site has “permalink: /”: the address of the site answers 404, although the build succeeds.',
    ),
    readme =>
      message(
        'No page of this site has “permalink: /”: GitHub Pages makes the home page of “{0}”, and visitors see that.',
        readme,
      ),
  );
  const misspelt = permalink === undefined ? keyNear('permalink', yaml.root) : undefined;
  if (misspelt !== undefined) {
    const edits = [{ range: misspelt, newText: 'permalink' }];
    const fixes = [{ kind: 'rename', title: message('Write “{0}”', 'permalink'), edits, safe: false }];
    yield { range: misspelt, explains: true, message: told, fixes };
    return;
  }
  if (permalink === undefined && isIndex(path) && processedPage(site, path) === undefined) {
    yield* keptOff(frontMatter, site, { path, text, range: firstLine(text) });
    return;
  }
  if (permalink === undefined) {
    // a key above a list or a word would make it unreadable
    const hasKeys = yaml.root === undefined || yaml.root.kind === 'mapping' || isNothing(yaml.root);
    const fixes = hasKeys ? [permalinkFix('add-permalink', content.start, `permalink: /${eol}`)] : [];
    yield { range: firstLine(text), message: told, fixes };
    return;
  }
  const { range } = permalink.value;
  if (range.start === range.end) {
    const behindColon = text.indexOf(':', permalink.keyRange.end) + 1;
    const fixes = [permalinkFix('set-permalink', behindColon, ' /')];
    yield { range: permalink.keyRange, message: told, fixes };
    return;
  }
  if (permalink.value.kind === 'scalar' && isHome({ url: String(permalink.value.value) })) {
    yield* keptOff(frontMatter, site, { path, text, range });
    return;
  }
  yield {
    range,
    message: told,
    fixes: [
      {
        kind: 'set-permalink',
        title: message('Write “permalink: /” here'),
        edits: [{ range, newText: '/' }],
        safe: false,
      },
    ],
  };
}

/** What is told where nothing is at the address of the site, or where GitHub Pages shows a README there. */
function withReadme(site: SiteSnapshot, alone: Message, instead: (readme: string) => Message): Message {
  const readme = readmeAtHome(site);
  return readme === undefined ? alone : instead(readme);
}

function isNothing(value: YamlValue): boolean {
  return value.kind === 'scalar' && value.value === null;
}

function keyNear(name: string, root: YamlValue | undefined): OffsetRange | undefined {
  if (root?.kind !== 'mapping') return undefined;
  return root.entries.find(({ key }) => nearName(key, [name]) !== undefined)?.keyRange;
}

/** The page has the right address, and Jekyll does not make it. Where the configuration cannot be read, that is told there. */
function* keptOff(
  frontMatter: FrontMatter,
  site: SiteSnapshot,
  { path, text, range }: Pick<RuleInput, 'path' | 'text'> & Pick<Finding, 'range'>,
): Iterable<Finding> {
  const { yaml } = frontMatter;
  if ((site.config.yaml?.problems.length ?? 0) > 0) return;
  const published = entryOf(yaml.root, 'published')?.value;
  if (published?.kind === 'scalar' && published.value === false) {
    const edits = [{ range: published.range, newText: 'true' }];
    yield {
      range: published.range,
      message: withReadme(
        site,
        message('“published: false” keeps this page off the site: the address of the site answers 404.'),
        readme =>
          message(
            '“published: false” keeps this page off the site: visitors of the site see “{0}” in its place.',
            readme,
          ),
      ),
      fixes: [{ kind: 'publish', title: message('Write “{0}”', 'true'), edits, safe: false }],
    };
    return;
  }
  const blank = publishedBlank(frontMatter, site, text);
  if (blank !== undefined) {
    yield blank;
    return;
  }
  const [folder = ''] = path.split('/', 1);
  const named = stringsOf(site.config.values.include)
    .map(entry => entry.replace(/^\.?\/|\/$/g, ''))
    .find(entry => entry !== folder && entry.toLowerCase() === folder.toLowerCase());
  yield {
    range,
    message:
      named === undefined
        ? withReadme(
            site,
            message(
              'Because of “include” or “exclude” in _config.yml, Jekyll skips this file: the address of the site answers 404.',
            ),
            readme =>
              message(
                'Because of “include” or “exclude” in _config.yml, Jekyll skips this file: visitors of the site see “{0}” in its place.',
                readme,
              ),
          )
        : withReadme(
            site,
            message(
              'The folder is called “{0}”, and “include” of _config.yml names “{1}”: GitHub, unlike Windows and macOS, tells upper and lower case apart, and the address of the site answers 404.',
              folder,
              named,
            ),
            readme =>
              message(
                'The folder is called “{0}”, and “include” of _config.yml names “{1}”: GitHub, unlike Windows and macOS, tells upper and lower case apart, and visitors of the site see “{2}” in its place.',
                folder,
                named,
                readme,
              ),
          ),
  };
}

function permalinkFix(kind: string, at: number, newText: string): Fix {
  return {
    kind,
    title: message('Write “permalink: /” here'),
    edits: [insertion(at, newText)],
    safe: false,
  };
}
