/** A repository on GitHub, and where GitHub Pages publishes it when it has no domain of its own. */
export interface PagesRepository {
  readonly owner: string;
  readonly name: string;
  /** `owner.github.io`, in small letters as all hosts. */
  readonly host: string;
  /** `''` for `owner/owner.github.io`, `/name` for any other. */
  readonly base: string;
}

/**
 * Reads `owner/name`; `undefined` for what has another form.
 * @see https://docs.github.com/en/pages/getting-started-with-github-pages/about-github-pages
 */
export function pagesRepository(written: string | undefined): PagesRepository | undefined {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(written ?? '') ?? [];
  if (owner === undefined || name === undefined) return undefined;
  const host = `${owner.toLowerCase()}.github.io`;
  return { owner, name, host, base: name.toLowerCase() === host ? '' : `/${name}` };
}

/**
 * Whether a value is `owner/name` of a repository on GitHub, whose accounts have no dots: `mei.github.io/lakes` is the address of a site.
 * @see https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
export function isRepositoryName(written: string): boolean {
  return /^[\w-]+\/[\w.-]+$/.test(written);
}

/** Whether `owner/name` is the template's own repository, which forks often leave in their configuration. GitHub knows no case. */
export function isTemplateRepository(repository: string): boolean {
  return repository.toLowerCase() === 'rayeren/acad-homepage.github.io';
}
