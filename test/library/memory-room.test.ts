import { describe, expect, it } from 'vitest';
import { MemoryRoom } from '../../src/library/memory-room.ts';
import type { Reservation } from '../../src/library/memory-share.ts';

/** A room of 100 in which something is open that may go. */
class World {
  open: number;
  readonly room: MemoryRoom;
  readonly entered: string[] = [];
  readonly #reservations = new Map<string, Reservation>();

  constructor(open = 0) {
    this.open = open;
    this.room = new MemoryRoom({
      limit: 100,
      makeRoom: (bytes) => {
        if (this.open + bytes > 100) this.open = 0;
      },
    });
  }

  async ask(name: string, bytes: number): Promise<void> {
    void this.room.reserve(bytes).then((reservation) => {
      this.entered.push(name);
      this.#reservations.set(name, reservation);
    });
    await settle();
  }

  async end(name: string): Promise<void> {
    this.#reservations.get(name)?.release();
    await settle();
  }

  grow(name: string, bytes: number): void {
    this.#reservations.get(name)?.grow(bytes);
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}

describe('MemoryRoom', () => {
  it('lets in what fits, and the others in their order when there is room', async () => {
    const world = new World();
    await world.ask('a', 60);
    await world.ask('b', 60);
    await world.ask('c', 10);
    expect(world.entered).toEqual(['a']);
    expect(world.room.reserved).toBe(60);
    await world.end('a');
    expect(world.entered).toEqual(['a', 'b', 'c']);
    expect(world.room.reserved).toBe(70);
    await world.end('a');
    await world.end('b');
    await world.end('c');
    expect(world.room.reserved).toBe(0);
  });

  it('lets what is open go for it, and one in however large it is', async () => {
    const world = new World(90);
    await world.ask('a', 5);
    expect(world.open).toBe(90);
    await world.ask('b', 50);
    expect([world.open, world.entered]).toEqual([0, ['a', 'b']]);
    await world.ask('huge', 500);
    await world.ask('late', 10);
    expect(world.entered).toEqual(['a', 'b']);
    await world.end('b');
    expect(world.entered).toEqual(['a', 'b', 'huge']);
    await world.end('huge');
    expect(world.entered).toEqual(['a', 'b', 'huge', 'late']);
  });

  it('lets in what is small beside what is larger than all, and past what waits', async () => {
    const world = new World();
    await world.ask('huge', 500);
    await world.ask('large', 60);
    for (const name of ['a', 'b', 'c']) await world.ask(name, 6);
    expect(world.entered).toEqual(['huge', 'a', 'b']);
    expect([world.room.reserved, world.room.wanted]).toEqual([512, 99.5]);
    await world.end('a');
    expect(world.entered).toEqual(['huge', 'a', 'b', 'c']);
    await world.end('huge');
    expect(world.entered).toEqual(['huge', 'a', 'b', 'c', 'large']);
  });

  it('keeps to the limit where a thousand small ones are asked for at once', async () => {
    const world = new World();
    for (let n = 0; n < 1000; n++) await world.ask(`${n}`, 3);
    expect([world.entered.length, world.room.reserved]).toEqual([4, 12]);
    for (let n = 0; n < 1000; n++) await world.end(`${n}`);
    expect([world.entered.length, world.room.reserved]).toEqual([1000, 0]);
  });

  it('lets nothing go for what must wait', async () => {
    const world = new World();
    await world.ask('a', 60);
    world.open = 40;
    await world.ask('b', 60);
    expect([world.open, world.entered]).toEqual([40, ['a']]);
    await world.end('a');
    expect([world.open, world.entered]).toEqual([40, ['a', 'b']]);
    await world.ask('c', 20);
    expect([world.open, world.entered]).toEqual([0, ['a', 'b', 'c']]);
  });

  it('counts what became larger than was thought', async () => {
    const world = new World();
    await world.ask('a', 10);
    world.grow('a', 5);
    expect(world.room.reserved).toBe(10);
    world.grow('a', 95);
    await world.ask('b', 10);
    expect(world.entered).toEqual(['a']);
    await world.end('a');
    world.grow('a', 500);
    expect([world.entered, world.room.reserved]).toEqual([['a', 'b'], 10]);
  });
});
