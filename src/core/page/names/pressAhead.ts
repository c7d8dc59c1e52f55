const year = String.raw`[(（]?(?:19|20)\d\d(?!\d)`;

/** One word ahead of `Press` may be somebody's given name: what has a place behind it may be a journal, `William Press, Nature, 2029`. */
const ofOneWord = String.raw`\p{Lu}[\p{L}’'-]{2,20}\sPress`;

/** `Higher Education Press`, `Science Press`, `Springer` */
const ofMore = String.raw`(?:(?:\p{Lu}[\p{L}’'-]{1,20}\s){2,5}(?:Press|Publish(?:ers|ing)|Verlag)|(?:Science|Academic|MIT|CRC|Clarendon)\sPress|Springer|Wiley|Elsevier|Routledge)`;

const place = String.raw`(?:[,，]\s?\p{Lu}[\p{L}.-]{1,15}(?:\s\p{Lu}[\p{L}.-]{1,15})?){0,2}`;

const press = new RegExp(String.raw`^(?:${ofOneWord}[.,，]?|${ofMore}${place}[.,，]?)\s${year}`, 'u');

/** Whether a text begins with the press of a book and its year, the place between them: `Lake Press, 2029`, `Higher Education Press, Beijing, 2029`. */
export function isPressNext(text: string): boolean {
  return press.test(text);
}
