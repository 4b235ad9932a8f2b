/** The list of stories, and what the player may do on this page: no more than a hand could. */

import { get } from './api.js';
import { at, called, make } from './dom.js';
import { preparePlayer } from './player.js';
import { current, state, word } from './state.js';

const buttonsOf = (message) => message.blocks
  .flatMap((block) => (block.kind === 'ticks' ? [block.done] : block.buttons ?? []));
const optionsOf = (message) => message.blocks.flatMap((block) => block.options ?? []);
const has = (labelled, label) => labelled.some((each) => called(each.label) === called(label));

/** The newest message that has the button, and all that is to be ticked. */
function offered(button, ticks) {
  return state.conversations
    .flatMap(({ id, messages }) => messages.map((message) => ({ conversation: id, message })))
    .filter(({ message }) => has(buttonsOf(message), button) && ticks.every((tick) => has(optionsOf(message), tick)))
    .reduce((newest, each) => (!newest || each.message.seq > newest.message.seq ? each : newest), null);
}

/** The newest message of this person's that begins so. */
function written(before) {
  return state.conversations.filter(({ kind }) => kind === 'direct').flatMap(({ messages }) => messages)
    .findLast(({ sender, text }) => sender === state.me && text.startsWith(before));
}

/** How much the bot has said to this person since then, in characters. */
function heardSince(since) {
  return state.conversations.flatMap(({ messages }) => messages)
    .filter(({ sender, changedAt }) => sender === 'bot' && Date.parse(changedAt) >= since)
    .reduce((sum, { text }) => sum + text.length, 0);
}

/** @param page what the page does for its own controls */
export function prepareStories(page) {
  function show(conversation) {
    if (conversation !== state.current) {
      page.goTo(conversation, { focus: false });
    }
  }

  function reveal({ conversation, message }, button, ticks) {
    show(conversation);
    const article = page.log.article(message.id);
    for (const option of article.querySelectorAll('.ticks label')) {
      option.querySelector('input').checked ||= ticks.map(called).includes(called(option.textContent));
    }
    const element = [...article.querySelectorAll('button')].find((each) => called(each.textContent) === called(button));
    element.scrollIntoView({ block: 'nearest' });
    return element;
  }

  function press(element) {
    const article = element.closest('article');
    const message = current().messages.find(({ id }) => id === article?.dataset.message);
    const button = message && buttonsOf(message).find(({ label }) => label === element.textContent);
    return button ? page.press(element, message, button.deed) : false;
  }

  function write(text, room) {
    show(state.conversations.find(({ kind, name }) => (room ? name === room : kind === 'direct')).id);
    at('words').value = text;
  }

  const player = preparePlayer({
    word,
    offered,
    reveal,
    press,
    write,
    heardSince,
    changedAt: () => state.changedAt,
    actAs: page.actAs,
    speak: (language) => language === state.language || page.choose(language),
    send: page.send,
    focus: page.rest,
    formIsOpen: page.form.isOpen,
    writeInForm: page.form.write,
    fill: page.form.send,
    closeForm: page.form.close,
    forward: page.forward,
    reword: page.reword,
    written,
  });

  async function play(name) {
    at('stories').close();
    const story = await get(`stories/${name.split('/').map(encodeURIComponent).join('/')}`);
    at('conversation').focus();
    await player.play(story);
  }

  function listed({ name, title }) {
    const label = word('play-this', { story: title });
    return make('li', {},
      make('span', {}, title),
      make('button', { type: 'button', class: 'quiet', 'aria-label': label, click: () => play(name) }, word('play')));
  }

  at('stories-close').addEventListener('click', () => at('stories').close());
  return {
    dismiss: player.dismiss,
    async open() {
      const stories = await get('stories');
      at('stories-list').replaceChildren(...stories.map(listed));
      if (stories.length === 0) {
        at('stories-list').replaceChildren(make('li', {}, word('no-stories')));
      }
      at('stories').showModal();
    },
  };
}
