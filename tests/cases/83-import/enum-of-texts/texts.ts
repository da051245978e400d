export enum Place { North = "n", South = "s" }
