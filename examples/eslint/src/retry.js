// When to send a request again.
import * as status from "./gen/httpStatus.js";

/** Milliseconds to wait after a response; undefined if the same request would fail again. */
export function waitAfter(response) {
  switch (response.status) {
    case status.TOO_MANY_REQUESTS:
    case status.SERVICE_UNAVAILABLE:
      return 1000 * (Number(response.headers.get("Retry-After")) || 60); // it may also be a date
    case status.BAD_GATEWAY:
    case status.GATEWAY_TIMEOUT:
      return 5000;
    default:
      return undefined;
  }
}
