-- Error codes of the disk service: those of the whole application, and one of its own.
spec { id = "disk_error", title = "Error codes of the disk service", extends = "errors.lua" }

code { 0x210, "Disk Removed",
  summary = "The disk was there a moment ago." }
