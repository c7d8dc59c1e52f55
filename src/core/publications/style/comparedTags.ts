/** Whether of `fewest` elements in `text`, a page, with the name of `tag` or more that have an attribute one alone has it so. */
export function isOfOne(text: string, tag: string, attribute: string, name: string, fewest: number): boolean {
  const having = (text.match(/<[a-z][^<>]{0,800}>/gi) ?? []).filter(
    other => other.includes(name) && elementOf(other) === elementOf(tag),
  );
  return having.length >= fewest && having.filter(other => other.includes(attribute)).length < 2;
}

/**
 * Whether an attribute of a tag stands in another one of its kind, an element with its name and one of its classes, and in all of them that have
 * it the same; where no other of its kind has it, in all of the page.
 */
export function isOfAll(text: string, tag: string, attribute: string, name: string): boolean {
  const having = (text.match(/<[a-z][^<>]{0,800}>/gi) ?? []).filter(other => other.includes(name));
  const kind = having.filter(other => isAlike(other, tag));
  const compared = kind.length > 1 ? kind : having;
  return compared.length > 1 && compared.every(other => other.includes(attribute));
}

function isAlike(tag: string, other: string): boolean {
  const [classes, others] = [classesOf(tag), classesOf(other)];
  const isShared = classes.length + others.length === 0 || classes.some(word => others.includes(word));
  return isShared && elementOf(tag) === elementOf(other);
}

function elementOf(tag: string): string | undefined {
  return /^<[a-z][\w-]{0,40}/i.exec(tag)?.[0].toLowerCase();
}

/** The classes of a tag. */
export function classesOf(tag: string): readonly string[] {
  const [, quoted, other] = /\sclass\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? [];
  return (quoted ?? other ?? '').split(/\s+/).filter(word => word !== '');
}
