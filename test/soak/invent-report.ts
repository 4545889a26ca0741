/** A report that nobody else has. */
export interface Report {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** Invents a report of some twenty sentences, always the same for the same numbers. */
export function inventReport(random: () => number): Report {
  const pick = (list: readonly string[]): string =>
    list[Math.floor(random() * list.length)] ?? '';
  const place = `Ferry ${Math.floor(random() * 1e6)}`;
  const paragraph = (): string => {
    const count = 10 + Math.floor(random() * 9000);
    const name = pick(['Jo Berg', 'Ann Lee', 'Mia Sand', 'Karl Ode']);
    return `The ${place} carried ${count} people on ${pick(['Tuesday', 'Monday', 'Friday'])}. “It was full, and we left nobody behind on the quay,” captain ${name} said. According to the harbour office, ${count} is more than in any year before.`;
  };
  return {
    headline: `${place} breaks its record`,
    paragraphs: Array.from({ length: 6 }, paragraph),
  };
}
