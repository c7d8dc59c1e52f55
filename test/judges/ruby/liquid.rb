# On standard input an array of {"files": {path: text}, "now": seconds since 1970, "page": path, "templates": [text]} as
# JSON; on standard output for each an array of what real Jekyll makes of the page with each text below its front matter,
# layouts and all: {"output": text}, or {"error": message} where the build stops. Each site is made once, in a folder that
# is then removed.
require "json"
require "tmpdir"
require "fileutils"
require "timeout"
require "jekyll"
require_relative "safe_yaml_times"

$stdin.set_encoding("UTF-8")
$stdout.set_encoding("UTF-8")
ENV["JEKYLL_ENV"] = "development"
ENV["JEKYLL_LOG_LEVEL"] = "error"
questions = JSON.parse($stdin.read)

# `site.time`, `'now'` and what a date leaves out are the same in every run
class << Time
  attr_accessor :frozen_at

  def now(**options)
    at(frozen_at, **options)
  end
end
class << Date
  def today(_start = ITALY)
    Time.now.to_date
  end
end

# Everything Jekyll says goes nowhere: the answers are on standard output.
class Silence
  def method_missing(*) end

  def respond_to_missing?(*)
    true
  end
end
Jekyll.logger = Silence.new
zone = ENV["TZ"]

def write_site(files, source)
  files.each do |path, text|
    target = File.join(source, path)
    FileUtils.mkdir_p(File.dirname(target))
    File.write(target, text)
    File.utime(Time.frozen_at, Time.frozen_at, target)
  end
end

def make_site(source)
  settings = { "source" => source, "destination" => File.join(source, "_site"), "quiet" => true, "disable_disk_cache" => true }
  site = Jekyll::Site.new(Jekyll.configuration(settings))
  site.reset
  site.read
  site.generate
  site.render
  site
end

def answer(site, page, template, source)
  # Jekyll 4 keeps parsed templates by path
  site.liquid_renderer.cache.clear if site.liquid_renderer.respond_to?(:cache)
  # what a template asks of `site.tags` stays in it as an empty list
  site.instance_variable_set(:@post_attr_hash, {})
  page.content = "---\n---\n#{template}".sub(Jekyll::Document::YAML_FRONT_MATTER_REGEXP, "")
  renderer = Jekyll::Renderer.new(site, page, site.site_payload)
  { output: Timeout.timeout(10) { renderer.run }.dup.force_encoding("UTF-8").scrub }
rescue Exception => e # rubocop:disable Lint/RescueException
  raise if e.is_a?(Interrupt)

  { error: e.message.dup.force_encoding("UTF-8").scrub.gsub("#{source}/", "") }
end

answers = questions.map do |question|
  ENV["TZ"] = zone
  Time.frozen_at = question["now"]
  Dir.mktmpdir do |folder|
    source = File.realpath(folder)
    write_site(question["files"], source)
    site = make_site(source)
    page = site.pages.find { |candidate| candidate.path == question["page"] } ||
           site.documents.find { |candidate| candidate.relative_path == question["page"] }
    question["templates"].map { |template| answer(site, page, template, source) }
  end
end
puts JSON.generate(answers)
