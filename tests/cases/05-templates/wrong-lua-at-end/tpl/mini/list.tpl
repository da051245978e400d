{=marker}
% mark