-- expect: E0520
end
