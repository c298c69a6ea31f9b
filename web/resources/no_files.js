/** Everything lies beside the script, under its own name. */
export const files = {};
export const plainEngine = null;
