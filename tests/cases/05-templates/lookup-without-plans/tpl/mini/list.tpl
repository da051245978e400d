{=lookup.kind}
