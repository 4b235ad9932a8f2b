// Everything that the build has made for Teams: the package, and every card that a test has rendered.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cardsIn, faultsOfCard } from './cards.mjs';
import { faultsOfPackage } from './package-for-teams.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const zip = 'target/ildsjel-teams.zip';
const folders = ['src/test/resources/rendering/teams', 'target/teams-cards'];

const files = folders
  .filter(folder => existsSync(join(project, folder)))
  .flatMap(folder => readdirSync(join(project, folder)).map(name => join(folder, name)))
  .filter(name => name.endsWith('.json'));
let count = 0;

const faults = [
  ...faultsOfPackage(readFileSync(join(project, zip))).map(fault => `${zip}: ${fault}`),
  ...files.flatMap(file => faultsOfFile(file).map(fault => `${file}: ${fault}`)),
];
if (count === 0) {
  faults.push(`There is no card in ${folders.join(' and ')}`);
}
faults.forEach(fault => console.error(fault));
console.log(`${zip} and ${count} cards in ${files.length} files: ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;

function faultsOfFile(file) {
  try {
    const cards = cardsIn(JSON.parse(readFileSync(join(project, file), 'utf8')));
    count += cards.length;
    return cards.length ? cards.flatMap(faultsOfCard) : ['has no card in it'];
  } catch (broken) {
    return [String(broken)];
  }
}
