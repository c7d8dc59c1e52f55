# A JSON array of {"language", "code"} on standard input; a JSON array of the HTML of Rouge's formatter on standard output,
# null where Rouge does not know the language or fails.
require "json"
require "rouge"

$stdin.set_encoding("UTF-8")
$stdout.set_encoding("UTF-8")
formatter = Rouge::Formatters::HTML.new
answers = JSON.parse($stdin.read).map do |question|
  lexer = Rouge::Lexer.find_fancy(question["language"], question["code"])
  lexer && formatter.format(lexer.lex(question["code"]))
rescue StandardError
  nil
end
puts JSON.generate(answers)
