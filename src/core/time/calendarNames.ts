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

/** The months of a language, January first, in full and as they are cut. */
export interface MonthNames {
  readonly whole: readonly string[];
  readonly cut: readonly string[];
}

/** In English, German, French, Spanish, Italian and Portuguese; where one is cut otherwise than to three letters, that is listed. */
export const monthsOfLanguages: readonly MonthNames[] = [
  { whole: monthNames, cut: shortMonthNames },
  cutToThree('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  {
    whole: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    cut: 'janv févr mars avr mai juin juil août sept oct nov déc'.split(' '),
  },
  cutToThree('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  cutToThree('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  cutToThree('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
];

function cutToThree(names: string): MonthNames {
  const whole = names.split(' ');
  return { whole, cut: whole.map(name => name.slice(0, 3)) };
}

/** What a month begins with in English, German, French, Spanish, Italian and Portuguese, likewise; letters and a dot may follow: `Sep`, `Juin`, `Dic.` */
export const monthStartSource =
  '(?:Jan|Feb|F[eé]v|M[aä]r|A[pvb]r|Ma[iyg]|[GJ]iu|J[uú][nl]|Jui[nl]|Lug|A[ug]g|Ao[uû]|Ago|Se[pt]|O[ckt]t|Out|Nov|De[cz]|D[ií][cz]|Ene|Gen)';

/** A part of the year, likewise: `Fall` of `Fall 2029` */
export const seasonSource = '(?:Spring|Summer|Fall|Autumn|Winter)';

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
