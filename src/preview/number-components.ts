import { type Component, listComponents } from './world/message.ts';

/** Fills in the `id`s that were left out, counting from 1 in reading order; 0 counts as left out. */
export function numberComponents(components: readonly Component[]): readonly Component[] {
  const taken = new Set(listComponents(components).flatMap(({ id }) => id || []));
  let last = 0;
  const nextId = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const number = (component: Component): Component => ({
    ...component,
    id: component.id || nextId(),
    ...(component.components ? { components: component.components.map(number) } : {}),
    ...(component.component ? { component: number(component.component) } : {}),
    ...(component.accessory ? { accessory: number(component.accessory) } : {}),
  });
  return components.map(number);
}
