import { recall, remember } from './remember.ts';

const key = 'theme';

/** A look of the page. */
export type Theme = 'dark' | 'light';

/** Takes up the look one chose last; without one, Discord's own: dark. */
export function restoreTheme(): void {
  setTheme(recall(key) === 'light' ? 'light' : 'dark');
}

/** Changes from dark to light, or back, and remembers it. */
export function toggleTheme(): Theme {
  const theme = document.documentElement.dataset['theme'] === 'light' ? 'dark' : 'light';
  setTheme(theme);
  remember(key, theme);
  return theme;
}

function setTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}
