import { lazy } from '../../lazy';

/** Where conferences are held, as English names it. */
const countries = lazy(
  () =>
    new Set(
      (
        'Algeria|Andorra|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Bolivia|Bosnia and Herzegovina|Brazil|' +
        'Brunei|Bulgaria|Cambodia|Cameroon|Canada|Chile|China|P.R. China|Colombia|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|' +
        'Dominican Republic|Ecuador|Egypt|England|Estonia|Ethiopia|Finland|France|Georgia|Germany|Ghana|Greece|Guatemala|Hong Kong|Hong Kong SAR|' +
        'Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Korea|South Korea|Republic of Korea|' +
        'Kuwait|Laos|Latvia|Lebanon|Lithuania|Luxembourg|Macao|Macau|Malaysia|Malta|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|' +
        'Myanmar|Nepal|Netherlands|The Netherlands|New Zealand|Nigeria|North Macedonia|Northern Ireland|Norway|Oman|Pakistan|Panama|Paraguay|' +
        'Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Singapore|Slovakia|' +
        'Slovenia|South Africa|Spain|Sri Lanka|Sweden|Switzerland|Taiwan|Tanzania|Thailand|Tunisia|Turkey|Türkiye|UAE|United Arab Emirates|' +
        'Uganda|UK|U.K.|United Kingdom|Ukraine|Uruguay|USA|US|U.S.A.|U.S.|United States|United States of America|Uzbekistan|Vietnam|Wales'
      ).split('|'),
    ),
);

/** Those of the United States, of Canada and of Australia, by their codes. */
const stateCodes = lazy(
  () =>
    new Set(
      (
        'AL AK AZ AR CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN ' +
        'TX UT VA VT WA WI WV WY AB BC MB NB NS ON QC SK NSW QLD VIC'
      ).split(' '),
    ),
);

/** The same in full, but for those that are cities as well. */
const states = lazy(
  () =>
    new Set(
      (
        'Alabama|Alaska|Alberta|Arizona|Arkansas|British Columbia|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|' +
        'Iowa|Kansas|Kentucky|Louisiana|Maine|Manitoba|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|' +
        'New Brunswick|New Hampshire|New Jersey|New Mexico|New South Wales|North Carolina|North Dakota|Nova Scotia|Ohio|Oklahoma|Ontario|Oregon|' +
        'Pennsylvania|Queensland|Rhode Island|Saskatchewan|South Carolina|South Dakota|Tasmania|Tennessee|Texas|Utah|Vermont|Victoria|Virginia|' +
        'West Virginia|Wisconsin|Wyoming'
      ).split('|'),
    ),
);

/** Whether words are the name of a country, in English: `Norway`, `USA`. */
export function isCountry(words: string): boolean {
  return countries().has(words);
}

/** Whether letters are the code of a state or a province that stands behind a city: `CA`, `BC`. */
export function isStateCode(letters: string): boolean {
  return stateCodes().has(letters);
}

/** Whether words are the name of a state or a province: `Illinois`, `British Columbia`. */
export function isState(words: string): boolean {
  return states().has(words);
}

/** Whether words have the form of the name of a town, which two words have that would do for a person: `Cape Town`, `Kuala Lumpur`, `Salt Lake City`. */
export function isTownLike(words: string): boolean {
  return townLike.test(words);
}

const townLike =
  /^(?:New|San|Santa|Los|Las|Saint|St\.?|Cape|Salt|Port|Fort|United)\s|^(?:Abu Dhabi|Ann Arbor|Buenos Aires|Hong Kong|Kuala Lumpur|Palo Alto|Rio de Janeiro|Tel Aviv)(?!\p{L})|\s(?:City|Town|Beach|Springs|Park)$/u;
