// Shows the meaning of the code in the address.
import { DISK_FULL, phraseOf, summaryOf } from "../errors.lua";

const code = Number(new URLSearchParams(location.search).get("code") ?? DISK_FULL);
document.querySelector("output").textContent = `${phraseOf(code)}: ${summaryOf(code)}`;
