/** The form that the bot may ask for: its fields in a dialog, with what is wrong right below each. */

import { newId, post } from './api.js';
import { at, make, plain } from './dom.js';

const dialog = at('form');
const fault = at('form-fault');
const LINES = 4;
const BETWEEN = ';';

/** One field on the page: what it looks like, and how it is read and filled. */
function draw(field, word) {
  const id = `form-${field.slot}`;
  const hint = field.hint ? make('p', { id: `${id}-hint`, class: 'hint' }, field.hint) : '';
  const complaint = make('p', { id: `${id}-fault`, class: 'fault' });
  const about = { 'aria-describedby': [hint && `${id}-hint`, `${id}-fault`].filter(Boolean).join(' ') };
  const single = (element) => ({
    element: make('div', { class: 'field' }, make('label', { for: id }, field.title), hint, element, complaint),
    first: element,
    complaint,
    values: () => (element.value === '' ? [] : [element.value]),
  });
  switch (field.kind) {
    case 'LINE':
    case 'TEXT':
      return written(field, single, { id, ...about }, word);
    case 'DAY':
      return single(make('input', { id, type: 'date', value: field.text, ...about }));
    case 'ONE':
      return { ...single(chosen(field, { id, ...about })), options: field.options };
    default:
      return ticks(field, hint, complaint, about);
  }
}

function written(field, single, attributes, word) {
  const rows = field.kind === 'LINE' ? 1 : LINES;
  const count = make('p', { id: `${attributes.id}-count`, class: 'count' });
  const text = make('textarea', {
    rows, ...attributes, 'aria-describedby': `${attributes['aria-describedby']} ${count.id}`,
  });
  const recount = () => {
    const length = [...text.value].length;
    // Nobody counts towards a limit that is far away.
    count.textContent = length * 2 > field.longest || field.kind === 'LINE'
      ? word('characters', { count: length, longest: field.longest }) : '';
  };
  text.value = field.text;
  text.addEventListener('input', recount);
  recount();
  const drawn = single(text);
  drawn.element.append(count);
  return { ...drawn, recount };
}

function chosen(field, attributes) {
  const list = make('select', attributes, make('option', { value: '' }, '–'),
    ...field.options.map(({ name, label }) => make('option', { value: name }, label)));
  list.value = field.options.find(({ ticked }) => ticked)?.name ?? '';
  return list;
}

function ticks(field, hint, complaint, about) {
  const boxes = field.options.map(({ name, ticked }) => {
    const box = make('input', { type: 'checkbox', value: name });
    box.checked = ticked;
    return box;
  });
  const labels = field.options.map(({ label }, index) => make('label', {}, boxes[index], make('span', {}, label)));
  const set = make('fieldset', about, make('legend', {}, field.title), hint, ...labels);
  return {
    element: make('div', { class: 'field ticks' }, set, complaint),
    first: boxes[0] ?? set,
    complaint,
    options: field.options,
    boxes,
    values: () => boxes.filter(({ checked }) => checked).map(({ value }) => value),
  };
}

/** @param page word, who (the e-mail of the one who acts), answered (what to do with the server's answer) */
export function prepareForm(page) {
  let open = null;
  let fields = new Map();
  let id = null;
  let sending = false;

  /** @param faults sentences by field; one that belongs to none is about the form */
  function complain(faults) {
    fault.textContent = faults[''] ?? '';
    for (const [slot, { first, complaint }] of fields) {
      complaint.textContent = faults[slot] ?? '';
      first.setAttribute('aria-invalid', String(Boolean(faults[slot])));
    }
    [...fields].find(([slot]) => faults[slot])?.[1].first.focus();
  }

  const filled = () => Object.fromEntries([...fields].map(([slot, field]) => [slot, field.values()]));

  /** Whether the form was accepted. */
  async function send() {
    if (sending) {
      return false;
    }
    sending = true;
    id ??= newId();
    try {
      const answer = await post('fill', { id, as: open.who, deed: open.deed, bySlot: filled() });
      id = null;
      if (answer.faults) {
        complain(answer.faults);
        return false;
      }
      dialog.close();
      page.answered(answer);
      return true;
    } catch {
      // The id stays: sending the same words again counts once.
      complain({ '': page.word('not-sent') });
      return false;
    } finally {
      sending = false;
    }
  }

  /** What a story fills in: a text, or the labels of options. */
  function write(field, words) {
    const labels = field.options ? words.split(BETWEEN).map(plain) : [];
    const names = (field.options ?? []).filter(({ label }) => labels.includes(plain(label))).map(({ name }) => name);
    if (field.boxes) {
      field.boxes.forEach((box) => { box.checked = names.includes(box.value); });
    } else {
      field.first.value = field.options ? names[0] ?? '' : words;
    }
    field.recount?.();
  }

  dialog.addEventListener('input', () => { id = null; });
  dialog.addEventListener('keydown', (event) => {
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
      at('form-send').textContent = form.send;
      at('form-close').textContent = form.close;
      fields = new Map(form.fields.map((field) => {
        const title = field.required ? field.label : `${field.label} (${form.optional})`;
        return [field.slot, draw({ ...field, title }, page.word)];
      }));
      at('form-fields').replaceChildren(...[...fields.values()].map(({ element }) => element));
      complain({});
      dialog.showModal();
      [...fields.values()][0]?.first.focus();
    },
    isOpen: () => dialog.open,
    close: () => dialog.close(),
    /** @param given by field; what has no name is for the first */
    write(given) {
      id = null;
      const [first] = fields.keys();
      for (const [slot, field] of fields) {
        const words = given[slot] ?? (slot === first ? given[''] : undefined);
        if (words !== undefined) {
          write(field, words);
        }
      }
    },
    send,
  };
}
