# On standard input an array of texts as JSON; on standard output for each what Psych, Ruby's libyaml, makes of it: the tree
# of its first document as nested arrays (["map", [key, value], …], ["seq", …], ["plain" or "text", value]), aliases
# replaced by what they stand for; null for an empty document, {"error": true} where it cannot be read.
require "json"
require "psych"

$stdin.set_encoding("UTF-8")
$stdout.set_encoding("UTF-8")

def shown(node, anchors)
  anchors[node.anchor] ||= :open if node.respond_to?(:anchor) && node.anchor && !node.is_a?(Psych::Nodes::Alias)
  made =
    case node
    when Psych::Nodes::Mapping then ["map", *node.children.each_slice(2).map { |pair| pair.map { |n| shown(n, anchors) } }]
    when Psych::Nodes::Sequence then ["seq", *node.children.map { |child| shown(child, anchors) }]
    when Psych::Nodes::Scalar then [node.quoted ? "text" : "plain", node.value]
    # SafeYAML, which Jekyll reads with, has nil for an alias of nothing
    when Psych::Nodes::Alias then anchors.fetch(node.anchor, ["plain", ""])
    end
  raise "within itself" if made == :open

  anchors[node.anchor] = made if node.respond_to?(:anchor) && node.anchor && !node.is_a?(Psych::Nodes::Alias)
  made
end

answers = JSON.parse($stdin.read).map do |text|
  document = Psych.parse(text)
  document ? shown(document.root, {}) : nil
rescue StandardError
  { error: true }
end
puts JSON.generate(answers)
