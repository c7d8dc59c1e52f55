import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import type { RulePageLanguage } from '../../src/core/features/problems/rulePage';
import { rules } from '../../src/core/rules/index';
import type { Rule, Severity } from '../../src/core/rules/rule';

export const ruleIndexFiles: Readonly<Record<RulePageLanguage, string>> = {
  en: 'docs/rules/README.md',
  'zh-CN': 'docs/rules/zh-CN/README.md',
};

interface Edition {
  /** The groups in the order in which a reader meets them, and what they are about. */
  readonly groups: Readonly<Record<Rule['group'], string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly columns: string;
  readonly summaryOf: (rule: Rule) => string;
  readonly introduction: string;
}

const translations: Readonly<Record<string, string | undefined>> = chinese;

const editions: Readonly<Record<RulePageLanguage, Edition>> = {
  en: {
    groups: {
      structure: 'What keeps the site from being built, or text from being shown as it was meant',
      navigation: 'Links within the site, menu and anchors',
      publications: 'Papers and their links',
      facts: 'What a page says of itself and its author',
      assets: 'Pictures, files and icons',
      privacy: 'What should not be on the web',
    },
    severities: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
    columns: '| rule | severity | finds |',
    summaryOf: ({ summary }) => summary.text,
    introduction: `# Rules

${rules.length} rules, each with a page that says why, shows what is wrong and what is right, and when to turn it off ([中文](zh-CN/README.md)).
Written by \`npm run docs\`; do not edit.

A rule is [switched off](../guide/problems.md#it-is-meant-that-way) on a line, in a file, or everywhere with the setting \`academicHomepage.rules\`, which also
changes its severity. What registries tell of publications has [a page of its own](../verification.md).`,
  },
  'zh-CN': {
    groups: {
      structure: '使网站无法构建，或使文字不按原意显示的',
      navigation: '网站内的链接、菜单和锚点',
      publications: '论文及其链接',
      facts: '页面对自身和作者的说明',
      assets: '图片、文件和图标',
      privacy: '不该公开的内容',
    },
    severities: { error: '错误', warning: '警告', info: '信息', hint: '提示' },
    columns: '| 规则 | 级别 | 查找 |',
    summaryOf: ({ summary }) => translations[summary.text] ?? summary.text,
    introduction: `# 规则

共 ${rules.length} 条规则，每条都有一页说明：为什么，什么是错的，什么是对的，何时关闭（[English](../README.md)）。由 \`npm run docs\` 写成，请勿修改。

一条规则可以对某一行、某个文件[关闭](../../guide/zh-CN/problems.md#本来就该如此)，或用设置 \`academicHomepage.rules\` 全局关闭或更改级别。与注册机构核对论文的结果[另有一页](../../verification.zh-CN.md)。`,
  },
};

/** The index of the rules' pages: all rules by what they are about, as their metadata tells them. */
export function ruleIndex(language: RulePageLanguage): string {
  const { groups, severities, columns, summaryOf, introduction } = editions[language];
  const parts = Object.entries(groups).map(([group, about]) => {
    const rows = rules
      .filter(rule => rule.group === group)
      .map(rule => `| [\`${rule.id}\`](${rule.id}.md) | ${severities[rule.severity]} | ${escaped(summaryOf(rule))} |`);
    return `## ${about}\n\n${columns}\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `${introduction}\n\n${parts.join('\n')}`;
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}
