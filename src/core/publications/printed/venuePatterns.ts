import { publisherSource } from '../../page/venues/publisherNames';
import { lazy } from '../../lazy';
import { foreignMonthSource, monthSource } from '../../time/calendarNames';
import { acronym } from '../venues/acronym';
import { supplementSource } from './chineseNumbers';
import { numberWordCasedSource } from '../../page/venues/numberWords';
import { monthAlone, pagesLead, pagesTold } from './eventParts';

/** Some give the month with it: `2024.06`. */
const year = String.raw`(?<year>(?:19|20)\d\d)(?:\.(?:0[1-9]|1[0-2]))?`;
/** Where no name ends: `Lakes, pp. 101`, `Lakes, no. 3`, `Lakes, Article 101` are no volumes. */
const notBehindNumberWord = String.raw`(?<![,，.]\s(?:${numberWordCasedSource})\.?)`;
const name = String.raw`(?<name>[\p{L}《][^\d"“”;；]{2,140}?|\p{Script=Han}{2})${notBehindNumberWord}`;
/** The name of an event may hold a number: `33rd`, `第33届`. */
const event = String.raw`(?<name>[\p{L}《\d][^"“”;；]{2,200}?)${notBehindNumberWord}`;
/** Also with the letters of its journal, `SMC-12`; those of a report are its number. */
const volume = String.raw`(?<volume>\d{1,4}|(?!TR-)[A-Z]{1,3}-\d{1,3})`;
const issue = String.raw`(?<issue>(?!(?:19|20)\d\d[)）])[\dA-Z]{1,4}(?:[-–]\d{1,3})?|\d{1,3}_suppl(?:_\d)?|[Ss]uppl(?:ement|\.)?\s?\d{1,3}|${supplementSource})`;
/** Where an article goes on behind its first pages: `12-20+33`, `12-20, 33-35`; behind a comma it may be the year. */
const further = String.raw`(?:(?:\s?\+\s?|[,，]\s?(?!(?:19|20)\d\d(?!\d)))\d{1,5}(?:\s?[-–—]{1,2}\s?\d{1,5})?(?![\d(（])){0,3}`;
/** Also the number of an article with the letters of its journal, `e2029XY036233`, and what is online alone behind the last page, `1-9.e7`. */
const pages = String.raw`(?:${pagesLead}|文章编号\s?[:：]?\s?)?(?<page>(?:e?(?:19|20)\d\d[A-Z]{2}\d{6}|[A-Z]?\w{0,5}\d{1,8})(?::\d{1,3})?(?:\s?[-–—]{1,2}\s?[A-Z]?\d{1,8}(?::\d{1,3}|\.e\d{1,3})?${further})?)`;
/** A publisher as a part of an expression, told by its name, so that no part of an abbreviated venue (`Proc. ACM Lakes`) is taken for one. */
export const publisherTold = String.raw`${publisherSource}|[\p{L}\s]{2,30}(?:Press|Verlag|Publish\w{2,6}|Society|Machinery)`;
/** The stop of `Proc. IEEE` is none behind a name. */
const printedBy = String.raw`(?:(?<!(?<!\p{L})[Pp]roc)\.\s(?<publisher>${publisherTold}))?`;
/** With its days, or with a comma: `1 April `, `July 5-9, `, `December, `, `12 de julio de `. */
const month = String.raw`(?:(?:\d{1,2}\.?\s(?:de\s)?)?(?:${monthAlone}\s(?:de\s)?(?:\d{1,2}(?:\s?[-–]\s?\d{1,2})?,\s)?|(?:${monthSource}|${foreignMonthSource})\.?,\s))?`;
const behindName = String.raw`(?<acronym>${acronym})`;

/** The forms of a venue with its year and numbers that are common on homepages; the first that fits counts. Groups: `VenueGroups`. */
export const venuePatterns = lazy<readonly RegExp[]>(() =>
  [
    // Conference on Lakes 2024 (ICL), 2024, pp. 1-9
    String.raw`${event}\s${year}\s\(${behindName}\)(?:,\s(?:19|20)\d\d)?(?:,\s${pagesTold})?`,
    // Advances in Lake Systems 36 (NeurIPS 2024)
    String.raw`${name},?\s${volume}\s\(${behindName}[\s'’-]{0,2}${year}\)(?:,\s${pagesTold})?`,
    // Image and Vision Computing 119 (2022): 104394 · Journal of Lakes 34, no. 2 (2022): 163-179
    String.raw`${name},?\s${volume}(?:(?:,\sno\.\s|\s?\()${issue}\)?)?\s\(${year}\)(?:\s?[:：,]\s?${pages})?`,
    // J. Lake Math. (2) 34 (2021), no. 4, 937–1009 · Lake Math. Ann. 58 (2019), no. 4, Paper No. 139, 9 pp. · Lake Math. Not. 2014, no. 8, 2119–2125
    String.raw`(?<name>\p{L}[^\d"“”;；,]{2,120}?(?:\s\(\d\))?)\s${volume}\s\(${year}\)(?:,\sno\.\s${issue})?,\s(?:(?:Paper|Art\.|Article)\s(?:[Nn]o\.\s)?)?${pages}(?:,\s\d{1,3}\spp)?`,
    String.raw`(?<name>\p{L}[^\d"“”;；,]{2,120}?)\s${year},\sno\.\s${issue},\s${pages}`,
    // Applied Lakes, vol. 54, 2867–2880 (2024) · Lake Health, vol. 83: 104232 (2022)
    String.raw`${name},\s[Vv]ol\.\s?${volume}(?:,\sno\.\s?${issue})?(?:[,:]\s${pages})?\s\(${year}\)`,
    // LOCH Waters, e1012854 (2025)
    String.raw`${name},\s(?<page>e\d{4,9})\s\(${year}\)`,
    // Lakes and Boats, vol.9, no. 24, 2022, pp. 24822-24842
    String.raw`${name},\s[Vv]ol\.\s?${volume}(?:,\sno\.\s?${issue})?,\s${month}${year},\s?${pages}`,
    // IEEE Trans. Lakes, vol. 12, no. 3, pp. 1–9, Mar. 2024 · IEEE Trans. Lakes, vol. 62, pp. 1–9, 2024, Art. no. 5600114
    String.raw`${name},\s[Vv]ol\.\s?${volume}(?:,\sno\.\s?${issue})?(?:,\s(?!(?:19|20)\d\d$)${pages})?(?:,\s${month}${year}(?:,\sArt\.?\sno\.\s?(?<article>\w{1,12}))?)?`,
    // Nat Lakes. 2024;15(1):1234 · J Lake Oncol. 2029;37(15_suppl):1234 · Lake Database Syst Rev 2029;(7):LD012345
    String.raw`${name}\.?\s${year};\s?(?=[\d(A-Z])(?:${volume})?(?:\(${issue}\))?:\s?${pages}`,
    // Lake Evolution 6, no. 1: veaa032 (2020) · The Lake, 399.10329: 1070–1078 (2022)
    String.raw`${name},?\s${volume}(?:(?:,\sno\.\s|\s?\()${issue}\)?)?\s?[:：]\s?${pages}\s\(${year}\)`,
    String.raw`${name},?\s(?<volume>\d{1,4})\.(?<issue>\d{1,5})\s?[:：]\s?${pages}\s\(${year}\)`,
    // Lakes in Medicine & Biology 69.11:115003, 2024
    String.raw`${name},?\s(?<volume>\d{1,4})\.(?<issue>\d{1,3}(?:[-–]\d{1,3})?)\s?[:：]\s?${pages},\s${month}${year}`,
    // Journal of Lakes (2025): 1–27
    String.raw`${name}\s\(${year}\)\s?[:：,]\s?${pages}`,
    // Lake Microbiology, s41564-025-02257-4 (2026)
    String.raw`${name},\ss\d{5}-\d{3}-\d{5}-[\dx]\s\(${year}\)`,
    // Trans. Lake Comput. Appl. Just Accepted (October 2024)
    String.raw`${name}\.\sJust Accepted\s\(${month}${year}\)`,
    // Journal of Lakes 12.3 (2024): 163-179
    String.raw`${name},?\s(?<volume>\d{1,4})\.(?<issue>\d{1,3}(?:[-–]\d{1,3})?)\s\(${year}\)(?:\s?[:：,]\s?${pages})?`,
    // Lakes and Boats, 2022, May, 1-17
    String.raw`${name},\s${year},\s${monthAlone},\s?${pages}`,
    // Journal of Lakes 12, no. 3, pp. 163-179, 2024
    String.raw`${name}\s${volume}(?:,\sno\.\s${issue})?(?:,\s${pages})?,\s${month}${year}`,
    // In Proc. of the Symposium on Lakes (ISL 2024) · Symposium on Lakes (ISL'24), pp. 1-9
    String.raw`${event}\s\(${behindName}[\s'’-]{0,2}${year}\)(?:,\s${pagesTold})?`,
    String.raw`${event}\s\(${behindName}\s?['’](?<short>\d\d)\)(?:,\s${pagesTold})?(?:,\s${month}${year})?`,
    // Proceedings of the Conference on Lakes, 2024, pp. 1-9
    String.raw`${event},\s${month}${year},\s${pagesTold}`,
    // European Journal of Lakes, 118487 (2025)
    String.raw`${name},\s(?<page>\d{5,7})\s\(${year}\)`,
    // Archives of Lake Mapping XLVIII-1/W2-2023, 1399–1404: the volume holds the year
    String.raw`${name},?\s(?<volume>[IVXL]{1,8}-(?:\d{1,2}(?:/W\d{1,2})?|W\d{1,2})-${year}),\s${pages}(?:,\s(?:19|20)\d\d)?`,
    // Lake Science, 2024, 1-17 · Lake Science, 2024: 1-17
    String.raw`${name}[,，]\s?${year}\s?[:：,，]\s?(?:pp?\.\s?)?(?<page>\d{4,8}|[eE]\d{2,8}|\d{1,5}\s?[-–—]{1,2}\s?\d{1,5}${further})`,
    // Lake Science, 2024, 12: no page is without its volume
    String.raw`${name}[,，.]\s?${year}[,，]\s?(?<volume>\d{1,3})`,
    // Journal of Lakes 12(3), 2024 · Journal of Lakes 12(3), 2024, pp. 1-9
    String.raw`${name}[,，]?\s${volume}(?:\s?[(（]${issue}[)）])?[,，]\s?${year}(?:[,，]\s?${pages})?`,
    // Journal of Lakes, 12(3), 1-9, 2024 · Journal of Lakes 12(3):1-9
    String.raw`${name}[,，]?\s${volume}(?:\s?[(（]${issue}[)）])?\s?[:：,，]\s?${pages}(?:(?:[,，]\s?${month}|\s\()${year}\)?)?`,
    // 虚构学报,2020(12):111-114
    String.raw`(?<name>[\p{Script=Han}《][^\d"“”;；]{2,140}?)[,，.]\s?(?<volume>(?:19|20)\d\d)\s?[(（]${issue}[)）](?:\s?[:：,，]\s?${pages})?`,
    // Journal of Lakes, 2022, (6): 49-60 · 湖泊学报, 2022, (6)
    String.raw`${name}[,，.]\s?${year}[,，]\s?[(（]${issue}[)）](?:\s?[:：,，]\s?${pages})?`,
    // 虚构学报, 2021, 44(1): 1-12
    String.raw`${name}[,，.]\s?${year}[,，]\s?${volume}(?:\s?[(（]${issue}[)）])?(?:\s?[:：,，]\s?${pages})?`,
    // 虚构存储会议论文集. 2023: 1-14 · Symposium on Lakes (SL). IEEE, 2023: 1-4
    String.raw`${event}${printedBy}[,，.。]\s?${year}[:：]\s?${pages}`,
    // In Proceedings of …, pp. 1-9. ACM, 2024 · Name (2024) · CVPR 2024 · ISPRS-JPRS-2024
    String.raw`${event}(?:,\s${pagesTold})?${printedBy}(?:,\s?${month}|\s[-–—]\s${month}|，\s?|\s\(${month}|[\s-])${year}\)?`,
    // ICLR 2026. Rio de Janeiro, Brazil.
    String.raw`(?<name>[\w\s&/-]{0,20}${acronym}[\w\s&/-]{0,20}?)\s${year}\.\s(?:Online|\p{Lu}[\p{L}.\s-]{2,30}(?:,\s\p{Lu}[\p{L}.\s-]{1,24})?)`,
    // ICLR2025
    String.raw`(?<name>[A-Z]{2,}[A-Za-z]{0,8}|[A-Z][A-Za-z]{0,9}[A-Z])${year}`,
    // HPDC'24
    String.raw`${event}\s?['’](?<short>\d\d)`,
  ].map(source => new RegExp(`^${source}$`, 'u')),
);

/** `Proceedings of the 2029 LCI Conference on Lakes, 2030`: the name of an event, which may hold a year, and the year behind it. */
export const behindEvent = lazy(() => new RegExp(`^${event},\\s${month}${year}$`, 'u'));

/**
 * `Trans. Lakes 48, 4, Article 123 (July 2029), 14 pages`, `Proc. ACM Lakes 8, POPL (January 2029), 1-30`: volume and issue as the digital library of
 * the ACM gives them to be cited. The number of an article is none of its pages.
 */
export const acmArticle = lazy(
  () =>
    new RegExp(
      String.raw`^(?:(?:19|20)\d\d\.\s)?(?=.*(?:ACM|,\sArticle)\s)${name},?\s(?<volume>\d{1,3}),\s(?<issue>[A-Z]{2,10}\d{0,2}|\d{1,3}(?:[-–]\d{1,2})?)(?:,\sArticle\s(?:[Nn]o\.\s)?(?<article>\d{1,5}))?\s\((?:${monthAlone}\s)?${year}\)(?:,\s\d{1,3}\spages|[,:]\s(?<page>\d{1,5}(?::\d{1,3})?(?:\s?[-–—]{1,2}\s?\d{1,5}(?::\d{1,3})?)?))?$`,
      'u',
    ),
);

/** Where no year stands ahead, beside which one before numbers may be that of an event: `Lake Science & Technology 2029, 58(18), 8065–8075`, as chemists write it. */
export const patternsBeforeNumbers = lazy<readonly RegExp[]>(() =>
  [
    `${name}\\s${month}${year}[,，]\\s?(?=\\d{1,4}\\s?[(（:：,，])${volume}(?:\\s?[(（]${issue}[)）])?(?:\\s?[:：,，]\\s?${pages})?`,
  ].map(source => new RegExp(`^${source}$`, 'u')),
);

/** What stands behind a year of its own: `2024. In Proceedings of the 33rd …, pp. 1-9`, `2024. Proceedings of ISL 2023, 12(1), 1-9`. */
export const patternsBehindYear = lazy<readonly RegExp[]>(() =>
  [
    `^${event}(?:,\\s|，\\s?)${volume}(?:\\s?[(（]${issue}[)）])?(?:,\\s|，\\s?)${pages}$`,
    // 2029. Lake Journal, 16(2) · 2029. Lake Journal, 16
    `^${event},\\s${volume}\\s?\\(${issue}\\)$`,
    // 2029. 虚构学报 (4):12–25 · 2029. 虚构学报, (4), 12–25
    `^${name}\\s?[(（]${issue}[)）]\\s?[:：]\\s?${pages}$`,
    `^${name}(?:,\\s|，\\s?)[(（](?=\\d)${issue}[)）]\\s?[:：,，]\\s?${pages}$`,
    // 2029. Lake Journal 110(D18)
    `^${name}\\s${volume}\\s?\\(${issue}\\)$`,
    `^${event},\\s(?<volume>\\d{1,3})$`,
    `^${event}(?:,\\s${pages})?$`,
  ].map(source => new RegExp(source, 'u')),
);

/** `ICML 2025 Position Embedding`: a series that is known, with what the paper is about behind it. */
export const withTopic = /^(?<name>(?:ACM\s|IEEE\s)?[A-Z][A-Za-z]{1,10})\s(?<year>(?:19|20)\d\d)\s[^.。!?]{1,60}$/;

/** `CVPR 2029 Workshop on Rivers`, `ACL 2029 Findings`, `ACL 2029, Findings`: not the conference, but beside it. */
export const besideConference =
  /^(?<name>(?:ACM\s|IEEE\s)?[A-Z][A-Za-z]{1,10})\s(?<year>(?:19|20)\d\d),?\s(?<part>(?:Workshop|Findings)(?:s|\s[^.。!?]{1,60})?)$/;

/** `Conference on Lakes (ISL Findings 2029)` */
export const besideInBrackets = lazy(
  () => new RegExp(String.raw`^[^()]{8,160}\s\((${acronym}\s(?:Findings|Workshops?)\s(?:19|20)\d\d)\)$`, 'u'),
);

/** `MM 2029`, `S&P, 2029`: shorter than the names that others have. */
export const twoLetters = /^(?:[Ii]n:?\s)?(?<name>[A-Z]&?[A-Z])(?:,?\s|-)(?<year>(?:19|20)\d\d)$/;

/** `EACL 26` */
export const withShortYear = /^(?<name>(?:ACM\s|IEEE\s)?[A-Z][A-Za-z]{1,10})\s(?<short>[0-3]\d)$/;

/** `2029 EACL`, `2029 ACM MM` */
export const yearBeforeAcronym = /^(?<year>(?:19|20)\d\d)\s(?<name>(?:ACM\s|IEEE\s)?[A-Z][A-Za-z]{1,10})$/;

type Group = 'acronym' | 'article' | 'name' | 'volume' | 'issue' | 'page' | 'year' | 'short' | 'publisher';
/** What the patterns find in the words of a venue. */
export type VenueGroups = Readonly<Partial<Record<Group, string | undefined>>>;
