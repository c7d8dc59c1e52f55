/**
 * What registries write where they know nothing (https://schema.datacite.org, appendix “Standard values for unknown information”): `:unav`,
 * `(:tba)`.
 */
export function isUnavailable(text: string): boolean {
  return /^\(?:(?:unac|unal|unap|unas|unav|unkn|none|null|tba|etal|at)\)?$/i.test(text.trim());
}

/** What names nobody: no letter, as the `:` that arXiv has between a team and its members, or `:unkn`. */
export function isNobody(name: string): boolean {
  return !/\p{L}/u.test(name) || isUnavailable(name);
}
