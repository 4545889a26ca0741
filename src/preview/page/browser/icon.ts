/** Paths of the pictures, each drawn in a square of 24 units. */
const paths = {
  hash: 'M9 3 7.5 21M16.5 3 15 21M4 8.5h17M3 15.5h17',
  pin: 'M14.5 3.5 20.5 9.5 16 11.5 12.5 15 12 19 5 12 9 11.5 12.5 8ZM8.5 15.5 4 20',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M19 5l-1.7 1.7M6.7 17.3 5 19',
  moon: 'M20 14.5A8.5 8.5 0 1 1 9.5 4 7 7 0 0 0 20 14.5Z',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  close: 'M5 5 19 19M19 5 5 19',
  open: 'M14 4h6v6M20 4 11 13M10 5H5a1 1 0 0 0-1 1v13a1 1 0 0 0 1 1h13a1 1 0 0 0 1-1v-5',
  download: 'M12 3v12M7 10.5l5 5 5-5M4 20.5h16',
  plus: 'M12 4.5v15M4.5 12h15',
  down: 'M5 9l7 7 7-7',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  menu: 'M3.5 6h17M3.5 12h17M3.5 18h17',
  send: 'M4 4l17 8-17 8 2.5-8ZM6.5 12H13',
  file: 'M6 2.5h8l5 5V21a.5.5 0 0 1-.5.5h-12A.5.5 0 0 1 6 21ZM14 2.5V8h5M9 13h7M9 17h7',
  reply: 'M4 20v-5a5 5 0 0 1 5-5h12',
  apps: 'M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM14 14h6v6h-6Z',
  warning: 'M12 3 22 20.5H2ZM12 10v5M12 17.7v.1',
} as const;

/** The name of a picture. */
export type IconName = keyof typeof paths;

/** Draws a picture that says nothing a word beside it, or a label, does not say. */
export function icon(name: IconName): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `icon icon-${name}`);
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
