// CleanText: text that may be stored, indexed, searched and logged.
//
// Holding one is the proof that redaction happened. The three ways to get one can be found by searching
// the code, and tests/layering.cmake checks who uses which:
//   Redactor::redact      raw text, masked                              anybody
//   CleanText::vouched    text written to be published                  kb/loaders only
//   CleanText::restored   text that was a CleanText when it was stored  kb/store and engine/index only
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace guichet::redact {

/// A value: valid UTF-8, owned. Empty by default.
class CleanText {
 public:
  CleanText() = default;

  /// For an approved answer or a page of the public site; the caller answers for it.
  static CleanText vouched(std::string published) { return CleanText(std::move(published)); }

  /// For what comes back from our own store or index.
  static CleanText restored(std::string stored) { return CleanText(std::move(stored)); }

  std::string_view view() const noexcept { return text_; }
  bool empty() const noexcept { return text_.empty(); }

  friend bool operator==(const CleanText&, const CleanText&) = default;

 private:
  friend class Redactor;
  explicit CleanText(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

}  // namespace guichet::redact
