import { readsLikeButton } from '../../page/buttonWords';
import type { LinkLabel } from './entryStyle';
import { namesPublisher } from '../venues/publisherLabel';

/**
 * The labels of several entries as one list, each in the order that most of the entries have; `lists` are those of the entries, the nearest
 * first. Labels that speak of one paper are left out. Of two names for one thing that no entry has side by side, `Paper` and `Page`, the more frequent stays. A label that
 * leads to addresses of several forms is there once for each; one that always leads over doi.org does so for papers of every publisher.
 */
export function commonLabels(all: readonly (readonly LinkLabel[])[]): readonly LinkLabel[] {
  const lists = all.map(list => list.filter(label => !isOfOne(label, all)));
  const names = lists.map(list => list.map(nameOf));
  const distinct = [...new Set(names.flat())];
  const count = (name: string): number => names.filter(list => list.includes(name)).length;
  const beside = (a: string, b: string): boolean => names.some(list => list.includes(a) && list.includes(b));
  const rivals = (name: string): readonly string[] =>
    distinct.filter(
      other =>
        other !== name && roleIn(other) === roleIn(name) && !beside(name, other) && !namesPublisher(labelIn(other)),
    );
  const kept = distinct.filter(name => {
    const at = distinct.indexOf(name);
    const isRarer = (other: string): boolean =>
      count(other) > count(name) || (count(other) === count(name) && distinct.indexOf(other) < at);
    return roleIn(name) === 'other' || !rivals(name).some(isRarer) || namesPublisher(labelIn(name));
  });
  const labels = lists.flat();
  return inUsualOrder(kept, names).flatMap(name =>
    withoutRepeated(ofAnyPublisher(labels.filter(label => nameOf(label) === name))),
  );
}

/** A label of pages leads over doi.org anyway, and for a preprint to its own server. */
function ofAnyPublisher(labels: readonly LinkLabel[]): readonly LinkLabel[] {
  const isOverDoi = labels.every(
    ({ label, role, template }) =>
      role === 'pdf' && /^https?:\/\/(?:dx\.)?doi\.org\/\{doi\}$/.test(template ?? '') && !namesPublisher(label),
  );
  return isOverDoi ? labels.map(label => ({ ...label, prefix: undefined })) : labels;
}

/** `Slides for ISL 2029`, and of several entries what one has that is no button: `ModelScope`, the name of a prize. */
function isOfOne({ label, role }: LinkLabel, lists: readonly (readonly LinkLabel[])[]): boolean {
  if (role !== 'other') return false;
  const having = lists.filter(list => list.some(other => other.label === label && other.role === role));
  return /(?:19|20)\d\d/.test(label) || (lists.length >= 3 && having.length === 1 && !readsLikeButton(label));
}

/** Each name before the first of those that most lists have behind it. */
function inUsualOrder(names: readonly string[], lists: readonly (readonly string[])[]): readonly string[] {
  const precedes = (a: string, b: string): number =>
    lists.reduce((sum, list) => {
      const [first, second] = [list.indexOf(a), list.indexOf(b)];
      return first < 0 || second < 0 ? sum : sum + (first < second ? 1 : -1);
    }, 0);
  const ordered: string[] = [];
  for (const name of names) {
    const at = ordered.findIndex(other => precedes(name, other) > 0);
    ordered.splice(at < 0 ? ordered.length : at, 0, name);
  }
  return ordered;
}

function withoutRepeated(labels: readonly LinkLabel[]): readonly LinkLabel[] {
  return labels.filter(
    ({ template, role, isOfBook }, at) =>
      labels.findIndex(other => other.template === template && other.role === role && other.isOfBook === isOfBook) ===
      at,
  );
}

/** `PDF` of a publisher and `PDF` of arXiv are one label. */
function nameOf({ label, role }: LinkLabel): string {
  return `${role} ${label}`;
}

function labelIn(name: string): string {
  return name.slice(name.indexOf(' ') + 1);
}

function roleIn(name: string): string {
  return name.split(' ')[0] ?? '';
}
