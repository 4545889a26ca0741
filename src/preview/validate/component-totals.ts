import { type Check, type Fields, isFields, Place } from './check.ts';

/** Components of a message, nested ones included (DOCS `components/reference.mdx`). */
const componentLimit = 40;

/** Characters of all text displays (GUIDE `popular-topics/display-components.mdx`), in UTF-16 code units. */
const textLimit = 4000;

/** A component and where it stands. */
interface Found {
  readonly component: Fields;
  readonly place: Place;
}

/** Lists components with their places, nested ones after the one that holds them. */
function findComponents(value: unknown, place: Place): Found[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => findComponents(one, place.at(index)));
  if (!isFields(value)) return [];
  return [
    { component: value, place },
    ...['components', 'component', 'accessory'].flatMap((name) =>
      findComponents(value[name] ?? [], place.at(name)),
    ),
  ];
}

/** What holds for the components of a message or a form together: number, text, ids apart. */
export const componentTotals: Check = (value, place) => {
  const found = findComponents(value ?? [], place);
  if (found.length > componentLimit) {
    place.fault(
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The maximum number of components is ${componentLimit}, found ${found.length}`,
    );
  }
  const length = textsOf(found).reduce((sum, one) => sum + one.length, 0);
  if (length > textLimit) {
    place.fault(
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `Displayable text size exceeds maximum size of ${textLimit}`,
    );
  }
  checkDistinct(found, 'custom_id', [
    'COMPONENT_CUSTOM_ID_DUPLICATED',
    'Component custom id cannot be duplicated',
  ]);
  checkDistinct(found, 'id', [
    'COMPONENT_ID_DUPLICATED',
    'Component id cannot be duplicated',
  ]);
};

/** The contents of all text displays. */
export function displayTexts(value: unknown): string[] {
  return textsOf(findComponents(value ?? [], new Place([])));
}

function textsOf(found: readonly Found[]): string[] {
  return found.flatMap(({ component }) =>
    component['type'] === 10 && typeof component['content'] === 'string'
      ? component['content']
      : [],
  );
}

/** Every address of the form `attachment://name` in a component, with its place. */
export function attachmentReferences(
  value: unknown,
  place: Place,
): { readonly name: string; readonly place: Place }[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => attachmentReferences(one, place.at(index)));
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    if (key !== 'url' || typeof one !== 'string')
      return attachmentReferences(one, place.at(key));
    const prefix = 'attachment://';
    return one.startsWith(prefix)
      ? { name: one.slice(prefix.length), place: place.at(key) }
      : [];
  });
}

function checkDistinct(
  found: readonly Found[],
  field: 'custom_id' | 'id',
  [code, message]: readonly [string, string],
): void {
  const seen = new Set<unknown>();
  for (const { component, place } of found) {
    const value = component[field];
    if (value === undefined || value === null || value === 0) continue;
    if (seen.has(value)) place.at(field).fault(code, message);
    seen.add(value);
  }
}
