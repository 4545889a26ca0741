/*
 * Discord's limits on what we send. "Docs" are https://docs.discord.com/developers, read
 * in August 2026. Lengths are counted in UTF-16 code units, which are never fewer than
 * the code points that Discord counts.
 */

/** Most characters of a message over all its text displays (discord.js guide, *Display components*). */
export const MESSAGE_CHARS = 4000;

/**
 * Most UTF-8 bytes of a message's text. Discord documents no such limit, but fails above
 * 10,170 bytes, 12 of them for each text display (discord/discord-api-docs#8554).
 */
export const MESSAGE_BYTES = 9000;

/** Most components of a message, nested ones included (Docs: *Component reference*). */
export const MESSAGE_COMPONENTS = 40;

/** Most characters of a component's custom id (Docs: *Component reference*, Custom ID). */
export const CUSTOM_ID_CHARS = 100;

/** Most characters of the address of a link button (Docs: *Component reference*, Button). */
export const BUTTON_URL_CHARS = 512;

/** Most suggestions for an option (Docs: *Receiving and responding*, Autocomplete). */
export const CHOICES = 25;

/** Most characters of a suggestion's name and of its value (Docs: *Application commands*, Choices). */
export const CHOICE_CHARS = 100;

/** Most addresses on a *More* button: a limit of ours, which {@link CUSTOM_ID_CHARS} sets. */
export const MORE_ADDRESSES = 6;

/** Most characters of the question that are repeated above its answer: a limit of ours. */
export const ASKED_CHARS = 200;
