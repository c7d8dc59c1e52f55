import { yamlOfFile } from '../syntax/yaml';
import { blankFix } from './profile/configFixes';
import { entryValues, type NamedScalar } from './profile/configValues';
import { knownKey, type KnownKey } from './spelling/knownKeys';
import { type Finding, type Rule, type RuleInput } from './rule';
import { message } from '../text/message';

/** Keys of search engines and statistics that came along with a fork and belong to somebody else. */
export const copiedVerificationKey: Rule = {
  id: 'copied-verification-key',
  group: 'privacy',
  severity: 'error',
  summary: message('Ownership keys and measurement ids of someone else'),
  scope: 'file',
  appliesTo: path => path === '_config.yml',
  *check(input) {
    const { problems, root } = yamlOfFile(input.text);
    if (problems.length > 0) return;
    for (const named of entryValues(root)) {
      const key = typeof named.node.value === 'string' ? knownKey(named.node.value) : undefined;
      if (key !== undefined && ownerOf(input) !== key.owner.toLowerCase()) yield copied(named, key);
    }
  },
};

/** By the remote; without one by `repository`, as the author wrote it. */
function ownerOf({ remoteRepository, site }: RuleInput): string | undefined {
  const repository = remoteRepository ?? site?.config.values.repository;
  return typeof repository === 'string' ? repository.split('/')[0]?.toLowerCase() : undefined;
}

function copied({ name, node }: NamedScalar, { kind, owner }: KnownKey): Finding {
  return {
    range: node.range,
    message:
      kind === 'analytics'
        ? message(
            '“{0}” is the measurement id of {1}: the visits of your page are counted there, and you never see them. Leave it blank, or write your own.',
            name,
            owner,
          )
        : message(
            '“{0}” is the key of {1}, who can claim this site as their own with the search engine. Leave it blank, or write your own.',
            name,
            owner,
          ),
    fixes: blankFix(node).map(fix => ({ ...fix, safe: false })),
  };
}
