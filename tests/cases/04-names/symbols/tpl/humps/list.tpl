% for class in classes() do
// {=class.spelling}: {=identifier("type", class)} {=identifier("constant", class)} {=identifier("word", class)} {=identifier("type", class.id)}
% end
% for item in constants() do
// {=item.constant} {=identifier("type", item)} {=identifier("type", "is", item.name)} {=expand("{Name}", item)} {=item.symbol or "no symbol"} {=item.spelling or "no spelling"}
% end
