/** The page: one window is one person. It keeps nothing that the server does not have, but for what is being typed. */

import { get, newId, post } from './api.js';
import { distinguish, draw, inThreads, signature, ticked } from './cards.js';
import { at, hue, initials, make, plain } from './dom.js';
import { prepareForm } from './form.js';
import { preparePlayer } from './player.js';

const LANGUAGES = ['nb', 'nn', 'sv', 'en'];

const state = {
  me: null, bot: '', organisation: '', people: [],
  language: null, labels: null, labelsIn: null,
  conversations: [], current: null,
  changedAt: 0,
};
let log = at('log');

// ---- words

function word(key, values = {}) {
  const sentence = state.labels?.[key] ?? '';
  return sentence.replace(/\{([a-z]+)\}/gu, (hole, name) => (name in values ? String(values[name]) : hole));
}

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
  labelPeople();
}

function labelPeople() {
  const described = ({ name, unit, roles }) =>
    [name, unit, ...roles.map((role) => word(`role-${role}`))].filter(Boolean).join(', ');
  at('person').replaceChildren(...state.people.map((person) =>
    make('option', { value: person.email }, described(person))));
  at('person').value = state.me;
  const { name, unit, roles } = me();
  at('my-unit').textContent = [unit, ...roles.map((role) => word(`role-${role}`))].filter(Boolean).join(' · ');
  at('my-avatar').textContent = initials(name);
  at('my-avatar').className = `avatar ${hue(state.me)}`;
  at('others').replaceChildren(...state.people.filter(({ email }) => email !== state.me).map((person) =>
    make('li', {}, make('a', {
      href: address(person.email), target: '_blank', rel: 'noopener', 'aria-label':
        word('open-window-as', { person: described(person) }),
    }, described(person)))));
  document.title = `${name} · ${word('title', { bot: state.bot })}`;
}

// ---- where we are

const me = () => state.people.find(({ email }) => email === state.me);
const current = () => state.conversations.find(({ id }) => id === state.current);
const address = (as, place) => `/?${new URLSearchParams(place ? { as, in: place } : { as })}`;

function nameOf({ kind, name }) {
  return kind === 'home' ? word('home') : name;
}

function fullNameOf({ kind, name }) {
  if (kind === 'direct') {
    return word('direct-with', { bot: state.bot });
  }
  return kind === 'home' ? word('home-of', { person: me().name }) : name;
}

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
  });
  mine.addEventListener('changed', refresh);
  mine.addEventListener('error', () => {
    at('connection').textContent = word('disconnected');
    if (mine.readyState === EventSource.CLOSED) {
      setTimeout(() => { if (events === mine) { listen(); } }, 2000);
    }
  });
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
    labelPeople();
    redraw();
    restoreDraft();
  } else if (before !== JSON.stringify(conversations)) {
    state.changedAt = performance.now();
    show();
  }
}

// ---- showing

const around = () => ({
  word, language: state.labelsIn, me: state.me, bot: state.bot, people: state.people, press,
});

/** A fresh log: what stood there before is not read out again. */
function redraw() {
  const fresh = log.cloneNode(false);
  log.replaceWith(fresh);
  log = fresh;
  show();
  log.scrollTop = log.scrollHeight;
}

function show() {
  const conversation = current();
  if (!conversation) {
    return;
  }
  at('conversation').textContent = fullNameOf(conversation);
  log.setAttribute('aria-label', word('messages-in', { conversation: fullNameOf(conversation) }));
  at('empty').textContent = conversation.messages.length ? '' : word(`empty-${conversation.kind}`, { bot: state.bot });
  showMessages(conversation.messages);
  showComposer(conversation);
  if (!document.hidden) {
    markSeen(conversation);
  }
  showConversations();
}

function showMessages(messages) {
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  const lostFocus = focusKept(() => {
    const left = new Map([...log.children].map((article) => [article.dataset.message, article]));
    let previous = null;
    for (const message of inThreads(messages)) {
      previous = place(message, left.get(message.id), previous);
      left.delete(message.id);
    }
    left.forEach((article) => article.remove());
    distinguish(log);
  });
  if (atEnd) {
    log.scrollTop = log.scrollHeight;
  }
  if (lostFocus) {
    rest();
  }
}

function place(message, present, previous) {
  let article = present;
  if (present?.dataset.signature !== signature(message)) {
    article = draw(message, around());
    present?.replaceWith(article);
  }
  const next = previous ? previous.nextElementSibling : log.firstElementChild;
  if (article !== next) {
    log.insertBefore(article, next);
  }
  return article;
}

/** Whether what had the focus went away with the change. */
function focusKept(change) {
  const focused = document.activeElement;
  const inside = log.contains(focused) && focused !== log;
  const from = inside ? focused.closest('article').dataset.message : null;
  const name = inside ? focused.textContent || focused.value : null;
  change();
  if (!inside || log.contains(document.activeElement)) {
    return false;
  }
  const article = [...log.children].find((each) => each.dataset.message === from);
  const same = [...(article?.querySelectorAll('button, input') ?? [])]
    .find((element) => (element.textContent || element.value) === name);
  same?.focus();
  return !same;
}

function showConversations() {
  const unread = new Map(state.conversations.map((each) => [each.id, unreadIn(each)]));
  const total = [...unread.values()].reduce((sum, count) => sum + count, 0);
  at('conversations').replaceChildren(...state.conversations.map((each) => conversationLink(each, unread.get(each.id))));
  at('side-unread').hidden = total === 0;
  at('side-unread').textContent = word('unread', { count: total });
}

function conversationLink(conversation, unread) {
  const { id, kind } = conversation;
  const link = make('a', {
    href: address(state.me, id), 'data-conversation': id, class: unread ? 'unread' : null,
    'aria-current': id === state.current ? 'page' : null,
  },
  make('span', { class: 'name' }, nameOf(conversation)),
  kind === 'direct' ? make('span', { class: 'note' }, word('direct')) : '',
  unread ? make('span', { class: 'mark' }, word('unread', { count: unread })) : '');
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      goTo(id);
    }
  });
  return make('li', {}, link);
}

const seenKey = (id) => `seen|${state.me}|${id}`;

function markSeen({ id, messages }) {
  localStorage.setItem(seenKey(id), String(messages.at(-1)?.seq ?? 0));
}

function unreadIn({ id, kind, messages }) {
  const seen = Number(localStorage.getItem(seenKey(id)) ?? 0);
  return kind === 'home' ? 0 : messages.filter(({ seq, sender }) => seq > seen && sender !== state.me).length;
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
  const id = failedId(text) ?? newId();
  keepDraft(id);
  at('words').readOnly = true;
  try {
    const answer = await post('say', { id, as: state.me, conversation, text });
    at('words').value = '';
    keepDraft();
    endTrouble();
    answered(answer);
    log.scrollTop = log.scrollHeight;
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

const form = prepareForm({
  word, answered, who: () => state.me, language: () => state.language,
  // The browser gives the focus back to the button, unless that has gone meanwhile.
  closed: () => setTimeout(() => document.activeElement === document.body && rest()),
});

// ---- stories

function labelsOf(message) {
  return message.blocks.flatMap((block) =>
    (block.kind === 'ticks' ? [block.done] : block.buttons ?? []).map(({ label: text }) => plain(text)));
}

function optionsOf(message) {
  return message.blocks.flatMap((block) => (block.options ?? []).map(({ label: text }) => plain(text)));
}

/** The newest message that has the button, and all that is to be ticked. */
function offered(button, ticks) {
  return state.conversations
    .flatMap(({ id, messages }) => messages.map((message) => ({ conversation: id, message })))
    .filter(({ message }) => labelsOf(message).includes(plain(button))
      && ticks.every((tick) => optionsOf(message).includes(plain(tick))))
    .reduce((newest, each) => (!newest || each.message.seq > newest.message.seq ? each : newest), null);
}

function reveal({ conversation, message }, button, ticks) {
  if (conversation !== state.current) {
    goTo(conversation, { focus: false });
  }
  const article = [...log.children].find((each) => each.dataset.message === message.id);
  for (const option of article.querySelectorAll('.ticks label')) {
    option.querySelector('input').checked ||= ticks.map(plain).includes(plain(option.textContent));
  }
  const element = [...article.querySelectorAll('button')].find((each) => plain(each.textContent) === plain(button));
  element.scrollIntoView({ block: 'nearest' });
  return element;
}

const player = preparePlayer({
  word,
  offered,
  reveal,
  actAs,
  focus: rest,
  speak: (language) => (language === state.language ? true : choose(language)),
  changedAt: () => state.changedAt,
  heardSince: (since) => state.conversations.flatMap(({ messages }) => messages)
    .filter(({ sender, changedAt }) => sender === 'bot' && Date.parse(changedAt) >= since)
    .reduce((sum, { text }) => sum + text.length, 0),
  write(text) {
    const direct = state.conversations.find(({ kind }) => kind === 'direct').id;
    if (state.current !== direct) {
      goTo(direct, { focus: false });
    }
    at('words').value = text;
  },
  send,
  press(element) {
    const article = element.closest('article');
    const message = current().messages.find(({ id }) => id === article.dataset.message);
    const deed = message.blocks
      .flatMap((block) => (block.kind === 'ticks' ? [block.done] : block.buttons ?? []))
      .find(({ label: text }) => text === element.textContent).deed;
    return press(element, message, deed);
  },
  formIsOpen: form.isOpen,
  writeInForm(text) { at('form-text').value = text; },
  fill: form.send,
});

async function openStories() {
  const stories = await get('stories');
  at('stories-list').replaceChildren(...stories.map(({ name, title }) => make('li', {},
    make('span', {}, title),
    make('button', { type: 'button', class: 'quiet', 'aria-label': word('play-this', { story: title }),
      click: () => playStory(name) }, word('play')))));
  if (stories.length === 0) {
    at('stories-list').replaceChildren(make('li', {}, word('no-stories')));
  }
  at('stories').showModal();
}

async function playStory(name) {
  at('stories').close();
  const story = await get(`stories/${name.split('/').map(encodeURIComponent).join('/')}`);
  at('conversation').focus();
  await player.play(story);
}

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
at('person').addEventListener('change', (event) => actAs(event.target.value));
at('language').addEventListener('change', (event) => choose(event.target.value));
at('side-open').addEventListener('click', () => showSide(at('side').dataset.open !== 'true'));
at('stories-open').addEventListener('click', openStories);
at('stories-close').addEventListener('click', () => at('stories').close());
addEventListener('popstate', () => location.reload());
// A hidden window hangs up: browsers allow few connections to one server.
document.addEventListener('visibilitychange', () => (document.hidden ? events?.close() : listen()));

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
