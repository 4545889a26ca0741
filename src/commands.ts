import { help } from '../commands/help.ts';
import { pins } from '../commands/pins.ts';
import { privacy } from '../commands/privacy.ts';
import { settings } from '../commands/settings.ts';
import { what } from '../commands/what.ts';
import { who } from '../commands/who.ts';
import type { Command } from './discord/command.ts';

/** All commands, in the order in which people see them in `/help` and in Discord's list. */
export const commands: readonly Command[] = [who, what, pins, settings, help, privacy];
