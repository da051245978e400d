{=spec.nothing}
