/** @import { Scale } from "../../contract" */
/** @import { Asking } from "./shell.js" */
import { bipolarQuestion } from "./bipolar.js";
import { numberQuestion } from "./number.js";
import { scaleQuestion } from "./scale.js";
import { textQuestion } from "./text.js";
import { ticksQuestion } from "./ticks.js";

/** A question of any kind. @param {Asking} asking */
export function question(asking) {
  const scale = /** @type {Scale} */ (asking.scale);
  switch (asking.item.kind) {
    case "bipolar": return bipolarQuestion(asking, scale);
    case "ticks": return ticksQuestion(asking, scale);
    case "number": return numberQuestion(asking);
    case "text": return textQuestion(asking);
    default: return scaleQuestion(asking, scale);
  }
}
