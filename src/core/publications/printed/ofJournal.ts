/**
 * Whether a DOI is that of an article in a journal, by the way publishers number those alone: with the number of the journal (Springer, Elsevier, IOP,
 * Taylor & Francis, the Acoustical Society of America, Nature), or with its name (MDPI, Frontiers, PLOS) or any (Hindawi, BioMed Central). Chapters
 * and proceedings have the ISBN of their volume in the same place; ACM numbers both alike, as the IEEE did before 2020, and series that print papers of conferences,
 * `10.1016/j.procs.2029.01.001`, are numbered like journals.
 */
export function isDoiOfJournal(doi: string): boolean {
  return (
    (ofJournal.test(doi) || ofIeeeJournal.test(doi)) && !holdsIsbn(doi) && !ofSeries.test(doi) && !hasIssnOfSeries(doi)
  );
}

/** Whether a DOI is that of a chapter as Springer numbers them, with the ISBN of its volume: `10.1007/978-3-031-00000-3_12`. */
export function isDoiOfChapter(doi: string): boolean {
  return /^10\.1007\/97[89]-[\dX-]{10,14}_\d{1,4}$/i.test(doi);
}

/** Whether a DOI is that of a paper in proceedings of the IEEE, which have their number behind the letters of the conference: `10.1109/ISLC98397.2029.19218291`. */
export function isDoiOfIeeeConference(doi: string): boolean {
  return /^10\.1109\/[a-z][a-z\d&/-]{0,20}?\d{5}\.20\d\d\.\d{4,}$/i.test(doi);
}

/** `10.1109/TLAK.2029.3568099`: since 2020 papers of conferences bear the number of their proceedings, and articles alone have none. */
const ofIeeeJournal = /^10\.1109\/[a-z]{1,12}\.20[2-9]\d\.\d{7}$/i;

/**
 * Whether the key of an address (see `PaperAddress`) holds Elsevier’s number of an article, `pii:S0010482529300001`; that of a chapter begins with `B`,
 * that of a paper of a conference with the ISSN of its series.
 */
export function isKeyOfJournal(key: string): boolean {
  return /^pii:S\d{4}/.test(key) && !hasIssnOfSeries(key);
}

const ofJournal =
  /^10\.(?:1007\/s\d{5}-|1016\/(?:j\.|S\d{4})|1038\/s\d{5}-|1080\/\d{7}[\dX]\.|1088\/\d{4}-\d{3}[\dX]\/|1121\/10?\.|3390\/[a-z]{1,20}\d|3389\/f|1371\/journal\.|(?:1155|1186)\/)/i;

/** Whether a DOI holds an ISBN, as those of books, of their chapters and of papers in volumes do: `10.1007/978-3-031-00000-3_12`, `10.1016/B978-0-00-000000-2.00003-4`. */
export function holdsIsbn(doi: string): boolean {
  return /\/\D{0,8}97[89]-?\d/.test(doi);
}

/**
 * Procedia by the codes of its parts, then IFAC-PapersOnLine, Materials Today: Proceedings, Electronic Notes; letters alone do not tell them from
 * journals: `cropro` is Crop Protection, `protis` is Protist.
 */
const elsevierCodes =
  '(?:aaspro|aasri|apcbee|aqpro|egypro|ieri|mspro|phpro|piutam|proche|procir|procs|proeng|proenv|proeps|profoo|promfg|prostr|protcy|provac|sbspro|trpro|' +
  String.raw`ifacol|matpr|entcs|endm|nuclphysbps)\.`;

/** The ISSNs of the same, and that of the proceedings of the IFAC before: Computer Science, Engineering, Manufacturing, CIRP, and so on. */
const elsevierIssns =
  '(?:18770509|18777058|23519789|22128271|18766102|18770428|23521465|18753892|18766196|22120173|24523216|18780296|22118128|18785220|24058963|14746670|22147853|15710661|15710653|22109838|09205632)';

const issnOfSeries = new RegExp(String.raw`^(?:pii:|10\.1016/)S${elsevierIssns}`, 'i');

/** In `pii:S1877050929300001` and in `10.1016/S1474-6670(17)30000-1`. */
function hasIssnOfSeries(number: string): boolean {
  return issnOfSeries.test(number.replaceAll('-', ''));
}

/** The proceedings of MDPI, Journal of Physics: Conference Series and the IOP’s others, BMC Proceedings. */
const ofSeries = new RegExp(
  String.raw`^10\.(?:1016/j\.${elsevierCodes}|3390/(?:[a-z]{0,12}proc|(?:bl|cm|m|p)sf\d)|1088/(?:1742-6596|1755-1315|1757-899X)/|1186/(?:1753-6561|s12919)-)`,
  'i',
);
