// What is wrong with the zip that an administrator uploads, by Microsoft's own schema.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import addFormats from 'ajv-formats';
import Ajv from 'ajv-draft-04';
import { strFromU8, unzipSync } from 'fflate';

// The package brings the schemas along, so that nothing is fetched from where "$schema" points.
const require = createRequire(import.meta.url);
const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');

export function faultsOfPackage(zip) {
  const files = unzipSync(zip);
  const read = name => JSON.parse(strFromU8(files[name]));
  if (!files['manifest.json']) {
    return ['manifest.json: is not at the root of the zip'];
  }
  const manifest = read('manifest.json');
  const languages = (manifest.localizationInfo?.additionalLanguages ?? []).map(language => language.file);
  const icons = Object.values(manifest.icons ?? {});
  const missing = [...languages, ...icons].filter(name => !files[name]);
  return [
    ...missing.map(name => `${name}: is named in the manifest, but not in the zip`),
    ...faultsOf('manifest.json', manifest, manifest.manifestVersion, 'MicrosoftTeams.schema.json'),
    ...languages
      .filter(name => files[name])
      .flatMap(name => faultsOf(name, read(name), manifest.manifestVersion, 'MicrosoftTeams.Localization.schema.json')),
  ];
}

function faultsOf(name, content, version, schema) {
  const validate = compiled(version, schema);
  if (!validate) {
    return [`${name}: there is no schema for version ${version}`];
  }
  return validate(content)
    ? []
    : validate.errors.map(error => `${name}: ${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`);
}

function compiled(version, schema) {
  let text;
  try {
    text = readFileSync(join(schemas, `v${version}`, schema), 'utf8');
  } catch {
    return undefined;
  }
  // The schemas' patterns are not written for the stricter reading.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv, ['uri', 'email', 'regex']);
  return ajv.compile(JSON.parse(text));
}
