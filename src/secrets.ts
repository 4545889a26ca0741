import type { Settings } from './settings.ts';

/** Anything shorter is hardly a secret, and taking it out would garble what is said. */
const SHORTEST_SECRET = 6;

/** What must stand in no log and no message: the token, and the password of the store. */
export function secretsOf({ discordToken, storeAddress }: Settings): readonly string[] {
  const secrets = [discordToken ?? ''];
  if (storeAddress.kind === 'postgres') {
    const { password, searchParams } = new URL(storeAddress.url);
    secrets.push(password, decode(password), searchParams.get('password') ?? '');
  }
  // In a line of JSON some characters are written otherwise.
  const written = secrets.map((secret) => JSON.stringify(secret).slice(1, -1));
  return [...new Set([...secrets, ...written])].filter(
    ({ length }) => length >= SHORTEST_SECRET,
  );
}

/** Writes … for each secret in a text. The texts of others may hold them: a fault of a library. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '…'), text);
}

/** A password whose % are no encoding is as it stands. */
function decode(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
