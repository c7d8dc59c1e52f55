import { entryOf, underlined } from '../schema/locate';
import { siteReads } from '../schema/siteUse';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { yamlOfFile } from '../syntax/yaml';
import type { YamlEntry, YamlScalar } from '../syntax/yamlValue';
import { showsCitations } from './papers/citationSpans';
import { publishedFromFix, repositoryFix, writeFix } from './profile/configFixes';
import { isRepositoryName, isTemplateRepository } from '../site/addresses/pagesRepository';
import { type Finding, type Rule, type RuleInput, type Severity } from './rule';
import { message } from '../text/message';

/** A `repository` in `_config.yml` that is not the one of this site: the citation numbers are read from there. */
export const repositoryMismatch: Rule = {
  id: 'repository-mismatch',
  group: 'facts',
  severity: 'error',
  summary: message('A “repository” that the citation counts cannot come from'),
  scope: 'file',
  appliesTo: path => path === '_config.yml',
  *check(input) {
    const { site, text, remoteRepository } = input;
    const { problems, root } = yamlOfFile(text);
    const entry = entryOf(root, 'repository');
    if (problems.length > 0 || site === undefined || entry?.value.kind !== 'scalar') return;
    if (!readers.some(reader => siteReads(site, reader))) return;
    const node = entry.value;
    const shown = showsCitations(site, input.pageModel);
    if (node.value === null || node.value === '') {
      if (shown && readsOnline(site)) yield blank(entry, node, remoteRepository);
    } else if (typeof node.value !== 'string') return;
    else if (!isRepositoryName(node.value)) yield misshapen(node, node.value, shown, remoteRepository);
    else yield* other(node, node.value, shown, input);
  },
};

const readers = ['site.repository', 'site["repository"]', "site['repository']"];

/** Whether the script has no numbers but those of the repository. */
function readsOnline(site: SiteSnapshot): boolean {
  const script = site.files.get('_includes/fetch_google_scholar_stats.html')?.text ?? '';
  return script.includes('site.repository') && !script.includes('site.data.');
}

function blank({ keyRange, value }: YamlEntry, node: YamlScalar, remote: string | undefined): Finding {
  return {
    range: underlined({ key: keyRange, value: value.range, node }),
    message: message(
      '“repository” is blank: the page finds no citation numbers. Write owner/name of the repository that holds the branch google-scholar-stats.',
    ),
    fixes:
      remote === undefined || isTemplateRepository(remote) || node.source === ''
        ? []
        : writeFix('write-remote', node, remote),
  };
}

function misshapen(node: YamlScalar, value: string, shown: boolean, remote: string | undefined): Finding {
  const extracted = repositoryFix(node);
  return {
    range: node.range,
    severity: shown ? 'error' : 'warning',
    message: message(
      '“{0}” must be owner/name, as in the repository’s address on GitHub: with “{1}” no citation numbers are found.',
      'repository',
      value,
    ),
    fixes:
      extracted.length > 0
        ? extracted
        : remote === undefined || isTemplateRepository(remote)
          ? publishedFromFix(node)
          : writeFix('write-remote', node, remote),
  };
}

function* other(
  node: YamlScalar,
  value: string,
  shown: boolean,
  { remoteRepository: remote }: RuleInput,
): Iterable<Finding> {
  if (remote === undefined || remote.toLowerCase() === value.toLowerCase()) return;
  // cloned from the template, and not pushed anywhere yet
  if (isTemplateRepository(remote)) return;
  yield {
    range: node.range,
    severity: severityOf(value, remote, shown),
    message: shown
      ? message(
          '“repository” is {0}, but this site is pushed to {1}: its citation numbers come from the other repository, or none are found.',
          value,
          remote,
        )
      : message(
          '“repository” is {0}, but this site is pushed to {1}: citation numbers would be read from the other repository.',
          value,
          remote,
        ),
    fixes: writeFix('write-remote', node, remote),
  };
}

/** Another repository of the same owner may well hold the numbers; one of a stranger shows the stranger's. */
function severityOf(value: string, remote: string, shown: boolean): Severity {
  const sameOwner = value.split('/')[0]?.toLowerCase() === remote.split('/')[0]?.toLowerCase();
  if (sameOwner) return shown ? 'warning' : 'info';
  return shown ? 'error' : 'warning';
}
