/** The messages of one conversation. */

import { distinguish, draw, inThreads, signature } from './cards.js';
import { at } from './dom.js';
import { current, state, word } from './state.js';

/** @param page press and reword (what buttons do), rest (where the focus goes when what had it is gone) */
export function prepareLog(page) {
  let log = at('log');
  let restedAt = -1;

  const around = () => ({
    word, language: state.labelsIn, me: state.me, bot: state.bot, people: state.people, press: page.press,
    reword: current()?.kind === 'direct' ? page.reword : null,
  });

  function show(messages) {
    const atEnd = log.scrollTop === restedAt || log.scrollHeight - log.scrollTop - log.clientHeight < 80;
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
      toEnd();
    }
    if (lostFocus) {
      page.rest();
    }
  }

  /** The end, or the beginning of what stands there, if it is too long to be seen whole: a question comes before its options. */
  function toEnd() {
    const last = log.lastElementChild;
    log.scrollTop = last && last.offsetHeight > log.clientHeight ? last.offsetTop - log.offsetTop : log.scrollHeight;
    restedAt = log.scrollTop;
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

  return {
    show,
    /** What stands there is not read out again: the log is a new one. */
    begin() {
      const fresh = log.cloneNode(false);
      log.replaceWith(fresh);
      log = fresh;
    },
    name: (label) => log.setAttribute('aria-label', label),
    toEnd,
    focus: () => log.focus(),
    article: (id) => [...log.children].find((each) => each.dataset.message === id),
  };
}
