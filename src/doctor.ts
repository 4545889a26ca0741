import process from 'node:process';
import { config } from 'dotenv';
import { examine } from './doctor/examine.ts';
import { renderFinding } from './doctor/finding.ts';
import { hideSecrets, secretsOf } from './secrets.ts';
import { readSettings } from './settings.ts';

config({ quiet: true });

const secrets = secretsOf(readSettings(process.env).settings);
let isWell = true;
for await (const finding of examine(process.env, {
  now: Date.now,
  privacyPath: 'PRIVACY.md',
})) {
  console.log(hideSecrets(renderFinding(finding), secrets));
  isWell &&= finding.kind !== 'wrong';
}
process.exit(isWell ? 0 : 1);
