declare module 'wink-porter2-stemmer' {
  /** Stems an English word in lower case by the Porter2 algorithm (snowballstem.org). */
  export default function stem(word: string): string;
}
