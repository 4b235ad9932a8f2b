/** The page: one window is one person. It keeps nothing that the server does not have, but for what is being typed. */

import { get, newId, post } from './api.js';
import { ticked } from './cards.js';
import { at, make } from './dom.js';
import { prepareForm } from './form.js';
import { prepareLog } from './log.js';
import { markSeen, showConversations, showPeople } from './side.js';
import { address, current, fullNameOf, me, state, word } from './state.js';
import { prepareStories } from './stories.js';

const LANGUAGES = ['nb', 'nn', 'sv', 'en'];

// ---- words

async function speak(language) {
  if (state.language === language) {
    return;
  }
  const found = await get('words', { language });
  state.language = language;
  state.labels = found.words;
  state.labelsIn = found.language;
  document.documentElement.lang = found.language;
  label();
  redraw();
}

/** The language the bot last spoke to this person, unless they have chosen another since. */
function languageNow(conversations) {
  const cards = conversations.filter(({ kind }) => kind !== 'room')
    .flatMap(({ messages }) => messages).filter((message) => message.language);
  const newest = cards.reduce((latest, card) => (!latest || card.changedAt > latest.changedAt ? card : latest), null);
  const chosen = JSON.parse(localStorage.getItem(`language|${state.me}`) ?? 'null');
  if (chosen && (!newest || chosen.at > Date.parse(newest.changedAt))) {
    return chosen.language;
  }
  return newest?.language ?? me().language;
}

function label() {
  for (const element of document.querySelectorAll('[data-word]')) {
    element.textContent = word(element.dataset.word);
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', word(element.dataset.label));
  }
  at('title').textContent = word('title', { bot: state.bot });
  at('organisation').textContent = state.organisation;
  at('language').replaceChildren(...LANGUAGES.map((code) =>
    make('option', { value: code, lang: code }, word(`language-${code}`))));
  at('language').value = state.language;
  showPeople();
}

// ---- where we are

function goTo(place, { focus = true } = {}) {
  keepDraft();
  state.current = place;
  history.replaceState(null, '', address(state.me, place));
  showSide(false);
  redraw();
  restoreDraft();
  if (current()?.kind === 'home') {
    act('home', {});
  }
  if (focus) {
    stories.dismiss();
    at('conversation').focus();
  }
}

async function actAs(email) {
  if (email === state.me) {
    return;
  }
  keepDraft();
  endTrouble();
  state.me = email;
  state.current = null;
  state.conversations = [];
  history.pushState(null, '', address(email));
  listen();
  await refresh();
}

// ---- what the server knows

let events = null;
let loading = null;
let again = false;

function listen() {
  events?.close();
  const mine = new EventSource(`/playground/events?${new URLSearchParams({ as: state.me })}`);
  events = mine;
  mine.addEventListener('hello', () => {
    at('connection').textContent = at('connection').textContent ? word('connected') : '';
    setTimeout(() => { at('connection').textContent = ''; }, 2000);
    refresh();
    showFaults();
  });
  mine.addEventListener('changed', refresh);
  mine.addEventListener('faults', showFaults);
  mine.addEventListener('error', () => {
    at('connection').textContent = word('disconnected');
    if (mine.readyState === EventSource.CLOSED) {
      setTimeout(() => { if (events === mine) { listen(); } }, 2000);
    }
  });
}

/** What was written into the conversations last and cannot be said; it is in the writer's hands, so in English. */
async function showFaults() {
  const faults = await get('faults').catch(() => []);
  at('faults-list').replaceChildren(...faults.map(({ file, line, message }) =>
    make('li', { lang: 'en' }, make('code', {}, line ? `${file}:${line}` : file), ` ${message}`)));
  at('faults').hidden = faults.length === 0;
}

/** Loads anew; what changes meanwhile is loaded after that, once. */
function refresh() {
  again = true;
  loading ??= (async () => {
    while (again) {
      again = false;
      await load();
    }
  })().catch(() => { at('connection').textContent = word('disconnected'); }).finally(() => { loading = null; });
  return loading;
}

async function load() {
  const as = state.me;
  const conversations = await get('conversations', { as });
  if (as !== state.me) {
    again = true;
    return;
  }
  const before = JSON.stringify(state.conversations);
  state.conversations = conversations;
  const arrived = state.current === null;
  state.current ??= conversations[0].id;
  if (!current()) {
    state.current = conversations[0].id;
  }
  await speak(languageNow(conversations));
  if (arrived) {
    showPeople();
    redraw();
    restoreDraft();
  } else if (before !== JSON.stringify(conversations)) {
    state.changedAt = performance.now();
    show();
  }
}

// ---- showing

function redraw() {
  log.begin();
  show();
  log.toEnd();
}

function show() {
  const conversation = current();
  if (!conversation) {
    return;
  }
  at('conversation').textContent = fullNameOf(conversation);
  log.name(word('messages-in', { conversation: fullNameOf(conversation) }));
  at('empty').textContent = conversation.messages.length ? '' : word(`empty-${conversation.kind}`, { bot: state.bot });
  log.show(conversation.messages);
  showComposer(conversation);
  if (!document.hidden) {
    markSeen(conversation);
  }
  showConversations(goTo);
}

// ---- doing

let sending = false;
let retry = null;

function trouble(key, repeat) {
  at('trouble-text').textContent = word(key);
  at('again').hidden = false;
  retry = repeat;
}

function endTrouble() {
  const hadFocus = document.activeElement === at('again');
  at('trouble-text').textContent = '';
  at('again').hidden = true;
  retry = null;
  if (hadFocus) {
    rest();
  }
}

/** The focus is never lost: it goes where one would write next, but a phone's keyboard stays down. */
function rest() {
  const target = at('composer').hidden ? at('conversation')
    : matchMedia('(pointer: coarse)').matches ? log : at('words');
  target.focus();
}

function answered({ form: asked }) {
  if (asked) {
    form.show(asked);
  }
  refresh();
}

/** Whether it got through. What did not is sent again under the same id. */
async function act(path, what, body = { ...what, id: newId(), as: state.me }) {
  try {
    const answer = await post(path, body);
    endTrouble();
    answered(answer);
    return true;
  } catch {
    trouble('not-pressed', () => act(path, what, body));
    return false;
  }
}

async function press(element, message, deed) {
  const article = element.closest('article');
  if (article.getAttribute('aria-busy') === 'true') {
    return false;
  }
  article.setAttribute('aria-busy', 'true');
  const done = await act('press', {
    card: message.card, version: message.version, deed, ticked: ticked(article),
  });
  article.removeAttribute('aria-busy');
  if (done && !form.isOpen()) {
    rest();
  }
  return done;
}

const draftKey = () => `draft|${state.me}|${state.current}`;

const draft = () => JSON.parse(sessionStorage.getItem(draftKey()) ?? '{}');

/** The id of a sending that failed, as long as the words are the same. */
const failedId = (text) => (draft().text === text ? draft().id ?? null : null);

function keepDraft(id = failedId(at('words').value)) {
  const text = at('words').value;
  if (text && state.current) {
    sessionStorage.setItem(draftKey(), JSON.stringify({ text, id }));
  } else {
    sessionStorage.removeItem(draftKey());
  }
}

function restoreDraft() {
  const { text = '', id } = draft();
  at('words').value = text;
  endTrouble();
  if (id) {
    trouble('not-sent', send);
  }
}

/** The id belongs to the words: the same words sent again count once, even after a reload. */
async function send() {
  const text = at('words').value;
  if (sending || !text.trim()) {
    return false;
  }
  sending = true;
  const conversation = state.current;
  const key = draftKey();
  const id = failedId(text) ?? newId();
  keepDraft(id);
  at('words').readOnly = true;
  try {
    const answer = await post('say', { id, as: state.me, conversation, text });
    sessionStorage.removeItem(key);
    if (draftKey() === key) {
      at('words').value = '';
    }
    endTrouble();
    answered(answer);
    log.toEnd();
    return true;
  } catch {
    trouble('not-sent', send);
    return false;
  } finally {
    sending = false;
    at('words').readOnly = false;
  }
}

function showComposer({ kind, name }) {
  at('composer').hidden = kind === 'home';
  at('composer-label').textContent = word('write-to', { conversation: name });
  at('composer-help').textContent = [
    word('keys'), kind === 'room' ? word('call-by-name', { bot: state.bot }) : '',
  ].filter(Boolean).join(' ');
}

function showSide(open) {
  at('side').dataset.open = String(open);
  at('side-open').setAttribute('aria-expanded', String(open));
}

async function choose(language) {
  localStorage.setItem(`language|${state.me}`, JSON.stringify({ language, at: Date.now() }));
  await speak(language);
  return act('language', { language });
}

const log = prepareLog({ press, rest, reword: act });

const form = prepareForm({
  word, answered, who: () => state.me, language: () => state.language,
  // The browser gives the focus back to the button, unless that has gone meanwhile.
  closed: () => setTimeout(() => document.activeElement === document.body && rest()),
});

const stories = prepareStories({
  actAs, choose, form, goTo, log, press, rest, send, forward: (text) => act('forward', { text }),
  reword: act,
});

// ---- hands

at('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
at('words').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send();
  }
});
at('words').addEventListener('input', () => keepDraft());
at('again').addEventListener('click', () => retry?.());
at('skip').addEventListener('click', (event) => {
  event.preventDefault();
  log.focus();
});
at('person').addEventListener('change', (event) => {
  stories.dismiss();
  actAs(event.target.value);
});
at('language').addEventListener('change', (event) => choose(event.target.value));
at('side-open').addEventListener('click', () => showSide(at('side').dataset.open !== 'true'));
at('stories-open').addEventListener('click', stories.open);
addEventListener('popstate', () => location.reload());
// A hidden window hangs up: browsers allow few connections to one server.
document.addEventListener('visibilitychange', () => {
  if (document.hidden) {
    events?.close();
  } else {
    show();
    listen();
  }
});

async function begin() {
  const everyone = await get('people');
  const asked = new URLSearchParams(location.search);
  Object.assign(state, everyone);
  state.me = (everyone.people.find(({ email }) => email === asked.get('as')) ?? everyone.people[0]).email;
  history.replaceState(null, '', address(state.me, asked.get('in')));
  showSide(false);
  await speak(me().language);
  await refresh();
  if (state.conversations.some(({ id }) => id === asked.get('in'))) {
    goTo(asked.get('in'), { focus: false });
  }
  listen();
}

begin();
