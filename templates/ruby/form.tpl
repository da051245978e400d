% -- The textual form: a text is parsed into a candidate, which is right if its own text is the same.
% local parts, total, template, values = {}, 0, "", {}
% for part in each(spec.form) do
%   table.insert(parts, part)
%   if part.limit then total = math.max(total, part.weight * part.limit) end
% end
% for part in each(parts) do
%   local number = part.weight == 1 and "code" or "(code / " .. decimal(part.weight) .. ")"
%   if part.limit and part.weight * part.limit < total then number = "(" .. number .. " % " .. decimal(part.limit) .. ")" end
%   template = template .. (part.before or "") .. "%" .. (part.least > 1 and "0" .. part.least or "") .. (part.radix == 16 and "x" or "d")
%   table.insert(values, number:starts_with("(") and #parts > 1 and number:sub(2, -2) or number)
% end
  # The textual form of a code, listed or not.
  #
  # @param code [Integer]
  # @return [String, nil] nil if it has none
  def text_of(code)
% if total == 0 and is_hex then
    code.negative? ? code.to_s : "0x#{code.to_s(16)}"
% elseif total == 0 then
    code.to_s
% else
    return unless code.between?(0, {=raw(decimal(total - 1))})

%   if parts[1].radix == 64 then
    text = Array.new({=#parts}) { |index| ((code >> (6 * index)) % 64 + 48).chr }.join
    text if text.match?(/\A[0-9A-Z]+\z/)
%   elseif #parts == 1 then
    format('{=raw(template)}', code)
%   else
    format('{=raw(template)}', {=raw(table.concat(values, ", "))})
%   end
% end
  end

  # The code of a text in exactly that form, listed or not.
  #
  # @param text [String]
  # @return [Integer, nil] nil for any other text
  def from_text(text)
% if parts[1].radix == 64 then
    code = text.each_byte.with_index.sum { |byte, index| (byte - 48) << (6 * index) }
% elseif #parts > 1 then
%   local sum = {}
%   for part in each(parts) do table.insert(sum, decimal(part.weight)) end
    code = text.split('{=parts[2].before}').map(&:to_i).zip([{=raw(table.concat(sum, ", "))}]).sum { |part, weight| part * weight.to_i }
% elseif is_hex then
    code = Integer(text, exception: false)
% else
    code = text.to_i
% end
% if is_hex then
    code if code && text_of(code) == text.downcase
% else
    code if text_of(code) == text
% end
  end

