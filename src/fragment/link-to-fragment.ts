/** Parts the address of a page from the text directives that follow it. */
const DELIMITER = ':~:';

/**
 * Returns the address of a page without the text directives that it may have been copied
 * with; another fragment of its own stays.
 *
 * @example
 * withoutTextDirectives('https://a.example/rain#part:~:text=x'); // 'https://a.example/rain#part'
 */
export function withoutTextDirectives(url: string): string {
  const hash = url.indexOf('#');
  const at = hash < 0 ? -1 : url.indexOf(DELIMITER, hash);
  return at < 0 ? url : url.slice(0, at === hash + 1 ? hash : at);
}

/**
 * Links to a text fragment of a page; directives that the address has give way to it.
 *
 * @param fragment `:~:text=…`.
 */
export function linkToFragment(url: string, fragment: string): string {
  const page = withoutTextDirectives(url);
  return `${page}${page.includes('#') ? '' : '#'}${fragment}`;
}
