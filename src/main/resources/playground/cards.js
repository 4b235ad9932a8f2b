/** Draws messages: cards of the bot's, and what people typed. */

import { hue, initials, make } from './dom.js';

// Browsers know no nynorsk, and would write the hours as in America; in figures and months it is like bokmål.
const LOCALES = { nb: 'nb-NO', nn: 'nb-NO', sv: 'sv-SE', en: 'en-GB' };

function clock(language, instant) {
  const then = new Date(instant);
  const today = then.toDateString() === new Date().toDateString();
  const date = today ? {} : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(LOCALES[language], { ...date, hour: '2-digit', minute: '2-digit' }).format(then);
}

/** Whether the message has changed since one may have read it: a card that was just answered need not say so. */
const changedLater = ({ createdAt, changedAt }) => Date.parse(changedAt) - Date.parse(createdAt) > 60_000;

/** What changes when the message has to be drawn anew. */
export const signature = (message) => `${message.version}@${message.changedAt}`;

/** Answers in a thread stand right below what they answer. */
export function inThreads(messages) {
  const answers = new Map();
  const ids = new Set(messages.map((message) => message.id));
  const isAnswer = (message) => message.thread && message.thread !== message.id && ids.has(message.thread);
  for (const message of messages.filter(isAnswer)) {
    answers.set(message.thread, [...(answers.get(message.thread) ?? []), message]);
  }
  return messages.filter((message) => !isAnswer(message))
    .flatMap((message) => [message, ...(answers.get(message.id) ?? [])]);
}

/**
 * @param around what the message stands in: word, language, me, bot, people, press; reword where that can be done
 */
export function draw(message, around) {
  const fromBot = message.sender === 'bot';
  const person = around.people.find((someone) => someone.email === message.sender);
  const name = fromBot ? around.bot : (person?.name ?? message.sender);
  const mine = message.sender === around.me;
  const content = fromBot ? card(message, around) : [make('p', {}, message.text)];
  const id = `message-${message.id}`;
  return make('article', {
    class: ['message', fromBot ? 'bot' : mine ? 'mine' : 'colleague', message.thread ? 'reply' : ''].join(' ').trim(),
    'aria-labelledby': `${id}-head`,
    'data-message': message.id,
    'data-card': message.card,
    'data-signature': signature(message),
  },
  make('span', { class: `avatar ${fromBot ? 'hue-bot' : hue(message.sender)}`, 'aria-hidden': 'true' }, initials(name)),
  make('div', { class: 'body' },
    make('p', { class: 'head', id: `${id}-head` },
      make('span', { class: 'who' }, mine ? around.word('you', { person: name }) : name),
      ' ',
      make('time', { datetime: message.createdAt }, clock(around.language, message.createdAt)),
      message.thread ? make('span', { class: 'note' }, ` ${around.word('reply')}`) : '',
      changedLater(message) ? make('span', { class: 'note' },
        ` ${around.word('changed', { time: clock(around.language, message.changedAt) })}`) : ''),
    make('div', { class: 'content', lang: fromBot ? message.language : person?.language }, ...content),
    mine && around.reword ? ways(message, around) : ''));
}

/** What one may do with one's own message. */
function ways(message, around) {
  const row = make('div', { class: 'buttons ways' });
  const way = (name, click) => make('button', { type: 'button', class: 'quiet', click }, around.word(name));
  const stand = () => row.replaceChildren(
    way('edit-message', edit),
    way('delete-message', () => around.reword('unsay', { message: message.id })),
  );
  function edit() {
    const text = make('textarea', { 'aria-label': around.word('edit-message'), rows: '3' });
    text.value = message.text;
    row.replaceChildren(
      text,
      way('save-message', () => text.value.trim() && around.reword('edit', { message: message.id, text: text.value })),
      way('leave-message', () => { stand(); row.firstElementChild.focus(); }),
    );
    text.focus();
  }
  stand();
  return row;
}

function card(message, around) {
  let above = null;
  return message.blocks.map((block, index) => {
    const id = `message-${message.id}-${index}`;
    switch (block.kind) {
      case 'heading':
        above = id;
        return make('h3', { id }, block.text);
      case 'paragraph':
        above = id;
        return make('p', { id }, block.text);
      case 'fields':
        return make('dl', {}, ...block.fields.map((field) =>
          make('div', {}, make('dt', {}, field.label), make('dd', {}, field.value))));
      case 'ticks':
        return ticks(message, block, above, around);
      default:
        return make('div', { class: 'buttons' }, ...block.buttons.map((each) => button(message, each, around)));
    }
  });
}

function ticks(message, block, above, around) {
  const name = above ? { 'aria-labelledby': above } : { 'aria-label': around.word('choose') };
  return make('div', { class: 'ticks' },
    make('fieldset', name, ...block.options.map((option) => {
      const box = make('input', { type: 'checkbox', value: option.name });
      box.checked = option.ticked;
      return make('label', {}, box, make('span', {}, option.label));
    })),
    make('div', { class: 'buttons' }, button(message, block.done, around)));
}

function button(message, { label, deed, weight }, around) {
  const element = make('button', { type: 'button', class: weight }, label);
  element.addEventListener('click', (event) => around.press(element, message, deed, event.detail === 0));
  return element;
}

export const ticked = (article) => [...article.querySelectorAll('input:checked')].map((box) => box.value);

/** Two buttons that read alike are told apart by their cards; the newest keeps its plain name. */
export function distinguish(log) {
  const taken = new Set();
  for (const element of [...log.querySelectorAll('button')].reverse()) {
    const label = element.textContent;
    const article = element.closest('article');
    const title = article.querySelector('h3, .content p')?.textContent ?? '';
    if (taken.has(label) && title) {
      element.setAttribute('aria-label', `${label}: ${[...title].slice(0, 80).join('')}`);
    } else {
      element.removeAttribute('aria-label');
    }
    taken.add(label);
  }
}
