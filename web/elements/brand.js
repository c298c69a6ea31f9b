import { svg } from "lit";

/** The mark: a room with its door open, and somebody walking in. Decoration, the name stands beside it. */
export const brand = svg`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
  <path d="M13 28H5V4h22v24h-6" fill="none" stroke="currentColor" stroke-width="3.4" stroke-linejoin="round" stroke-linecap="round"/>
  <circle cx="17" cy="20" r="3.2" class="mark-person"/></svg>`;
