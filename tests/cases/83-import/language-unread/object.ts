export const Status = { OK: 0, STRANGE: compute(), NAME: "status", LAST: 3 } as const;
