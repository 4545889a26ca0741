import { buildCorpus, readAskedCorpus } from './build-corpus.ts';
import { verbatim } from './engines/verbatim.ts';
import { PEERS } from './engines.ts';
import { measureQuality } from './measure-quality.ts';
import { measureSpeed } from './measure-speed.ts';

// node --expose-gc --import tsx measure-engine.ts NAME WEIGHTS quality|SENTENCES
// Measures one engine in a process of its own; prints its figures as JSON.

const [name = '', weights = '', what = 'quality'] = process.argv.slice(2);
const engine = PEERS.get(name) ?? verbatim(weights);
const figures =
  what === 'quality'
    ? await measureQuality(engine, readAskedCorpus())
    : await measureSpeed(engine, buildCorpus(Number(what)));
console.log(JSON.stringify(figures));
