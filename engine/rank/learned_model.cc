#include "engine/rank/learned_model.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <type_traits>
#include <vector>

#include "engine/index/record.h"

namespace guichet::engine {
namespace {

constexpr Message kDamagedModel{"the learned model is damaged; publish anew with `guichet index`",
                                "le modèle appris est endommagé; publiez de nouveau avec « guichet index »"};

// Raised by any change of what is written here, of text_terms(), of the signals or of the evidence.
constexpr std::uint64_t kModelVersion = 5;

static_assert(std::endian::native == std::endian::little, "the arrays of the model file are little-endian");

template <class T>
void put(RecordWriter& out, const std::vector<T>& values) {
  static_assert(std::is_trivially_copyable_v<T>);
  out.text({reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)});
}

class Reader {
 public:
  explicit Reader(std::string_view bytes) : in_(bytes) {}

  std::uint64_t number() { return in_.number(); }
  template <class T>
  std::vector<T> list() {
    const auto bytes = in_.text();
    if (bytes.size() % sizeof(T) != 0) good_ = false;
    std::vector<T> values(bytes.size() / sizeof(T));
    if (!values.empty()) std::memcpy(values.data(), bytes.data(), values.size() * sizeof(T));
    return values;
  }
  template <class T>
  std::vector<T> list_of(std::size_t size) {
    auto values = list<T>();
    if (values.size() != size) good_ = false;
    values.resize(size);
    return values;
  }
  /// Increasing, from 0 to `end`.
  std::vector<std::uint32_t> begins(std::size_t size, std::size_t end) {
    auto values = list_of<std::uint32_t>(size);
    std::uint32_t last = 0;
    for (const auto value : values) {
      if (value < last) good_ = false;
      last = value;
    }
    if (values.empty() || values.front() != 0 || last != end) good_ = false;
    return values;
  }
  void require(bool condition) { good_ = good_ && condition; }
  bool good() const noexcept { return good_; }
  bool whole() const noexcept { return good_ && in_.whole(); }

 private:
  RecordReader in_;
  bool good_ = true;
};

void put(RecordWriter& out, const SmallRows& rows) {
  out.number(rows.columns());
  put(out, rows.bytes());
  put(out, rows.scales());
}

SmallRows small_rows(Reader& in, std::size_t count) {
  const auto columns = in.number();
  auto bytes = in.list<std::int8_t>();
  auto scales = in.list_of<float>(count);
  in.require(columns < (1U << 16U) && bytes.size() == count * columns);
  if (!in.good()) return {};
  return SmallRows::from(columns, std::move(bytes), std::move(scales));
}

// As they are stored: Row and IntentWeight without padding that would hold chance bytes.
struct StoredRow {
  std::uint32_t hash;
  float idf;
  std::uint32_t kind;
};
static_assert(std::has_unique_object_representations_v<std::uint32_t> && sizeof(StoredRow) == 12);
static_assert(sizeof(Entry) == 8 && sizeof(LearnedSignals::IntentWeight) == 8);

void put(RecordWriter& out, const LearnedSignals& signals) {
  std::vector<StoredRow> rows;
  for (const auto& row : signals.space.rows()) rows.push_back({row.hash, row.idf, static_cast<std::uint32_t>(row.kind)});
  put(out, rows);
  put(out, signals.members);
  put(out, signals.intent_weights);
  put(out, signals.intent_begins);
  put(out, signals.intent_bias);
  put(out, signals.outside_weights);
  put(out, std::vector<float>{signals.outside_bias});
  put(out, signals.entries);
  put(out, signals.entry_begins);
  put(out, signals.question_begins);
  put(out, signals.centroid_lengths);
  put(out, signals.term_meanings);
  put(out, signals.answer_meanings);
  put(out, signals.meaning_intents);
  put(out, signals.meaning_bias);
  put(out, signals.taught_terms);
  put(out, signals.taught_asked);
  put(out, signals.taught_published);
  put(out, signals.taught_questions);
}

LearnedSignals signals_from(Reader& in, std::size_t answers) {
  LearnedSignals signals;
  std::vector<TermSpace::Row> rows;
  bool letters = false;
  for (const auto& [hash, idf, kind] : in.list<StoredRow>()) {
    in.require(kind <= static_cast<std::uint32_t>(TermKind::kLetters));
    const bool of_letters = kind == static_cast<std::uint32_t>(TermKind::kLetters);
    in.require(of_letters || !letters);
    in.require(rows.empty() || of_letters != letters || rows.back().hash < hash);
    letters = of_letters;
    rows.push_back({hash, idf, static_cast<TermKind>(kind)});
  }
  if (!in.good()) return signals;
  signals.space = TermSpace(std::move(rows));
  const auto terms = signals.space.size();
  signals.members = in.list<std::uint32_t>();
  for (const auto member : signals.members) in.require(member < answers);
  signals.intent_weights = in.list<LearnedSignals::IntentWeight>();
  for (const auto& weight : signals.intent_weights) in.require(weight.answer < answers);
  signals.intent_begins = in.begins(terms + 1, signals.intent_weights.size());
  signals.intent_bias = in.list_of<float>(answers);
  signals.outside_weights = in.list<float>();
  in.require(signals.outside_weights.empty() || signals.outside_weights.size() == terms);
  signals.outside_bias = in.list_of<float>(1).front();
  signals.entries = in.list<Entry>();
  for (const auto& entry : signals.entries) in.require(entry.term < terms);
  const auto entry_begins = in.list<std::uint32_t>();
  in.require(!entry_begins.empty() && entry_begins.front() == 0 && entry_begins.back() == signals.entries.size() &&
             std::is_sorted(entry_begins.begin(), entry_begins.end()));
  if (!in.good()) return signals;
  signals.entry_begins = entry_begins;
  const auto questions = entry_begins.size() - 1;
  signals.question_begins = in.begins(answers + 1, questions);
  signals.centroid_lengths = in.list_of<float>(answers);
  signals.term_meanings = small_rows(in, signals.space.words());
  signals.answer_meanings = small_rows(in, answers);
  signals.meaning_intents = small_rows(in, answers);
  signals.meaning_bias = in.list_of<float>(answers);
  signals.taught_terms = small_rows(in, signals.space.words());
  signals.taught_asked = small_rows(in, answers);
  signals.taught_published = small_rows(in, answers);
  signals.taught_questions = small_rows(in, questions);
  for (const auto* of : {&signals.answer_meanings, &signals.meaning_intents}) {
    in.require(signals.term_meanings.columns() == of->columns());
  }
  for (const auto* of : {&signals.taught_asked, &signals.taught_published, &signals.taught_questions}) {
    in.require(signals.taught_terms.columns() == of->columns());
  }
  return signals;
}

void put(RecordWriter& out, const Calibration& calibration) {
  std::vector<double> numbers{calibration.bias, calibration.limits.floor, calibration.limits.gap};
  numbers.insert(numbers.end(), calibration.weights.begin(), calibration.weights.end());
  put(out, numbers);
  put(out, calibration.knots);
}

Calibration calibration_from(Reader& in) {
  Calibration calibration;
  const auto numbers = in.list_of<double>(3 + kEvidenceCount);
  calibration.bias = numbers[0];
  calibration.limits = {numbers[1], numbers[2]};
  std::copy(numbers.begin() + 3, numbers.end(), calibration.weights.begin());
  calibration.knots = in.list<Calibration::Knot>();
  return calibration;
}

void put(RecordWriter& out, const HandoffTrust& trust) {
  std::vector<double> numbers{trust.bias, trust.detector, trust.outside, trust.nearest};
  numbers.insert(numbers.end(), trust.least.begin(), trust.least.end());
  numbers.insert(numbers.end(), trust.sure.begin(), trust.sure.end());
  put(out, numbers);
}

HandoffTrust trust_from(Reader& in) {
  HandoffTrust trust;
  const auto numbers = in.list_of<double>(4 + trust.least.size() + trust.sure.size());
  trust.bias = numbers[0];
  trust.detector = numbers[1];
  trust.outside = numbers[2];
  trust.nearest = numbers[3];
  std::copy_n(numbers.begin() + 4, trust.least.size(), trust.least.begin());
  std::copy_n(numbers.begin() + 4 + trust.least.size(), trust.sure.size(), trust.sure.begin());
  return trust;
}

}  // namespace

std::string to_bytes(const LearnedModel& model) {
  RecordWriter out;
  out.number(kModelVersion);
  for (const auto& of : model.languages) {
    put(out, of.signals);
    put(out, std::vector<float>(of.mix.begin(), of.mix.end()));
    put(out, of.calibration);
  }
  put(out, model.trust);
  return out.bytes();
}

Result<LearnedModel> learned_model_from(std::string_view bytes, std::size_t answers, const std::string& path) {
  Reader in(bytes);
  LearnedModel model;
  in.require(in.number() == kModelVersion);
  for (auto& of : model.languages) {
    if (!in.good()) break;
    of.signals = signals_from(in, answers);
    const auto mix = in.list_of<float>(kMixCount);
    std::copy(mix.begin(), mix.end(), of.mix.begin());
    of.calibration = calibration_from(in);
  }
  if (in.good()) model.trust = trust_from(in);
  if (!in.whole()) return fail(ErrorCode::kCorrupt, kDamagedModel, {}, {path});
  return model;
}

}  // namespace guichet::engine
