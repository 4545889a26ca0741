import { answers } from './en/answers.ts';
import { feeds } from './en/feeds.ts';
import { frontMatter } from './en/front-matter.ts';
import { help } from './en/help.ts';
import { intake } from './en/intake.ts';
import { pins } from './en/pins.ts';
import { refusals } from './en/refusals.ts';
import { settings } from './en/settings.ts';
import { shelf } from './en/shelf.ts';
import { verify } from './en/verify.ts';

/** All that the bot says: sections of messages, each an ICU message. */
export type English = typeof answers &
  typeof refusals &
  typeof help &
  typeof shelf &
  typeof pins &
  typeof settings &
  typeof verify &
  typeof feeds &
  typeof intake &
  typeof frontMatter;

/** English, the source of the catalogue. */
export const en: English = {
  ...answers,
  ...refusals,
  ...help,
  ...shelf,
  ...pins,
  ...settings,
  ...verify,
  ...feeds,
  ...intake,
  ...frontMatter,
};
