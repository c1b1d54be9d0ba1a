#include "redact/batch/input.h"

#include <utility>

namespace guichet::redact {
namespace {

bool is_about_the_data(const Error& error) {
  return error.code() == ErrorCode::kInput || error.code() == ErrorCode::kTooLarge;
}

}  // namespace

const Format* format_for(const BatchOptions& options, const std::string& path) {
  return options.format.empty() ? &format_of(path) : find_format(options.format);
}

Status Input::open() {
  const std::string& path = options_.files[file_];
  auto source = format_for(options_, path)->open(path, {options_.fields, options_.conversation, options_.action == BatchAction::kExplain});
  if (!source) return failed(std::move(source));
  source_ = std::move(*source);
  return {};
}

Record Input::refused(Error error) {
  Record record;
  record.where = error.where();
  record.problem = std::move(error);
  record.whole_file = true;
  source_.reset();
  ++file_;
  return record;
}

Result<std::optional<Record>> Input::next() {
  while (file_ < options_.files.size()) {
    const bool first = source_ == nullptr;
    if (first) {
      place_ = {true, file_, 0, 1, 0};
      if (Status opened = open(); !opened) {
        if (!is_about_the_data(opened.error())) return tl::unexpected(std::move(opened).error());
        return std::optional<Record>(refused(std::move(opened).error()));
      }
    }
    auto record = source_->next();
    if (!record) {
      if (!is_about_the_data(record.error())) return record;
      return std::optional<Record>(refused(std::move(record).error()));
    }
    if (*record) {
      if (!first) place_ = {source_->resumable(), file_, (*record)->offset, (*record)->where.line, (*record)->state};
      return record;
    }
    source_.reset();
    ++file_;
  }
  return std::optional<Record>();
}

Status Input::resume(const Place& place) {
  file_ = place.file;
  if (place.offset == 0) return {};
  if (Status opened = open(); !opened) return opened;
  return source_->resume(place.offset, place.line, place.state);
}

}  // namespace guichet::redact
