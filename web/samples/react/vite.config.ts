import { defineConfig } from "vite";

// Only in development: Vite packs packages together beforehand, and this one has files beside its scripts.
export default defineConfig({ base: "./", optimizeDeps: { exclude: ["leerruimte"] } });
