% for code in codes() do
{=code.name}
