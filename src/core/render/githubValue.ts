import type { Hash } from './liquid/values';

/** The little of `site.github` that can be known without asking GitHub: what `repository` and `url` say. */
export function githubValue(values: Hash): Hash {
  const repository = typeof values.repository === 'string' ? values.repository : '';
  const [owner = '', name = ''] = repository.split('/');
  const url =
    typeof values.url === 'string' ? `${values.url}${typeof values.baseurl === 'string' ? values.baseurl : ''}` : '';
  const isUserPage = name.toLowerCase() === `${owner.toLowerCase()}.github.io`;
  return {
    url,
    baseurl: values.baseurl ?? '',
    owner_name: owner,
    owner_url: `https://github.com/${owner}`,
    repository_name: name,
    repository_nwo: repository,
    repository_url: `https://github.com/${repository}`,
    project_title: name,
    is_user_page: isUserPage,
    is_project_page: !isUserPage,
  };
}
