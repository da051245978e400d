% include "functions.tpl"
# Answers the questions of the conformance runner, one a line.

require_relative '{=option.file}'

CODES = {=Module}

def yes(flag)
  raise "#{flag.inspect} is no answer" unless [true, false].include?(flag)

  flag ? 'yes' : 'no'
end

def check_listed(code)
  raise "#{code}: wrong symbol" unless CODES.from_symbol(CODES.symbol_of(code)) == code
  raise "#{code}: wrong name" unless CODES.from_name(CODES.name_of(code)) == code
end

$warned = []
def Warning.warn(message, **)
  $warned << message
end
% for item in constants() do
raise '{=item.constant} is wrong' unless CODES.const_get(:{=item.constant}) == {=item.value}
%   if item.is_alias and item.kind == "was" then
raise '{=item.constant} does not warn' unless $warned.pop.to_s.include?('::{=item.constant} is deprecated')
%   end
raise "#{$warned} for {=item.constant}" unless $warned.empty?
% end

def answer_value(code)
  check_listed(code) if CODES.listed?(code)
  puts "value #{code}"
  puts "listed #{yes(CODES.listed?(code))}"
  puts "name #{CODES.name_of(code) || '-'}"
  puts "phrase #{CODES.phrase_of(code) || '-'}"
  puts "state #{CODES.state_of(code) || '-'}"
% if spec.has_classes then
  puts "class #{CODES.class_of(code) || '-'}"
%   for class in classes() do
  puts "is {=class.id} #{yes(CODES.{=class_test[class.id]}(code))}"
%   end
% end
% if spec.has_fallback then
  puts "fallback #{CODES.fallback_of(code) || 0}"
% end
% for trait in traits() do
%   if trait.kind == "flag" then
  puts "trait {=trait.name} #{yes(CODES.{=trait_getter[trait.name]}(code))}"
%   elseif trait.kind == "list" then
  items = CODES.{=trait_getter[trait.name]}(code)
  raise 'not frozen' unless items.frozen? && items.all?(&:frozen?)
  puts 'trait {=trait.name} -' if items.empty?
  items.each do |item|
    line = "trait {=trait.name} #{item{=#trait.fields > 0 and ".name"}}"
%     for field in each(trait.fields) do
    line += "|{=field.name}=#{item.{=identifier("field", field.name)}}" if item.{=identifier("field", field.name)}
%     end
    puts line
  end
%   else
  puts "trait {=trait.name} #{CODES.{=trait_getter[trait.name]}(code) || '-'}"
%   end
% end
end

$stdin.each_line(chomp: true) do |line|
  word, rest = line.split(' ', 2)
  case word
  when 'count'
    puts "count #{CODES.codes.size}"
    CODES.codes.each { |code| puts "at #{code}" }
  when 'value'
    answer_value(Integer(rest, 10))
  when 'text'
    puts "text #{rest} #{CODES.text_of(Integer(rest, 10))&.unpack1('H*') || '-'}"
  else
    text = [rest.to_s].pack('H*').force_encoding('UTF-8')
    find = { 'name' => :from_name, 'phrase' => :from_phrase, 'parse' => :from_text }
    code = CODES.public_send(find.fetch(word), text)
    code = nil if code && code.bit_length > 63
    puts "#{word} #{rest} #{code || '-'}"
  end
end
