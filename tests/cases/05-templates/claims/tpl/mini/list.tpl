% claim("COUNT", "a function")
% claim("LOW", "a member", "member LOW")
% for class in classes() do claim(class.ID, class) end
% for trait in traits() do claim(trait.NAME, trait) end
% for item in constants() do
// {=claim(item.constant, item)} {=yesno(is_claimed("COUNT"), "yes", "no")} {=yesno(is_claimed("OTHER"), "yes", "no")}
% end
% if option.form == "short" then claim("COUNT", "another function") end
