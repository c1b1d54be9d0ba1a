#include "kb/answer.h"

namespace guichet::kb {

bool Answer::live_on(const Date& day) const {
  return status == Status::kApproved && !(valid_from && day < *valid_from) && !(valid_to && *valid_to < day);
}

}  // namespace guichet::kb
