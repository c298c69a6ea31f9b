/** @import { Scan } from "./state/scan.js" */

/**
 * What the page shows of reading aloud.
 * @typedef {object} ReaderSnapshot
 * @property {string[]} voices the languages this device has a voice of its own for, e.g. ["nl", "en"]
 * @property {string} reading id of the item that is being read; "" when none
 */

/** The language itself: "nl" of "nl-B1" and "nl_NL". @param {string} tag */
const languageOf = (tag) => tag.split(/[-_]/)[0].toLowerCase();

/**
 * Reads questions aloud, with voices that are on the device: a voice from elsewhere would send the question away. Voices may
 * come late, and some browsers have none. It tells its listeners after every change (event "change").
 */
export class Reader extends EventTarget {
  /** @type {SpeechSynthesis | undefined} */
  #speech = globalThis.speechSynthesis;
  #reading = "";
  #place = "";

  /** @param {Scan} scan it stops when another page is shown */
  constructor(scan) {
    super();
    this.follow();
    scan.addEventListener("change", () => {
      const { screen, page, language, simple } = scan.kept;
      const place = [screen, page, language, simple].join(" ");
      if (place !== this.#place) this.hush();
      this.#place = place;
    });
  }

  /** Notices voices that come later. */
  follow() {
    this.#speech?.addEventListener("voiceschanged", this.#changed);
  }

  /** Nobody is there to listen. */
  leave() {
    this.hush();
    this.#speech?.removeEventListener("voiceschanged", this.#changed);
  }

  /** @returns {ReaderSnapshot} */
  get snapshot() {
    return { voices: [...new Set(this.#voices.map(({ lang }) => languageOf(lang)))], reading: this.#reading };
  }

  get #voices() {
    return (this.#speech?.getVoices() ?? []).filter(({ localService }) => localService);
  }

  /** Reads an item, or stops when it is being read already. @param {{ item: string, sentences: string[], language: string }} what */
  readAloud({ item, sentences, language }) {
    const again = item === this.#reading;
    this.hush();
    const voice = this.#voices.find(({ lang }) => languageOf(lang) === languageOf(language));
    if (again || !this.#speech || !voice) return;
    this.#reading = item;
    const spoken = sentences.map((sentence) => {
      const one = new SpeechSynthesisUtterance(sentence);
      one.voice = voice;
      one.lang = voice.lang;
      return one;
    });
    const over = () => {
      if (this.#reading !== item) return;
      this.#reading = "";
      this.#changed();
    };
    for (const one of spoken) one.addEventListener("error", over);
    spoken.at(-1)?.addEventListener("end", over);
    for (const one of spoken) this.#speech.speak(one);
    this.#changed();
  }

  /** Stops reading. */
  hush() {
    if (!this.#reading) return;
    this.#reading = "";
    this.#speech?.cancel();
    this.#changed();
  }

  #changed = () => {
    this.dispatchEvent(new CustomEvent("change"));
  };
}
