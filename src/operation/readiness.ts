/** Asks whether a part of the bot can do its work; false, or what is thrown, says no. */
export type Probe = () => boolean | Promise<boolean>;

/** The parts that a ready bot needs. */
export interface Probes {
  /** All shards of the process are connected. */
  readonly gateway: Probe;
  /** The store answers a question. */
  readonly store: Probe;
  /** The articles are indexed. */
  readonly content: Probe;
}

/** Whether the bot is ready, and which part is not. */
export interface Readiness {
  readonly isReady: boolean;
  readonly parts: Readonly<Record<keyof Probes, boolean>>;
}

/** Asks every part at once, and each only so long: an orchestrator asks again soon. */
export async function readReadiness(
  { gateway, store, content }: Probes,
  withinMs: number,
): Promise<Readiness> {
  const [isGateway, isStore, isContent] = await Promise.all(
    [gateway, store, content].map((probe) => ask(probe, withinMs)),
  );
  const parts = {
    gateway: isGateway === true,
    store: isStore === true,
    content: isContent === true,
  };
  return { isReady: parts.gateway && parts.store && parts.content, parts };
}

async function ask(probe: Probe, withinMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), withinMs);
  });
  try {
    return await Promise.race([(async () => probe())(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
