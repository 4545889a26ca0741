import type { PersonMention } from './cast.ts';
import type { SpeakerContext } from './resolve-speakers.ts';

/**
 * Leaves out names of which nothing tells that they are persons' and who neither act nor
 * speak, where somebody else surely is a person: "The ship was bought from Zorvan Yarns". Where
 * the story is of one who was named late, so is anybody who neither acts nor speaks.
 *
 * @param late who that is, or null
 */
export function onlySure(
  { voices }: SpeakerContext,
  fitting: readonly PersonMention[],
  late: PersonMention | null,
): readonly PersonMention[] {
  if (late === null && !fitting.some(({ person }) => person.isSure)) return fitting;
  const acting = fitting.filter(
    ({ isSubject, isClauseSubject }) => isSubject || isClauseSubject,
  );
  const active = new Set(acting.map(({ person }) => person.name));
  voices.latest(({ speaker }) => {
    if (speaker.kind === 'stated' || speaker.kind === 'resolved')
      active.add(speaker.name);
    return false;
  });
  return fitting.filter(
    ({ person }) =>
      active.has(person.name) || (late === null ? person.isSure : person === late.person),
  );
}
