// The checks find what is wrong: otherwise their silence would say nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { cardsIn, faultsOfCard } from './cards.mjs';
import { faultsOfPackage } from './package-for-teams.mjs';

const press = () => ({
  type: 'Action.Execute', title: 'Ja', verb: 'press', data: { card: 'a' },
  fallback: { type: 'Action.Submit', title: 'Ja', data: { card: 'a' } },
});
const card = () => ({
  type: 'AdaptiveCard', $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', version: '1.5', lang: 'nb',
  fallbackText: 'Stemmer det?',
  refresh: { action: { type: 'Action.Execute', title: 'Vis', verb: 'show', data: {}, fallback: { type: 'Action.Submit' } }, userIds: ['29:a'] },
  body: [
    { type: 'TextBlock', text: 'Stemmer det?', wrap: true, weight: 'Bolder' },
    { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'Pårørende **ringer**' }] },
    { type: 'Input.Text', id: 'text', label: 'Svaret ditt', isMultiline: true },
    { type: 'Input.ChoiceSet', id: 'ticks-0', isMultiSelect: true, style: 'expanded', choices: [{ title: 'Tid', value: 'time' }] },
    { type: 'ActionSet', actions: [press(), press()] },
  ],
  actions: [press()],
});
const manifest = () => ({
  $schema: 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.19/MicrosoftTeams.schema.json',
  manifestVersion: '1.19', version: '1.0.0', id: '00000000-0000-0000-0000-000000000000',
  localizationInfo: { defaultLanguageTag: 'nb', additionalLanguages: [{ languageTag: 'en', file: 'en.json' }] },
  developer: { name: 'a', websiteUrl: 'https://a.example', privacyUrl: 'https://a.example', termsOfUseUrl: 'https://a.example' },
  name: { short: 'Ildsjel', full: 'Ildsjel' }, description: { short: 'a', full: 'b' },
  icons: { color: 'color.png', outline: 'outline.png' }, accentColor: '#17505c',
  bots: [{ botId: '00000000-0000-0000-0000-000000000000', scopes: ['personal', 'groupChat'] }],
});
const english = () => ({ 'name.short': 'Ildsjel', 'name.full': 'Ildsjel', 'description.short': 'a', 'description.full': 'b' });

const zipped = (manifest, english, { folder = '' } = {}) => zipSync({
  [`${folder}manifest.json`]: strToU8(JSON.stringify(manifest)), 'en.json': strToU8(JSON.stringify(english)),
  'color.png': new Uint8Array(1), 'outline.png': new Uint8Array(1),
});

test('a sound card has no fault', () => assert.deepEqual(faultsOfCard(card()), []));
test('a sound package has no fault', () => assert.deepEqual(faultsOfPackage(zipped(manifest(), english())), []));
test('cards are found in messages and answers', () => {
  assert.equal(cardsIn({ attachments: [{ content: card() }, { content: card() }] }).length, 2);
  assert.equal(cardsIn({ statusCode: 200, value: card() }).length, 1);
  assert.equal(cardsIn({ text: 'none' }).length, 0);
});

const brokenCards = {
  'an unknown element': [card => card.body.push({ type: 'Shout', text: 'a' }), /Unknown element type "Shout"/],
  'an unknown element that would fall back': [
    card => card.body.push({ type: 'Shout', fallback: { type: 'TextBlock', text: 'a' } }), /Unknown element type/],
  'an unknown action': [card => card.actions.push({ type: 'Action.Run', title: 'a' }), /Unknown action type/],
  'an unknown property': [card => { card.body[0].wrapped = true; }, /TextBlock has no property "wrapped"/],
  'an unknown value': [card => { card.body[0].weight = 'Heavy'; }, /Invalid value "Heavy"/],
  'a newer property': [card => { card.body[0].style = 'columnHeader'; card.version = '1.6'; }, /version 1\.6/],
  'an action without a fallback': [card => { delete card.actions[0].fallback; }, /no Action\.Submit to fall back to/],
  'a fallback that is broken': [card => { card.actions[0].fallback.titel = 'a'; }, /for older clients: .*"titel"/],
  'a choice of nothing': [card => { card.body[3].choices = []; }, /at least one choice/],
  'two inputs of the same name': [card => card.body.push({ ...card.body[2] }), /Duplicate/],
  'too many buttons in a row': [card => { card.actions = Array.from({ length: 7 }, press); }, /Maximum number of actions/],
  'no text for notifications': [card => { card.fallbackText = ' '; }, /no fallbackText/],
  'too much of it': [card => { card.body[0].text = 'å'.repeat(13_000); }, /weighs \d+ bytes/],
  'a text that is not drawn': [card => { card.body[0].text = '{{DATE(2026-11-23T08:00:00Z)}}'; }, /does not show/],
};
for (const [name, [breaks, fault]] of Object.entries(brokenCards)) {
  test(`found: ${name}`, () => {
    const broken = card();
    breaks(broken);
    assert.match(faultsOfCard(broken).join('\n'), fault);
  });
}

const brokenPackages = {
  'a manifest in a folder': [() => {}, /not at the root/, { folder: 'teams/' }],
  'a scope that does not exist': [manifest => manifest.bots[0].scopes.push('group'), /bots\/0\/scopes\/2/],
  'a name that is too long': [manifest => { manifest.name.short = 'a'.repeat(31); }, /name\/short/],
  'an id that was not filled in': [manifest => { manifest.id = '${microsoft.app.id}'; }, /\/id /],
  'something that no manifest has': [manifest => { manifest.bot = {}; }, /additional properties/],
  'an icon that is missing': [manifest => { manifest.icons.color = 'colour.png'; }, /colour\.png: is named/],
  'a version without a schema': [manifest => { manifest.manifestVersion = '9.9'; }, /no schema for version 9\.9/],
  'a language that lacks a text': [(manifest, english) => { delete english['name.short']; }, /en\.json: .*name\.short/],
  'a language with a text too long': [
    (manifest, english) => { english['composeExtensions[0].commands[0].title'] = 'a'.repeat(33); }, /en\.json: .*32/],
};
for (const [name, [breaks, fault, how]] of Object.entries(brokenPackages)) {
  test(`found: ${name}`, () => {
    const [broken, language] = [manifest(), english()];
    breaks(broken, language);
    assert.match(faultsOfPackage(zipped(broken, language, how)).join('\n'), fault);
  });
}
