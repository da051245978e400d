// Numbers with a name in the generated module are reported where code handles a status.
import js from "@eslint/js";
import { namedCodes } from "./named-codes.js";
import * as status from "./src/gen/httpStatus.js";

export default [
  js.configs.recommended,
  {
    plugins: { status: { rules: { named: namedCodes("status", status) } } },
    rules: { "status/named": "error" },
  },
];
