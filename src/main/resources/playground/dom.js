/** Makes elements. Text only ever becomes text nodes, so nothing that anybody writes can become markup. */

export const at = (id) => document.getElementById(id);

export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.filter((child) => child !== null && child !== ''));
  return element;
}

export function initials(name) {
  const words = name.split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...word][0].toUpperCase()).join('');
}

/** The same colour for the same person, always; never the only thing that tells people apart. */
export function hue(email) {
  let sum = 0;
  for (const letter of email) {
    sum = (sum * 31 + letter.codePointAt(0)) % 997;
  }
  return `hue-${sum % 6}`;
}

/** Labels are compared as people read them: a no-break space is a space. */
export const plain = (text) => text.replace(/\s+/gu, ' ').trim();

/** What a button or an option is called, without the number before it. */
export const called = (label) => plain(label).replace(/^\d+ – /u, '');
