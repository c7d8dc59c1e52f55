import { visitMappings } from '../../page/data/dataMappings';
import { dataFileNames } from '../../site/data';
import { allFrameFiles } from '../../site/frameFiles';
import { isMarkdown } from '../../site/addresses/permalink';
import { printedItems, type PrintedItem } from '../../site/references/printedItems';
import { publishedSite } from '../../site/addresses/publishedSite';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { yamlOfFile } from '../../syntax/yaml';
import type { YamlScalar } from '../../syntax/yamlValue';
import { hasBaseHref } from './frameAssets';
import { pageUrls } from './pageUrls';
import { printedAsset } from './printedAsset';
import { pictureFileSource } from '../../syntax/pictureName';
import type { Finding, RuleInput } from '../rule';

/** Pictures that a data file names (`image: images/lake.png`) and that the site prints in `<img src="{{ paper.image }}">`, found by no page that does. */
export function* dataAssets({ site, path, text, pageModel, remoteRepository }: RuleInput): Iterable<Finding> {
  if (site === undefined || hasBaseHref(site)) return;
  const names = [...dataFileNames(site.config, site.files.values())].flatMap(([name, file]) =>
    file.path === path ? [name.replaceAll('/', '.')] : [],
  );
  const uses = names.flatMap(name => [...printedFrom(site, name, pageModel)]);
  if (uses.length === 0) return;
  const address = publishedSite(site, remoteRepository);
  for (const { key, node } of values(text)) {
    const findings = uses
      .filter(use => use.key === key)
      .flatMap(({ item, file, urls }) =>
        urls.map(url => printedAsset(node, item, { site, address, url, path: file.path })),
      );
    const [first] = findings;
    // one place of two may be for other values: `{% if paper.image contains "://" %}`
    if (first === undefined || findings.some(finding => finding === undefined || finding.severity === 'info')) continue;
    yield { ...first, severity: 'warning' };
  }
}

interface Use {
  /** Behind the name of the file: `conference.image`. */
  readonly key: string;
  readonly item: PrintedItem;
  readonly file: SiteFile;
  /** Of the pages that show it. */
  readonly urls: readonly string[];
}

function* printedFrom(site: SiteSnapshot, name: string, pageModel: RuleInput['pageModel']): Iterable<Use> {
  const frames = allFrameFiles(site);
  for (const file of site.files.values()) {
    if (!/\.(?:html?|md|markdown|mkd|mkdn|mkdown)$/i.test(file.path)) continue;
    const page = () => (isMarkdown(site.config.values, file.path) ? pageModel(file.path) : undefined);
    for (const item of printedItems(file, page)) {
      const keys = item.keys.join('.');
      if (!keys.startsWith(`${name}.`)) continue;
      const urls = frames.has(file) ? everyUrl(site) : pageUrls(site, file.path);
      yield { key: keys.slice(name.length + 1), item, file, urls };
    }
  }
}

/** So many tell whether a part of all pages finds a file. */
const enough = 50;

function everyUrl(site: SiteSnapshot): readonly string[] {
  return site.pages.flatMap(({ processed, url }) => (processed ? [url] : [])).slice(0, enough);
}

interface Value {
  /** The keys that lead to it, those of lists left out. */
  readonly key: string;
  readonly node: YamlScalar;
}

function values(text: string): readonly Value[] {
  const found: Value[] = [];
  visitMappings(yamlOfFile(text).root, (mapping, keys) => {
    for (const { key, value: node } of mapping.entries)
      if (node.kind === 'scalar' && typeof node.value === 'string' && isLocalPicture(node.value) && isPlain(node))
        found.push({ key: [...keys, key].join('.'), node });
    return true;
  });
  return found;
}

function isLocalPicture(value: string): boolean {
  return pictureFile.test(value) && !/:\/\/|^(?:\/\/|www\.)|[\n{}]/i.test(value);
}

const pictureFile = new RegExp(String.raw`\.${pictureFileSource}$`, 'i');

/** Whether the letters of the value are those of the file: no alias, no escapes. */
function isPlain({ value, source }: YamlScalar): boolean {
  return source === value || source.slice(1, -1) === value;
}
