import { chineseSyllables } from '../../page/names/chineseNames';
import { articledAcronym, endsLikeGroup, isGroup } from '../../page/names/groupNames';

/** `DeepSeek-AI`, `OpenAI`: a small letter before tells it from a name in capitals. */
const company = /^\p{L}{0,20}\p{Ll}-?AI$/u;

/** `NVIDIA`, `Google DeepMind`, `Meta FAIR`: those that sign papers, whose names no person has for a given one; `Apple` and `Sony` are some. */
const signing =
  /^(?:(?:Alibaba|Anthropic|Baidu|ByteDance|DeepMind|Google|Huawei|IBM|Microsoft|NVIDIA|Nvidia|OpenAI|Tencent)(?:\s[\p{L}\d'’.&+-]{1,30}){0,4}|Meta\s(?:AI|FAIR|GenAI))$/u;

/** `Lakeworks Research`, `Norrhavn Laboratories`, `University of Norrhavn`, `Lake Institute for AI`: the English for `bodyInChinese`. */
const body =
  /^(?:(?:[\p{Lu}\d][\p{L}\p{M}\d.'’&+-]{0,30}\s|(?:[Tt]he|of|for|and|&)\s){1,8}(?:Research|Labs|Laborator(?:y|ies)|Institute|University|Academy|Foundation|Inc\.?|Ltd\.?)|(?:[\p{Lu}\d][\p{L}\p{M}\d.'’&+-]{0,30}\s){0,4}(?:Institute|University|Academy|Laboratory)\s(?:of|for)\s[\p{L}\s]{2,60})$/u;

/** `Lakeworks AI`; Ai is a family name of Chinese: `Wei AI`. */
function isCalledAi(name: string): boolean {
  const word = /^(\p{Lu}\p{L}{2,20})\sAI$/u.exec(name)?.[1];
  return word !== undefined && chineseSyllables(word) === undefined;
}

const collectiveInChinese =
  /^[\p{Script=Han}\p{L}\d·-]{1,30}(?:团队|课题组|项目组|研究组|工作组|协作组|研究小组|联盟)$/u;

/** `湖泊学会`, which has two characters or more before: `王学会` is a person. */
const bodyInChinese = /^\p{Script=Han}{2,28}(?:[学协]会|委员会|研究[所院]|大学|学院|编写组)$/u;

/**
 * Whether what stands in the place of an author names several together, or a company or an institute: it has no family name and is neither turned round nor abbreviated. Of
 * what stands elsewhere on a page this says nothing: people work for a research group, too.
 */
export function isCollective(name: string): boolean {
  return (
    isGroup(name) ||
    endsLikeGroup(name) ||
    articledAcronym(name) !== undefined ||
    company.test(name) ||
    signing.test(name) ||
    body.test(name) ||
    isCalledAi(name) ||
    collectiveInChinese.test(name) ||
    bodyInChinese.test(name)
  );
}

/**
 * Whether a name of two words is a company's or that of a laboratory of one, `NVIDIA Research`, `Meta FAIR`, whose capitals are those of an acronym
 * and say nothing of a family name.
 */
export function isCompany(name: string): boolean {
  return /^(?:Meta|Google|Microsoft|Amazon|Apple|Alibaba|Baidu|Huawei|Tencent|Samsung|Sony)\s\S{1,30}$|^\S{1,30}\s(?:Research|Labs?|Laborator(?:y|ies)|Institute|University|Inc\.?|Ltd\.?|AI)$/.test(
    name,
  );
}
