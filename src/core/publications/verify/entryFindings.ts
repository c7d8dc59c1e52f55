import { type Finding } from '../../rules/rule';
import { message, type Message, type MessageValue } from '../../text/message';
import { arxivIdOfDoi } from '../../syntax/arxivId';
import { doiAddress, sameDoi } from '../../syntax/doi';
import { tellsOfAnother } from '../matching/titleNumerals';
import { judge, type Verdict } from '../matching/verdict';
import { wordsOf } from '../../text/foldedText';
import type { NamePart } from '../../page/names/nameParts';
import { withoutMarks } from '../../page/names/nameKind';
import { displayName, yearOf, type Notice, type Publication } from '../work';
import type { Entry, EntryIdentifier } from '../entries/entriesOf';
import { drawIdentifier, pointTo, useAuthors, useTitle, useYear, type EntryWriting } from '../editing/entryFixes';

/** A finding with the rule it is told under. */
export interface VerifiedFinding extends Finding {
  readonly ruleId: VerifyRuleId;
}

/** `link-title-mismatch` is also what the rule of that name says without a network. */
export type VerifyRuleId =
  | 'link-title-mismatch'
  | 'record-differs'
  | 'record-notice'
  | 'now-published'
  | 'doi-unregistered'
  | 'doi-missing';

/**
 * What a registered record says against an entry that gives its DOI. `right` is the work that the entry certainly speaks of, where it
 * was searched for and found.
 */
export function recordFindings(
  entry: Entry,
  identifier: EntryIdentifier,
  record: Publication,
  right: Publication | undefined,
  writing: () => EntryWriting,
): readonly VerifiedFinding[] {
  const address = doiAddress(identifier.doi);
  return differencesOf(entry, identifier, record, right, writing).map(finding => ({ ...finding, record: address }));
}

function differencesOf(
  entry: Entry,
  identifier: EntryIdentifier,
  record: Publication,
  right: Publication | undefined,
  writing: () => EntryWriting,
): readonly VerifiedFinding[] {
  const printed = { ...entry.printed, title: identifier.title };
  const verdict = judge(printed, record);
  if (isOther(verdict) && !namesIt(entry, record)) {
    const own = right !== undefined && !sameDoi(right.csl.DOI ?? '', identifier.doi) ? right : undefined;
    const isRenamed =
      isPerhapsRenamed(entry, identifier, record, verdict) && !(own !== undefined && areTwoPreprints(record, own));
    const [told, severity] =
      identifier.saidBy === 'label'
        ? labelMessage(record, identifier)
        : isRenamed
          ? renamedMessage(record, identifier)
          : otherMessage(verdict, record, identifier);
    const fixes = own === undefined ? [] : pointTo(identifier, own, writing(), entry.work);
    return [{ ruleId: 'link-title-mismatch', range: identifier.range, message: told, severity, fixes }];
  }
  if (verdict.kind === 'other-script' || isOther(verdict) || identifier.title !== entry.printed.title)
    return noticeFindings(identifier, record);
  if (verdict.kind === 'not-comparable')
    return [
      ...noticeFindings(identifier, record),
      {
        ruleId: 'record-differs',
        severity: 'info',
        range: identifier.range,
        message: notComparableMessage(record),
      },
    ];
  return [...noticeFindings(identifier, record), ...differences(entry, identifier, record, verdict, writing)];
}

function notComparableMessage({ csl, otherTitles }: Publication): Message {
  const [title] = [csl.title, csl['original-title'], ...otherTitles].filter(one => one !== undefined && one !== '');
  return title === undefined
    ? message('This DOI is registered without a title, so it is not known whether it is this paper. Compare the two.')
    : message(
        'This DOI is registered for “{0}”: in another script, so it is not known whether it is this paper. Compare the two.',
        title,
      );
}

/** A DOI that no registry knows. */
export function absentFinding(
  entry: Entry,
  identifier: EntryIdentifier,
  right: Publication | undefined,
  writing: () => EntryWriting,
): VerifiedFinding {
  const [told, severity] = absentMessage(identifier);
  return {
    ruleId: 'doi-unregistered',
    severity,
    range: identifier.range,
    message: told,
    fixes: right === undefined ? [] : pointTo(identifier, right, writing(), entry.work),
  };
}

function absentMessage({ doi, links, saidBy }: EntryIdentifier): readonly [Message, 'error' | 'warning' | 'info'] {
  if (saidBy === 'badge')
    return [
      message(
        'This badge says {0}, which no registry knows: readers who look for that find nothing.',
        arxivName(doi) ?? doi,
      ),
      'warning',
    ];
  if (saidBy === 'label')
    return [
      message(
        'The words of this link say {0}, which no registry knows: readers who copy that find nothing.',
        arxivName(doi) ?? doi,
      ),
      'warning',
    ];
  const overDoiOrg = links.some(({ href }) => leadsOverDoiOrg(href));
  const arxivId = arxivIdOfDoi(doi);
  // arXiv registers its papers itself: what has no record there has no page either
  if (arxivId !== undefined && !overDoiOrg)
    return [
      message(
        'No paper is registered under the number arXiv:{0}. Compare it with the one on the paper’s arXiv page.',
        arxivId,
      ),
      'error',
    ];
  // the publisher's own address may open all the same
  if (links.length > 0 && !overDoiOrg)
    return [
      message('The DOI {0} in this address is not registered. Open the link once to see where it leads.', doi),
      'info',
    ];
  return [
    message(
      'The DOI {0} does not exist: readers get an error page. Compare it with the one on the publisher’s page.',
      doi,
    ),
    'error',
  ];
}

/** Whether an address is that of a DOI itself, not that of a publisher with a DOI in it. */
export function leadsOverDoiOrg(href: string): boolean {
  return /^\s*(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i.test(href);
}

/** An entry without a DOI whose paper has one. */
export function missingFinding(entry: Entry, right: Publication, writing: () => EntryWriting): VerifiedFinding {
  return {
    ruleId: 'doi-missing',
    severity: 'hint',
    range: entry.work.title.range,
    message: message('This paper has a DOI, {0}: a link with it lasts.', right.csl.DOI ?? right.csl.id),
    fixes: drawIdentifier(entry, right, writing()),
    record: doiAddress(right.csl.DOI ?? right.csl.id),
  };
}

function isOther({ kind }: Verdict): boolean {
  return kind === 'other-work' || kind === 'probably-other-work' || kind === 'notice-of-it' || kind === 'other-authors';
}

/**
 * A preprint is often renamed before it is published. All its authors and its year agree then; but those of another preprint that they wrote
 * in that year do so too.
 */
function isPerhapsRenamed(
  { printed }: Entry,
  { title }: EntryIdentifier,
  { csl }: Publication,
  { kind, authors, year }: Verdict,
): boolean {
  if (kind !== 'other-work' || csl.type !== 'article' || title !== printed.title) return false;
  const areAll = printed.authorsComplete && authors.missing.length === 0 && authors.unregistered.length === 0;
  const agrees = year.kind === 'same' || year.kind === 'near';
  return agrees && areAll && printed.authors.length > 1 && !tellsOfAnother(title, csl.title ?? '');
}

/** Of two preprints at one server neither is the other by a former name; versions of one (`10.21203/rs.3.rs-12345/v2`) may be. */
function areTwoPreprints({ csl: a }: Publication, { csl: b }: Publication): boolean {
  if (a.type !== 'article' || b.type !== 'article') return false;
  const [one, two] = [a.DOI ?? '', b.DOI ?? ''].map(doi => doi.toLowerCase().replace(/[._/]?v\d{1,2}$/, ''));
  return one !== two && one?.split('/')[0] === two?.split('/')[0];
}

/** The registered title stands in the entry: what was read as its title was something else, such as the journal. */
function namesIt({ work }: Entry, { csl, otherTitles }: Publication): boolean {
  const written = work.lines.map(({ text }) => wordsOf(text).join('')).join('');
  return [csl.title, csl['original-title'], ...otherTitles].some(title => {
    const joined = wordsOf(title ?? '').join('');
    return joined.length >= 12 && joined !== wordsOf(work.title.text).join('') && written.includes(joined);
  });
}

function renamedMessage(record: Publication, { title }: EntryIdentifier): readonly [Message, 'warning'] {
  const told = message(
    'This DOI is registered for {0}, a preprint by the same authors. The entry says “{1}”. The preprint may have been renamed since, or the link opens another paper: compare the two.',
    named(record),
    title,
  );
  return [told, 'warning'];
}

function named(record: Publication): MessageValue {
  const year = yearOf(record.csl);
  return year === undefined ? `“${titleOf(record)}”` : message('“{0}” ({1})', titleOf(record), String(year));
}

/** The link itself opens something else, which is compared by its own number. */
function labelMessage(record: Publication, { doi, title }: EntryIdentifier): readonly [Message, 'warning'] {
  const told = message(
    'The words of this link say {0}, which is registered for {1}. The entry says “{2}”: readers who copy that get another paper.',
    arxivName(doi) ?? doi,
    named(record),
    title,
  );
  return [told, 'warning'];
}

function arxivName(doi: string): string | undefined {
  const id = arxivIdOfDoi(doi);
  return id === undefined ? undefined : `arXiv:${id}`;
}

function otherMessage(
  { kind }: Verdict,
  record: Publication,
  { doi, title, saidBy }: EntryIdentifier,
): readonly [Message, 'error' | 'warning'] {
  if (kind === 'notice-of-it')
    return [
      message('This DOI is that of {0}: it is about the paper or accompanies it, and readers get that.', named(record)),
      'warning',
    ];
  if (kind === 'other-authors')
    return [
      message(
        'This DOI is registered for a paper of this title by {0}: none of the authors here is among them.',
        (record.csl.author ?? []).slice(0, 3).map(displayName),
      ),
      'warning',
    ];
  if (saidBy === 'badge')
    return [
      message(
        'This badge says {0}, which is registered for {1}. The entry says “{2}”: readers who look for that get another paper.',
        arxivName(doi) ?? doi,
        named(record),
        title,
      ),
      'warning',
    ];
  const told =
    kind === 'probably-other-work'
      ? message(
          'This DOI is registered for {0}, by other authors. The entry says “{1}”. The link probably opens another paper.',
          named(record),
          title,
        )
      : message(
          'This DOI is registered for {0}. The entry says “{1}”. The link opens another paper.',
          named(record),
          title,
        );
  return [told, 'error'];
}

function differences(
  entry: Entry,
  { doi }: EntryIdentifier,
  record: Publication,
  { kind, authors, year }: Verdict,
  writing: () => EntryWriting,
): readonly VerifiedFinding[] {
  const found: VerifiedFinding[] = [];
  const { work } = entry;
  if (kind === 'title-differs')
    found.push({
      ruleId: 'record-differs',
      // a preprint is often renamed before it is published
      severity: record.csl.type === 'article' ? 'info' : 'warning',
      range: work.title.range,
      message: message('Registered under {0} as “{1}”: the title here is different.', doi, titleOf(record)),
      fixes: useTitle(entry, record, writing()),
    });
  const unregistered = authors.unregistered.flatMap(at => work.authors.names[at] ?? []);
  const first = unregistered.map(unmarked).at(0);
  if (authors.agreement !== 'unknown' && (first !== undefined || authors.missing.length > 0))
    found.push({
      ruleId: 'record-differs',
      severity: 'info',
      range: work.authors.line.place(first ?? wholeList(entry)),
      message:
        first === undefined
          ? missingMessage(authors.missing)
          : message('“{0}” is not among the registered authors of this paper.', first.text),
      fixes: useAuthors(entry, record, writing()),
    });
  const place = entry.yearPlaces.at(-1);
  // a preprint's year is not that of the venue the entry names
  if (year.kind === 'differs' && place !== undefined && record.csl.type !== 'article')
    found.push({
      ruleId: 'record-differs',
      severity: 'warning',
      range: place.range,
      message: message('Registered with the year {0}; here it says {1}.', String(year.registered), String(place.year)),
      fixes: useYear(place, year.registered),
    });
  return found;
}

/** Whom the entry leaves out: the first three by name. */
function missingMessage(missing: readonly string[]): Message {
  const names = missing.slice(0, 3);
  const more = missing.length - 3;
  if (more > 0) return message('{0} and {1} more are registered as authors of this paper too.', names, String(more));
  return missing.length === 1
    ? message('{0} is registered as an author of this paper too.', names)
    : message('{0} are registered as authors of this paper too.', names);
}

/** `Mei Lin†` is Mei Lin, whoever did equal work. */
function unmarked({ text, from, to }: NamePart): NamePart {
  const name = withoutMarks(text);
  return name !== '' && text.startsWith(name) ? { text: name, from, to: from + name.length } : { text, from, to };
}

function wholeList({ work: { authors } }: Entry): { readonly from: number; readonly to: number } {
  return { from: authors.names[0]?.from ?? 0, to: authors.names.at(-1)?.to ?? 0 };
}

function noticeFindings(identifier: EntryIdentifier, { notices }: Publication): readonly VerifiedFinding[] {
  return notices.flatMap(notice => {
    const told = noticeMessage(notice);
    if (told === undefined) return [];
    const [text, severity] = told;
    return [{ ruleId: 'record-notice' as const, range: identifier.range, message: text, severity }];
  });
}

function noticeMessage(notice: Notice): readonly [Message, 'warning' | 'info'] | undefined {
  if (notice.kind === 'retracted')
    return [message('This paper has been retracted: readers see that when they open it.'), 'warning'];
  if (notice.kind === 'concern') return [message('The publisher has expressed concern about this paper.'), 'warning'];
  if (notice.kind === 'corrected') return [message('A correction of this paper has been published.'), 'info'];
  return undefined;
}

function titleOf({ csl }: Publication): string {
  return csl.title ?? csl['original-title'] ?? csl.id;
}
