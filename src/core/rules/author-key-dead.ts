import { entryOf } from '../schema/locate';
import { keysWithin } from '../schema/keyFacts';
import { authorUse, shownUnlessBlank } from '../schema/siteUse';
import type { SiteSnapshot } from '../site/siteSnapshot';
import type { YamlMapping, YamlScalar } from '../syntax/yamlValue';
import type { OffsetRange } from '../text/range';
import { isInOneLanguage } from '../site/languageNames';
import { authorProfiles, holdsProfiles } from './profile/authorProfiles';
import { blankFix } from './profile/configFixes';
import { closedService } from './profile/deadServices';
import { showFix } from './profile/profileLinkFix';
import { isRead, isShownNowhere } from './profile/shownNowhere';
import { filledKeys, withoutBlank } from './spelling/blankEntries';
import { misspelt } from './spelling/misspelt';
import { nearName } from '../text/nearName';
import { type Finding, type Rule } from './rule';
import { message, type Message } from '../text/message';

/** Entries of the profile that no visitor ever sees as their author means them. */
export const authorKeyDead: Rule = {
  id: 'author-key-dead',
  group: 'structure',
  severity: 'warning',
  summary: message('Entries of the profile that are not shown, or shown empty'),
  needsAllTexts: true,
  scope: 'file',
  appliesTo: holdsProfiles,
  *check({ path, text, site }) {
    if (site === undefined) return;
    for (const { name, node } of authorProfiles(path, text, site)) {
      for (const entry of effective(node)) {
        const full = `${name}.${entry.key}`;
        const nearly = misspeltFinding(full, entry, node, text, site);
        if (nearly === undefined) yield* deadFinding(full, entry.key, entry.value, site);
        else yield nearly;
      }
    }
  },
};

interface Effective {
  readonly key: string;
  readonly keyRange: OffsetRange;
  readonly value: YamlScalar;
}

/** The entries with a single value that is not blank; of two equal keys the last, as Ruby does. */
function effective(node: YamlMapping): readonly Effective[] {
  return node.entries.flatMap(({ key, keyRange, value }) => {
    const written = value.kind === 'scalar' && value.source !== '' && value.value !== null;
    return written && entryOf(node, key)?.value === value ? [{ key, keyRange, value }] : [];
  });
}

/** `nmae` and `google_scholar`, where nothing reads them, and the profile has no `name` and no `googlescholar`, or has them blank. */
function misspeltFinding(
  name: string,
  { key, keyRange }: Effective,
  profile: YamlMapping,
  text: string,
  site: SiteSnapshot,
): Finding | undefined {
  const known = keysWithin('siteConfig', ['author']).map(fact => fact.name);
  if (known.includes(key) || isRead(site, key)) return undefined;
  const filled = filledKeys(profile);
  const meant = nearName(
    key,
    known.filter(other => !filled.has(other)),
  );
  return meant === undefined || isInOneLanguage(key, meant)
    ? undefined
    : misspelt(keyRange, name, meant, withoutBlank(profile, meant, text));
}

function* deadFinding(name: string, key: string, node: YamlScalar, site: SiteSnapshot): Iterable<Finding> {
  const { range, value } = node;
  if (value === '') {
    if (!shownUnlessBlank(site, key)) return;
    yield { range, message: shownForNothing(name, key, site), fixes: blankFix(node), unfinished: range };
    return;
  }
  const service = closedService(key);
  if (service !== undefined && authorUse(site, key) !== undefined) {
    yield {
      range,
      message: message(
        '{1} was closed: the link that “{0}” makes leads visitors nowhere. Leave it blank.',
        name,
        service,
      ),
      fixes: blankFix(node),
    };
  } else if (isShownNowhere(site, key)) {
    yield {
      range,
      message: message(
        '“{0}” is shown nowhere: no layout or include of this site reads it. Add it to _includes/author-profile.html, or leave it blank.',
        name,
      ),
      fixes: [...showFix(key, value, site), ...blankFix(node).map(fix => ({ ...fix, safe: false }))],
    };
  }
}

/** What visitors see of `linkedin: ""`: by the template a link to linkedin.com/in/, like any other. */
function shownForNothing(name: string, key: string, site: SiteSnapshot): Message {
  const use = authorUse(site, key);
  switch (use?.kind) {
    case 'handle':
      return message(
        '“{0}” is set to "", which is not blank: the page shows a link for it, to “{1}” without an account.',
        name,
        use.prefix,
      );
    case 'address':
      return message(
        '“{0}” is set to "", which is not blank: the page shows a link for it that leads to the page itself.',
        name,
      );
    case 'mail':
      return message(
        '“{0}” is set to "", which is not blank: the page shows a link for it that writes to nobody.',
        name,
      );
    case 'text':
    case undefined:
      return message('“{0}” is set to "", which is not blank: the page shows an empty entry for it.', name);
  }
}
