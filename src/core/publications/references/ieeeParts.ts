import { thesisDegree } from '../thesisDegree';
import { shortMonthNames } from '../../time/calendarNames';
import type { CslDate, CslItem, CslName } from '../work';
import { areChinese, dottedInitials, listedNames, wholeName } from './names';

/** `Ph.D. dissertation`, `M.S. thesis`, or what the work calls itself. */
export function thesisKind({ genre }: CslItem): string {
  const kinds = { master: 'M.S. thesis', doctor: 'Ph.D. dissertation', other: genre ?? 'thesis' };
  return kinds[thesisDegree(genre) ?? 'other'];
}

/** `Nov. 15, 1987`, `Nov. 1987`, `1987`. */
export function dateOf(date: CslDate): string {
  const [year, month, day] = date['date-parts'][0] ?? [];
  const short = month === undefined ? undefined : shortMonthNames[month - 1];
  if (short === undefined) return String(year ?? '');
  const name = short === 'May' ? short : `${short}.`;
  return day === undefined ? `${name} ${year ?? ''}` : `${name} ${day}, ${year ?? ''}`;
}

/** Initials before each name; of seven or more the first alone. `chinese` is how the work is cited: with `等` for `et al.` */
export function names(list: readonly CslName[] | undefined, chinese: boolean): string {
  const { names: all, more } = listedNames(list);
  const written = all.map(name => {
    const person = [dottedInitials(name.given ?? ''), name.family, name.suffix];
    return wholeName(name) ?? person.filter(part => part !== undefined && part !== '').join(' ');
  });
  const [first = ''] = written;
  if (more || written.length > 6) {
    const shown = written.length > 6 ? first : written.join(', ');
    return chinese ? `${shown}, 等` : `${shown} et al.`;
  }
  if (areChinese(all) || written.length < 2) return written.join(', ');
  const before = written.slice(0, -1).join(', ');
  return `${before}${written.length > 2 ? ',' : ''} and ${written.at(-1) ?? ''}`;
}
