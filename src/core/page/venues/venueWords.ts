import { publisherSource } from './publisherNames';
import { firstYear } from '../../text/year';
import { preprintServerSource, preprintWords } from './preprintServerNames';

/** Words of places where works appear: of journals, proceedings, publishers, universities that give degrees. */
const venueWord = new RegExp(
  String.raw`(?<![\p{L}])(?:Proceedings|Proc\.|Conference|Conf\.|Congress|Symposium|Workshop|Journal|J\.|Transactions|Trans\.|Letters|Magazine|Reports|Access|${preprintServerSource}|` +
    String.raw`Lecture Notes|LNCS|Springer|Elsevier|Wiley|IEEE|ACM|USENIX|\p{L}{3,12} Press|Verlag|(?:Ph\.?D\.?|[Mm]aster(?:['’]s)?|[Dd]octoral|[Bb]achelor(?:['’]s)?) [Tt]hes[ie]s|[Dd]issertation|[Vv]ol\.|pp\.|[Pp]ages(?=\s\d))(?![\p{L}])|学报|期刊|会议|大会|年会|出版社|学位论文`,
  'u',
);

/** What talks, prizes, jobs and projects call themselves, as the source of an expression. */
export const otherKindSource =
  'talk|keynote|lecture|seminar|tutorial|award|prize|scholarship|course|grant|intern|reviewer|organi[sz]er|committee';

/** The same in Chinese, and all but what papers are under, `审稿中`. */
export const otherKindInChineseSource = '报告|讲座|奖|项目|课程|基金|实习';

const others = new RegExp(
  String.raw`(?<![\p{L}])(?!lecture Notes)(?:${otherKindSource}|invited)(?:s|ed|ship)?(?![\p{L}])|${otherKindInChineseSource}|审稿(?!中(?![\p{L}]))`,
  'iu',
);

/** `Theoretical Lakes (TL)`, `The Lake Conference (WWL)` */
const nameAndAcronym = /^\p{Lu}[^,，.。()]{3,120}\s\(\p{Lu}[\p{L}\d-]{0,8}\p{Lu}\d{0,2}\)/u;

/** A word of `Journal Paper`, `Master’s Thesis`, `硕士学位论文` */
const kind =
  /^(?:international|journals?|conf(?:erence)?|workshop|symposium|magazine|letters|proceedings|technical|reports?|papers?|articles?|abstracts?|chapters?|versions?|editions?|preprint|ph\.?d\.?|doctoral|master(?:['’]?s)?|bachelor(?:['’]?s)?|thes[ie]s|dissertation|(?:期刊|会议|学位|博士|硕士|学士|毕业){0,2}(?:论文)?)$/i;

/** AAAI and USENIX are also what a conference is called by. */
const publisher = new RegExp(`^(?!AAAI|USENIX)(?:${publisherSource}|Verlag)$`, 'i');

/** Whether words say what a work is, and not where it appeared: `Journal Paper`, `硕士学位论文`. */
export function namesKind(text: string): boolean {
  return text.split(/[\s/&,-]+/).every(word => kind.test(word));
}

/** Whether words are no more than the degree that a work has been written for: `PhD thesis`, `Master’s Thesis`, `硕士学位论文`. */
export function namesThesis(text: string): boolean {
  return namesKind(text) && /thes[ie]s$|dissertation$|(?:学位|博士|硕士|学士|毕业)论文$/i.test(text);
}

/** Whether words are a kind of works, a publisher or both, which no work appears in: `Conference`, `Springer`, `IEEE Journal`. */
export function namesKindOrPublisher(text: string): boolean {
  return text.split(/[\s/&,-]+/).every(word => publisher.test(word) || kind.test(word));
}

/** What journals are named after, as the last word of their names or of one half of them: `Lake Science and Engineering`. Nobody’s family name. */
const subjects = new Set(
  (
    'Acoustics AI Algorithms Analysis Analytics Applications Astronomy Astrophysics Automation Bioinformatics Biology Biomedicine ' +
    'Biotechnology Buildings Catalysis Cell Ceramics Chaos Chemistry Climate Cognition Communications Composites Computation Computers ' +
    'Computing Continua Control Cybernetics Cybersecurity Data Databases Development Devices Diagnostics Discovery Displays Ecology ' +
    'Economics Education Electronics Energy Engineering Environment Fractals Fuel Fusion Genetics Genomics Geophysics Geoscience ' +
    'Geosciences Graphics Hardware Health Hydrology Imaging Immunology Informatics Infrastructure Innovation Instrumentation Intelligence ' +
    'Interspeech Knowledge Language Learning Letters Linguistics Logistics Machines Magazine Management Manufacturing Materials ' +
    'Mathematics Measurement Mechanics Mechatronics Medicine Metallurgy Methods Microbiology Mining Models Multimedia Nanotechnology ' +
    'Nature Networking Networks Neurocomputing Neuroscience Oncology Optics Optimization Perception Pharmacology Photonics Physics ' +
    'Physiology Processing Programming Psychology Radiology Recognition Reports Research Retrieval Review Reviews Robotics Safety Science ' +
    'Sciences Security Semiconductors Sensing Sensors Simulation Software Solitons Speech Statistics Sustainability Systems Technologies ' +
    'Technology Telecommunications Therapeutics Tools Toxicology Transportation Vision Visualization'
  ).split(' '),
);

/** Whether words end as names of journals do, perhaps with the letter of a part: `Signal Processing`, `Lake Research Part C`. */
export function endsInSubject(text: string): boolean {
  // the `D` of `Data D` is that of a given name
  const words = text.replace(/(?<=\s\S{1,40})\s(?:Part\s)?\p{Lu}$/u, '').split(/\s+/);
  return subjects.has(words.at(-1) ?? '');
}

/** Whether one of the words is such a word, wherever it stands. */
export function holdsSubject(text: string): boolean {
  return text.match(/\p{L}+/gu)?.some(word => subjects.has(word)) === true;
}

/** Whether words name a place where works appear. */
export function namesVenue(text: string): boolean {
  return venueWord.test(text) || nameAndAcronym.test(text.replace(/^[\s.,，。]+/, ''));
}

const nameAndYear =
  /^(\p{Lu}.{10,150})\s\((\p{Lu}[\p{L}-]{1,11})(?:[\s'’]?(?:(?:19|20)\d\d|\d\d)\)|\),?\s(?:19|20)\d\d)$/u;

/** Whether a line above a title is a venue and no more: `Conference on Lakes and Rivers (ICLR2029)`, `… (ICLR), 2029`. */
export function isVenueInFull(line: string): boolean {
  return nameAndYear.test(line.trim());
}

/** Whether such a line is no title with its venue, `Lakes Remember Their Rivers (CVPR 2029)`, by its words or by its acronym, which they spell. */
export function isNamedInFull(line: string): boolean {
  const [, name = '', acronym = ''] = nameAndYear.exec(line.trim()) ?? [];
  return namesVenue(name) || (name.startsWith(acronym.charAt(0)) && spells(name, acronym));
}

/** Whether the capitals of an acronym begin words of a name, in their order: `SOL` and `Symposium on Lakes`, `NeurIPS` without its `eur`. */
export function spells(name: string, acronym: string): boolean {
  const capitals = acronym.match(/\p{Lu}/gu) ?? [];
  const initials = name.match(/(?<!\p{L})\p{L}|\p{Lu}/gu) ?? [];
  let at = 0;
  for (const initial of initials) if (initial.toUpperCase() === capitals[at]) at += 1;
  return capitals.length > 1 && at === capitals.length && /\p{L}\s+\p{L}/u.test(name);
}

/** Whether words name a book to look things up in, which no journal and no event prints: `Handbook of Lakes`, `湖泊手册`. */
export function isHandbook(text: string): boolean {
  return handbook.test(text);
}

const handbook = /\b(?:handbook|encyclop(?:a|ae)?edia)\b|手册|百科/iu;

/** Whether words speak of something else than a publication: a talk, a prize, a job, a project. */
export function namesOther(text: string): boolean {
  return others.test(text);
}

/** Whether a year of publication is written, alone or in a date. */
export function namesYear(text: string): boolean {
  return firstYear(text) !== undefined;
}

/**
 * What stands in the place of a venue, or beside it, while a work has none yet, as a part of an expression; not `top 5% of submitted papers`.
 */
export const reviewWords =
  String.raw`\bunder(?:going)?[\s-](?:(?:peer|major|minor|double-blind|(?:second|third|\d(?:nd|rd))[\s-]round)[\s-])?(?:review|submission|revision)\b` +
  String.raw`|\b(?:in|for)\s(?:submission|review|revision)\b|\bin\spreparation\b(?!\sfor\b)|(?<!\b(?:with|after)\s)\b(?:major|minor)\srevisions?\b` +
  String.raw`|\brevised?\s(?:and|&)\sresubmit(?:ted)?\b|\bR&R\b|\b(?:re-?)?submit\sto\b|\b(?:re-?)?submitted\b(?!\s(?:papers?|articles?|technical|manuscripts?)\b)` +
  '|在审|审稿|外审|投稿|在投|已投|返修|[大小]修|[二三]审';

/**
 * What is said of a work that a venue has taken and has not printed, as a part of an expression: `Journal of Lakes, to appear`. All that reads,
 * takes off or passes over such a word has it from here.
 */
export const awaitedWords = String.raw`(?:(?:(?:just|conditionally)\s)?accepted(?:\sfor\spublication)?|to\sappear|in\spress|forthcoming|early\s(?:access|view)|(?:advance\s)?online\sfirst|(?:first\s)?published\sonline(?:\sfirst)?|已?(?:录用|接收)(?:待刊)?|待刊|网络首发)`;

/** What stands in brackets behind the authors of a reference while its year is not known, as a part of an expression: `Lin, M. (in press). Title`. */
export const undatedWords = String.raw`(?:${awaitedWords}|submitted|under review|in preparation|n\.\s?d\.)`;

/** What says that a work has not appeared, or names its preprint, as a part of an expression. */
export const unpublishedWords = String.raw`${reviewWords}|\bwork in progress\b|${preprintWords}`;
