import type { PageModel, Section } from '../../page/pageModel';
import { unpublishedWords } from '../../page/venues/venueWords';
import { namesOf } from './sectionAround';

/** Of works that have not appeared: `Working Papers`, `Under Review`, `工作论文`. */
const ofDrafts = new RegExp(
  String.raw`(?:${unpublishedWords}|\bpreprints\b|\bjob[- ]market papers?|\bongoing (?:work|research)\b|\b(?:working|in progress|submissions?|unpublished|drafts?)\b|工作论文|未发表)(?:\s?(?:papers?|articles?|manuscripts?|的?论文))?`,
  'gi',
);

/** Whether a section is for works that have not appeared: by its title, or by one around that names nothing else. */
export function isForDrafts(page: PageModel, section: Section): boolean {
  const outer = namesOf(page, section).slice(0, -1).map(withoutDrafts);
  return namesDrafts(section.title) || outer.some(title => title.includes(draft) && !ofAppeared.test(title));
}

/** Whether a title is one of works that have not appeared, and of no others. */
export function namesDrafts(title: string): boolean {
  const told = withoutDrafts(title);
  return told.includes(draft) && !besideDrafts.test(told);
}

function withoutDrafts(title: string): string {
  return title.replace(ofDrafts, draft);
}

/** Stands in a title for what names drafts. */
const draft = '\u0001';

const appeared = String.raw`(?:published|publications?|papers?|articles?|journal|conference|论文|期刊|会议|著作|文章|成果)`;

const and = String.raw`\s?[(（]?(?:and|&|\+|\/|[,，、与和及]|incl(?:uding|\.)|with)\s?`;

/** Both are named: `Publications and Preprints`, `Preprints & Journal Papers`. */
const besideDrafts = new RegExp(`${appeared}${and}${draft}|${draft}${and}${appeared}`, 'i');

const ofAppeared = /publication|journal|conference|proceedings|论文|期刊|会议/i;
