import { defineConfig } from "vite";

export default defineConfig(({ mode }) => ({
  base: "./",
  define: mode === "production" ? { ngDevMode: "false" } : {},
}));
