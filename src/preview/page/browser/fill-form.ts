import type { Fill } from '../page-offer.ts';
import type { PageComponent, PageForm } from '../page-protocol.ts';

/** Writes texts into the fields of a form that are empty, by their custom ids. */
export function fillForm(form: PageForm, fill: Fill): PageForm {
  return { ...form, components: form.components.map((one) => fillField(one, fill)) };
}

function fillField(component: PageComponent, fill: Fill): PageComponent {
  const text = fill[component.customId ?? ''];
  return {
    ...component,
    value: component.value === '' && text !== undefined ? text : component.value,
    children: component.children.map((child) => fillField(child, fill)),
  };
}
