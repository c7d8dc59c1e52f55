import { rules } from '../../src/core/rules/index';
import type { Rule } from '../../src/core/rules/rule';

/** The groups in the order in which a reader meets them, and what they are about. */
const groups: Readonly<Record<Rule['group'], string>> = {
  structure: 'What keeps the site from being built, or text from being shown as it was meant',
  navigation: 'Links within the site, menu and anchors',
  publications: 'Papers and their links',
  facts: 'What a page says of itself and its author',
  assets: 'Pictures, files and icons',
  privacy: 'What should not be on the web',
};

const severities = { error: 'error', warning: 'warning', info: 'info', hint: 'hint' } as const;

/** docs/rules/README.md: all rules by what they are about, as their metadata tells them. */
export function ruleIndex(): string {
  const parts = Object.entries(groups).map(([group, about]) => {
    const rows = rules
      .filter(rule => rule.group === group)
      .map(({ id, severity, summary }) => `| [\`${id}\`](${id}.md) | ${severities[severity]} | ${escaped(summary.text)} |`);
    return `## ${about}\n\n| rule | severity | finds |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `# Rules

${rules.length} rules, each with a page that says why, shows what is wrong and what is right, and when to turn it off. Written by
\`npm run docs\`; do not edit.

A rule is switched off in a page with \`<!-- homepage-disable ID -->\`, everywhere with the setting \`academicHomepage.rules\`, which also
changes its severity. What registries tell of publications has [a page of its own](../verification.md).

${parts.join('\n')}`;
} // prettier-ignore

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}
