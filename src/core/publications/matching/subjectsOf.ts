const corrected = String.raw`corrections?|corrigend(?:um|a)|errat(?:um|a)|addend(?:um|a)|expression of concern`;

/** `Author’s Correction`, `Retraction Note`, `Expression of Concern`. */
const correction = String.raw`(?:(?:author|publisher|editor(?:ial)?)(?:['’]?s)?\s)?(?:${corrected}|retraction|withdrawal)`;

const said = String.raw`comments?|reply|rebuttal|rejoinder|discussion`;

const review = String.raw`(?:book\s|peer\s)?review(?:er)?(?:\sreport)?(?:\s#?\d{1,2})?\s(?:of|for)|decision letter for|authors?['’]?s?\s(?:response|reply)\s(?:to|for)`;

const ofKind = String.raw`(?:supplementary|supplemental|supporting|additional|online|electronic|replication|reproduction|research|source)`;
const material = String.raw`(?:${ofKind}\s){0,2}(?:data|data\s?sets?|code|software|art[ei]facts?|packages?|videos?|appendix|supplement|(?<=\s)(?:materials?|information|files?))`;

const cover = String.raw`(?:(?:inside|outside|front|back|journal)\s){0,2}cover(?:\s(?:picture|image|art|feature|profile))?|frontispiece|(?:figure|fig\.|table)\s\w{1,4}`;

/** What stands before the title of the paper that something is about or goes with, at publishers and archives of all kinds. */
const heading = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,3}(?:${[
    String.raw`${correction}(?:\s(?:note|notice))?(?:\s(?:to|for|on)\b|\sof(?=:)|(?=\s?[:–—.("“‘[]|\s-\s)|(?<=um|ta|da)\b)`,
    String.raw`(?:publisher|editor)(?:['’]?s)\snote(?=:)`,
    String.raw`(?:an?\s)?(?:(?:${said})(?:\s(?:on|to|of|for)|(?=:))|response\sto)`,
    review,
    String.raw`${material}(?:\s(?:for|from|to|accompanying)|\s\d{1,2}\sof)\b`,
    String.raw`(?:${cover})(?:\sfrom)?(?=:)`,
    String.raw`(?:更正|勘误|订正|撤稿|撤回)(?:声明|启事|通知|说明)?(?=[:：])`,
  ].join('|')})[^\p{L}\p{N}]{0,4}(?=\S)`,
  'iu',
);

/** What stands behind it: `Lakes – CORRIGENDUM`, `Lakes [Erratum]`, `Lakes: Reply`, `Lakes (Supplementary Material)`. */
const ending = new RegExp(
  String.raw`(?<=\S)(?::\s|\.\s|\s[–—-]\s|\s?[[(（])(?:${corrected}|${said}|supplement|${ofKind}\s(?:materials?|information|data|appendix)|更正|勘误)[)\]）]?$`,
  'iu',
);

const quoted = /["“‘«《「『]([^"“”«»《》「」『』]{4,400})["”’»》」』]/u;
const before = /\b(?:about|concerning|for|from|of|on|regarding|to)(?:\sthe\s(?:article|letter|paper))?\W{1,3}$/i;
const beside = /更正|勘误|订正|撤稿|撤销|撤回|商榷|补充材料/u;

/** `Lakes [J. Lakes 12 (2029) 1–9]`, `Lakes (Lakes 3/2029)`. */
const place = /\s(?:\[[^[\]]{1,99}\]|\([^()]{1,99}\))$/;

/**
 * The titles that the paper may have which something is about or goes with, by its own title: a correction or retraction (`Corrections to
 * “Lakes”`), a comment, a review, supplementary material, data, a cover. None where a title tells of none.
 */
export function subjectsOf(title: string): readonly string[] {
  const [whole = '', inside = ''] = quoted.exec(title) ?? [];
  const outside = title.slice(0, title.indexOf(whole));
  const isAbout = inside !== '' && (before.test(outside) || beside.test(title.replace(whole, '')));
  const rest = title.replace(heading, '').replace(ending, '');
  return [rest === title ? '' : rest, isAbout ? inside : '']
    .filter(subject => subject !== '')
    .flatMap(subject => [subject, subject.replace(place, ''), ...subjectsOf(subject)]);
}
