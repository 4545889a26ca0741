import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net, { type LookupFunction, type TcpNetConnectOpts } from 'node:net';
import process from 'node:process';

/*
 * To be loaded before a bot: names that end with .example, which nobody can own (RFC 2606),
 * lead to the news site on loopback whose port NEWS_SITE_PORT names. Only look-ups and sockets
 * of the machine are replaced: the bot is told public addresses, and looks at them, at the
 * answers of the DNS and at the machine it has reached, as ever.
 */

const NEWS_NAME = /\.example$/u;
/** What stands for any public machine. */
const PUBLIC_ADDRESS = '93.184.216.34';
/** A name inside of a network: it must not be reached, whoever names it. */
const INWARD: Readonly<Record<string, string>> = { 'inside.example': '10.0.0.7' };
/** A name that does not exist. */
const NOWHERE = 'nowhere.example';

const sitePort = Number(process.env['NEWS_SITE_PORT']);
const { lookup: systemLookup } = dns;
const { connect: systemConnect } = net;

const lookup: LookupFunction = (name, options, callback) => {
  if (!NEWS_NAME.test(name)) {
    systemLookup(name, options, callback);
    return;
  }
  const address = INWARD[name] ?? PUBLIC_ADDRESS;
  setImmediate(() => {
    if (name === NOWHERE) callback(new Error(`getaddrinfo ENOTFOUND ${name}`), []);
    else if (options.all === true) callback(null, [{ address, family: 4 }]);
    else callback(null, address, 4);
  });
};

/** Looks a name up as the bot wants it looked up, and then dials the site. */
function dialSite(options: TcpNetConnectOpts): net.Socket {
  const asked = options.lookup ?? lookup;
  const socket = systemConnect({
    ...options,
    port: sitePort,
    lookup: (name, wanted, callback) =>
      asked(name, wanted, (error) => {
        if (error) callback(error, []);
        else if (wanted.all === true)
          callback(null, [{ address: '127.0.0.1', family: 4 }]);
        else callback(null, '127.0.0.1', 4);
      }),
  });
  // Asked for when the connection stands: the name has passed its look-up then.
  Object.defineProperty(socket, 'remoteAddress', { value: PUBLIC_ADDRESS });
  return socket;
}

function connect(...given: Parameters<typeof systemConnect>): net.Socket {
  const [options] = given as unknown as readonly [TcpNetConnectOpts];
  return NEWS_NAME.test(options.host ?? '') ? dialSite(options) : systemConnect(...given);
}

Object.assign(dns, { lookup });
Object.assign(net, { connect });
syncBuiltinESMExports();
