import { isGroup } from '../page/names/nameKind';

/** `Qwen Team`, `Lake Research Group`, `the Alliance of Lakes and Rivers Network` */
const collective =
  /^(?:[\p{Lu}\d][\p{L}\p{M}\d.'’&+-]{0,30}\s|(?:the|of|for|and|on|in|&)\s){1,10}(?:Teams?|Groups?|Consorti(?:um|a)|Collaborati(?:on|ve)s?|Initiative|Investigators|Network|Committee|Alliance)$/u;

/** `DeepSeek-AI`, `OpenAI`: a small letter before tells it from a name in capitals. */
const company = /^\p{L}{0,20}\p{Ll}-?AI$/u;

const collectiveInChinese =
  /^[\p{Script=Han}\p{L}\d·-]{1,30}(?:团队|课题组|项目组|研究组|工作组|协作组|研究小组|联盟)$/u;

/** `湖泊学会`, which has two characters or more before: `王学会` is a person. */
const bodyInChinese = /^\p{Script=Han}{2,28}(?:[学协]会|委员会|研究[所院]|大学|学院|编写组)$/u;

/**
 * Whether what stands in the place of an author names several together: it has no family name and is neither turned round nor abbreviated. Of
 * what stands elsewhere on a page this says nothing: people work for a research group, too.
 */
export function isCollective(name: string): boolean {
  return (
    isGroup(name) ||
    collective.test(name) ||
    company.test(name) ||
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
