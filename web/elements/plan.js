import { svg } from "lit";

/**
 * The floor plan on the start page: three wings of rooms with their doors open, and somebody at the door.
 * Decoration.
 */
export const plan = svg`<svg class="plan" viewBox="0 0 420 300" aria-hidden="true" focusable="false">
  <g class="floors">
    <path class="wing-a" d="M20 20h150v120H20z"/>
    <path class="wing-b" d="M170 20h230v170H170z"/>
    <path class="wing-c" d="M170 190h230v90H170z"/>
    <path class="hall" d="M20 140h150v140H20z"/>
  </g>
  <g class="walls">
    <path d="M20 20H400V280H120M80 280H20V20"/>
    <path d="M20 140H38M76 140H170V96M170 56V20"/>
    <path d="M170 140V190H226M266 190H400"/>
    <path d="M170 190V216M170 252V280"/>
    <path d="M95 20V38M95 76V140"/>
    <path d="M285 20V62M285 100V190"/>
    <path d="M285 105H326M362 105H400"/>
    <path d="M300 190V218M300 252V280"/>
  </g>
  <g class="doors">
    <path d="M80 280v-40a40 40 0 0 1 40 40"/>
    <path d="M38 140v-38a38 38 0 0 1 38 38"/>
    <path d="M170 96h40a40 40 0 0 0 -40 -40"/>
    <path d="M226 190v-40a40 40 0 0 1 40 40"/>
    <path d="M170 252h36a36 36 0 0 0 -36 -36"/>
    <path d="M95 76h38a38 38 0 0 0 -38 -38"/>
    <path d="M285 100h38a38 38 0 0 0 -38 -38"/>
    <path d="M326 105v36a36 36 0 0 0 36 -36"/>
    <path d="M300 252h-34a34 34 0 0 1 34 -34"/>
  </g>
  <path class="walk" d="M100 300V262C100 214 112 214 140 206S190 234 215 234"/>
  <circle class="person" cx="215" cy="234" r="8"/>
</svg>`;
