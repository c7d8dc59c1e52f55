# Debian's Jekyll reads YAML with Psych, which shows a time without a zone on the clock of `timezone` and one with `Z` as
# UTC. GitHub Pages and every Jekyll of a Gemfile read it with SafeYAML, whose times are those of
# `SafeYAML::Parse::Date.value` (https://github.com/dtao/safe_yaml/blob/1.0.5/lib/safe_yaml/parse/date.rb).
require "date"
require "psych"

class Psych::ScalarScanner
  def parse_time(string)
    DateTime.parse(string).to_time
  end
end
