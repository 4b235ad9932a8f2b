/** The form that the bot may ask for: one text in a dialog. */

import { newId, post } from './api.js';
import { at } from './dom.js';

const dialog = at('form');
const text = at('form-text');
const fault = at('form-fault');

/** @param page word, who (the e-mail of the one who acts), answered (what to do with the server's answer) */
export function prepareForm(page) {
  let open = null;
  let id = null;
  let sending = false;

  function count() {
    at('form-count').textContent = open.longest > 0
      ? page.word('characters', { count: [...text.value].length, longest: open.longest }) : '';
  }

  function complain(sentence) {
    fault.textContent = sentence;
    text.setAttribute('aria-invalid', String(Boolean(sentence)));
  }

  /** Whether the form was accepted. */
  async function send() {
    if (sending) {
      return false;
    }
    sending = true;
    id ??= newId();
    try {
      const answer = await post('fill', { id, as: open.who, deed: open.deed, text: text.value });
      id = null;
      if (answer.fault) {
        complain(answer.fault);
        text.focus();
        return false;
      }
      dialog.close();
      page.answered(answer);
      return true;
    } catch {
      // The id stays: sending the same words again counts once.
      complain(page.word('not-sent'));
      return false;
    } finally {
      sending = false;
    }
  }

  text.addEventListener('input', () => {
    id = null;
    count();
  });
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
  });
  dialog.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  at('form-close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => page.closed());

  return {
    show(form) {
      open = { ...form, who: page.who() };
      id = null;
      dialog.lang = page.language();
      at('form-title').textContent = form.title;
      at('form-label').textContent = form.label;
      at('form-send').textContent = form.send;
      at('form-close').textContent = form.close;
      text.value = form.text;
      complain('');
      count();
      dialog.showModal();
      text.focus();
    },
    isOpen: () => dialog.open,
    close: () => dialog.close(),
    send(words) {
      text.value = words;
      id = null;
      count();
      return send();
    },
  };
}
