// What is wrong with a card, by Microsoft's own renderer: it is read, checked and drawn as a client would do it.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const HEAVIEST = 25_000;
// Teams folds what is more than this into a menu.
const MOST_ACTIONS = 6;
// What is no part of Adaptive Cards, but of Teams or of JSON; then what the renderer reads without declaring it.
const BESIDE_THE_SCHEMA = new Set([
  '$schema', 'type', 'msteams', 'fallback', 'requires',
  'actions', 'body', 'cells', 'columns', 'images', 'inlines', 'items', 'rows',
]);
// What is not seen before somebody presses.
const UNSEEN = new Set(['fallback', 'refresh', 'data', 'card', 'fallbackText', 'selectAction', 'authentication']);

const { window } = new JSDOM('<!doctype html><body>', { runScripts: 'outside-only' });
Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
  get() { return this.textContent; },
  set(text) { this.textContent = text; },
});
window.eval(readFileSync(createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js'), 'utf8'));
const { AdaptiveCard, CardElement, HostConfig, SerializableObject, SerializationContext, Versions } = window.AdaptiveCards;
// Its pattern is marked "global" and so remembers where the last card's language ended.
CardElement.langProperty.regEx = new RegExp(CardElement.langProperty.regEx.source, 'i');
AdaptiveCard.onProcessMarkdown = (text, result) => { result.didProcess = false; };

let unknown = [];
const parse = SerializableObject.prototype.internalParse;
// The renderer passes over a property that it does not know, which is how slips of the pen stay unseen.
SerializableObject.prototype.internalParse = function (source, context) {
  const schema = this.getSchema();
  const known = new Set(Array.from({ length: schema.getCount() }, (_, index) => schema.getItemAt(index).name));
  unknown.push(...Object.keys(source ?? {})
    .filter(name => !known.has(name) && !BESIDE_THE_SCHEMA.has(name))
    .map(name => `${source.type ?? this.constructor.name} has no property "${name}"`));
  return parse.call(this, source, context);
};

/** The cards in a file: it may hold one, or a message or an answer around some. */
export function cardsIn(content) {
  if (content?.type === 'AdaptiveCard') {
    return [content];
  }
  return content && typeof content === 'object' ? Object.values(content).flatMap(cardsIn) : [];
}

export function faultsOfCard(card) {
  const weight = Buffer.byteLength(JSON.stringify(card));
  const executing = all(card, node => node.type === 'Action.Execute');
  return [
    ...(weight > HEAVIEST ? [`weighs ${weight} bytes, more than ${HEAVIEST}`] : []),
    ...(card.fallbackText?.trim() ? [] : ['has no fallbackText']),
    ...(card.version === '1.5' ? [] : [`is of version ${card.version}, not 1.5`]),
    ...executing
      .filter(action => action.fallback?.type !== 'Action.Submit')
      .map(action => `"${action.title}" has no Action.Submit to fall back to`),
    ...drawn(card),
    ...(executing.length ? drawn(forOlderClients(card)).map(fault => `for older clients: ${fault}`) : []),
  ];
}

function drawn(json) {
  unknown = [];
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig({ supportsInteractivity: true, actions: { maxActions: MOST_ACTIONS } });
  card.parse(json, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  const faults = [...events, ...card.validateProperties().validationEvents].map(event => event.message);
  const element = card.render();
  return [...new Set([...faults, ...unknown, ...(element ? lost(json, card, element) : ['is not drawn at all'])])];
}

/** What stands in the card and is not to be seen on the page. */
function lost(json, card, element) {
  const types = names => names.sort().join(', ');
  const visible = all(json, node => node.isVisible !== false, UNSEEN);
  const actions = visible.filter(node => node.type?.startsWith('Action.'));
  const buttons = element.querySelectorAll('button.ac-pushButton').length;
  const wanted = types(actions.map(action => action.type));
  // It names those of an ActionSet twice.
  const present = types([...new Set(card.getAllActions())].map(action => action.getJsonTypeName()));
  const texts = visible.flatMap(node => [node.type?.startsWith('Action.') ? undefined : node.title, node.text, node.label]);
  return [
    ...(present === wanted ? [] : [`has the actions ${wanted}, but there are ${present}`]),
    ...(buttons === actions.length ? [] : [`has ${actions.length} buttons, but drawn are ${buttons}`]),
    ...texts
      .filter(text => typeof text === 'string' && text && !element.textContent.includes(text))
      .map(text => `does not show "${text.slice(0, 40)}"`),
  ];
}

/** As a client sees it that knows no Action.Execute, and takes what stands there for it. */
function forOlderClients(node) {
  if (Array.isArray(node)) {
    return node.map(forOlderClients);
  }
  if (!node || typeof node !== 'object') {
    return node;
  }
  if (node.type === 'Action.Execute' && node.fallback?.type) {
    return forOlderClients(node.fallback);
  }
  return Object.fromEntries(Object.entries(node)
    .filter(([name]) => name !== 'refresh')
    .map(([name, value]) => [name, forOlderClients(value)]));
}

function all(node, wanted, without = new Set(['fallback', 'data'])) {
  if (!node || typeof node !== 'object') {
    return [];
  }
  const inside = Object.entries(node).filter(([name]) => !without.has(name));
  return [
    ...(!Array.isArray(node) && wanted(node) ? [node] : []),
    ...inside.flatMap(([, value]) => all(value, wanted, without)),
  ];
}
