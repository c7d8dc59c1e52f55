/**
 * Ruby's `File.fnmatch?(pattern, name)` without flags: `*` stands for any text (slashes included), `?` for one character,
 * `[a-z]` and `[^a-z]` for one of a set, `\` makes the next character plain. Takes at most pattern × name steps.
 */
export function fnmatch(pattern: string, name: string): boolean {
  let at = 0;
  let inName = 0;
  let star = -1;
  let starName = 0;
  while (inName < name.length) {
    if (pattern[at] === '*') {
      star = at++;
      starName = inName;
      continue;
    }
    const next = at < pattern.length ? matchOne(pattern, at, name.charAt(inName)) : -1;
    if (next >= 0) {
      at = next;
      inName++;
    } else if (star >= 0) {
      at = star + 1;
      inName = ++starName;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

/** The place behind the element of the pattern that matches one character; -1 where it does not match. */
function matchOne(pattern: string, at: number, character: string): number {
  const element = pattern[at];
  if (element === '?') return at + 1;
  if (element === '[') return matchSet(pattern, at, character);
  const plain = element === '\\' && at + 1 < pattern.length ? at + 1 : at;
  return pattern[plain] === character ? plain + 1 : -1;
}

function matchSet(pattern: string, at: number, character: string): number {
  const end = pattern.indexOf(']', at + 2);
  if (end < 0) return -1;
  let inSet = false;
  const negated = pattern[at + 1] === '^' || pattern[at + 1] === '!';
  for (let i = at + (negated ? 2 : 1); i < end; i++) {
    if (pattern[i + 1] === '-' && i + 2 < end) {
      inSet ||= pattern.charAt(i) <= character && character <= pattern.charAt(i + 2);
      i += 2;
    } else {
      inSet ||= pattern[i] === character;
    }
  }
  return inSet === negated ? -1 : end + 1;
}

/**
 * Whether `path` or a folder it lies in is found by Ruby's `Dir.glob(pattern)`: `*` stays within a name and does not find
 * names that begin with a dot, `**` stands for any folders.
 */
export function globFindsAbove(pattern: string, path: string): boolean {
  const parts = pattern.split('/').filter(part => part !== '');
  const names = path.split('/').filter(name => name !== '');
  // each row: which counts of leading names the parts so far can stand for
  let reached = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const count of reached) {
      const name = names[count];
      if (part === '**') {
        for (let more = count; more <= names.length; more++) next.add(more);
      } else if (name !== undefined && matchesName(part, name)) {
        next.add(count + 1);
      }
    }
    reached = next;
  }
  return parts.length > 0 && reached.size > 0;
}

function matchesName(part: string, name: string): boolean {
  return (part.startsWith('.') || !name.startsWith('.')) && fnmatch(part, name);
}
