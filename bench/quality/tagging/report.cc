#include <ostream>

#include "bench/quality/report.h"
#include "bench/quality/tagging/run.h"

namespace guichet::bench {
namespace {

Figure precision(const TagCounts& counts) { return Figure::proportion(counts.right, counts.automatic); }
Figure coverage(const TagCounts& counts) { return Figure::proportion(counts.automatic, counts.replies); }
Figure complete(const TagCounts& counts) { return Figure::proportion(counts.complete, counts.replies); }
Figure proposed(const TagCounts& counts) { return Figure::proportion(counts.proposed, counts.replies - counts.automatic); }

TagCounts sum(const TagRun& run) {
  TagCounts all;
  for (const auto& [kind, languages] : run.kinds) {
    for (const TagCounts& one : languages) {
      all.replies += one.replies;
      all.automatic += one.automatic;
      all.right += one.right;
      all.complete += one.complete;
      all.proposed += one.proposed;
    }
  }
  return all;
}

}  // namespace

void print_text(std::ostream& out, const TagRun& run, std::string_view set, bool misses) {
  const TagCounts all = sum(run);
  out << "tag, " << set << ": " << all.replies << " replies, " << 1e6 * run.seconds / static_cast<double>(all.replies)
      << " microseconds each\n  " << left("", 20) << left("", 4) << left("automatic", 18) << left("right of these", 18) << left("complete of all", 18) << "else among three\n";
  const auto line = [&](const std::string& name, std::string_view language, const TagCounts& counts) {
    out << "  " << left(name, 20) << left(std::string(language), 4) << left(describe_short(coverage(counts)), 18)
        << left(describe_short(precision(counts)), 18) << left(describe_short(complete(counts)), 18) << describe_short(proposed(counts)) << '\n';
  };
  for (const auto& [kind, languages] : run.kinds) {
    line(kind, "en", languages[0]);
    line(kind, "fr", languages[1]);
  }
  line("all", "", all);
  if (!misses) return;
  for (const std::string& one : run.wrong) out << "    " << one << '\n';
}

void print_json(std::ostream& out, const TagRun& run, std::string_view set) {
  nlohmann::ordered_json json{{"set", set}, {"task", "tag"}};
  for (const auto& [kind, languages] : run.kinds) {
    for (std::size_t i = 0; i < 2; ++i) {
      json["kinds"][kind][i == 0 ? "en" : "fr"] = {{"automatic", to_json(coverage(languages[i]))},
                                                   {"precision", to_json(precision(languages[i]))},
                                                   {"complete", to_json(complete(languages[i]))},
                                                   {"proposed", to_json(proposed(languages[i]))}};
    }
  }
  out << json.dump() << '\n';
}

}  // namespace guichet::bench
