// Xapian as its manual shows it: TermGenerator with the language's stemmer, title three times as heavy as the body,
// example questions like the body; QueryParser with the same stemmer, words joined by OR; BM25.
#include <xapian.h>

#include "bench/quality/baselines/baseline.h"

namespace guichet::bench {
namespace {

BaselineAsk make(const std::vector<BaselineAnswer>& answers, Language language) {
  auto database = std::make_shared<Xapian::WritableDatabase>(std::string(), Xapian::DB_BACKEND_INMEMORY);
  const Xapian::Stem stemmer(language == Language::kFrench ? "french" : "english");
  for (const BaselineAnswer& answer : answers) {
    Xapian::Document document;
    Xapian::TermGenerator generator;
    generator.set_stemmer(stemmer);
    generator.set_document(document);
    generator.index_text(answer.title, 3);
    generator.index_text(answer.body);
    for (const std::string& question : answer.questions) generator.index_text(question);
    document.set_data(answer.id);
    database->add_document(document);
  }
  return [database, stemmer](std::string_view question) {
    Xapian::QueryParser parser;
    parser.set_stemmer(stemmer);
    parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
    parser.set_default_op(Xapian::Query::OP_OR);
    std::vector<BaselineHit> hits;
    Xapian::Enquire enquire(*database);
    enquire.set_query(parser.parse_query(std::string(question), 0));
    const Xapian::MSet found = enquire.get_mset(0, kRanked);
    for (auto one = found.begin(); one != found.end(); ++one) hits.push_back({one.get_document().get_data(), one.get_weight()});
    return hits;
  };
}

}  // namespace

extern const Baseline kXapian;
constinit const Baseline kXapian{"xapian", make};

}  // namespace guichet::bench
