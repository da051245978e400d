x = "\{=spec.id}";
