/** The side: who one is, whom else one may open a window as, and the conversations with what is unread. */

import { at, hue, initials, make } from './dom.js';
import { address, me, nameOf, state, word } from './state.js';

export function showPeople() {
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

export function showConversations(goTo) {
  const unread = new Map(state.conversations.map((each) => [each.id, unreadIn(each)]));
  const total = [...unread.values()].reduce((sum, count) => sum + count, 0);
  const focused = document.activeElement?.dataset.conversation;
  at('conversations').replaceChildren(...state.conversations
    .map((each) => conversationLink(each, unread.get(each.id), goTo)));
  if (focused) {
    at('conversations').querySelector(`[data-conversation="${CSS.escape(focused)}"]`)?.focus();
  }
  at('side-unread').hidden = total === 0;
  at('side-unread').textContent = word('unread', { count: total });
}

function conversationLink(conversation, unread, goTo) {
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

export function markSeen({ id, messages }) {
  localStorage.setItem(seenKey(id), String(messages.at(-1)?.seq ?? 0));
}

function unreadIn({ id, kind, messages }) {
  const seen = Number(localStorage.getItem(seenKey(id)) ?? 0);
  return kind === 'home' ? 0 : messages.filter(({ seq, sender }) => seq > seen && sender !== state.me).length;
}
