x
% end
