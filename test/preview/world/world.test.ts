import { describe, expect, it } from 'vitest';
import { World } from '../../../src/preview/world/world.ts';
import { buildManualClock } from '../manual-clock.ts';

/** Adds servers to a new world; the clock moves on by so many milliseconds before each. */
function addGuilds(steps: readonly number[]): World {
  const clock = buildManualClock();
  const world = new World(clock.now, { name: 'Verbatim' });
  for (const [place, step] of steps.entries()) {
    clock.advance(step);
    world.addGuild({ name: `Server ${place}` });
  }
  return world;
}

describe('World.addGuild()', () => {
  it.each([
    { what: 'in one millisecond', steps: [0, 0, 0] },
    { what: 'while the clock ticks', steps: [0, 1, 1] },
    { what: 'while it ticks now and then', steps: [0, 0, 1, 0, 2, 1, 0, 3, 0, 1] },
  ])('gives every server an id of its own: $what', ({ steps }) => {
    const { guilds } = addGuilds(steps);
    const names = [...guilds.values()].map(({ name }) => name);
    expect(names).toEqual(steps.map((_, place) => `Server ${place}`));
  });

  it('spreads servers of one millisecond over the shards', () => {
    const ids = [...addGuilds([0, 0, 0, 0]).guilds.keys()];
    const shards = ids.map((id) => (BigInt(id) >> 22n) % 4n);
    expect(new Set(shards).size).toBe(4);
  });
});
