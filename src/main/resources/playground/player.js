/** Plays a story: does what its people do, in this window, as fast as one can read. */

import { at } from './dom.js';

const BUTTON_PATIENCE = 8_000;
const ANSWER_PATIENCE = 3_000;
const QUIET = 400;
const PER_CHARACTER = 25;
const LONGEST_READING = 6_000;
const SHORTEST_READING = 700;

class Halt extends Error {}

/** @param stage what the page lets a person do; nothing here reaches further than a hand would */
export function preparePlayer(stage) {
  let run = null;

  const sleep = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

  /** A pause that "go on now" and "stop" cut short. */
  async function pause(mine, milliseconds) {
    await new Promise((resolve) => {
      mine.goOn = resolve;
      setTimeout(resolve, milliseconds);
    });
    check(mine);
  }

  function check(mine) {
    if (run !== mine) {
      throw new Halt(stage.word('stopped'));
    }
  }

  function caption(mine, key, values) {
    at('caption').textContent = `${stage.word('playing', { story: mine.title })} · ${stage.word(key, values)}`;
  }

  async function until(mine, patience, condition) {
    const end = performance.now() + patience;
    let found = condition();
    while (!found && performance.now() < end) {
      await sleep(100);
      check(mine);
      found = condition();
    }
    return found;
  }

  /** Waits for the bot's answer, then for as long as it takes to read it. */
  async function read(mine, since) {
    await until(mine, ANSWER_PATIENCE, () => stage.heardSince(since) > 0);
    await until(mine, ANSWER_PATIENCE, () => performance.now() - stage.changedAt() > QUIET);
    const reading = SHORTEST_READING + PER_CHARACTER * stage.heardSince(since);
    await pause(mine, Math.min(reading, LONGEST_READING));
  }

  async function button(mine, act, person) {
    const found = await until(mine, BUTTON_PATIENCE, () => stage.offered(act.button, act.ticks));
    if (!found) {
      throw new Halt(stage.word('no-button', { person: person.name, button: act.button, number: act.number }));
    }
    const element = stage.reveal(found, act.button, act.ticks);
    element.classList.add('about-to');
    await pause(mine, SHORTEST_READING);
    element.classList.remove('about-to');
    return element;
  }

  async function carryOut(mine, act, person) {
    if (act.kind === 'says') {
      caption(mine, 'writes', { person: person.name });
      stage.write(act.text, act.room);
      await pause(mine, SHORTEST_READING);
      return stage.send();
    }
    if (act.kind === 'forwards') {
      caption(mine, 'writes', { person: person.name });
      await pause(mine, SHORTEST_READING);
      return stage.forward(act.text);
    }
    if (act.kind === 'edits' || act.kind === 'unsays') {
      caption(mine, 'writes', { person: person.name });
      const message = stage.written(act.before)?.id;
      if (!message) {
        throw new Halt(stage.word('no-message', { person: person.name, text: act.before, number: act.number }));
      }
      await pause(mine, SHORTEST_READING);
      return act.kind === 'edits' ? stage.reword('edit', { message, text: act.text }) : stage.reword('unsay', { message });
    }
    caption(mine, 'presses', { person: person.name, button: act.button });
    const element = await button(mine, act, person);
    const pressed = await stage.press(element);
    if (act.kind === 'presses' || !pressed) {
      return pressed;
    }
    if (!stage.formIsOpen()) {
      return false;
    }
    stage.writeInForm(act.fields);
    await pause(mine, SHORTEST_READING);
    const filled = await stage.fill();
    if (!filled) {
      // What was wrong is read, and mended in the next line.
      await pause(mine, LONGEST_READING / 2);
      stage.closeForm();
    }
    return true;
  }

  async function perform(mine, story) {
    const spoken = new Set();
    for (const act of story.acts) {
      check(mine);
      if (act.kind === 'waits') {
        caption(mine, 'skips-time', { line: act.text });
        await pause(mine, LONGEST_READING / 2);
        continue;
      }
      const person = story.people.find((someone) => someone.name === act.who);
      if (!person.email) {
        throw new Halt(stage.word('no-person', { person: person.name }));
      }
      await stage.actAs(person.email);
      if (!spoken.has(person.name)) {
        spoken.add(person.name);
        await stage.speak(person.language);
      }
      check(mine);
      const since = Date.now();
      if (!await carryOut(mine, act, person)) {
        throw new Halt(stage.word('stuck', { number: act.number }));
      }
      await read(mine, since);
    }
  }

  async function play(story) {
    const mine = { title: story.title, goOn: () => {} };
    run?.goOn();
    run = mine;
    at('player').hidden = false;
    at('next').hidden = false;
    at('stop').hidden = false;
    let last;
    try {
      await perform(mine, story);
      last = stage.word('played', { story: story.title });
    } catch (halt) {
      last = halt instanceof Halt ? halt.message : stage.word('not-pressed');
    }
    if (run === mine || run === null) {
      end(last);
    }
  }

  function end(sentence) {
    const hadFocus = at('player').contains(document.activeElement);
    run = null;
    at('caption').textContent = sentence;
    at('next').hidden = true;
    at('stop').hidden = true;
    if (hadFocus) {
      stage.focus();
    }
  }

  at('next').addEventListener('click', () => run?.goOn());
  at('stop').addEventListener('click', () => {
    const mine = run;
    run = null;
    mine?.goOn();
  });

  /** The last caption has been read when one goes on by oneself. */
  function dismiss() {
    if (run === null) {
      at('player').hidden = true;
    }
  }

  return { play, dismiss };
}
