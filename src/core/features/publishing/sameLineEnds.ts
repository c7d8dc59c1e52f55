import { diffLines } from 'diff';

/** More differences than this are not sought in a text whose lines end in both ways: the time that takes grows with their square. */
const most = 500;

/**
 * A text as it was committed, with its lines ended as they are now: Git for Windows commits `\n` and writes `\r\n` onto the disk, so every line
 * would count as changed. Where now some lines end in one way and some in the other, each line that is still there has its own end.
 */
export function withLineEndsOf(now: string, before: string): string {
  const unix = before.replaceAll('\r\n', '\n');
  const ends = now.split('\n').slice(0, -1);
  const long = ends.filter(line => line.endsWith('\r')).length;
  if (long === 0) return unix;
  if (long === ends.length) return unix.replaceAll('\n', '\r\n');
  return mixed(now, unix) ?? before;
}

function mixed(now: string, before: string): string | undefined {
  const parts = diffLines(before, now.replaceAll('\r\n', '\n'), { maxEditLength: most });
  if (parts === undefined) return undefined;
  const lines = now.split(/(?<=\n)/);
  let text = '';
  let at = 0;
  for (const { value, added, removed, count } of parts) {
    if (removed) {
      text += value;
      continue;
    }
    if (!added) text += lines.slice(at, at + count).join('');
    at += count;
  }
  return text;
}
