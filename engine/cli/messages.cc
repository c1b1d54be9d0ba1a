#include "engine/cli/messages.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "engine/cli/standard_output.h"
#include "engine/cli/terminal.h"
#include "redact/base/json.h"
#include "redact/base/line_reader.h"
#include "redact/base/read_file.h"
#include "redact/base/utf8.h"
#include "redact/redactor.h"

namespace guichet::cli {
namespace {

constexpr Message kNoMessage{"a message is missing: give it, or - for standard input, or --batch FILE",
                             "il manque un message : donnez-le, ou - pour l'entrée standard, ou --batch FICHIER"};
constexpr Message kTooLong{"the line is longer than {0} bytes; it was left out",
                           "la ligne dépasse {0} octets; elle a été laissée de côté"};
constexpr Message kNotARecord{"the line is not a JSON object with a text", "la ligne n'est pas un objet JSON avec un texte"};
constexpr Message kProgress{"answering", "réponse"};
constexpr Message kFailed{"the record could not be answered; it was left out", "l'enregistrement n'a pas pu être traité; il a été laissé de côté"};
constexpr std::size_t kChunk = 512;

struct Asked {
  std::uint64_t line = 0;
  Result<AskedMessage> message;
  std::optional<Result<std::string>> answer;
};

void answer_all(std::vector<Asked>& chunk, std::size_t jobs, const Answer& answer) {
  const auto work = [&](std::size_t from) {
    for (std::size_t i = from; i < chunk.size(); i += jobs) {
      if (!chunk[i].message) continue;
      try {
        chunk[i].answer = answer(*chunk[i].message);
      } catch (...) {  // a thread that throws ends the program
        chunk[i].answer = Result<std::string>(guichet::fail(ErrorCode::kInternal, kFailed));
      }
    }
  };
  std::vector<std::thread> others;
  for (std::size_t i = 1; i < std::min(jobs, chunk.size()); ++i) others.emplace_back(work, i);
  if (!chunk.empty()) work(0);
  for (std::thread& thread : others) thread.join();
}

}  // namespace

Result<AskedMessage> asked_record(const Line& line, const std::string& file, std::string_view grouped_by) {
  const Location where{file, line.number, 0};
  if (line.too_long) return guichet::fail(ErrorCode::kTooLarge, kTooLong, {std::to_string(kMaxLineBytes)}, where);
  std::string text = utf8::repaired(line.text);
  if (line.number == 1 && text.compare(0, 3, "\xEF\xBB\xBF") == 0) text.erase(0, 3);
  json::Document json;
  if (Status read = json.parse(text); !read) {
    Location at = where;
    at.column = read.error().where().column;
    return tl::unexpected(std::move(read).error().at(std::move(at)));
  }
  const json::Node* body = json.member(json.root(), "text");
  if (body == nullptr || body->type != json::Type::kString) return guichet::fail(ErrorCode::kInput, kNotARecord, {}, where);
  AskedMessage message;
  message.text = json.text(*body);
  if (const json::Node* id = json.member(json.root(), "id");
      id != nullptr && (id->type == json::Type::kString || id->type == json::Type::kNumber)) {
    message.id = json.raw(*id);
  }
  if (const json::Node* language = json.member(json.root(), "lang"); language != nullptr) {
    message.language = parse_language(json.text(*language));
  }
  if (!grouped_by.empty()) {
    const auto found = json.find(grouped_by);
    if (!found.empty()) message.conversation = json.text(json.nodes()[found.front()]);
  }
  return message;
}

Result<AskedMessage> asked_message(const Arguments& arguments) {
  const std::vector<std::string>& words = arguments.rest();
  if (words.empty()) return guichet::fail(ErrorCode::kUsage, kNoMessage);
  AskedMessage message;
  if (words.size() == 1 && words.front() == "-") {
    auto text = read_file("-", redact::kMaxMessageBytes);
    if (!text) return failed(std::move(text));
    while (!text->empty() && (text->back() == '\n' || text->back() == '\r')) text->pop_back();
    message.text = utf8::repaired(*text);
    return message;
  }
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty()) text += ' ';
    text += word;
  }
  message.text = utf8::repaired(text);
  return message;
}

int answer_batch(const std::string& file, std::size_t jobs, const Session& session, const Answer& answer,
                 std::string_view grouped_by) {
  auto reader = LineReader::open(file);
  if (!reader) return session.fail(reader.error());
  auto out = OutputFile::create("-");
  if (!out) return session.fail(out.error());
  Progress bar(kProgress, session.language);
  if (jobs == 0) jobs = std::max(1U, std::thread::hardware_concurrency());
  bool left_out = false;
  bool more = true;
  std::uint64_t done = 0;
  std::vector<Asked> chunk;
  while (more) {
    chunk.clear();
    while (chunk.size() < kChunk) {
      auto line = reader->next();
      if (!line) return session.fail(line.error());
      more = line->has_value();
      if (!more) break;
      if (!(*line)->too_long && (*line)->text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
      done = (*line)->offset;
      chunk.push_back({(*line)->number, asked_record(**line, file, grouped_by), std::nullopt});
    }
    answer_all(chunk, jobs, answer);
    for (Asked& asked : chunk) {
      const bool answered = asked.message && asked.answer && *asked.answer;
      if (answered) {
        if (Status written = out->write(**asked.answer); !written) return session.fail(written.error());
        continue;
      }
      left_out = true;
      bar.clear();
      Error error = asked.message ? std::move(*asked.answer).error() : std::move(asked.message).error();
      session.fail(std::move(error).at({file, asked.line, 0}));
    }
    bar.update(done, reader->size());
  }
  bar.clear();
  if (Status written = out->commit(); !written) return session.fail(written.error());
  return left_out ? exit_code(ErrorCode::kInput) : 0;
}

}  // namespace guichet::cli
