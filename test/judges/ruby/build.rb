# Builds a Jekyll site and tells what became of each page, stage by stage. Reads a request from standard input
#   {"source": DIR, "destination": DIR, "now": "2026-01-02T03:04:05Z", "github": true, "gems": null}
# and prints one JSON object. `gems` may name a folder with GitHub Pages' own gems (jekyll-3.10.0, liquid-4.0.4, …), such
# as a site's vendor/bundle/ruby/3.3.0/gems, to be used in the place of the machine's. `github` builds as GitHub Pages does: the defaults and plugins of its gem `github-pages`
# (https://github.com/github/pages-gem/blob/master/lib/github-pages/configuration.rb, plugins.rb) as far as they are
# installed, and a nil that is blank. What is not installed is left out and told.
require "json"
require "logger"
require "stringio"
require "time"

answer = $stdout.dup
$stdout.reopen($stderr)
request = JSON.parse($stdin.read)

# Of GitHub's gems those that are Ruby alone: the others would have to be compiled for this machine.
RUBY_ALONE = /\A(?:jekyll(?!-commonmark|-coffee|-mentions|-remote)[a-z-]*|liquid|kramdown(?:-parser-gfm)?|rouge|safe_yaml|sass|mercenary|pathutil|forwardable-extended|colorator|addressable|public_suffix|i18n|concurrent-ruby|activesupport|tzinfo|connection_pool|github-pages|minima|octokit|sawyer)\z/
GEMS = Dir[File.join(request["gems"] || "/nowhere", "*")].to_h { |dir| [File.basename(dir).sub(/-\d[\d.]*\z/, ""), dir] }
GEMS.select! { |name, _| RUBY_ALONE.match?(name) }
$LOAD_PATH.unshift(*GEMS.flat_map { |name, dir| [File.join(dir, "lib"), File.join(dir, "lib", "concurrent-ruby")] })
require "jekyll"
require_relative "safe_yaml_times"
moment = Time.parse(request["now"]).to_f
ENV["TZ"] = "UTC"
ENV["JEKYLL_ENV"] = "production"
ENV["JEKYLL_NO_BUNDLER_REQUIRE"] = "true"

# `site.time`, `'now' | date` and the times of copied files: both sides are asked for the same moment.
Time.define_singleton_method(:now) { |in: nil| Time.at(moment, in: binding.local_variable_get(:in)) }
Jekyll::StaticFile.class_eval do
  def modified_time
    Time.now
  end
end

# ActiveSupport's `blank?` as its guide tells it (nil, false, white space and what is empty), which Liquid asks where it is there.
if request["github"]
  begin
    require "active_support/core_ext/object/blank"
  rescue LoadError
    class Object
      def blank?
        return match?(/\A[[:space:]]*\z/) if is_a?(String)

        respond_to?(:empty?) ? !!empty? : !self
      end
    end
  end
end

# With GitHub's own gems all of its plugins that need no network and no compiler.
ALWAYS_ON_GITHUB = (%w(jekyll-gist jekyll-paginate) + (GEMS.empty? ? [] : %w(
  jekyll-relative-links jekyll-optional-front-matter jekyll-readme-index jekyll-default-layout
  jekyll-titles-from-headings
))).freeze
ALLOWED_ON_GITHUB = %w(
  jekyll-coffeescript jekyll-commonmark-ghpages jekyll-feed jekyll-gist jekyll-github-metadata jekyll-paginate
  jekyll-redirect-from jekyll-seo-tag jekyll-sitemap jekyll-avatar jemoji jekyll-mentions jekyll-relative-links
  jekyll-optional-front-matter jekyll-readme-index jekyll-default-layout jekyll-titles-from-headings
  jekyll-include-cache jekyll-octicons jekyll-remote-theme
).freeze

def installed?(name)
  return GEMS.key?(name) if GEMS.any?

  Gem::Specification.find_by_name(name)
  true
rescue Gem::LoadError
  false
end

# Notes each page after Liquid and after its converters, before the layouts.
module Stages
  NOTED = {}.compare_by_identity

  def convert(content)
    before = content.dup
    result = super
    NOTED[document] = [before, result.dup] unless document.is_a?(Jekyll::Excerpt)
    result
  end
end
Jekyll::Renderer.prepend(Stages)

def utf8(text)
  text.nil? ? nil : text.dup.force_encoding("UTF-8").scrub
end

# The second page of a list of posts, and those behind it.
def further_page?(document)
  document.respond_to?(:pager) && !document.pager.nil? && document.pager.page > 1
end

def page_of(site, document)
  liquid, content = Stages::NOTED[document]
  path = document.relative_path.to_s.sub(%r!\A/!, "")
  {
    "path"       => utf8(path),
    "url"        => utf8(document.url),
    "collection" => document.is_a?(Jekyll::Document) ? document.collection.label : nil,
    "generated"  => !File.file?(File.join(site.source, path)) || further_page?(document),
    "written"    => document.write?,
    "file"       => utf8(document.destination(site.dest).delete_prefix("#{site.dest}/")),
    "liquid"     => utf8(liquid),
    "content"    => utf8(content),
    "output"     => utf8(document.output),
  }
end

log = StringIO.new
Jekyll.logger = Logger.new(log, :formatter => proc { |level, _, _, text| "#{level}\t#{text.strip}\n" })
Jekyll.logger.log_level = :warn
result = { "plugins" => [], "leftOut" => [], "problem" => nil, "pages" => [], "copied" => [] }
begin
  file = File.join(request["source"], "_config.yml")
  own = File.file?(file) ? Jekyll::Configuration.new.read_config_file(file) || {} : {}
  wanted = %w(plugins gems).flat_map { |key| Array(own[key]) }.map(&:to_s)
  wanted = (wanted | ALWAYS_ON_GITHUB) & ALLOWED_ON_GITHUB if request["github"]
  present, absent = wanted.uniq.partition { |name| installed?(name) }
  theme = own["theme"]
  absent << theme if theme.is_a?(String) && !installed?(theme)
  absent << own["remote_theme"] if own["remote_theme"]
  over = {
    "source"             => request["source"],
    "destination"        => request["destination"],
    "plugins"            => present,
    "plugins_dir"        => "_no_plugins_of_the_site",
    "disable_disk_cache" => true,
    "incremental"        => false,
  }
  if request["github"]
    over["gist"] = { "noscript" => false }
    sass = own["sass"]
    over["sass"] = { "style" => "compressed" } unless sass.is_a?(Hash) && sass.key?("style")
  end
  config = Jekyll.configuration(over)
  # a nil in the overrides would leave what the site says
  config.delete("gems")
  config.delete("remote_theme")
  config.delete("theme") if absent.include?(theme)
  result["plugins"] = present
  result["leftOut"] = absent
  site = Jekyll::Site.new(config)
  site.process
  documents = site.pages + site.collections.values.flat_map(&:docs)
  result["pages"] = documents.map { |document| page_of(site, document) }
  result["copied"] = site.static_files.select(&:write?).map do |copied|
    utf8(copied.destination(site.dest).delete_prefix("#{site.dest}/"))
  end
rescue StandardError, SystemStackError, SystemExit => e
  result["problem"] = utf8("#{e.class}: #{e.message}")
end
result["log"] = utf8(log.string).lines.map(&:chomp).first(200)
answer.puts JSON.generate(result)
