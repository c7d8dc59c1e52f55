/** January first. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `Jan`, as in dates and in the months of BibTeX. */
export const shortMonthNames: readonly string[] = monthNames.map(name => name.slice(0, 3));

/** A month in English, as the source of an expression: `Sep`, `Sept`, `September`. */
export const monthSource =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** What one begins with, likewise: `Sep` */
export const shortMonthSource = `(?:${shortMonthNames.join('|')})`;

/** Months in French, German and Spanish, likewise, and those that French abbreviates: `juil.` */
export const foreignMonthSource =
  '(?:[Jj]anvier|[Jj]anv|[Ff]évrier|[Ff]évr?|[Mm]ars|[Aa]vril|[Aa]vr|[Mm]ai|[Jj]uin|[Jj]uillet|[Jj]uil|[Aa]oût|[Ss]eptembre|[Oo]ctobre|[Nn]ovembre|[Dd]écembre|[Dd]éc|' +
  'Januar|Februar|März|Juni|Juli|Oktober|Okt|Dezember|Dez|' +
  '[Ee]nero|[Ff]ebrero|[Mm]arzo|[Aa]bril|[Mm]ayo|[Jj]unio|[Jj]ulio|[Aa]gosto|[Ss]eptiembre|[Nn]oviembre|[Dd]iciembre)';

/** Sunday first, as JavaScript and Ruby count the days of a week. */
export const weekdayNames: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
