// TypedNumber: digits and letters said in words, put together as one would type them: "soixante quinze" is 75, "double five" 55.
// Tested by spoken_number.cases.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace guichet::redact {

/// What a run of words says, as one would type it.
class TypedNumber {
 public:
  void letter(char c) {
    settle();
    text_ += c;
    ++letters_;
  }
  void typed(std::string_view digits) {
    settle();
    text_ += digits;
    digits_ += digits.size();
  }
  /// "mille" and "cent": the next number fills so many places.
  void fill(std::size_t places) {
    tens_ = false;
    places_ = places;
  }
  /// `digits`: as the table of spoken words has them: "2" a digit, "20" tens that a unit may follow, "x2" the next one twice.
  /// `follows_four`: "quatre" stands before, for "quatre vingt".
  void say(std::string_view digits, bool follows_four) {
    if (digits.empty()) return;
    if (digits[0] == 'x') {
      settle();
      times_ = static_cast<std::size_t>(digits[1] - '0');
      return;
    }
    if (tens_ && digits.size() == 1 && digits != "0") {  // "soixante six"
      text_.back() = digits[0];
      tens_ = false;
      return;
    }
    if (tens_ && digits.size() == 2 && digits[0] == '1' && (text_[text_.size() - 2] == '6' || text_[text_.size() - 2] == '8')) {
      text_[text_.size() - 2] = static_cast<char>(text_[text_.size() - 2] + 1);  // "soixante quinze"
      text_.back() = digits[1];
      tens_ = false;
      return;
    }
    if (digits == "20" && follows_four && !text_.empty() && text_.back() == '4') {  // "quatre vingt"
      text_.back() = '8';
      text_ += '0';
      ++digits_;
      tens_ = true;
      return;
    }
    for (; places_ > digits.size(); --places_) {
      text_ += '0';
      ++digits_;
    }
    places_ = 0;
    for (std::size_t i = 0; i < times_; ++i) text_ += digits;
    digits_ += times_ * digits.size();
    times_ = 1;
    tens_ = digits.size() == 2 && digits[1] == '0' && digits != "10";
  }
  const std::string& text() const { return text_; }
  std::size_t digits() const { return digits_; }
  std::size_t letters() const { return letters_; }

 private:
  void settle() {
    tens_ = false;
    times_ = 1;
    places_ = 0;
  }
  std::string text_;
  std::size_t digits_ = 0;
  std::size_t letters_ = 0;
  std::size_t times_ = 1;
  std::size_t places_ = 0;
  bool tens_ = false;
};

}  // namespace guichet::redact
