/**
 * Returns a term's inverse document frequency, `ln(1 + (N − n + ½) / (n + ½))`, as in
 * Robertson and Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond*
 * (2009), §3.1, with the 1 that Lucene adds to keep it above 0.
 *
 * @param passageCount N, all passages.
 * @param documentFrequency n, those that have the term.
 */
export function inverseDocumentFrequency(
  passageCount: number,
  documentFrequency: number,
): number {
  return Math.log(
    1 + (passageCount - documentFrequency + 0.5) / (documentFrequency + 0.5),
  );
}
