/** What the window knows and where it is; the server has all of it. */

export const state = {
  me: null, bot: '', organisation: '', people: [],
  language: null, labels: null, labelsIn: null,
  conversations: [], current: null,
  changedAt: 0,
};

/** A label, with the arguments filled in. */
export function word(key, values = {}) {
  const sentence = state.labels?.[key] ?? '';
  return sentence.replace(/\{([a-z]+)\}/gu, (hole, name) => (name in values ? String(values[name]) : hole));
}

export const me = () => state.people.find(({ email }) => email === state.me);
export const current = () => state.conversations.find(({ id }) => id === state.current);
export const address = (as, place) => `/?${new URLSearchParams(place ? { as, in: place } : { as })}`;

export function nameOf({ kind, name }) {
  return kind === 'home' ? word('home') : name;
}

export function fullNameOf({ kind, name }) {
  if (kind === 'direct') {
    return word('direct-with', { bot: state.bot });
  }
  return kind === 'home' ? word('home-of', { person: me().name }) : name;
}
