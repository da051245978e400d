export enum Status { StatusOk = 0, StatusGone = 410, Busy = 7 }
