// The page knows the error codes of the server: main.js imports their spec.
import { defineConfig } from "vite";
import { statusgen } from "./statusgen.js";

export default defineConfig({
  plugins: [statusgen()],
  server: { fs: { allow: [".."] } }, // the spec is outside this folder
});
