export enum Reply { Fine, Lost = 4 }
export enum Place { North = "n", South = "s" }
