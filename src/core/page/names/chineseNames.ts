const initial = '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)';
const final =
  '(?:a|o|e|i|u|ai|ei|ao|ou|an|en|ang|eng|ong|ia|ie|iu|iao|in|ing|ian|iang|iong|ua|uo|ui|un|uan|ue|uai|uang)';

/** A Chinese family name, or a given one. */
const syllable = new RegExp(`^${initial}${final}$`, 'i');

/** Chinese family names that are hardly others, as `LONG` and `LANG` are. */
const chinese =
  /^(?:wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|zhu|hu|guo|gao|luo|zheng|liang|xie|deng|feng|cao|peng|zeng|xiao|tian|dong|yuan|cai|jiang|yu|cheng|wei|lu|yao|shen|yan|zhong|lei|qin|qian|qiu|xia|xiong|meng|hou|zou|jia|shi|shao|wan|duan|lai|kong|cui|tao|fu|zhan|hao|zhai|ni|qi|pang|yin|chang|jin|jiao)$/i;

/** Others that many bear. */
const alsoOthers = /^(?:bai|dai|du|fan|fang|gu|han|he|lin|ma|pan|ren|su|sun|song|tan|tang|ye|zhuang)$/i;

/** Chinese family names that fewer bear, but for those that are given names as often: `Mei`, `Ming`. */
const rarer =
  /^(?:bi|chu|ding|dou|ge|geng|gong|gou|guan|hua|ji|kang|kuang|lan|leng|liao|long|lv|lyu|lü|mao|miao|mo|mu|nie|niu|ou|qiao|qu|rao|rong|ruan|sha|shan|shang|shu|tong|weng|xing|xue|ying|yue|zang|zhen|zuo)$/i;

/** How many syllables of Chinese a word has, up to three, with or without hyphens: `Mei` one, `Xiao-Ming`, `Zi'ang` and `Haibo` two. `undefined` for others. */
export function chineseSyllables(word: string): 1 | 2 | 3 | undefined {
  return ([1, 2, 3] as const).find(count => words[count].test(word));
}

const words = {
  1: syllable,
  2: new RegExp(`^${initial}${final}[-'’]?${initial}?${final}$`, 'i'),
  3: new RegExp(`^${initial}${final}[-'’]?${initial}?${final}[-'’]?${initial}${final}$`, 'i'),
};

/** Whether what looks like one syllable or two is spelt as none of Mandarin is: `Sato`, `Kato`, `Hara`, `Cohen`, `JA`. */
export function isUnknownToPinyin(word: string): boolean {
  return unknownToPinyin.test(word);
}

const unknownToPinyin = /(?:(?<![csz])h|[cdgjklnqrstxyz])o(?!u|ng)|[bpfw]e(?!i|n)|[jqx][aeo]|ra(?!n|o)|[gkf]i|v/i;

/** What a syllable without a consonant ahead can be; no other begins with a vowel. */
const vowels = '(?:ai|ao|ang?|a|ei|eng?|er|e|ou)';
const anySyllable = `(?:${initial}${final}|[ln](?:ü|yu)|${vowels})`;
const givenFromVowel = new RegExp(`^(?:${vowels}|${anySyllable}[-'’]?${anySyllable})$`, 'i');

/** Whether a word is one syllable of Chinese, those that begin with a vowel among them: `Mei`, `An`; not the initial `A`. */
export function isChineseSyllable(word: string): boolean {
  return chineseSyllables(word) === 1 || (word.length > 1 && syllableFromVowel.test(word));
}

const syllableFromVowel = new RegExp(`^${vowels}$`, 'i');

/**
 * Whether a word can be a given name of Chinese of up to two syllables, those that begin with a vowel or end in `er` among them: `Anqi`, `Enhong`, `Er`, `Xue'er`. So
 * can names of others: `Ada` and `Anna` are told apart by the family name and the order of their list.
 */
export function mayBeChineseGiven(word: string): boolean {
  return chineseSyllables(word) !== undefined || givenFromVowel.test(word);
}

/** Whether a word is a family name of Chinese in two syllables: `Ouyang`. */
export function isChineseFamilyOfTwo(word: string): boolean {
  return familyOfTwo.test(word);
}

const familyOfTwo =
  /^(?:ouyang|shangguan|sima|situ|zhuge|huangfu|murong|linghu|dongfang|xiahou|gongsun|yuwen|nangong|duanmu)$/i;

/** Whether a word is a family name of Chinese as it is spelt in Singapore and Hong Kong: `Lim`, `Ng`. Many are names of others as well. */
export function isSouthernFamily(word: string): boolean {
  return southern.test(word);
}

const southern =
  /^(?:chan|cheong|cheung|chia|chong|chow|chua|foo|goh|heng|ho|koh|kwok|lau|lee|leong|leung|lim|low|ng|ong|sim|tay|teh|teo|toh|tsang|wong|yap|yeo)$/i;

/** Whether capitals are a Chinese family name and hardly initials: `LIU`, `WU`; few names begin with `i`, `o` or `u`, but `HE` and `MA` may be both. */
export function isChineseFamily(capitals: string): boolean {
  // nothing in Chinese begins with `v`
  return /^LV$/i.test(capitals) || (chinese.test(capitals) && (capitals.length > 2 || /[IOU]$/i.test(capitals)));
}

/** Whether a word is a Chinese family name that many bear, whatever else it may be: `Chen`, `Lin`, `He`. */
export function mayBeChineseFamily(word: string): boolean {
  return chinese.test(word) || alsoOthers.test(word);
}

/** Whether a word is a Chinese family name, one that fewer bear as well: `Shan`, `Ding`. Alone it says little, as many of them are given names, too. */
export function mayBeRareChineseFamily(word: string): boolean {
  return mayBeChineseFamily(word) || rarer.test(word);
}

/** Whether two words are a whole name of Chinese, in either order: `Mei Lin`, `Cai Zihao`; the family names of `Juan Carlos García López` are none. */
export function readsLikeChineseName(name: string): boolean {
  const [first = '', second = '', ...more] = name.split(/\s+/);
  const isName = (family: string, given: string): boolean =>
    mayBeChineseFamily(family) && chineseSyllables(given) !== undefined;
  return more.length === 0 && (isName(second, first) || isName(first, second));
}
