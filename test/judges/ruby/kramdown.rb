# A JSON array of {"text", "options"} on standard input; a JSON array of {"html", "warnings"} on standard output, null
# where kramdown itself fails. Options are added to those with which Jekyll calls kramdown.
require "json"
require "kramdown"
require "kramdown-parser-gfm"
require "rouge"

jekyll = {
  input: "GFM",
  hard_wrap: false,
  auto_ids: true,
  toc_levels: (1..6),
  entity_output: "as_char",
  smart_quotes: "lsquo,rsquo,ldquo,rdquo",
  syntax_highlighter: "rouge",
  syntax_highlighter_opts: { default_lang: "plaintext", guess_lang: true }
}

$stdin.set_encoding("UTF-8")
$stdout.set_encoding("UTF-8")
answers = JSON.parse($stdin.read).map do |document|
  options = jekyll.merge((document["options"] || {}).transform_keys(&:to_sym))
  parsed = Kramdown::Document.new(document["text"], options)
  # a character reference to no character makes bytes that are no UTF-8
  { html: parsed.to_html.scrub, warnings: parsed.warnings.map { |warning| warning.dup.force_encoding("UTF-8").scrub } }
rescue StandardError, SystemStackError, LoadError
  nil
end
puts JSON.generate(answers)
