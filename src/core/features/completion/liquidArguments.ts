import { publishedFiles } from '../../site/publishedFiles';
import { isWritten } from '../../site/settings/collectionSettings';
import { pathInCollections } from '../../site/settings/siteFolders';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { cutLiquid } from '../../syntax/cutLiquid';
import { titleOfPage } from '../../site/titleOfPage';
import { isInQuotes, liquidPlace } from '../liquid/liquidPlace';
import { choice, type Choice } from './choice';
import type { CompletionSource } from './completionItem';

/** What stands behind the name of a tag and is no value: files of `link`, posts, languages, how a loop goes, how values are compared. */
export const liquidArguments: CompletionSource = ({ site, text, offset }) => {
  const place = liquidPlace(text, offset);
  if (site === undefined || place?.kind !== 'tag' || isInQuotes(place.before)) return undefined;
  const words = [...cutLiquid(place.before.trimStart(), /(?<!\s)\s+/g)];
  const word = words.pop() ?? '';
  const choices = words.length === 0 ? [] : choicesBehind(words, site);
  if (choices.length === 0) return undefined;
  // not the dash of whitespace control: `{% link ab‸-%}`
  const behind = /^(?:[^\s%}-]|-(?!%\}))*/.exec(text.slice(offset, offset + 300))?.[0].length ?? 0;
  const range = { start: offset - word.length, end: offset + behind };
  return choices.map(({ value, kind, detail }) => ({
    label: value,
    kind,
    detail,
    documentation: [],
    range,
    insertText: value.endsWith(':') ? `${value} ` : value,
  }));
};

function choicesBehind([tag = '', ...given]: readonly string[], site: SiteSnapshot): readonly Choice[] {
  switch (tag) {
    case 'link':
      return given.length === 0 ? linkChoices(site) : [];
    case 'post_url':
      return given.length === 0 ? postChoices(site) : [];
    case 'highlight':
      return given.length === 0
        ? languages.map(name => choice(name, 'value'))
        : choicesOf(['linenos'].filter(name => !given.includes(name)));
    case 'for':
      return loopChoices(given, ['reversed', 'limit:', 'offset:']);
    case 'tablerow':
      return loopChoices(given, ['cols:', 'limit:', 'offset:']);
    case 'if':
    case 'elsif':
    case 'unless':
      return conditionChoices(given);
    default:
      return [];
  }
}

/** Those that the preview colours, by Rouge's names (https://rouge-ruby.github.io/docs/file.Languages.html). */
const languages =
  'python bash console json yaml html css javascript typescript c cpp java go rust r matlab ruby sql tex bibtex markdown liquid diff docker ini toml xml scss'.split(
    ' ',
  );

function choicesOf(names: readonly string[]): readonly Choice[] {
  return names.map(name => choice(name, 'parameter'));
}

/** `paper in papers`, and behind that what is not given yet; behind a colon stands a value. */
function loopChoices([, isIn, list, ...given]: readonly string[], all: readonly string[]): readonly Choice[] {
  if (isIn !== 'in' || list === undefined || given.at(-1)?.endsWith(':') === true) return [];
  return choicesOf(
    all.filter(name => !given.some(word => word.startsWith(name)) && (name !== 'reversed' || given.length === 0)),
  );
}

const comparing = ['==', '!=', 'contains', '>', '<', '>=', '<='];
const joining = ['and', 'or'];

/** Behind a value what it is compared with another by; behind that other what goes on. */
function conditionChoices(given: readonly string[]): readonly Choice[] {
  const [operator, value] = given.length < 2 ? ['', given[0]] : given.slice(-2);
  if (value === undefined || comparing.includes(value) || joining.includes(value)) return [];
  return choicesOf(comparing.includes(operator) ? joining : [...comparing, ...joining]);
}

/** Pages and posts by the paths that Jekyll knows them by, and what Jekyll copies. */
function linkChoices(site: SiteSnapshot): readonly Choice[] {
  const pages = site.pages.filter(
    ({ processed, collection }) => processed && (collection === undefined || isWritten(site, collection)),
  );
  return [
    ...pages.map(({ path, collection }) =>
      choice(collection === undefined ? path : pathInCollections(site, path), 'page', titleOfPage(site, path)),
    ),
    ...publishedFiles(site).map(path => choice(path, 'file')),
  ];
}

/** `2026-01-02-lakes` of `_posts/2026-01-02-lakes.md`, the latest first. */
function postChoices(site: SiteSnapshot): readonly Choice[] {
  return site.pages
    .filter(({ collection, path }) => collection === 'posts' && path.includes('_posts/'))
    .map(({ path }) => {
      const name = path.slice(path.indexOf('_posts/') + '_posts/'.length).replace(/\.[^./]+$/, '');
      return choice(name, 'page', titleOfPage(site, path));
    })
    .reverse();
}
